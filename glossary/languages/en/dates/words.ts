import type { Anchor } from '../../../actions/deadlines/date-grammar.ts';

export const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split(
  '|',
);
const SHORT = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
/** One group: a month's name, in full or shortened. */
export const MONTH = `(${MONTHS.join('|')}|(?:${SHORT})(?:\\.|(?=\\s)))`;
export const YEAR = '((?:19|20)\\d\\d)';
/** One group: the number of a day. */
export const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
export const ORDINAL = '(first|second|third|fourth|last|final|[1-4](?:st|nd|rd|th))';

/** 1 to 12; 0 for what is no month. */
export function monthNumber(word = ''): number {
  return MONTHS.findIndex((month) => month.slice(0, 3) === word.slice(0, 3)) + 1;
}

const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** The number that an ordinal names; `last` is that of "last". */
export function ordinalNumber(word = '', last: number): number {
  const lower = word.toLowerCase();
  if (lower === 'last' || lower === 'final') return last;
  const index = ORDINALS.indexOf(lower);
  return index >= 0 ? index + 1 : Number.parseInt(lower, 10);
}

const NEXT = /^(?:next|the coming)$/i;

/** The year that "next year" names, seen from the page's day; null where that is not known. */
export function relativeYear(word: string | undefined, anchor: Anchor | null): number | null {
  return anchor && anchor.year + (NEXT.test(word ?? '') ? 1 : 0);
}
