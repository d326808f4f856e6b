import { isWithin, type Span } from '../../text/span.ts';
import type { Sentence } from '../sentence.ts';
import type { FoundSubject } from '../subjects/subject.ts';
import type { Trigger } from './triggers.ts';

/** Whether what a rule demands of its trigger's place and subject holds; `isAnnounced` has what it demands of the clause. */
export function meetsConditions(sentence: Sentence, trigger: Trigger, found: FoundSubject | null): boolean {
  const { text, span, shape, grammar } = sentence;
  const { rule } = trigger;
  if (rule.opensSentence) {
    if (!isVerbHere(shape.tags, trigger.first) || isStatement(sentence, trigger)) return false;
    if (!opens(sentence, trigger, found)) return false;
  }
  if (rule.reported && isOver(sentence, trigger)) return false;
  return !rule.afterReport || grammar.reported.test(text.slice(span.start, trigger.start));
}

/** Whether a day that lies ahead, or "binnenkort", makes the present tense an announcement. */
export function isAnnounced({ text, deadlines, grammar }: Sentence, clause: Span): boolean {
  return (
    deadlines.some(({ span }) => isWithin(span, clause)) || grammar.soon.test(text.slice(clause.start, clause.end))
  );
}

/** Whether a word of no known kind stands where a finite verb may: at the start, or after a subject or an adverb. */
function isVerbHere(tags: string, at: number): boolean {
  return tags[at] !== 'e' && (tags[at] !== 'w' || /^$|[A),jDo"]$/.test(tags.slice(0, at)));
}

/** "Nederland vindt dat", "de Commissie wijst erop dat": who says something does nothing yet. */
function isStatement({ text, shape: { tags }, grammar }: Sentence, { start, end, next }: Trigger): boolean {
  return grammar.states.test(text.slice(start, end)) && /^[jpdAw]{0,4},?s/.test(tags.slice(next));
}

/** In an act the present tense lays down a duty where the body opens the sentence, or follows the verb that inverts it. */
function opens({ shape: { tags } }: Sentence, trigger: Trigger, found: FoundSubject | null): boolean {
  if (found?.afterPast) return true;
  if (!found || found.side === 'understood') return false;
  if (found.side === 'after') return true;
  if (found.subordinator !== null || found.first === null) return false;
  const before = tags.slice(0, found.first);
  return (
    before === '' || before === '"' || /[;:]$/.test(before) || (/^[pjDu][^mbhvq]*,$/.test(before) && trigger.first > 0)
  );
}

/** "undertook in 2017 to have plans in place by mid-2019": what was to be done by a day that has passed. */
function isOver({ shape: { units }, deadlines }: Sentence, { completedAt }: Trigger): boolean {
  const dates = units.filter(({ tag, start }) => tag === 'D' && start >= completedAt);
  return dates.length > 0 && !dates.some(({ start }) => deadlines.some(({ span }) => span.start === start));
}
