import { foldCharacter } from '../text/fold.ts';

/** Words that a long form may hold at most, by the length of its short form: Schwartz and Hearst (2003). */
export function maxWords(shortForm: string): number {
  const letters = shortForm.replace(/[^\p{L}\p{N}]/gu, '').length;
  return Math.min(letters + 5, letters * 2);
}

/**
 * Where the long form of `shortForm` begins in `candidate`, the words right before it; null where its letters are not
 * there in order. The letters are sought from the right, the first of them at a word's start (Schwartz and Hearst,
 * "A simple algorithm for identifying abbreviation definitions in biomedical text", 2003).
 */
export function longFormStart(shortForm: string, candidate: string): number | null {
  const letters = [...shortForm].filter((c) => /[\p{L}\p{N}]/u.test(c)).map(foldCharacter);
  let at = candidate.length;
  for (let i = letters.length - 1; i >= 0; i--) {
    do {
      at--;
    } while (
      at >= 0 &&
      !(foldCharacter(candidate[at] as string) === letters[i] && (i > 0 || isWordStart(candidate, at)))
    );
    if (at < 0) return null;
  }
  return at;
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] as string);
}

/** How many of the short form's letters begin a word, or a part of a hyphenated one, of the long form. */
export function initialsIn(shortForm: string, longForm: string): number {
  const initials = [...longForm.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map(([c]) => foldCharacter(c));
  let from = 0;
  let found = 0;
  for (const letter of [...shortForm].map(foldCharacter)) {
    const at = initials.indexOf(letter, from);
    if (at < 0) continue;
    found++;
    from = at + 1;
  }
  return found;
}
