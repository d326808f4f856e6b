import type { Language } from '../../reading.ts';
import type { TermBank } from '../../termbank/entry.ts';
import type { Span } from '../../text/span.ts';
import type { KnownTerms } from './known-terms.ts';

/** What stands in brackets, with all that tells what it says of the words around it. */
export interface Bracket {
  readonly text: string;
  readonly block: Span;
  /** Between the brackets. */
  readonly inner: Span;
  readonly language: Language;
  readonly known: KnownTerms;
  readonly bank: TermBank;
}

const BRACKETS = /\(([^()\n]{2,220})\)/gu;

/** What stands between each pair of brackets of a block, in order; none within others. */
export function bracketsIn(text: string, block: Span): Span[] {
  return [...text.slice(block.start, block.end).matchAll(BRACKETS)].map(({ 0: { length }, index }) => ({
    start: block.start + index + 1,
    end: block.start + index + length - 1,
  }));
}

/** What stands in a bracket from an offset of the text to the first of some signs, without quotation marks around it. */
export function partOf({ text, inner }: Bracket, from: number, sign: RegExp): Span {
  const cut = text.slice(inner.start, inner.end).search(sign);
  return unquoted(text, { start: from, end: cut > 0 ? inner.start + cut : inner.end });
}

function unquoted(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const bare = words.replace(/^[\s‘'"“„«]+/u, '').replace(/[\s’'"”»]+$/u, '');
  const start = span.start + (words.length - words.replace(/^[\s‘'"“„«]+/u, '').length);
  return { start, end: start + bare.length };
}
