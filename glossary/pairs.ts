import type { Language, Reading } from './reading.ts';
import type { TermBank, TermEntry } from './termbank/entry.ts';
import { foldText } from './text/fold.ts';
import type { Span } from './text/span.ts';

/** A term's Dutch and English name, and which of them the page uses. */
export interface TermPair {
  readonly id: string;
  readonly nl: string;
  readonly en: string;
  /** "same" where both languages write it alike. */
  readonly onPage: 'nl' | 'en' | 'both' | 'same';
  /** The form that the page uses most. */
  readonly headword: string;
  readonly first: Span;
  readonly occurrences: number;
}

/** The pairs of a page's terms, by their Dutch name. */
export function pairsOf(reading: Reading, bank: TermBank): TermPair[] {
  const pairs: TermPair[] = [];
  for (const { id, headword, pair, occurrences } of reading.terms) {
    const entry = bank.entries.get(id);
    const [first] = occurrences;
    if (!pair || !entry || !first) continue;
    const surfaces = new Set(occurrences.map(({ start, end }) => reading.text.slice(start, end)));
    const onPage = sideOf(surfaces, pair, entry, reading.page.language);
    pairs.push({ id, nl: pair.nl, en: pair.en, onPage, headword, first, occurrences: occurrences.length });
  }
  return pairs.sort((a, b) => a.nl.localeCompare(b.nl, 'nl'));
}

function sideOf(
  surfaces: ReadonlySet<string>,
  pair: { readonly nl: string; readonly en: string },
  entry: TermEntry,
  language: Language | null,
): TermPair['onPage'] {
  const nl = [...surfaces].some((surface) => isFormOf(surface, entry, 'nl'));
  const en = [...surfaces].some((surface) => isFormOf(surface, entry, 'en'));
  if (bare(pair.nl) === bare(pair.en)) return 'same';
  // What both languages have in common ("@ON", "Europol") is taken for the page's own.
  const nlOnly = [...surfaces].some((surface) => isFormOf(surface, entry, 'nl') && !isFormOf(surface, entry, 'en'));
  const enOnly = [...surfaces].some((surface) => isFormOf(surface, entry, 'en') && !isFormOf(surface, entry, 'nl'));
  if (nlOnly && enOnly) return 'both';
  if (nlOnly || (nl && !en)) return 'nl';
  if (enOnly || (en && !nl)) return 'en';
  if (nl && en) return language ?? 'both';
  // An inflected form: the rules that found it know the page's language only.
  return language ?? 'both';
}

function isFormOf(surface: string, entry: TermEntry, language: Language): boolean {
  const folded = bare(surface);
  return entry[language].terms.some(({ form }) => bare(form) === folded);
}

function bare(words: string): string {
  return foldText(words)
    .replace(/[\s-]+/g, ' ')
    .trim();
}
