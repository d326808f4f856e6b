import { foldCharacter } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import { initialsIn, longFormStart, maxWords } from './long-form.ts';
import { lastWords, withoutState } from './noun-phrases.ts';
import { holdsWord, isAcronym, lettersOf } from './short-forms.ts';

/** Shorter words than this are no compounds of three parts. */
const MIN_COMPOUND = 16;

/**
 * The words at the end of a span that a short form's letters stand for, or null. The letters alone (`longFormStart`)
 * find too much and cut off too early: here enough of them must begin a word, and the long form begins where a reader
 * would have it.
 */
export function alignedLongForm(text: string, before: Span, shortForm: string): Span | null {
  const candidate = lastWords(text, before, maxWords(shortForm));
  const words = text.slice(candidate.start, candidate.end);
  const at = longFormStart(shortForm, words);
  if (at === null) return null;
  const near = { start: wholeStart(text, candidate, candidate.start + at, shortForm), end: candidate.end };
  const long = withAllInitials(text, candidate, near, shortForm) ?? (isLikely(text, near, shortForm) ? near : null);
  if (!long || FUNCTION_WORD.test(/^[\p{L}\p{N}]+/u.exec(text.slice(long.start, long.end))?.[0] ?? '')) return null;
  return withoutOwnState(text, withCoordinate(text, candidate, long), shortForm);
}

/**
 * Where a long form begins as a reader would have it: at the start of a hyphenated word, and not with a function word
 * where a word before it begins with the same letter ("Fund for European Aid to the Most Deprived (FEAD)").
 */
function wholeStart(text: string, candidate: Span, at: number, shortForm: string): number {
  let start = at;
  while (start > candidate.start && /[\p{L}\p{N}-]/u.test(text[start - 1] as string)) start--;
  const first = /^[\p{L}\p{N}]+/u.exec(text.slice(start, candidate.end))?.[0] ?? '';
  // "Associatie van Zuidoost-Aziatische staten (Asean)": what was found is a part of a word.
  const isWhole = foldCharacter(first[0] ?? '') === foldCharacter(shortForm[0] as string) || start === at;
  if (isWhole && !FUNCTION_WORD.test(first)) return start;
  const better = contentWords(text, { start: candidate.start, end: start }).findLast(
    ({ word }) => word[0]?.toLowerCase() === shortForm[0]?.toLowerCase(),
  );
  return better?.start ?? start;
}

/**
 * "Electronic Exchange of Social Security Information (EESSI)": where the nearest start leaves a letter without a word of
 * its own, and one further left gives each its word, the name begins there.
 */
function withAllInitials(text: string, candidate: Span, { start, end }: Span, shortForm: string): Span | null {
  const letters = lettersOf(shortForm).length;
  if (letters < 3 || initialsIn(shortForm, text.slice(start, end)) === letters) return null;
  const first = contentWords(text, { start: candidate.start, end: start }).findLast(
    ({ word, start: from }) =>
      foldCharacter(word[0] as string) === foldCharacter(shortForm[0] as string) &&
      initialsIn(shortForm, text.slice(from, end)) === letters,
  );
  return first ? { start: first.start, end } : null;
}

/** "perfluoroalkyl and polyfluoroalkyl substances (PFAS)": a word beside the first that ends as it does is part of the name. */
function withCoordinate(text: string, candidate: Span, long: Span): Span {
  const before = /([\p{L}-]+) (?:and|en|&) $/u.exec(text.slice(candidate.start, long.start));
  const first = /^[\p{L}-]+/u.exec(text.slice(long.start, long.end))?.[0] ?? '';
  const other = before?.[1] ?? '';
  const isAlike =
    other.length > 6 && other.slice(-6) === first.slice(-6) && other[0]?.toLowerCase() === first[0]?.toLowerCase();
  return before && isAlike ? { start: candidate.start + before.index, end: long.end } : long;
}

/** Without what tells in what state it is ("the current …"), where the letters are found without it too. */
function withoutOwnState(text: string, long: Span, shortForm: string): Span {
  const rest = withoutState(text, long);
  if (rest.start === long.start) return long;
  const words = text.slice(rest.start, rest.end);
  // "geharmoniseerde risico-indicator (HRI)": a Dutch participle may begin two letters later.
  const isThere =
    longFormStart(shortForm, words) !== null || longFormStart(shortForm, words.replace(/^ge/u, '')) !== null;
  return isThere ? rest : long;
}

const FUNCTION_WORD = /^(?:for|of|on|in|to|the|and|a|an|van|voor|de|het|een|en|inzake|op|ter|tot)$/iu;

/** The words of a span in order, those apart that no letter of a short form need stand for. */
function contentWords(text: string, within: Span): { readonly word: string; readonly start: number }[] {
  return [...text.slice(within.start, within.end).matchAll(/(?<![\p{L}\p{N}-])[\p{L}\p{N}]+/gu)]
    .map(({ 0: word, index }) => ({ word, start: within.start + index }))
    .filter(({ word }) => !FUNCTION_WORD.test(word));
}

/** Whether so many of the short form's letters begin a word of the long form that it is no chance. */
function isLikely(text: string, long: Span, shortForm: string): boolean {
  const longForm = text.slice(long.start, long.end);
  if (longForm.length <= shortForm.length + 1 || holdsWord(longForm, shortForm)) return false;
  const letters = lettersOf(shortForm).length;
  const initials = initialsIn(shortForm, longForm);
  // "milieueffectrapportage (mer)": a long compound, and three letters.
  if (/^\p{Ll}{3}$/u.test(shortForm) && !/\s/.test(longForm) && longForm.length >= MIN_COMPOUND) return true;
  // Lower-case short forms are common words too: nearly every letter must begin a word.
  if (/^\p{Ll}/u.test(shortForm)) return initials >= letters - 1 && initials >= 2;
  if (initials >= Math.min(2, Math.ceil(letters / 2))) return true;
  // "Schengeninformatiesysteem (SIS)", "Cyberbeveiligingswet (Cbw)": a Dutch compound, whose parts begin within it.
  const isLaw = /^\p{Lu}\p{Ll}{1,3}w$|^\p{Lu}w\p{Ll}{1,2}$/u.test(shortForm);
  return !/\s/.test(longForm) && longForm.length >= MIN_COMPOUND && (isLaw || (isAcronym(shortForm) && letters <= 4));
}
