import type { Language } from '../reading.ts';

/** The most frequent small words of each language, and of those that are taken for them. */
const FUNCTION_WORDS: Record<string, readonly string[]> = {
  nl: 'de het een van en in is dat op te zijn voor met die niet aan er om ook als door worden wordt bij naar of uit over tot deze zal'.split(
    ' ',
  ),
  en: 'the of and to in is that for it as was with be by on not are this which or an have from at will has their its shall'.split(
    ' ',
  ),
  de: 'der die das und in den von zu ist mit sich des auf für nicht ein eine dem im werden wird auch als sind oder bei zur dass über'.split(
    ' ',
  ),
  fr: 'le la les de des et en un une du dans est que pour qui sur au par pas plus avec ce sont ou aux il elle leur cette'.split(
    ' ',
  ),
  es: 'de la que el en y los del las un por con no una para es se al lo como más su sus este esta o'.split(' '),
  it: 'di il la che e un una per del in con non è della le si da dei al nel gli sono alla delle'.split(' '),
  af: 'die van en in is wat nie het om te word vir op met dit hulle aan sal as deur ook by of kan moet'.split(' '),
  da: 'og i at det en den til er som på de med for af ikke der var et har om vil skal fra kan eller'.split(' '),
  sv: 'och i att det en som är på av för med den till inte har de om ett var från ska kan eller'.split(' '),
  pt: 'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao das'.split(' '),
};
const SETS = Object.entries(FUNCTION_WORDS).map(([language, words]) => ({ language, words: new Set(words) }));

const SAMPLE = 6_000;
/** Fewer words than this tell nothing by themselves. */
const MIN_WORDS = 12;
/** Running text has about four small words in ten; lists and headings have fewer. */
const MIN_SHARE = 0.12;
/** Fewer different small words than this do not make a page another language than it declares. */
const MIN_DISTINCT = 5;
/** What the page declares counts as this share more. */
const PRIOR = 0.03;

/**
 * The language of a text, by its small words; `declared` (a BCP 47 tag or null) helps a little, and decides where
 * there is too little text. Null for a language that is not read.
 */
export function languageOf(text: string, declared: string | null): Language | null {
  const tag = declared?.toLowerCase().split(/[-_]/)[0] ?? null;
  const declaredLanguage = tag === 'nl' || tag === 'en' ? tag : null;
  const words =
    sampleOf(text)
      .toLowerCase()
      .match(/[\p{L}]+/gu) ?? [];
  if (words.length < MIN_WORDS) return declaredLanguage;
  let best: { language: string; share: number } = { language: '', share: 0 };
  for (const set of SETS) {
    const own = words.filter((word) => set.words.has(word));
    // "Propose a law" in every row of a table is no Portuguese.
    if (declaredLanguage && set.language !== tag && new Set(own).size < MIN_DISTINCT) continue;
    const share = own.length / words.length + (set.language === tag ? PRIOR : 0);
    if (share > best.share) best = { language: set.language, share };
  }
  if (best.share < MIN_SHARE) return declaredLanguage;
  return best.language === 'nl' || best.language === 'en' ? best.language : null;
}

function sampleOf(text: string): string {
  if (text.length <= 3 * SAMPLE) return text;
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, SAMPLE)} ${text.slice(middle, middle + SAMPLE)} ${text.slice(-SAMPLE)}`;
}
