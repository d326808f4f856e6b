import { foldCharacter } from '../../text/fold.ts';
import type { Abbreviation } from './abbreviation.ts';
import { alignedLongForm } from './align-long-form.ts';
import type { Bracket } from './bracket.ts';
import { idAt, idOf } from './known-terms.ts';
import { phraseBefore } from './noun-phrases.ts';
import { prepositionalTerm } from './prepositional-term.ts';

const BOTH =
  /^(?:(?:het|de|the) )?[‘'“„«]?(.{6,160}?)[’'”»]?\s?[–—;,-]\s(?:(?:kortweg|kort|afgekort|in short|or|of|oftewel|ook wel) )?[‘'“„«]?([\p{Lu}\p{N}][\p{L}\p{N}-]{1,9}?)[’'”»]?(?:['’]?s)?$/du;

/**
 * "(European Strategy for the Removal of All Asbestos – ESRAA)": a name of another language and its short form, which
 * is that of the term before the bracket too, where one stands there. Empty where the bracket is none of that kind.
 */
export function readBothInside({ text, block, inner, known }: Bracket): Abbreviation[] {
  const match = BOTH.exec(text.slice(inner.start, inner.end));
  const [longAt, shortAt] = [match?.indices?.[1], match?.indices?.[2]];
  if (!match || !longAt || !shortAt || !/\p{Lu}.*\p{Lu}/u.test(match[2] as string)) return [];
  const shortForm = match[2] as string;
  const short = { start: inner.start + shortAt[0], end: inner.start + shortAt[1] };
  const whole = { start: inner.start + longAt[0], end: inner.start + longAt[1] };
  const aligned = alignedLongForm(text, whole, shortForm);
  if (!aligned) return [];
  // Nothing but the long form stands there: where it begins with the same letter, all of it is.
  const opens =
    foldCharacter(text[whole.start] as string) === foldCharacter(shortForm[0] as string) &&
    !text.slice(whole.start, whole.end).includes(',');
  const foreign = opens ? whole : aligned;
  const id = idAt(known, short) ?? idOf(known, foreign);
  const own = prepositionalTerm(text, phraseBefore(text, block, inner.start - 1));
  const rule = 'long form (short form)';
  return [
    ...(own ? [{ shortForm, short, long: own, id, rule } as const] : []),
    { shortForm, short, long: foreign, id, rule },
  ];
}
