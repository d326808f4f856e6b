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
