import { fileURLToPath } from 'node:url';
import type { Reading } from '../../glossary/reading.ts';
import { createSpanIndex } from '../../glossary/text/span-index.ts';
import { loadPage } from '../corpus/pages.ts';
import { speller } from './spelling.ts';

/** Twelve pages of the corpus, six in each language, one of each genre of policy page. */
const PAGES = [
  'demo-nl',
  'press-release-nl',
  'strategie-handicap-nl',
  'bnc-fiche-nl',
  'actieplan-tabel-nl',
  'verordening-nl',
  'demo-en',
  'amla-press-release-en',
  'quantum-strategy-en',
  'council-conclusions-en',
  'plan-drugs-en',
  'directive-en',
];

export interface PageCoverage {
  readonly slug: string;
  /** Names and abbreviations that have an entry, or that the page itself explains. */
  readonly explained: number;
  readonly missing: readonly string[];
}

/** How much of the jargon of some pages is explained: each name counts once a page. */
export async function measureCoverage(): Promise<PageCoverage[]> {
  const corpus = fileURLToPath(new URL('../../tests/corpus', import.meta.url));
  const spellers = { nl: await speller('nl'), en: await speller('en') };
  return PAGES.map((slug) => {
    const { reading } = loadPage(corpus, slug);
    const isWord = spellers[reading.page.language ?? 'en'];
    const known = createSpanIndex(knownPlaces(reading), (span) => span);
    const names = new Map<string, boolean>();
    for (const { start, end } of jargonIn(reading.text, isWord)) {
      const name = reading.text.slice(start, end);
      names.set(name, (names.get(name) ?? false) || known.overlapping({ start, end }).length > 0);
    }
    const missing = [...names].flatMap(([name, isKnown]) => (isKnown ? [] : [name]));
    return { slug, explained: names.size - missing.length, missing };
  });
}

function knownPlaces({ terms, acts }: Reading) {
  const places = terms.flatMap(({ occurrences, definitions }) =>
    definitions.some(({ kind }) => kind !== 'context') ? occurrences : [],
  );
  return [...places, ...acts.flatMap(({ occurrences }) => occurrences)];
}

/** Abbreviations ("EMPACT", "@ON", "e-CODEX"), and names of two words in capitals or more within a sentence. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}@.-])(?:@\p{Lu}[\p{L}\p{N}]*|e-\p{Lu}+|[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}+]*)(?![\p{L}\p{N}])/gu;
const NAME =
  /(?<=[\p{Ll},;] (?:(?:the|de|het|een|an?) )?)\p{Lu}\p{Ll}+(?:(?: (?:of|for|on|the|and|van|voor|de|het|en|inzake)){0,2} \p{Lu}[\p{L}-]+){1,7}/gu;
/** Roman numerals, and what stands for a reference or a sum. */
const NO_JARGON = /^(?:[IVXLC]+|[A-Z]\d*|OJ|PB|EUR|COM|SWD|JOIN|CELEX|Q[1-4]|K[1-4]|EU|DNA)$/;
/** States, towns, regions, persons' titles: names, and no jargon. */
const PLACES =
  /^(?:The|De|Het|Een|An?|In|On|By|For|To|New York|United States|United Kingdom|North|South|West|East|Latin America|Baltic|Ecuador|België|Duitsland|Den Haag|Tweede Kamer|Eerste Kamer|Mr|Mrs|Ms|President|Commissioner|Minister|European Union|Europese Unie)\b/;

function* jargonIn(text: string, isWord: (word: string) => boolean) {
  for (const { 0: name, index } of text.matchAll(ABBREVIATION)) {
    // "INVITES the Commission", "HEBBEN DE VOLGENDE VERORDENING": words in capitals.
    if (NO_JARGON.test(name) || (name === name.toUpperCase() && isWord(name.toLowerCase()))) continue;
    yield { start: index, end: index + name.length };
  }
  for (const { 0: name, index } of text.matchAll(NAME)) {
    if (!PLACES.test(name)) yield { start: index, end: index + name.length };
  }
}
