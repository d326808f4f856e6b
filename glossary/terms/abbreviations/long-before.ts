import { foldCharacter } from '../../text/fold.ts';
import type { Span } from '../../text/span.ts';
import type { Abbreviation } from './abbreviation.ts';
import { alignedLongForm } from './align-long-form.ts';
import type { Bracket } from './bracket.ts';
import type { BracketedShort } from './bracketed-short.ts';
import { idOf, termEndingAt } from './known-terms.ts';
import { nameBefore } from './name-before.ts';
import { holdsWord, isAcronym, isShortForm } from './short-forms.ts';

/**
 * The long form that ends where a bracket with a short form opens, or null: another form of the entry in the term bank,
 * else the words that begin with the short form's letters, else a phrase that the bracket names whatever its letters.
 */
export function readLongBefore(bracket: Bracket, bracketed: BracketedShort): Abbreviation | null {
  const { text, known } = bracket;
  const { short, shortForm, id, before } = bracketed;
  const pair = knownBefore(bracket, bracketed);
  if (pair) return { shortForm, short, long: pair.span, id: pair.id, rule: 'known pair' };
  // "particulate matter (PM10)": what a number tells apart.
  const letters = /^\p{Lu}{2,}(?=[\d.,]+$)/u.exec(shortForm)?.[0];
  const aligned = isShortForm(shortForm)
    ? (alignedLongForm(text, before, shortForm) ?? (letters ? alignedLongForm(text, before, letters) : null))
    : null;
  if (aligned)
    return { shortForm, short, long: aligned, id: id ?? idOf(known, aligned), rule: 'long form (short form)' };
  const name = nameBefore(bracket, bracketed);
  return name && { shortForm, short, long: name.span, id: id ?? entryAtHead(bracket, name.span), rule: name.rule };
}

/** An occurrence of the bank that ends where the bracket opens, by another form than the one in the bracket. */
function knownBefore(
  { text, inner, known }: Bracket,
  { shortForm, id }: BracketedShort,
): { span: Span; id: string } | null {
  const before = termEndingAt(text, inner.start - 1, known);
  if (!before || before.compound) return null;
  const words = text.slice(before.start, before.end);
  if ((!/\s/.test(words) && words.length < shortForm.length + 4) || holdsWord(words, shortForm)) return null;
  const isOwn = isAcronym(shortForm) && foldCharacter(shortForm[0] as string) === foldCharacter(words[0] as string);
  // "Europees Milieuagentschap (EEA)": on this page it is what the page says, whatever else bears the letters.
  if (before.id !== id && !isOwn) return null;
  return { span: { start: before.start, end: before.end }, id: before.id };
}

/** Share of a phrase's longer words that an entry's form must have to be the same name. */
const MIN_SHARE = 0.6;

/**
 * The entry whose occurrence opens a phrase, where a longer form of it has most of the phrase's words: "hoge
 * vertegenwoordiger voor buitenlandse zaken en veiligheidsbeleid".
 */
function entryAtHead({ text, known, bank, language }: Bracket, phrase: Span): string | null {
  const match = known.overlapping(phrase).find(({ start }) => start === phrase.start);
  const entry = match && bank.entries.get(match.id);
  const words =
    text
      .slice(phrase.start, phrase.end)
      .toLowerCase()
      .match(/\p{L}{5,}/gu) ?? [];
  const isNamed = entry?.[language].terms.some(({ form }) => {
    const theirs = new Set(form.toLowerCase().match(/\p{L}{5,}/gu) ?? []);
    return words.filter((word) => theirs.has(word)).length >= MIN_SHARE * words.length;
  });
  return isNamed ? (match?.id ?? null) : null;
}
