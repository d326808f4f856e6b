import { foldCharacter } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Abbreviation } from './abbreviation.ts';
import { alignedLongForm } from './align-long-form.ts';
import { readBothInside } from './both-inside.ts';
import type { Bracket } from './bracket.ts';
import { type BracketPart, partsOf } from './bracket-parts.ts';
import { type BracketedShort, shortInside } from './bracketed-short.ts';
import { compoundNamed } from './compound-name.ts';
import { idAt, isAbbreviationOf, termEndingAt } from './known-terms.ts';
import { readLongBefore } from './long-before.ts';
import { initialsIn } from './long-form.ts';
import { readLongInside } from './long-inside.ts';
import { holdsWord, isAcronym, isShortForm, lettersOf, NEVER_SHORT, SHORT_FORM, SHORT_NAME } from './short-forms.ts';

/**
 * What a bracket says of short forms and their long forms. Both stand in it; or the short form, with the long form before
 * it; or the long form, with the short form before it (the last two are the patterns of Schwartz and Hearst, 2003); or a
 * short form with the name of another language, with or without one of the page's language before the bracket. Empty
 * where it says nothing of the kind.
 */
export function readBracket(bracket: Bracket): Abbreviation[] {
  const { text, inner } = bracket;
  const both = readBothInside(bracket);
  if (both.length > 0) return both;
  // "Regulation (EU) 2016/679", "Commission Decision (CFSP) 2020/1999": part of a number.
  if (/^\)\s*(?:nr\.?|no\.?)?\s*\d+\/\d/iu.test(text.slice(inner.end, inner.end + 12))) return [];
  const parts = partsOf(bracket);
  const [first, ...others] = parts;
  if (!first) return [];
  const short = shortInside(bracket, first);
  if (!isShort(short)) return short.isAnnounced ? [] : readLongInside(bracket, parts);
  const foreign = others.flatMap((part) => longFormOf(bracket, short, part) ?? []);
  const outside = isNoLongForm(bracket, short, others, foreign.length > 0)
    ? null
    : foreign.length > 0
      ? besideForeign(bracket, short)
      : readLongBefore(bracket, short);
  const found = [...(outside ? [outside] : []), ...foreign];
  if (found.length === 0) return readLongInside(bracket, parts);
  if (!outside) return found;
  // "(hierna “het Agentschap” of “ECHA”)": what one of them is, all are.
  const also = others.filter(({ opens }) => opens === 'named').map((part) => shortInside(bracket, part));
  const names = also.filter(isShort);
  const id = outside.id ?? names.find((name) => name.id !== null)?.id ?? null;
  return [
    { ...outside, id },
    ...foreign,
    ...names.map(({ short: place, shortForm }) => ({ ...outside, id, short: place, shortForm })),
  ];
}

function isShort({ shortForm, isAnnounced }: BracketedShort): boolean {
  if (isAnnounced) return SHORT_NAME.test(shortForm);
  return SHORT_FORM.test(shortForm) && !NEVER_SHORT.has(shortForm.toLowerCase());
}

/** "(EHDS, van het Engelse European Health Data Space)": a part that a short form beside it stands for, or null. */
function longFormOf(
  { text }: Bracket,
  { short, shortForm, id }: BracketedShort,
  part: BracketPart,
): Abbreviation | null {
  if (part.opens === 'named' || !isShortForm(shortForm) || !/\s/.test(text.slice(part.start, part.end))) return null;
  const long: Span = { start: part.start, end: part.end };
  const aligned = alignedLongForm(text, long, shortForm);
  if (aligned?.start !== long.start) return null;
  return { shortForm, short, long, id, rule: 'long form (short form)' };
}

/** A Dutch compound of three parts has at least so many letters. */
const MIN_COMPOUND = 12;

/**
 * The long form before a bracket that gives that of another language too: a compound that begins as the short form does,
 * or what `readLongBefore` finds for other reasons than a few letters, which are those of the other language.
 */
function besideForeign(bracket: Bracket, short: BracketedShort): Abbreviation | null {
  const { text } = bracket;
  const { shortForm, before } = short;
  const word = /[\p{L}-]+$/u.exec(text.slice(before.start, before.end))?.[0] ?? '';
  if (word.length >= MIN_COMPOUND && foldCharacter(word[0] as string) === foldCharacter(shortForm[0] as string)) {
    const long = { start: before.end - word.length, end: before.end };
    return { shortForm, short: short.short, long, id: short.id, rule: 'long form (short form)' };
  }
  const found = readLongBefore(bracket, short);
  if (!found) return null;
  const words = text.slice(found.long.start, found.long.end);
  if (found.rule === 'long form (short form)' && initialsIn(shortForm, words) < lettersOf(shortForm).length)
    return null;
  return /\s/.test(words) || words.length >= MIN_COMPOUND ? found : null;
}

/** Whether what stands before a bracket is no long form of what stands in it. */
function isNoLongForm(
  bracket: Bracket,
  short: BracketedShort,
  others: readonly BracketPart[],
  isForeign: boolean,
): boolean {
  const { text, inner } = bracket;
  // "(GPT, Claude, Gemini)": examples.
  if (!short.isAnnounced && !isForeign && others.length > 1) return true;
  if (isBodyByName(bracket, short)) return true;
  // "Raad van de Europese Unie (Raad)": the known name has the short form in it.
  const known = termEndingAt(text, inner.start - 1, bracket.known);
  return known !== undefined && !short.isAnnounced && holdsWord(text.slice(known.start, known.end), short.shortForm);
}

/** "Guidelines on night trains (Commission, Q2 2027)": a body by its name, not a short form. */
function isBodyByName(
  { text, inner, known, bank }: Bracket,
  { short, shortForm, isAnnounced, before }: BracketedShort,
): boolean {
  const id = isAnnounced ? null : idAt(known, short);
  return (
    id !== null &&
    Boolean(bank.entries.get(id)?.actor) &&
    !isAcronym(shortForm) &&
    /^\p{Lu}\p{Ll}+$/u.test(shortForm) &&
    !isAbbreviationOf(bank, id, shortForm) &&
    termEndingAt(text, inner.start - 1, known)?.id !== id &&
    !compoundNamed(text, before, shortForm)
  );
}
