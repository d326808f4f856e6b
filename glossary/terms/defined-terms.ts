import type { TermBank } from '../termbank/entry.ts';
import { isWithin } from '../text/span.ts';
import { createSpanIndex, type SpanIndex } from '../text/span-index.ts';
import type { Abbreviation } from './abbreviations/abbreviation.ts';
import type { StatedDefinition } from './definitions.ts';
import type { TermMatch } from './matcher.ts';
import { idOfAbbreviation, idOfWords } from './term-ids.ts';

/** The term that a definition is of. */
export interface DefinedTerm {
  readonly id: string;
  /** The words defined, where they are a form of it; null where they are only a part of one. */
  readonly form: string | null;
}

/**
 * Tells which term a stated definition is of: the abbreviation that the words defined touch or are, else the entry of
 * the term bank that they are part of, else one of the page's own. "Security Information (EESSI), a system that": what
 * is said of a part of a spelled-out name is said of the name.
 */
export function createDefinedTerms({
  text,
  bank,
  known,
  abbreviations,
}: {
  readonly text: string;
  readonly bank: TermBank;
  readonly known: SpanIndex<TermMatch>;
  readonly abbreviations: readonly Abbreviation[];
}): (definition: StatedDefinition) => DefinedTerm {
  const spelledOut = createSpanIndex(
    abbreviations.flatMap((abbreviation) => [
      { ...abbreviation.long, abbreviation, isLong: true },
      { ...abbreviation.short, abbreviation, isLong: false },
    ]),
    (one) => one,
  );
  const byShortForm = new Map(abbreviations.toReversed().map((one) => [one.shortForm, one]));
  return ({ term }) => {
    const words = text.slice(term.start, term.end);
    const touched = spelledOut.overlapping(term);
    const abbreviation = touched[0]?.abbreviation ?? byShortForm.get(words);
    const id = abbreviation
      ? idOfAbbreviation(abbreviation, bank)
      : (known.overlapping(term).find((match) => isWithin(term, match))?.id ?? idOfWords(words));
    const isPart = touched.some((one) => one.isLong && isWithin(term, one));
    return { id, form: isPart ? null : words };
  };
}
