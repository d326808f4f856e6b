import { dateGrammarOf } from '../../languages/date-grammars.ts';
import type { Language } from '../../reading.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { RecurrenceExpression } from '../dates.ts';

/** "Every two years", "jaarlijks": what recurs, as an ISO 8601 repeating duration; in order, offsets of `text`. */
export function findRecurrences(text: string, within: Span, language: Language): RecurrenceExpression[] {
  const words = text.slice(within.start, within.end);
  const found: RecurrenceExpression[] = [];
  for (const { pattern, read } of dateGrammarOf(language).recurrences) {
    for (const match of words.matchAll(pattern)) {
      const recurrence = read(match);
      const span = { start: within.start + match.index, end: within.start + match.index + match[0].length };
      const isTaken = found.some((other) => overlaps(other.span, span));
      if (recurrence && !isTaken) found.push({ span, recurrence });
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
