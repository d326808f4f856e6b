import { rangeOfDays, rangeOfMonths } from '../../../../actions/deadlines/calendar.ts';
import type { UnitRule } from '../../../../actions/deadlines/date-grammar.ts';
import { DAY, MONTH, monthNumber, YEAR } from '../words.ts';

const JOINT = '(?:\\sand\\s|\\sto\\s|\\suntil\\s|\\sthrough\\s|\\s?[-–—]\\s?)';
const LEAD = '(?:(?:between|from)\\s)?';

/** "between 1 March and 30 June 2025", "21 and 22 March 2019", "21-22 March 2019". */
export const dayRange: UnitRule = {
  name: 'range of days',
  pattern: new RegExp(
    `(?<![\\p{L}\\d/.-])${LEAD}${DAY}(?:\\s${MONTH})?(?:\\s${YEAR})?${JOINT}${DAY}\\s${MONTH}\\s${YEAR}(?![\\d/])`,
    'gu',
  ),
  read: ([, first, month, year, last, lastMonth, lastYear]) =>
    rangeOfDays(
      [Number(year ?? lastYear), monthNumber(month ?? lastMonth), Number(first)],
      [Number(lastYear), monthNumber(lastMonth), Number(last)],
    ),
  standsAlone: false,
  isRange: true,
  bound: 'between',
};

/** "between March and June 2024", "in May and June 2024". */
export const monthRange: UnitRule = {
  name: 'range of months',
  pattern: new RegExp(`(?<![\\p{L}\\d-])${LEAD}${MONTH}(?:\\s${YEAR})?${JOINT}${MONTH}\\s${YEAR}(?![\\d/])`, 'gu'),
  read: ([, first, year, last, lastYear]) =>
    rangeOfMonths([Number(year ?? lastYear), monthNumber(first)], [Number(lastYear), monthNumber(last)]),
  standsAlone: false,
  isRange: true,
  bound: 'between',
};

/** "between 2022 and 2024", "from 2022 to 2024". */
export const yearsBetween: UnitRule = {
  name: 'between',
  pattern: new RegExp(
    `\\b(?:between\\s${YEAR}\\sand|from\\s${YEAR}\\s(?:to|until|through))\\s${YEAR}(?![\\d/-])`,
    'giu',
  ),
  read: (m) => ({ start: `${m[1] ?? m[2]}-01-01`, end: `${m[3]}-12-31`, precision: 'year' }),
  standsAlone: true,
  isRange: true,
  bound: 'between',
};
