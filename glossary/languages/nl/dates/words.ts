import type { Anchor } from '../../../actions/deadlines/date-grammar.ts';

export const MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'.split(
  '|',
);
const SHORT = 'jan|feb|mrt|apr|jun|jul|aug|sep|okt|nov|dec'.split('|');
/** One group: a month's name, in full or shortened. */
export const MONTH = `(${MONTHS.join('|')}|(?:${SHORT.join('|')}|sept)\\.)`;
export const YEAR = '((?:19|20)\\d\\d)';
/** One group: the number of a day. */
export const DAY = '(\\d{1,2})(?:e|ste|de)?';
export const ORDINAL = '(eerste|tweede|derde|vierde|laatste|[1-4](?:e|ste|de)?)';

/** 1 to 12; 0 for what is no month. */
export function monthNumber(word = ''): number {
  const lower = word.toLowerCase().replace('.', '');
  const index = MONTHS.indexOf(lower);
  if (index >= 0) return index + 1;
  const short = SHORT.indexOf(lower.slice(0, 3));
  return short < 0 ? 0 : short + (short >= 4 ? 2 : 1);
}

const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde'];

/** The number that an ordinal names; `last` is that of "laatste". */
export function ordinalNumber(word = '', last: number): number {
  const lower = word.toLowerCase();
  if (lower === 'laatste') return last;
  const index = ORDINALS.indexOf(lower);
  return index >= 0 ? index + 1 : Number.parseInt(lower, 10);
}

const NEXT = /^(?:volgend|komend)$/i;

/** The year that "volgend jaar" names, seen from the page's day; null where that is not known. */
export function relativeYear(word: string | undefined, anchor: Anchor | null): number | null {
  return anchor && anchor.year + (NEXT.test(word ?? '') ? 1 : 0);
}
