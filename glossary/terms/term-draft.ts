import type { TermEntry } from '../termbank/entry.ts';
import type { Span } from '../text/span.ts';
import type { Abbreviation } from './abbreviations/abbreviation.ts';
import type { StatedDefinition } from './definitions.ts';

/** A term of a page, with all that was found of it. */
export interface TermDraft {
  /** The term bank's id, or a slug of the words by which the page names it. */
  readonly id: string;
  readonly entry: TermEntry | null;
  /** In the order of the text. */
  readonly occurrences: readonly Span[];
  readonly abbreviations: readonly Abbreviation[];
  readonly stated: readonly StatedDefinition[];
}
