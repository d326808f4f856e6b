import { hasFinite, startOfClause } from '../phrases.ts';
import type { Sentence, UnitGroup } from '../sentence.ts';
import type { Tag } from '../tags.ts';

/** Longest run of adjectives before a body, in units. */
export const MAX_ADJECTIVES = 3;

/**
 * Whether a group heads its noun phrase: not where it is the object of a preposition ("the President of the
 * Commission"), nor the subject of a clause whose verbs promise nothing.
 */
export function headOf(
  { shape: { tags, units }, grammar }: Sentence,
  group: UnitGroup,
): { first: number; subordinator: number | null } | null {
  const first = firstOfPhrase(tags, group.first);
  const left = first - 1;
  if (left < 0) return { first, subordinator: null };
  const tag = tags[left] as Tag;
  if (',;:("-.c'.includes(tag)) return { first, subordinator: null };
  if (tag === 's') return { first, subordinator: left };
  if (tag === 'p' || tag === 'r' || tag === 'S' || tag === 'z') return null;
  if (grammar.inverts || 'givtmbh'.includes(tag)) return null;
  // "In 2022 the Commission", "On that basis Member States": an adverbial without a comma opens the clause.
  const open = startOfClause(tags, left);
  const from = tags.lastIndexOf(',', left) + 1;
  let opening = Math.max(open, from);
  while (tags[opening] === '"') opening++;
  const opens = tags[opening] ?? '';
  const isAdverbial = /[pjDtuSg]/.test(opens) && !hasFinite(tags, opening, first);
  return isAdverbial && units[left] ? { first, subordinator: null } : null;
}

/** Where the phrase begins that ends in a body: its determiner and adjectives taken in. */
export function firstOfPhrase(tags: string, at: number): number {
  let i = at - 1;
  while (i >= 0 && at - i <= MAX_ADJECTIVES && 'weg#j'.includes(tags[i] as Tag)) i--;
  if (tags[i] === 'd') {
    while (i > 0 && tags[i - 1] === 'd') i--;
    return i;
  }
  // Without a determiner only what opens the clause is an adjective: "Interested Member States".
  const opens = i < 0 || ',;:('.includes(tags[i] as Tag);
  return opens && at - 1 - i <= 1 && !'j'.includes(tags[i + 1] as Tag) ? i + 1 : at;
}
