import { overlaps, type Span } from '../../text/span.ts';
import type { ActionDraft } from '../action-draft.ts';

/** The undertaking that a stretch lies in, where it makes up most of it; else the clauses that hold the stretch. */
export function passageAround(text: string, sentence: Span, stretch: Span, inSentence: readonly ActionDraft[]): Span {
  const clauses = inSentence.flatMap(({ span, parts }) => (parts.length > 1 ? parts : [span]));
  const around = clauses.find((clause) => overlaps(clause, stretch));
  if (around && stretch.end - stretch.start > 0.4 * (around.end - around.start)) return around;
  const before = text.slice(sentence.start, stretch.start);
  const after = text.slice(stretch.end, sentence.end);
  const lead = [...before.matchAll(/[,;:(]\s+|\s(?=(?:en|and|om|to|dat|die|that|which)\s)/g)].at(-1);
  const start = sentence.start + (lead ? lead.index + lead[0].length : 0);
  const tail = /[,;:.)](?:\s|$)|\s(?:en|and|om|zodat|so that|dat|die|which)\s/.exec(after)?.index ?? after.length;
  return { start, end: stretch.end + tail };
}
