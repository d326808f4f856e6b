import { foldCharacter } from '../../text/fold.ts';
import { lettersOf } from './short-forms.ts';

/** Words that a long form may hold at most, by the length of its short form: Schwartz and Hearst (2003). */
export function maxWords(shortForm: string): number {
  const letters = lettersOf(shortForm).length;
  return Math.min(letters + 5, letters * 2);
}

/**
 * Where the long form of `shortForm` begins in `candidate`, the words right before it; null where its letters are not
 * there in order. The letters are sought from the right, the first of them at a word's start (Schwartz and Hearst,
 * "A simple algorithm for identifying abbreviation definitions in biomedical text", 2003).
 */
export function longFormStart(shortForm: string, candidate: string): number | null {
  const letters = [...lettersOf(shortForm)].map(foldCharacter);
  let at = candidate.length;
  for (let i = letters.length - 1; i >= 0; i--) {
    do {
      at--;
    } while (at >= 0 && !(isLetter(candidate, at, letters[i] as string) && (i > 0 || isWordStart(candidate, at))));
    if (at < 0) return null;
  }
  return at;
}

/** Words that a digit of a short form stands for: "fifth generation (5G)". */
const NUMBERS: Readonly<Record<string, RegExp>> = {
  '2': /^(?:two|second|twee|tweede)/i,
  '3': /^(?:three|third|drie|derde)/i,
  '4': /^(?:four|fourth|vier|vierde)/i,
  '5': /^(?:five|fifth|vijf|vijfde)/i,
  '6': /^(?:six|sixth|zes|zesde)/i,
};

function isLetter(candidate: string, at: number, letter: string): boolean {
  const number = NUMBERS[letter];
  if (number && isWordStart(candidate, at) && number.test(candidate.slice(at, at + 8))) return true;
  return foldCharacter(candidate[at] as string) === letter;
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] as string);
}

/** How many of the short form's letters begin a word, or a part of a hyphenated one, of the long form. */
export function initialsIn(shortForm: string, longForm: string): number {
  const initials = [...longForm.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map(([c]) => foldCharacter(c));
  let from = 0;
  let found = 0;
  const words = [...longForm.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]+/gu)].map(([word]) => word);
  for (const letter of [...shortForm].map(foldCharacter)) {
    const number = NUMBERS[letter];
    const at = number ? words.findIndex((word, i) => i >= from && number.test(word)) : initials.indexOf(letter, from);
    if (at < 0) continue;
    found++;
    from = at + 1;
  }
  return found;
}
