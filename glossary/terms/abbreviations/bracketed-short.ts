import type { Span } from '../../text/span.ts';
import { type Bracket, partOf } from './bracket.ts';
import { idAt } from './known-terms.ts';
import { phraseBefore, withoutVerb } from './noun-phrases.ts';
import { withoutPlural } from './short-forms.ts';

/** A short form that stands in a bracket. */
export interface BracketedShort {
  /** As in the text, without quotation marks. */
  readonly short: Span;
  /** Without a plural ending. */
  readonly shortForm: string;
  /** The term bank's entry of that form, or null. */
  readonly id: string | null;
  /** "hereinafter": the page says that it names what stands before it. */
  readonly isAnnounced: boolean;
  /** The clause before the bracket, where the long form would end. */
  readonly before: Span;
}

/**
 * What stands in a bracket, as a short form: whether it can be one is not asked. `announcement`: the words that open
 * the bracket and say that a name follows, or null. "(EPPO, in Luxembourg)": it ends at the first comma or semicolon.
 */
export function shortInside(bracket: Bracket, announcement: string | null): BracketedShort {
  const { text, block, inner, language, known } = bracket;
  const short = partOf(bracket, inner.start + (announcement?.length ?? 0), /[,;]/u);
  const shortForm = withoutPlural(text.slice(short.start, short.end));
  // "(SDG's)": the bank knows it without its ending.
  const bare = text.startsWith(shortForm, short.start)
    ? { start: short.start, end: short.start + shortForm.length }
    : short;
  return {
    short,
    shortForm,
    id: idAt(known, bare),
    isAnnounced: announcement !== null,
    before: withoutVerb(text, phraseBefore(text, block, inner.start - 1), language),
  };
}
