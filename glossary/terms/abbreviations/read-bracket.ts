import type { Abbreviation } from './abbreviation.ts';
import { readBothInside } from './both-inside.ts';
import type { Bracket } from './bracket.ts';
import { type BracketedShort, shortInside } from './bracketed-short.ts';
import { compoundNamed } from './compound-name.ts';
import { idAt, isAbbreviationOf, termEndingAt } from './known-terms.ts';
import { readLongBefore } from './long-before.ts';
import { readLongInside } from './long-inside.ts';
import { holdsWord, isAcronym, NEVER_SHORT, SHORT_FORM } from './short-forms.ts';

/**
 * What a bracket says of a short form and its long form. Both stand in it; or the short form, with the long form before
 * it; or the long form, with the short form before it (the last two are the patterns of Schwartz and Hearst, 2003). Empty
 * where it says nothing of the kind; two where both stand in it and before it stands a long form of the page's language.
 */
export function readBracket(bracket: Bracket): Abbreviation[] {
  const both = readBothInside(bracket);
  if (both.length > 0) return both;
  const one = readOneInside(bracket);
  return one ? [one] : [];
}

/** What announces that a bracket names what stands before it. */
const ANNOUNCED =
  /^(?:(?:hierna|samen|tezamen|gezamenlijk|together|collectively|verder|in het navolgende|hereinafter|hereafter|henceforth|afgekort|kortweg|kort|ook wel|also known as|known as|in short|referred to as)(?: (?:te noemen|genoemd|aangeduid als|referred to as|called))?\s?:?\s*(?:de |het |the )?|(?:the|de|het)\s(?=[‘'"“„«]))/iu;

function readOneInside(bracket: Bracket): Abbreviation | null {
  const { text, inner } = bracket;
  const words = text.slice(inner.start, inner.end);
  // "Regulation (EU) 2016/679", "Commission Decision (CFSP) 2020/1999": part of a number.
  if (/^\)\s*(?:nr\.?|no\.?)?\s*\d+\/\d/iu.test(text.slice(inner.end, inner.end + 12))) return null;
  const announcement = ANNOUNCED.exec(words)?.[0] ?? null;
  // "(GPT, Claude, Gemini)": examples.
  if (announcement === null && (words.match(/,/g)?.length ?? 0) > 1) return null;
  const short = shortInside(bracket, announcement);
  if (!SHORT_FORM.test(short.shortForm)) return short.isAnnounced ? null : readLongInside(bracket);
  if (NEVER_SHORT.has(short.shortForm.toLowerCase()) && !short.isAnnounced) return null;
  if (isBodyByName(bracket, short)) return null;
  // "Raad van de Europese Unie (Raad)": the known name has the short form in it.
  const known = termEndingAt(text, inner.start - 1, bracket.known);
  if (known && holdsWord(text.slice(known.start, known.end), short.shortForm)) return null;
  return readLongBefore(bracket, short) ?? readLongInside(bracket);
}

/** "Guidelines on night trains (Commission, Q2 2027)": a body by its name, not a short form. */
function isBodyByName(
  { text, known, bank }: Bracket,
  { short, shortForm, isAnnounced, before }: BracketedShort,
): boolean {
  const id = isAnnounced ? null : idAt(known, short);
  return (
    id !== null &&
    Boolean(bank.entries.get(id)?.actor) &&
    !isAcronym(shortForm) &&
    /^\p{Lu}\p{Ll}+$/u.test(shortForm) &&
    !isAbbreviationOf(bank, id, shortForm) &&
    !compoundNamed(text, before, shortForm)
  );
}
