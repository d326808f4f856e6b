const QUOTE_MARKS = /^[‘'"“„«]|[’'"”»]$/gu;
/** What a short form may look like: one to three runs of letters, digits and the signs that stand in names. */
export const SHORT_FORM = /^@?[\p{L}\p{N}][\p{L}\p{N}@&/+.-]{1,14}(?: ?[\p{Lu}\p{N}][\p{L}\p{N}+-]{0,6})?$/u;
/** What a page may call something in so many words: "hereinafter “the Coordination Group”". */
export const SHORT_NAME = /^@?[\p{L}\p{N}][\p{L}\p{N}@&/+.-]{1,24}(?: [\p{L}\p{N}][\p{L}\p{N}+-]{0,14}){0,2}$/u;
/** Bracketed words that are none, whatever stands before them. */
export const NEVER_SHORT = new Set(
  `zie see nl en de fr ook niet nieuw new ib id ibid idem ca bis ter sic art nr no p pp lid par bijv etc enz inclusief including
   o.a e.g i.e only alleen both beide ja nee yes i ii iii iv v vi vii viii ix x com swd join`.split(/\s+/),
);

/** The letters and digits of a short form, without the signs between them. */
export function lettersOf(shortForm: string): string {
  return shortForm.replace(/[^\p{L}\p{N}]/gu, '');
}

/** Capitals alone, or with digits and hyphens: three to ten. */
export function isAcronym(words: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}-]{2,9}$/u.test(words);
}

/** Whether a phrase has a short form among its own words: "Raad van de Europese Unie (Raad)" spells nothing out. */
export function holdsWord(phrase: string, word: string): boolean {
  const words = phrase.split(/[^\p{L}\p{N}]+/u);
  // "Digital Europe Programme (DIGITAL)" is named by its first word, in capitals.
  if (isAcronym(word) && word.length > 3) return words.includes(word);
  return words.some((one) => one.toLowerCase() === word.toLowerCase());
}

/** Without quotation marks, and without a plural or genitive -s. */
export function withoutPlural(words: string): string {
  return words.replace(QUOTE_MARKS, '').replace(/(?<=[\p{Lu}\p{N}])s$|['’]s$/u, '');
}

/** Something with at least one capital or digit beyond a first letter, or a name, or lower-case letters alone ("ngo"). */
export function isShortForm(words: string): boolean {
  return (
    /\p{Lu}.*\p{Lu}|^\p{Lu}[\p{Ll}]{2,}$|^\p{Ll}+-\p{Lu}|^@/u.test(words) ||
    /^\p{Ll}{2,5}$/u.test(words) ||
    /\p{Lu}\p{N}|\p{N}\p{Lu}/u.test(words)
  );
}

/** Begins as a name does. */
export function isName(words: string): boolean {
  return /^@?[\p{Lu}\p{N}]|^\p{Ll}+-\p{Lu}/u.test(words);
}
