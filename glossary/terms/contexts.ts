import type { PageText } from '../text/page-text.ts';
import type { Passages } from '../text/passages.ts';
import type { Span } from '../text/span.ts';

/** How many passages are shown where the page does not say what a term is. */
const MAX_CONTEXTS = 3;
/** A passage is quoted whole up to this length; a longer sentence is shown around the term. */
const MAX_LENGTH = 500;

/**
 * The passages that tell most about a term: sentences of running text before list items, items before headings; then
 * those in which it stands early, where it is more likely what the sentence is about. In the order of the text.
 */
export function contextsOf({
  page,
  occurrences,
  passages,
}: {
  readonly page: PageText;
  readonly occurrences: readonly Span[];
  readonly passages: Passages;
}): Span[] {
  const scored = new Map<number, { span: Span; score: number }>();
  for (const occurrence of occurrences) {
    const block = passages.blockAt(occurrence.start);
    const sentence = passages.sentenceAt(occurrence.start);
    if (!block || !sentence || occurrence.end > sentence.end || scored.has(sentence.start)) continue;
    const span = around(page.text, sentence, occurrence);
    const length = sentence.end - sentence.start;
    const kind = block.kind === 'heading' ? 0 : block.kind === 'item' || block.kind === 'cell' ? 2 : 3;
    const isQuestion = page.text[sentence.end - 1] === '?';
    const place = (occurrence.start - sentence.start) / Math.max(length, 1);
    scored.set(sentence.start, { span, score: kind - (isQuestion ? 2 : 0) - place + (length < 40 ? -1 : 0) });
  }
  return [...scored.values()]
    .sort((a, b) => b.score - a.score || a.span.start - b.span.start)
    .slice(0, MAX_CONTEXTS)
    .map(({ span }) => span)
    .sort((a, b) => a.start - b.start);
}

function around(text: string, sentence: Span, occurrence: Span): Span {
  if (sentence.end - sentence.start <= MAX_LENGTH) return sentence;
  const spare = Math.floor((MAX_LENGTH - (occurrence.end - occurrence.start)) / 2);
  const start = Math.max(sentence.start, occurrence.start - spare);
  const end = Math.min(sentence.end, occurrence.end + spare);
  return { start: toWord(text, start, sentence.start, -1), end: toWord(text, end, sentence.end, 1) };
}

function toWord(text: string, at: number, limit: number, step: 1 | -1): number {
  let place = at;
  while (place !== limit && /\S/.test(text[step === 1 ? place : place - 1] ?? ' ')) place += step;
  return place;
}
