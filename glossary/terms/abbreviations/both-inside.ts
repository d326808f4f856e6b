import type { Abbreviation } from './abbreviation.ts';
import { alignedLongForm } from './align-long-form.ts';
import type { Bracket } from './bracket.ts';
import { idAt, idOf } from './known-terms.ts';
import { phraseBefore } from './noun-phrases.ts';
import { prepositionalTerm } from './prepositional-term.ts';
import { isAcronym } from './short-forms.ts';

const BOTH = /^(.{6,160}?)\s?[–—;,-]\s([\p{Lu}\p{N}][\p{L}\p{N}-]{1,9}?)(?:['’]?s)?$/du;

/**
 * "(European Strategy for the Removal of All Asbestos – ESRAA)": a name of another language and its short form, which
 * is that of the term before the bracket too, where one stands there. Empty where the bracket is none of that kind.
 */
export function readBothInside({ text, block, inner, known }: Bracket): Abbreviation[] {
  const match = BOTH.exec(text.slice(inner.start, inner.end));
  const [longAt, shortAt] = [match?.indices?.[1], match?.indices?.[2]];
  if (!match || !longAt || !shortAt || !isAcronym(match[2] as string)) return [];
  const shortForm = match[2] as string;
  const short = { start: inner.start + shortAt[0], end: inner.start + shortAt[1] };
  const foreign = alignedLongForm(text, { start: inner.start + longAt[0], end: inner.start + longAt[1] }, shortForm);
  if (!foreign) return [];
  const id = idAt(known, short) ?? idOf(known, foreign);
  const own = prepositionalTerm(text, phraseBefore(text, block, inner.start - 1));
  const rule = 'long form (short form)';
  return [
    ...(own ? [{ shortForm, short, long: own, id, rule } as const] : []),
    { shortForm, short, long: foreign, id, rule },
  ];
}
