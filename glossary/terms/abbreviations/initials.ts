import type { Pair } from './abbreviation.ts';
import { initialsIn, longFormStart } from './long-form.ts';
import { lettersOf } from './short-forms.ts';

/** Whether the short form's letters begin the long form's words, from its first to its last letter. */
export function isSpelled(text: string, { shortForm, long }: Pair): boolean {
  const words = text.slice(long.start, long.end);
  // "EuroQCI": only its capitals begin words.
  const letters = /\p{Ll}/u.test(shortForm) ? shortForm.replace(/[^\p{Lu}\p{N}]/gu, '') : lettersOf(shortForm);
  return longFormStart(shortForm, words) === 0 && initialsIn(letters, words) === letters.length && letters.length > 1;
}

/** Whether most of the short form's letters begin a word of the long form, in any order: the name of another language. */
export function mostInitials(text: string, pair: Pair): boolean {
  return initialsShared(text, pair) >= 3 && sharesInitials(text, pair);
}

/** The same for letters too few to tell by themselves: "CEN, the European Committee for Standardization,". */
export function sharesInitials(text: string, pair: Pair): boolean {
  const shared = initialsShared(text, pair);
  return shared >= 2 && shared >= 0.6 * lettersOf(pair.shortForm).length;
}

function initialsShared(text: string, { shortForm, long }: Pair): number {
  const initials = (text.slice(long.start, long.end).match(/(?<![\p{L}\p{N}])\p{L}/gu) ?? []).map((c) =>
    c.toLowerCase(),
  );
  const letters = [...shortForm.toLowerCase()].filter((c) => /\p{L}/u.test(c));
  const found = letters.filter((letter) => {
    const at = initials.indexOf(letter);
    if (at >= 0) initials.splice(at, 1);
    return at >= 0;
  });
  return found.length;
}
