import type { Span } from '../../text/span.ts';
import type { Bracket } from './bracket.ts';
import type { BracketPart } from './bracket-parts.ts';
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

/** A part of a bracket as a short form: whether it can be one is not asked. */
export function shortInside(bracket: Bracket, part: BracketPart): BracketedShort {
  const { text, block, inner, language, known } = bracket;
  const short = { start: part.start, end: part.end };
  const shortForm = withoutPlural(text.slice(short.start, short.end));
  // "(SDG's)": the bank knows it without its ending.
  const bare = text.startsWith(shortForm, short.start)
    ? { start: short.start, end: short.start + shortForm.length }
    : short;
  return {
    short,
    shortForm,
    id: idAt(known, bare),
    isAnnounced: part.opens === 'named',
    before: withoutVerb(text, phraseBefore(text, block, inner.start - 1), language),
  };
}
