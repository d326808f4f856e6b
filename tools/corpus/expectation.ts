import type { Span } from '../../glossary/text/span.ts';

/** An action as a careful reader marks it (tests/corpus/README.md). */
export interface ExpectedAction {
  readonly quote: string;
  readonly actors: readonly string[];
  readonly partners?: readonly string[];
  readonly modality: string;
  readonly force?: string;
  readonly reported?: boolean;
  readonly recurrence?: string;
  readonly deadline: string | null;
  readonly bound?: string;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly optional?: boolean;
  readonly spread?: boolean;
}

export interface ExpectedTerm {
  /** The id under which it is read; left out where only the short form is known. */
  readonly id?: string;
  readonly short?: string;
  readonly expansions: readonly string[];
  readonly definitions: readonly string[];
  readonly contextOnly?: boolean;
}

export interface Expectation {
  readonly url: string;
  readonly why?: string;
  readonly genre?: string;
  /** Whether the page must be read to the letter, not only as well as the baseline says. */
  readonly exact?: boolean;
  readonly language: string | null;
  readonly isPolicyPage: boolean;
  readonly published: string | null;
  readonly leftOut?: readonly string[];
  readonly actions: readonly ExpectedAction[] | null;
  readonly mentions?: readonly { readonly quote: string; readonly action: string }[];
  readonly notActions?: readonly string[];
  readonly notDeadlines?: readonly string[];
  readonly terms?: readonly ExpectedTerm[];
  /** Whether `terms` has every abbreviation that the page spells out. */
  readonly allAbbreviations?: boolean;
}

/**
 * Where a quote first stands at or after `from`, any run of white space counting as one space. Throws an Error where
 * it does not.
 */
export function spanOf(text: string, quote: string, from = 0): Span {
  const pattern = flat(quote)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ /g, '\\s+');
  const sought = new RegExp(pattern, 'g');
  sought.lastIndex = from;
  const match = sought.exec(text);
  if (!match) throw new Error(`not in the readable text: ${quote}`);
  return { start: match.index, end: match.index + match[0].length };
}

/** The spans of quotes that stand in this order in the text; one out of order is sought from the text's start. */
export function spansInOrder(text: string, quotes: readonly string[]): Span[] {
  let from = 0;
  return quotes.map((quote) => {
    const span = spanFrom(text, quote, from);
    from = span.start + 1;
    return span;
  });
}

function spanFrom(text: string, quote: string, from: number): Span {
  try {
    return spanOf(text, quote, from);
  } catch {
    return spanOf(text, quote);
  }
}

export function flat(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

export function overlapOf(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
