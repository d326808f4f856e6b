import type { FrameRule } from '../../actions/grammar.ts';

/**
 * Dutch verb frames, tried in this order: what needs more words to be recognised comes first, so that
 * "worden verzocht" is never read as a bare "worden", nor "zou moeten" as "moet".
 */
export const frames: readonly FrameRule[] = [
  // The body addressed is the subject of a passive: "De lidstaten worden aangespoord om", also fronted: "de lidstaten wordt verzocht".
  {
    name: 'nl-urged-passive',
    kind: 'subject',
    modality: 'urged',
    trigger: /\bword(?:t|en)\b/iy,
    completion: /\b(?:aangespoord|aangemoedigd|gestimuleerd|aangezet)\b/iu,
  },
  {
    name: 'nl-recommended-passive',
    kind: 'subject',
    modality: 'recommended',
    trigger: /\bword(?:t|en)\b/iy,
    completion: /\b(?:aanbevolen|aangeraden|geadviseerd)\b/iu,
  },
  {
    name: 'nl-invited-passive',
    kind: 'subject',
    modality: 'invited',
    trigger: /\bword(?:t|en)\b/iy,
    completion: /\b(?:verzocht|opgeroepen|uitgenodigd|gevraagd)\b/iu,
  },
  {
    name: 'nl-obliged-passive',
    kind: 'subject',
    modality: 'shall',
    trigger: /\bword(?:t|en)\b/iy,
    completion: /\bverplicht\b/iu,
  },
  // The body addressed is the object of an active verb.
  {
    name: 'nl-dringt-aan',
    kind: 'addressed',
    modality: 'urged',
    trigger: /\b(?:dringt|dringen) (?:[\p{L}-]+ ){0,5}?er (?:[\p{L}-]+ ){0,4}?bij\b/iuy,
    completion: /\baan\b/iu,
  },
  {
    name: 'nl-spoort-aan',
    kind: 'addressed',
    modality: 'urged',
    trigger: /\b(?:spoort|sporen)\b/iy,
    completion: /\baan\b/iu,
  },
  {
    name: 'nl-moedigt-aan',
    kind: 'addressed',
    modality: 'urged',
    trigger: /\b(?:moedigt|moedigen)\b/iy,
    completion: /\baan\b/iu,
  },
  {
    name: 'nl-roept-op',
    kind: 'addressed',
    modality: 'invited',
    trigger: /\b(?:roept|roepen)\b/iy,
    completion: /\bop\b/iu,
  },
  {
    name: 'nl-nodigt-uit',
    kind: 'addressed',
    modality: 'invited',
    trigger: /\b(?:nodigt|nodigen)\b/iy,
    completion: /\buit\b/iu,
  },
  { name: 'nl-verzoekt', kind: 'addressed', modality: 'invited', trigger: /\bverzoek(?:t|en)\b/iy },
  {
    name: 'nl-vraagt',
    kind: 'addressed',
    modality: 'invited',
    trigger: /\b(?:vraagt|vragen)\b/iy,
    completion: /\bom\b|\bte\b/iu,
  },
  {
    name: 'nl-beveelt-aan',
    kind: 'addressed',
    modality: 'recommended',
    trigger: /\bbeve(?:elt|len)\b/iy,
    completion: /\baan\b/iu,
  },
  {
    name: 'nl-expects',
    kind: 'addressed',
    modality: 'invited',
    trigger: /\bverwacht(?:en)? van\b/iy,
  },
  {
    name: 'nl-appeals',
    kind: 'addressed',
    modality: 'invited',
    trigger: /\b(?:doet|doen) een (?:dringend )?beroep op\b/iy,
  },
  {
    name: 'nl-charges',
    kind: 'addressed',
    modality: 'shall',
    trigger: /\b(?:gelast|gelasten|belast|belasten)\b/iy,
    completion: /\bte\b|\bmet\b/iu,
  },
  {
    name: 'nl-obliges',
    kind: 'addressed',
    modality: 'shall',
    trigger: /\bverplicht(?:en)?\b/iy,
    completion: /\bte\b/iu,
  },
  {
    name: 'nl-expected-of',
    kind: 'task',
    modality: 'invited',
    trigger: /\b(?:van|aan)\b/iy,
    completion: /^[^,;:.]{0,80}\bword(?:t|en) (?:\p{L}+ ){0,2}(?:verwacht|verlangd|gevraagd|verzocht)\b/iu,
  },
  {
    name: 'nl-recommended-to',
    kind: 'task',
    modality: 'recommended',
    trigger: /\baan\b/iy,
    completion: /^[^,;:.]{0,80}\bword(?:t|en) (?:\p{L}+ ){0,2}(?:aanbevolen|aangeraden|geadviseerd)\b/iu,
  },
  {
    name: 'nl-pleads-that',
    kind: 'addressed',
    modality: 'urged',
    trigger: /\b(?:pleit(?:en)? (?:\p{L}+ )?ervoor|dring(?:t|en) (?:\p{L}+ )?erop aan|wil(?:len)?) dat\b/iuy,
  },
  {
    name: 'nl-has-until',
    kind: 'subject',
    modality: 'shall',
    trigger: /\b(?:heeft|hebben|krijgt|krijgen)\b/iy,
    completion: /^[^,;:.]{0,40}\b(?:tot|nog)\b[^,;:]{0,80}\bom\b.{0,200}\bte \p{L}+n\b/iu,
  },
  {
    name: 'nl-has-months',
    kind: 'subject',
    modality: 'shall',
    trigger: /\b(?:heeft|hebben|krijgt|krijgen)\b/iy,
    completion:
      /^(?: [\p{L}]+){0,4}? (?:\d+|één|een|twee|drie|vier|vijf|zes|negen|twaalf|achttien) (?:dagen|weken|maanden?|jaar)(?: de tijd)?(?: [^,;:.]{0,40}?)? om [^;:]{0,200}?te \p{L}+n(?!\p{L})/iu,
  },
  {
    name: 'nl-is-aan',
    kind: 'task',
    modality: 'invited',
    trigger: /\b(?:het is|is het) (?:nu |thans |dan ook |daarom |vervolgens )?aan\b/iy,
    completion: /\bom\b|\bte\b/iu,
  },
  // The actor is the subject.
  {
    name: 'nl-proposes',
    kind: 'subject',
    modality: 'proposed',
    trigger: /\bstel(?:t|len)\b/iy,
    completion:
      /\bvoor(?=\s*(?:[,.;:)]|$)|\s(?:om|dat|te|op|ter|tot|met|in|inzake|die|waar\p{L}*|en|bij|aan|over|onder)\s)|^(?:(?!\bvast\b)[^;]){0,200}?\bvoor .{0,200}\bte \p{L}+n\b/iu,
  },
  {
    name: 'nl-should',
    kind: 'subject',
    modality: 'recommended',
    trigger: /\bzou(?:den)?\b/iy,
    completion: /\bmoeten\b|\bdienen\b/iu,
  },
  {
    name: 'nl-intends',
    kind: 'subject',
    modality: 'will',
    force: 'hedged',
    trigger: /\b(?:is|zijn)\b/iy,
    completion: /^(?: (?!niet\b|geen\b)[\p{L}\p{N}'’-]+){0,7}? (?:voornemens|van plan)\b/iu,
  },
  {
    name: 'nl-intends-last',
    kind: 'subject',
    modality: 'will',
    force: 'hedged',
    trigger: /\b(?:voornemens|van plan) (?:is|zijn)\b/iy,
  },
  { name: 'nl-commits', kind: 'subject', modality: 'will', trigger: /\bverbind(?:t|en) zich er(?: ook)?toe\b/iy },
  { name: 'nl-plans', kind: 'subject', modality: 'will', trigger: /\b(?:neemt|nemen) zich voor\b/iy },
  {
    name: 'nl-aims',
    kind: 'subject',
    modality: 'will',
    force: 'hedged',
    trigger: /\bstree?(?:ft|ven|f) er(?: ook)?naar\b/iy,
  },
  {
    name: 'nl-aims-to',
    kind: 'subject',
    modality: 'will',
    force: 'hedged',
    trigger: /\bbeo(?:ogt|gen)\b/iy,
    completion: /\bte\b/iu,
  },
  {
    name: 'nl-strives-for',
    kind: 'subject',
    modality: 'will',
    force: 'hedged',
    trigger: /\bstree?(?:ft|ven)\b/iy,
    completion: /\bnaar\b/iu,
  },
  {
    name: 'nl-wants',
    kind: 'subject',
    modality: 'will',
    force: 'hedged',
    // "wil de Commissie dat de lidstaten": what others are to do.
    trigger: /\bwil(?:len)?\b(?! (?:(?:de|het) )?[\p{L}-]+(?: [\p{Lu}][\p{L}-]+)* dat\b)/iuy,
  },
  {
    name: 'nl-promises',
    kind: 'subject',
    modality: 'will',
    trigger: /\b(?:belooft|beloven|zegt|zeggen)\b/iy,
    completion: /\bte \p{L}+n\b/iu,
  },
  {
    name: 'nl-has-promised',
    kind: 'subject',
    modality: 'will',
    reported: true,
    trigger: /\b(?:heeft|hebben|had|hadden)\b/iy,
    completion:
      /^(?:\s(?!een\b|het\b)[\p{L}\p{N}]+){0,5}?\s(?:toegezegd|beloofd|aangekondigd|(?:er ?toe |zich )?verbonden|voorgenomen)(?:,? om)?\b(?=.{0,240}\bte \p{L}+n\b)/iu,
  },
  {
    name: 'nl-decides',
    kind: 'subject',
    modality: 'will',
    trigger: /\bbesluit(?:en)?\b/iy,
    completion: /(?=^(?!.{0,200}\bdat\b).{0,200}\bte \p{L}+n\b)/iu,
  },
  {
    name: 'nl-promised',
    kind: 'subject',
    modality: 'will',
    reported: true,
    trigger: /\b(?:beloofden?|zegden? toe|verbonden? (?:zich )?er ?toe|kondigden? aan)\b/iy,
    completion: /(?=^.{0,240}\bte \p{L}+n\b)/iu,
  },
  { name: 'nl-will', kind: 'subject', modality: 'will', trigger: /\bzal\b|\bzullen\b/iy },
  { name: 'nl-goes', kind: 'subject', modality: 'will', trigger: /\bgaat\b|\bgaan\b/iy, infinitive: true },
  { name: 'nl-must', kind: 'subject', modality: 'shall', trigger: /\bmoet(?:en)?\b/iy },
  { name: 'nl-duty', kind: 'subject', modality: 'shall', trigger: /\bdien(?:t|en)\b/iy, completion: /\bte\b/iu },
  { name: 'nl-obliged', kind: 'subject', modality: 'shall', trigger: /\b(?:is|zijn) verplicht\b/iy },
];

/** Words that look like a verb in the present and are none, or lay down no duty. */
const NO_DUTY =
  'hoeft|hoeven|terecht|wellicht|recht|direct|vast|minst|juist|best|kort|is|zijn|heeft|hebben|was|waren|had|hadden|wordt|worden|werd|werden|kan|kunnen|mag|mogen|blijft|blijven|beschikt|beschikken|ontvangt|ontvangen|krijgt|krijgen|geldt|gelden|betreft|betekent|omvat|niet|met|het|dat|uit|tot|want|wat|met|ten|binnen|tussen|buiten|tegen|omtrent|sinds|reeds|eigen|een|samen|alleen|hun|dan|van|aan|in|en|noch|ten|voorts|acht|achten|overweegt|overwegen|moesten|dienden|konden|mochten|wilden|hoefden|zie[nt](?! er| toe)|raamt|ramen|schat|schatten|telt|tellen|vergadert|vergaderen|bijeenkomt|bijeenkomen|verwacht|verwachten|voorspelt|voorspellen|voorziet|voorzien|stijgt|stijgen|daalt|dalen|groeit|groeien|krimpt|krimpen|bedraagt|bedragen|kost|kosten|kent|kennen|bestaat|bestaan|luidt|luiden|duurt|duren|loopt|lopen|meent|menen|vindt|vinden|gelooft|geloven|hoopt|hopen|vreest|vrezen|weet|weten|merkt|merken|herinnert|herinneren|blijkt|blijken|lijkt|lijken|schijnt|schijnen|staat|staan|ligt|liggen|zit|zitten|heet|heten|gaat uit|gaan uit';

/**
 * The present tense of verbs by which something new is made or looked into announces without a day too, unless it tells
 * of a habit or of today: "De Commissie gaat na of", "richt een platform op".
 */
const HABIT =
  '(?![^;:?]{0,300}(?<!\\p{L})(?:vandaag|momenteel|thans|nu|reeds|al|sinds|jaarlijks|elk jaar|ieder jaar|regelmatig|altijd|steeds|doorgaans|meestal|vaak|gewoonlijk|niet|geen|nooit)(?!\\p{L}))';
const makes = (name: string, verb: string, particle: string): FrameRule => ({
  name,
  kind: 'subject',
  modality: 'will',
  trigger: new RegExp(`(?<![\\p{L}-])(?:${verb})(?!\\p{L})`, 'iuy'),
  completion: new RegExp(`^${HABIT}${particle}`, 'iu'),
  opensSentence: true,
});
export const makingFrames: readonly FrameRule[] = [
  makes('nl-looks-into', 'gaat|gaan', '[^,;:.?]{0,120} na (?:of|hoe|welke?|waar|wat)(?!\\p{L})'),
  makes('nl-draws-up', 'stelt|stellen', '[^;:.?]{0,80} (?:een|nieuwe) [^;:.?]{2,160} op(?=[ .,;]|$)'),
  makes('nl-sets-up', 'richt|richten|zet|zetten', '[^;:.?]{0,80} (?:een|nieuwe) [^;:.?]{2,160} (?:op|in)(?=[ .,;]|$)'),
  makes(
    'nl-works-out',
    'werkt|werken|bereidt|bereiden',
    '[^;:.?]{0,80} (?:een|nieuwe|de|het) [^;:.?]{2,160} (?:uit|voor)(?=[.,;]|$)',
  ),
  makes('nl-comes-with', 'komt|komen', '[^;:.?]{0,60} met (?:een|nieuwe|aanvullende) [^;:.?]{4,160}$'),
];

/** The present tense with a day that lies ahead announces: "De Commissie komt in 2022 met een voorstel". */
export const datedFrames: readonly FrameRule[] = [
  {
    name: 'nl-announced-present',
    kind: 'subject',
    modality: 'will',
    trigger: new RegExp(
      `(?<![\\p{L}\\p{N}-])(?!(?:${NO_DUTY})(?![\\p{L}]))(?:\\p{Ll}+(?:t|en)|doe[nt]|ga[ant]{1,2}|zien|ziet)(?![\\p{L}\\p{N}-])`,
      'uy',
    ),
    opensSentence: true,
    dated: true,
  },
  {
    name: 'nl-announced-by-me',
    kind: 'subject',
    modality: 'will',
    trigger:
      /(?<![\p{L}\p{N}-])(?:zeg|informeer|stuur|zend|kom|bericht|leg|stel|neem|breng|doe|ga|voer|geef|maak|start|presenteer|publiceer|rapporteer|bespreek|organiseer|onderzoek|evalueer)(?![\p{L}\p{N}-])/iuy,
    opensSentence: true,
    dated: true,
  },
  {
    name: 'nl-announced-passive',
    kind: 'subject',
    modality: 'will',
    passive: true,
    trigger: /\bword(?:t|en)\b/iy,
    dated: true,
  },
];

/** The present tense of an act: "De lidstaten stellen de Commissie in kennis". */
export const actFrames: readonly FrameRule[] = [
  {
    name: 'nl-act-provides',
    kind: 'subject',
    modality: 'shall',
    trigger: /\bvoorzi(?:et|en)\b(?! in\b)/iy,
    completion: /\bvan\b/iu,
    opensSentence: true,
  },
  {
    name: 'nl-act-assists',
    kind: 'subject',
    modality: 'shall',
    trigger: /\bsta(?:at|an)\b/iy,
    completion: /\bbij\b/iu,
    opensSentence: true,
  },
  {
    name: 'nl-act-present',
    kind: 'subject',
    modality: 'shall',
    trigger: new RegExp(
      `(?<![\\p{L}\\p{N}-])(?!(?:${NO_DUTY})(?![\\p{L}]))(?:\\p{Ll}+(?:t|en)|doe[nt]|ga[ant]{1,2}|zien|ziet)(?![\\p{L}\\p{N}-])`,
      'uy',
    ),
    opensSentence: true,
  },
  { name: 'nl-act-passive', kind: 'subject', modality: 'shall', passive: true, trigger: /\bword(?:t|en)\b/iy },
];
