import type { Cut } from '../../actions/cut.ts';
import type { Shape } from '../../actions/units.ts';

interface Joint {
  /** Index of the unit that parts, and of the one after it. */
  readonly at: number;
  readonly next: number;
}

/**
 * Where a Dutch step with a verb of its own begins. Dutch puts the infinitive last, so between two infinitives with a joint
 * ("en", a comma) and an object between them a step ends. Where there are several joints, the likeliest is the one right
 * after the first verb or its brackets, then a comma with "en", then one with a determiner after it.
 */
export function findDutchConjuncts({ tags, units }: Shape): Cut[] {
  const finite = finitePlural(tags);
  const verbs = [...tags].flatMap((tag, i) => (tag === 'i' && i !== finite && !isNounHere(tags, units, i) ? [i] : []));
  const cuts: Cut[] = [];
  let last = verbs[0];
  for (const verb of verbs.slice(1)) {
    if (last === undefined) break;
    const joint = bestJoint(tags, units, last, verb);
    if (joint) {
      cuts.push({ end: units[joint.at - 1]?.end ?? 0, start: units[joint.next]?.start ?? 0 });
    }
    last = verb;
  }
  return [...cuts, ...finiteConjuncts(tags, units, finite)];
}

/** "De lidstaten doen de nodige bepalingen in werking treden": a plural has the form of an infinitive. Null where there is none. */
function finitePlural(tags: string): number | null {
  const at = tags.search(/[vimtubh]/);
  return at > 0 && tags[at] === 'i' && /^i[dwADpj#(]/.test(tags.slice(at)) ? at : null;
}

/** "lanceert een initiatief en opent een atlas": a finite verb right after the joint, with something after it. */
function finiteConjuncts(tags: string, units: Shape['units'], plural: number | null): Cut[] {
  const joints =
    plural === null
      ? tags.matchAll(/(?<=v[^vS;]*[wA)Dp]),?c(?=v[dwADpj#(])/g)
      : tags.matchAll(/(?<=i[^itumS;]*[wA)Dp]),?c(?=i[dwADpj#(])/g);
  return [...joints].map((match) => ({
    end: units[match.index - 1]?.end ?? 0,
    start: units[match.index + match[0].length]?.start ?? 0,
  }));
}

/** Nouns that look like infinitives, unless "te" or a modal stands before them. */
const NOUNS = new Set(
  'inkomen vermogen voornemen plannen stappen delen vormen eisen werken landen leden besluiten kosten lasten waarden testen prijzen middelen optreden leven aspecten wonen reizen leren ondernemen roken'.split(
    ' ',
  ),
);

/** "het vaststellen van": an infinitive after an article is a noun; "plannen" is one but after "te". */
function isNounHere(tags: string, units: Shape['units'], at: number): boolean {
  const before = tags[at - 1];
  return before === 'd' || (NOUNS.has(units[at]?.word ?? '') && before !== 't' && before !== 'm');
}

function bestJoint(tags: string, units: Shape['units'], from: number, to: number): Joint | null {
  let best: { joint: Joint; rank: number } | null = null;
  for (const joint of jointsBetween(tags, units, from, to)) {
    // Within "om de regels en de bureaus te herzien", "of de Unie en de staten kunnen": the clause goes on over it.
    if (/[ursS]/.test(tags.slice(from + 1, joint.at)) && !isClosed(tags, from, joint, to)) continue;
    const object = tags.slice(joint.next, to).replace(/[tuj]/g, '');
    // A second verb of the same object ("analyseren en presenteren") begins no step.
    if (!/[dwA#eD]/.test(object)) continue;
    const rank = rankOf(tags, from, joint);
    if (!best || rank < best.rank) best = { joint, rank };
  }
  return best?.joint ?? null;
}

/** "te onderzoeken hoe … worden verkocht, en … te nemen": the verbs of the clause have come, and "te" goes on with the first. */
function isClosed(tags: string, from: number, { at, next }: Joint, to: number): boolean {
  const isBoth = tags[from - 1] === 't' && tags[to - 1] === 't';
  return isBoth && next - at === 2 && /^[Ss][^,;]*[mbhv][eij]*$/.test(tags.slice(from + 1, at));
}

function* jointsBetween(tags: string, units: Shape['units'], from: number, to: number): Generator<Joint> {
  for (let i = from + 1; i < to; i++) {
    const tag = tags[i];
    if (tag === ',' && tags[i + 1] === 'c') yield { at: i, next: i + 2 };
    // "na te gaan of …": right after its verb "of" asks whether.
    else if (tag === 'c' && tags[i - 1] !== ',' && !(i === from + 1 && units[i]?.word === 'of'))
      yield { at: i, next: i + 1 };
    else if (tag === ',' && tags[i + 1] !== 'r') yield { at: i, next: i + 1 };
  }
}

function rankOf(tags: string, from: number, { at, next }: Joint): number {
  const between = tags.slice(from + 1, at);
  if (/^(?:\([^)]*\))?$/.test(between)) return 0;
  if (next - at === 2) return 1;
  if (tags[at - 1] === ')') return 2;
  return tags[next] === 'd' ? 3 : tags[at] === 'c' ? 4 : 5;
}
