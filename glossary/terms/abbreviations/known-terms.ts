import type { TermBank } from '../../termbank/entry.ts';
import { isWithin, type Span } from '../../text/span.ts';
import type { SpanIndex } from '../../text/span-index.ts';
import type { TermMatch } from '../matcher.ts';

/** Where entries of the term bank stand on a page, by their places. */
export type KnownTerms = SpanIndex<TermMatch>;

/** The entry whose occurrence has all of a span in it, or null. */
export function idAt(known: KnownTerms, span: Span): string | null {
  return known.overlapping(span).find((match) => isWithin(span, match))?.id ?? null;
}

/** The entry whose occurrence a span is, no more and no less, or null. */
export function idOf(known: KnownTerms, span: Span): string | null {
  return known.overlapping(span).find((match) => match.start === span.start && match.end === span.end)?.id ?? null;
}

/** Whether a form is an abbreviation of an entry: "Greta", "Empact", not "Commission". */
export function isAbbreviationOf(bank: TermBank, id: string, form: string): boolean {
  const entry = bank.entries.get(id);
  const terms = entry ? [...entry.nl.terms, ...entry.en.terms] : [];
  return terms.some((term) => term.type === 'abbreviation' && term.form.toLowerCase() === form.toLowerCase());
}

/** Spaces between a name and the bracket after it, at most. */
const MAX_SPACES = 3;

/** The last occurrence that ends at an offset of the text, spaces aside. */
export function termEndingAt(text: string, offset: number, known: KnownTerms): TermMatch | undefined {
  return known
    .overlapping({ start: offset - MAX_SPACES, end: offset + 1 })
    .findLast((match) => match.end <= offset && text.slice(match.end, offset).trim() === '');
}
