import type { Language } from '../../glossary/reading.ts';
import type { Span } from '../../glossary/text/span.ts';

/** The most of a long passage that is shown, and how much of it stands before the first match. */
const MAX = 260;
const BEFORE = 80;

/** A text with the matched stretches marked; a long one is cut around its first match. */
export function Marked({ text, ranges, lang }: { text: string; ranges: readonly Span[]; lang: Language | null }) {
  const first = ranges[0]?.start ?? 0;
  const from = text.length <= MAX || first <= BEFORE ? 0 : wordStart(text, first - BEFORE);
  const to = text.length - from <= MAX ? text.length : wordStart(text, from + MAX);
  const parts = [];
  let at = from;
  for (const { start, end } of ranges) {
    if (start < at || end > to) continue;
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at, to));
  return (
    <span class="passage" lang={lang ?? undefined}>
      {from > 0 && '… '}
      {parts}
      {to < text.length && ' …'}
    </span>
  );
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space >= 0 && space < at + 40 ? space + 1 : at;
}
