import { FINITE, type Tag } from './tags.ts';

/** What may stand in a prepositional or participial phrase after its first unit: no verb, no further preposition. */
const PHRASE_PARTS = 'dAw#jDo"zc';
/** What adverbs, dates and negations are to a clause: there, and no part of its frame. */
const ADVERBIAL = 'jDn';

/**
 * Whether the units from `from` to before `to` only modify the noun phrase before them: adverbs, dates, parentheses,
 * prepositional and participial phrases, relative clauses. `verbLast`: a relative clause ends in its verb, so that
 * without a comma the next verb is the main one only after another verb.
 */
export function isPostmodifier(tags: string, from: number, to: number, verbLast: boolean): boolean {
  let i = from;
  while (i < to) {
    const tag = tags[i] as Tag;
    if (ADVERBIAL.includes(tag)) {
      i++;
    } else if (tag === '(') {
      i = closing(tags, i, to);
    } else if (tag === 'p' || tag === 'e' || tag === 'g') {
      i = skip(tags, i + 1, PHRASE_PARTS, to);
    } else if (tag === ',' || tag === '-') {
      if (i + 1 === to) return true;
      if (tags[i + 1] === 'r') {
        i++;
      } else {
        const close = tags.indexOf(tag, i + 1);
        if (close < 0 || close >= to) return false;
        i = close + 1;
      }
    } else if (tag === 'r') {
      const end = endOfRelative(tags, i, to, verbLast) ?? insertedEnd(tags, i, to);
      if (end === null) return false;
      i = end;
    } else {
      return false;
    }
  }
  return true;
}

function closing(tags: string, from: number, to: number): number {
  const close = tags.indexOf(')', from);
  return close < 0 || close >= to ? to : close + 1;
}

/** The index of the first unit at or after `from` that is of none of these kinds, at most `to`. */
export function skip(tags: string, from: number, kinds: string, to = tags.length): number {
  let i = from;
  while (i < to && kinds.includes(tags[i] ?? ' ')) i++;
  return i;
}

/** Where a relative clause that begins at `from` ends, at or before `to`; null where it has no verb of its own before it. */
function endOfRelative(tags: string, from: number, to: number, verbLast: boolean): number | null {
  const verbs = `${FINITE}i`;
  let verb = from + 1;
  while (verb < to && !verbs.includes(tags[verb] as Tag)) verb++;
  if (verb >= to) return null;
  const comma = tags.indexOf(',', verb);
  if (comma >= 0 && comma < to) return comma + 1;
  const before = tags[to - 1] as Tag;
  if (verbLast && !`${verbs}e`.includes(before)) return null;
  return to;
}

/** Longest relative clause between commas whose verb is of no known kind, in units. */
const MAX_INSERTED = 16;

/** ", which lent 5 billion,": where what stands between commas ends, though no verb of it is known. */
function insertedEnd(tags: string, from: number, to: number): number | null {
  const comma = tags.indexOf(',', from);
  return tags[from - 1] === ',' && comma >= 0 && comma < to && comma - from <= MAX_INSERTED ? comma + 1 : null;
}

/** Whether there is a finite verb in a stretch of units. */
export function hasFinite(tags: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (FINITE.includes(tags[i] as Tag)) return true;
  return false;
}

/** Where the clause begins that holds a unit: after the last sign that parts clauses. */
export function startOfClause(tags: string, at: number): number {
  for (let i = at - 1; i >= 0; i--) if (';:'.includes(tags[i] as Tag)) return i + 1;
  return 0;
}

/** Units between a subject and its verb: more of them hold another sentence. */
export const MAX_BETWEEN = 60;

/**
 * Whether the verb at `verb` is the first of those that close a clause, in a language that puts the verbs of a
 * subordinate clause last; `from` is the unit after its subject.
 */
export function closesClause(tags: string, from: number, verb: number): boolean {
  return !/[mbh,;:]/.test(withoutInserted(tags.slice(from, verb))) && /^[itembh,;:.)]?$/.test(tags[verb + 1] ?? '');
}

/** "dat zij, indien zij geen gevolg geeft, …": without the subordinate clauses that commas part. */
function withoutInserted(tags: string): string {
  return tags.replace(/,S[^,]*,/g, '');
}
