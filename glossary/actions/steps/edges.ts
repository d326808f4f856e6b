import type { Span } from '../../text/span.ts';
import type { DateExpression } from '../dates.ts';

/** A span without the white space, joints ("and") and closing punctuation at its edges. */
export function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const head = /^[\s,;:–—•-]*(?:(?:en|and)\s+)?/i.exec(words)?.[0].length ?? 0;
  const body = words.slice(head).replace(/[\s.,;:]+(?:(?:en|and|of|or)[\s.,;]*)?$/iu, '');
  return { start: start + head, end: start + head + body.length };
}

/**
 * Where a step of running text or of a list is said to stand: with the bracket that closes its date, else up to the end
 * of its own words.
 */
export function withClosingDate(
  text: string,
  { start, end, date }: Span & { readonly date: DateExpression | null },
): Span {
  const isOpen = date?.bracketed && end === date.span.end && /[)\]]/.test(text[end] ?? '');
  return { start, end: isOpen ? end + 1 : endOfWords(text, { start, end }) };
}

/** A date in brackets at the end of a table's step is a part of it, its closing bracket too. */
export function withBracket(text: string, { start, end }: Span): Span {
  const isOpen = /\([^()]*$/.test(text.slice(start, end)) && text[end] === ')';
  return { start, end: isOpen ? end + 1 : end };
}

/** Where the words end: before a quotation's closing mark and who said it, and before a footnote's number. */
function endOfWords(text: string, { start, end }: Span): number {
  const words = text.slice(start, end);
  const close = /["”»]/u.exec(words);
  const isClosing = close !== null && close.index > 0 && !/[“„«]/u.test(words.slice(0, close.index));
  const isPaired = close?.[0] === '"' && (words.match(/"/g)?.length ?? 0) % 2 === 0;
  const said = isClosing && !isPaired ? words.slice(0, close.index) : words;
  const bare = said.replace(/(?<=\p{L}[.;,]?)(?<=[.;,])\d{1,3}$/u, '').replace(/[\s.;,:]+$/u, '');
  return bare === '' ? end : start + bare.length;
}
