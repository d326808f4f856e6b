import type { Lexicon } from '../actions/tags.ts';
import { DEFINITION_GRAMMARS } from '../languages/definition-grammars.ts';
import type { Definition, Language, TermReading } from '../reading.ts';
import { preferredForm, type TermBank } from '../termbank/entry.ts';
import type { PageText } from '../text/page-text.ts';
import { createPassages } from '../text/passages.ts';
import type { Abbreviation } from './abbreviations/abbreviation.ts';
import { statedDefinitions } from './definitions.ts';
import { gatherTerms } from './gather-terms.ts';
import type { TermMatch } from './matcher.ts';
import { pageDefinitions } from './page-definitions.ts';
import type { TermDraft } from './term-draft.ts';

/** The terms of a page: those of the term bank that stand on it, and those that only the page defines; by first place. */
export function readTerms({
  page,
  language,
  bank,
  matches,
  abbreviations,
  lexicon,
}: {
  readonly page: PageText;
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly bank: TermBank;
  readonly matches: readonly TermMatch[];
  readonly abbreviations: readonly Abbreviation[];
}): TermReading[] {
  const { text } = page;
  const passages = createPassages(page, language);
  const grammar = DEFINITION_GRAMMARS[language];
  const stated = statedDefinitions({ page, language, passages, grammar, lexicon });
  return gatherTerms({ text, bank, matches, abbreviations, stated })
    .map((draft): TermReading => {
      const { id, entry, occurrences } = draft;
      return {
        id,
        headword: headwordOf(text, draft),
        occurrences,
        definitions: [...pageDefinitions(draft, { page, passages, grammar }), ...bankDefinitions(draft, language)],
        pair: entry ? { nl: preferredForm(entry, 'nl'), en: preferredForm(entry, 'en') } : null,
        common: entry?.common ?? false,
      };
    })
    .sort((a, b) => firstOf(a) - firstOf(b));
}

function firstOf({ occurrences }: TermReading): number {
  return occurrences[0]?.start ?? 0;
}

function bankDefinitions({ entry }: TermDraft, language: Language): Definition[] {
  return entry ? [{ text: entry[language].definition, source: 'term bank', kind: 'definition', span: null }] : [];
}

/** The form that stands on the page most often, short before long among equals; capitals as most often written. */
function headwordOf(text: string, { occurrences, abbreviations }: TermDraft): string {
  const [abbreviation] = abbreviations;
  if (abbreviation) return abbreviation.shortForm;
  const counts = new Map<string, number>();
  for (const { start, end } of occurrences) {
    const surface = text
      .slice(start, end)
      .replace(/[\u00ad\u200b]/g, '')
      .replace(/\s+/g, ' ');
    counts.set(surface, (counts.get(surface) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0]?.[0] ?? '';
}
