import type { Language, Reading } from '../reading.ts';
import type { TermBank, TermEntry } from '../termbank/entry.ts';
import { type Folded, fold, foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** What can be found: one thing of a reading, with what it is found by. */
export interface SearchEntry {
  readonly kind: 'term' | 'definition' | 'action' | 'question';
  readonly ref: number;
  readonly span: Span | null;
  readonly text: string;
  readonly folded: Folded;
  /** Terms: all names, as written; otherwise what is known of it beyond its text (actors, lead-in). */
  readonly names: readonly string[];
  readonly foldedNames: readonly string[];
  /** Text and names in one. */
  readonly haystack: string;
}

/**
 * All entries of a reading: terms, what is said of them on the page and in the term bank (in the reader's language first),
 * actions, questions.
 */
export function entriesOf(reading: Reading, bank: TermBank, language: Language): SearchEntry[] {
  const entries: SearchEntry[] = [];
  for (const [ref, { id, headword, occurrences, definitions }] of reading.terms.entries()) {
    const entry = bank.entries.get(id);
    entries.push(
      toEntry({
        kind: 'term',
        ref,
        span: occurrences[0] ?? null,
        text: headword,
        names: [headword, ...namesOf(entry)],
      }),
    );
    for (const { text, span, source, kind } of definitions) {
      if (source === 'page' && kind !== 'context')
        entries.push(toEntry({ kind: 'definition', ref, span, text, names: [headword] }));
    }
    const other = language === 'nl' ? 'en' : 'nl';
    for (const text of entry ? [entry[language].definition, entry[other].definition] : []) {
      entries.push(toEntry({ kind: 'definition', ref, span: null, text, names: [] }));
    }
  }
  for (const [ref, { span, actors, leadIn, deadline }] of reading.actions.entries()) {
    const lead = leadIn ? [reading.text.slice(leadIn.start, leadIn.end)] : [];
    const names = [...actors.map(({ text }) => text), ...lead, ...(deadline ? [deadline.text] : [])];
    entries.push(toEntry({ kind: 'action', ref, span, text: reading.text.slice(span.start, span.end), names }));
  }
  for (const [ref, { question }] of reading.questions.entries()) {
    const text = reading.text.slice(question.start, question.end);
    entries.push(toEntry({ kind: 'question', ref, span: question, text, names: [] }));
  }
  return entries;
}

function namesOf(entry: TermEntry | undefined): string[] {
  return entry ? [...entry.nl.terms, ...entry.en.terms].map(({ form }) => form) : [];
}

function toEntry(bare: Pick<SearchEntry, 'kind' | 'ref' | 'span' | 'text' | 'names'>): SearchEntry {
  const folded = fold(bare.text);
  const foldedNames = bare.names.map(foldText);
  return { ...bare, folded, foldedNames, haystack: [folded.folded, ...foldedNames].join('\n') };
}
