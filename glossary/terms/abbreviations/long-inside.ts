import { foldCharacter } from '../../text/fold.ts';
import { isWithin, type Span } from '../../text/span.ts';
import type { Abbreviation } from './abbreviation.ts';
import type { Bracket } from './bracket.ts';
import type { BracketPart } from './bracket-parts.ts';
import { idAt } from './known-terms.ts';
import { initialsIn, longFormStart, maxWords } from './long-form.ts';
import { isAcronym, NEVER_SHORT, withoutPlural } from './short-forms.ts';

const SHORT = String.raw`(?<![\p{L}\p{N}@-])(@?[\p{L}\p{N}][\p{L}\p{N}@&/+²³-]{1,12})`;
/** Right before the bracket. */
const RIGHT_BEFORE = new RegExp(String.raw`${SHORT}[’'"”»]?\s?\($`, 'u');
/** "the CERV programme (Citizens, Equality, Rights and Values)". */
const BEFORE_NOUN = new RegExp(String.raw`${SHORT}[ -]\p{Ll}{4,14}\s?\($`, 'u');
/** "often called IPM in practice (from “integrated pest management”)". */
const SOMEWHERE_BEFORE = new RegExp(String.raw`${SHORT}(?![\p{L}\p{N}-])[^.;:()]{0,80}\s?\($`, 'gu');
/** The longest text before a bracket in which its short form is sought, in code units. */
const MAX_BEFORE = 100;
const ARTICLE = /^(?:de|het|the|een|an?)\s+/iu;

/** "EPPO (European Public Prosecutor's Office)": the long forms in a bracket, their short form before it. */
export function readLongInside(bracket: Bracket, parts: readonly BracketPart[]): Abbreviation[] {
  const { text, block, inner, known } = bracket;
  const [first, ...others] = parts;
  if (!first || text.slice(inner.start, inner.end).split(/\s+/).length < 2) return [];
  const before = text.slice(Math.max(block.start, inner.start - MAX_BEFORE), inner.start);
  const short = shortBefore(before, inner.start, first);
  if (!short) return [];
  const shortForm = withoutPlural(text.slice(short.start, short.end));
  if (!/\p{Lu}.*[\p{Lu}²³]|^\p{Lu}\p{Ll}{3,}$/u.test(shortForm) || NEVER_SHORT.has(shortForm.toLowerCase())) return [];
  const id = idAt(known, { start: short.start, end: short.start + shortForm.length });
  const rule = 'short form (long form)';
  // A long form may have commas of its own.
  const whole = withoutArticle(text, { start: first.start, end: lastWord(text, inner) });
  const words = text.slice(first.start, first.end);
  const isWhole = parts.length > 1 && first.opens === null && !isSpelled(shortForm, words);
  if (isWhole && isSpelled(shortForm, text.slice(whole.start, whole.end)))
    return [{ shortForm, short, long: whole, id, rule }];
  const isLongForm =
    (short.isRight && (id === null ? isForeign(shortForm, words) : fills(bracket, id, first))) ||
    isAligned(shortForm, words) ||
    (short.isRight && first.opens === 'from' && initialsIn(shortForm, words) >= 2);
  if (!isLongForm) return [];
  const also = others.filter(({ opens }) => opens === 'also');
  return [first, ...also].map((part) => ({ shortForm, short, long: withoutArticle(text, part), id, rule }));
}

/** The short form before a bracket: right before it, else where the bracket says or shows that it is one. */
function shortBefore(before: string, end: number, first: BracketPart): (Span & { readonly isRight: boolean }) | null {
  const spanOf = (match: RegExpExecArray | RegExpMatchArray, isRight: boolean) => {
    const start = end - before.length + (match.index ?? 0);
    return { start, end: start + (match[1] as string).length, isRight };
  };
  const right = RIGHT_BEFORE.exec(before);
  if (right && /\p{Lu}/u.test(right[1] as string)) return spanOf(right, true);
  const noun = BEFORE_NOUN.exec(before);
  if (noun && isAcronym(noun[1] as string)) return spanOf(noun, false);
  if (first.opens !== 'from') return right ? spanOf(right, true) : null;
  const somewhere = [...before.matchAll(SOMEWHERE_BEFORE)].findLast((match) =>
    /\p{Lu}.*\p{L}/u.test(match[1] as string),
  );
  return somewhere ? spanOf(somewhere, false) : null;
}

function withoutArticle(text: string, { start, end }: Span): Span {
  return { start: start + (ARTICLE.exec(text.slice(start, end))?.[0].length ?? 0), end };
}

function lastWord(text: string, { start, end }: Span): number {
  return start + text.slice(start, end).replace(/[^\p{L}\p{N}]+$/u, '').length;
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

/** Whether every letter of the short form begins a word, from the first word on. */
function isSpelled(shortForm: string, words: string): boolean {
  const letters = shortForm.replace(/[^\p{L}]/gu, '');
  return (
    foldCharacter(words[0] ?? '') === foldCharacter(letters[0] ?? '') && initialsIn(letters, words) === letters.length
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
