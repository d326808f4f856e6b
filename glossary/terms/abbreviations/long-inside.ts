import { foldCharacter } from '../../text/fold.ts';
import { isWithin, type Span } from '../../text/span.ts';
import type { Abbreviation } from './abbreviation.ts';
import { type Bracket, partOf } from './bracket.ts';
import { idAt } from './known-terms.ts';
import { initialsIn, longFormStart, maxWords } from './long-form.ts';
import { isAcronym, NEVER_SHORT, withoutPlural } from './short-forms.ts';

const SHORT_BEFORE = /(?<![\p{L}\p{N}@-])(@?[\p{L}\p{N}][\p{L}\p{N}@&/+-]{1,12})\s?\($/u;
/** The longest text in which the short form before a bracket stands, in code units. */
const MAX_BEFORE = 20;
const ARTICLE = /^(?:de|het|the|een|an?)\s+/iu;

/** "EPPO (European Public Prosecutor's Office)": a long form in the bracket, its short form right before it; or null. */
export function readLongInside(bracket: Bracket): Abbreviation | null {
  const { text, block, inner, known } = bracket;
  if (text.slice(inner.start, inner.end).split(/\s+/).length < 2) return null;
  const before = SHORT_BEFORE.exec(text.slice(Math.max(block.start, inner.start - MAX_BEFORE), inner.start));
  if (!before) return null;
  const shortForm = withoutPlural(before[1] as string);
  if (!/\p{Lu}.*\p{Lu}|^\p{Lu}\p{Ll}{3,}$/u.test(shortForm) || NEVER_SHORT.has(shortForm.toLowerCase())) return null;
  const start = inner.start - before[0].length;
  const short = { start, end: start + shortForm.length };
  const within = partOf(bracket, inner.start, /[,;:]/u);
  const words = text.slice(within.start, within.end);
  const id = idAt(known, short);
  const isLongForm =
    (id === null ? isForeign(shortForm, words) : fills(bracket, id, within)) || isAligned(shortForm, words);
  if (!isLongForm) return null;
  const long = { start: within.start + (ARTICLE.exec(words)?.[0].length ?? 0), end: within.end };
  return { shortForm, short, long, id, rule: 'short form (long form)' };
}

/** Whether an entry's occurrence makes up most of a span. */
function fills({ known }: Bracket, id: string, span: Span): boolean {
  const min = 0.7 * (span.end - span.start);
  return known
    .overlapping(span)
    .some((match) => match.id === id && isWithin(match, span) && match.end - match.start > min);
}

/** "ECIS (Europees kankerinformatiesysteem)": the name of another language, which begins as the short form does. */
function isForeign(shortForm: string, words: string): boolean {
  return (
    isAcronym(shortForm) &&
    /^\p{Lu}\p{Ll}/u.test(words) &&
    foldCharacter(words[0] as string) === foldCharacter(shortForm[0] as string) &&
    words.split(/\s+/).length <= shortForm.length &&
    !/\d/.test(words)
  );
}

/** Whether the short form's letters are found in the words, from the first or second on, and several begin one. */
function isAligned(shortForm: string, words: string): boolean {
  const at = longFormStart(
    shortForm,
    words.replace(ARTICLE, (article) => ' '.repeat(article.length)),
  );
  return (
    at !== null &&
    words.slice(0, at).trim().split(/\s+/).length <= 1 &&
    initialsIn(shortForm, words) >= 2 &&
    words.split(/\s+/).length <= maxWords(shortForm)
  );
}
