import { groupOfOne } from '../actors.ts';
import { RESOLVING } from '../author.ts';
import type { Sentence } from '../sentence.ts';
import type { Tag } from '../tags.ts';
import { subjectOfPronoun } from './pronouns.ts';
import type { FoundSubject, Known } from './subject.ts';
import { subjectAfter } from './subject-after.ts';
import { subjectBefore } from './subject-before.ts';

/**
 * The bodies that are the subject of the verb at a unit: before it, after it where the language inverts, by a pronoun, or
 * those of the verb that it is coordinated with. Null where something else is its subject, or nothing is found.
 */
export function findSubject(sentence: Sentence, verb: number, known: Known): FoundSubject | null {
  return (
    subjectBefore(sentence, verb) ??
    (sentence.grammar.inverts ? subjectAfter(sentence, verb) : null) ??
    subjectOfPronoun(sentence, verb, known) ??
    coordinated(sentence, verb, known) ??
    resolved(sentence, verb, known)
  );
}

/** "… and will launch": the subject of the verb before it. */
function coordinated(sentence: Sentence, verb: number, { previous, previousVerb }: Known): FoundSubject | null {
  if (previous === null || previous === 'other' || previousVerb === null) return null;
  const { tags } = sentence.shape;
  let i = verb - 1;
  while (i > previousVerb && 'jD,n'.includes(tags[i] as Tag)) i--;
  return tags[i] === 'c' || tags[verb - 1] === ',' || tags[i] === ';'
    ? { group: previous, first: null, side: 'understood', subordinator: null }
    : null;
}

/** "Commits to returning to this matter; will hold a hearing": the body whose resolution it is. */
function resolved({ shape: { tags, units } }: Sentence, verb: number, { author }: Known): FoundSubject | null {
  if (author === null || !RESOLVING.has(author) || !/^$|;$/.test(tags.slice(0, verb))) return null;
  const { start } = units[verb] as { start: number };
  return { group: groupOfOne(author, { start, end: start }), first: null, side: 'understood', subordinator: null };
}
