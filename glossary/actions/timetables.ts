import type { ActorGroup } from './actors.ts';
import type { DateExpression } from './dates.ts';
import { isPostmodifier } from './phrases.ts';
import type { Sentence } from './sentence.ts';
import { unitAt } from './units.ts';

/** A line of a timetable: its day, and who does something then. */
export interface TimetableLine {
  readonly actors: ActorGroup;
  readonly date: DateExpression;
}

/**
 * "April 2026: the Authority publishes its results", "By 15 December 2026 – Member States send …": a date, a sign, a
 * body and its verb in the present. Null for anything else, a line without a verb among them.
 */
export function readTimetableLine(sentence: Sentence): TimetableLine | null {
  const { text, span, shape, groups, deadlines, grammar } = sentence;
  const [date] = deadlines;
  if (!date || date.span.start !== span.start) return null;
  const at = unitAt(shape, date.span.end);
  if (!/^[:-]$/.test(shape.tags[at] ?? '') || !/^\s*[:–—-]/.test(text.slice(date.span.end, date.span.end + 3)))
    return null;
  const actors = groups.find(({ first }) => first > at && /^[dw]{0,2}$/.test(shape.tags.slice(at + 1, first)));
  if (!actors) return null;
  for (let verb = actors.last + 1; verb < shape.units.length; verb++) {
    const { word } = shape.units[verb] as { word: string };
    // After the body's own name any word before an object is the verb.
    const isVerb = grammar.isPresent(word) || (verb === actors.last + 1 && /^[wv]d/.test(shape.tags.slice(verb)));
    if (!isVerb || /[.,;:]/.test(shape.tags[verb - 1] ?? '')) continue;
    if (isPostmodifier(shape.tags, actors.last + 1, verb, grammar.inverts)) return { actors, date };
  }
  return null;
}
