/** Base forms of the genre's verbs: what a step after "will:" or "to:" begins with. */
const BASES = `
  acknowledge affirm believe deplore emphasise emphasize express insist note point reaffirm recall regret reiterate remind remain stress think
  underline underscore welcome learn know hope expect intend want aim wish decide sign mean imply contain specify mention
  accede accelerate access accompany achieve act adapt address adjust adopt advance advise agree align allocate allow amend analyse analyze
  announce apply appoint approve arrange ascertain ask assess assist assure avoid ban base be become begin boost bring broaden build
  call campaign carry champion change check clarify close codify collect combat combine come commission commit communicate compile complement
  complete comply concentrate conclude conduct confirm confiscate connect consider consolidate consult continue contribute control convene
  cooperate coordinate co-ordinate create cut deal decide decrease deepen define deliver demonstrate deploy describe design designate detect
  determine develop devote digitalise digitise direct disclose discourage discuss disrupt disseminate draft draw drive earmark educate
  eliminate embed empower enable encourage endorse enforce engage enhance enlarge ensure enter equip establish evaluate examine exchange
  expand explore extend facilitate finalise finalize finance fight find focus follow foster freeze fund gather generate give grant guarantee
  guide harmonise harmonize help hold host identify implement improve include incorporate increase inform initiate integrate intensify
  introduce invest investigate invite involve issue join keep launch lay lead leverage levy limit link list look lower maintain make
  manage map measure meet mobilise mobilize modernise modernize monitor move negotiate nominate notify offer open operate organise organize
  oversee participate pave pay perform phase pilot place plan prepare present preserve press prevent prioritise prioritize proceed produce
  progress prohibit promote propose protect provide publish pursue put raise ratify reach react recast recognise recommend record recover
  redirect reduce refer reflect reform refrain regulate reinforce release remove renew repeal replace report request require research resolve
  respect respond repeat restore restrict review revise roll run safeguard scale screen secure seek seize select send set share shorten show sign
  simplify speed stand standardise start step stop streamline strengthen strive study submit supervise supply support suspend sustain tackle
  take target test tighten track train transfer transform transmit transpose treat turn undertake unlock update upgrade uphold urge use
  verify widen withdraw work
  accommodate accumulate administer advocate aggregate alleviate alter anticipate articulate assemble assign attend attract authorise authorize automate benchmark bind bolster broker calculate capture cease centralise certify cite classify coach commemorate compare compensate compose compute conceive condemn configure consent conserve constitute construct convert convey correct curb customise decarbonise declare decommission decouple dedicate defend delegate delete denounce derive detain deter devise diagnose differentiate diffuse disable discontinue dismantle dispose distribute diversify donate duplicate earn ease edit elaborate elect electrify emerge emit employ enact encompass enlist enrich enrol entail entitle equate erect exclude exempt expedite explain exploit extract finish forbid formalise formulate fulfil fulfill gauge govern halt halve ignore illustrate impose incentivise induce inspect install institute instruct insulate insure interact interconnect interpret intervene itemise justify legislate liaise liberalise localise mainstream mature maximise mediate merge migrate minimise mitigate motivate multiply narrow navigate normalise nurture obtain occupy optimise orient originate outline overcome overhaul permit persist pick portray predict prescribe print privatise procure prolong prosecute prove qualify quantify rationalise realise rebuild receive reconcile reconsider recruit rectify recycle redesign redistribute refine refurbish refuse rehabilitate reject relate relax relieve relocate rely remedy remunerate render renovate reorganise repay rephrase reproduce rescue reside reskill resort retain retire retrain reuse reveal reverse revert revisit revitalise rewrite rise rotate satisfy save scan scrap scrutinise sell separate serve settle sever shut simulate slow solicit solve specialise sponsor stabilise steer stimulate stipulate strip subsidise substantiate succeed suggest summarise surrender synchronise tailor teach terminate testify thank truncate try tune underpin unify unite unveil utilise validate vary vet waive warn weaken weigh wipe
`;
const bases = new Set(BASES.trim().split(/\s+/));

/** Whether a word is the base form of a verb of the genre; many of them are nouns too ("support", "review"). */
export function isBaseVerb(word: string): boolean {
  return bases.has(word.toLowerCase());
}

/** Whether a word is the third person singular of one of those verbs: "underlines", "applies", "addresses". */
export function isThirdPerson(word: string): boolean {
  if (!word.endsWith('s')) return false;
  const candidates = [word.slice(0, -1), word.replace(/es$/, ''), word.replace(/ies$/, 'y')];
  return candidates.some((base) => base !== word && bases.has(base));
}

const IRREGULAR =
  'agreed begun brought built drawn driven given held kept laid led made met paid put read set sent shown shut taken undertaken upheld withdrawn written done found fought known seen left lost understood born chosen become';
const irregular = new Set(IRREGULAR.split(' '));

/** Whether a word has the form of a past tense or participle: "proposed", "laid". */
export function isPastForm(word: string): boolean {
  return irregular.has(word) || /\p{L}{2}ed$/u.test(word);
}
