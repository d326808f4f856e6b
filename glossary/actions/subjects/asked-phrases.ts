import { slugOf } from '../../text/slug.ts';
import { skip, startOfClause } from '../phrases.ts';
import type { Sentence, UnitGroup } from '../sentence.ts';
import type { FoundSubject } from './subject.ts';

/** Longest phrase for those who are asked, in words. */
const MAX_WORDS = 5;

/**
 * Whoever is asked is somebody: the noun phrase at a unit, right where an addressee stands, is one although no list has
 * it ("calls on landlords to"). Null where no verb follows that is asked of it.
 */
export function phraseAsked(sentence: Sentence, from: number): UnitGroup | null {
  const { tags } = sentence.shape;
  const first = skip(tags, from, 'd');
  // "national, regional and municipal authorities".
  const listed = /^(?:[weg],)*[weg]c(?=[weg])/.exec(tags.slice(first))?.[0].length ?? 0;
  const next = skip(tags, first + listed, 'weg#');
  const isShort = next > first && next - first <= MAX_WORDS;
  const isFollowed = sentence.grammar.inverts
    ? from < first && /[tu]/.test(tags.slice(next))
    : /^[jD]*t/.test(tags.slice(next));
  return isShort && isFollowed ? groupOf(sentence, first, next - 1) : null;
}

/** The noun phrase that opens the clause of a passive by which something is asked: "Landlords are encouraged to". */
export function subjectAsked(sentence: Sentence, trigger: { readonly first: number }): FoundSubject | null {
  const { tags } = sentence.shape;
  const open = startOfClause(tags, trigger.first);
  const match = /^"?(?:[jD],?)?(d*)([weg#]{1,5})$/.exec(tags.slice(open, trigger.first));
  if (!match) return null;
  const first = trigger.first - (match[2] as string).length;
  const group = groupOf(sentence, first, trigger.first - 1);
  return { group, first: first - (match[1] as string).length, side: 'before', subordinator: null };
}

function groupOf({ text, shape: { units } }: Sentence, first: number, last: number): UnitGroup {
  const start = units[first]?.start ?? 0;
  const end = units[last]?.end ?? start;
  const words = text.slice(start, end).replace(FILLERS, '');
  return { start, end, first, last, members: [{ id: slugOf(words) || 'addressees', start, end }] };
}

/** Adjectives that do not tell who is meant. */
const FILLERS =
  /(?<!\p{L})(?:relevant|interested|other|all|concerned|various|respective|relevante|betrokken|andere|alle)\s/giu;
