import { rangeOfDays, rangeOfMonths } from '../../../../actions/deadlines/calendar.ts';
import type { UnitRule } from '../../../../actions/deadlines/date-grammar.ts';
import { DAY, MONTH, monthNumber, YEAR } from '../words.ts';

const JOINT = '(?:\\sen\\s|\\stot\\sen\\smet\\s|\\st\\/m\\s|\\stot\\s|\\s?[-–—]\\s?)';
const LEAD = '(?:(?:tussen|van)\\s)?';

/** "tussen 1 maart en 30 juni 2025", "21 en 22 maart 2019", "21-22 maart 2019". */
export const dayRange: UnitRule = {
  name: 'range of days',
  pattern: new RegExp(
    `(?<![\\p{L}\\d/.-])${LEAD}${DAY}(?:\\s${MONTH})?(?:\\s${YEAR})?${JOINT}${DAY}\\s${MONTH}\\s${YEAR}(?![\\d/])`,
    'giu',
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

/** "tussen maart en juni 2024", "in mei en juni 2024". */
export const monthRange: UnitRule = {
  name: 'range of months',
  pattern: new RegExp(`(?<![\\p{L}\\d-])${LEAD}${MONTH}(?:\\s${YEAR})?${JOINT}${MONTH}\\s${YEAR}(?![\\d/])`, 'giu'),
  read: ([, first, year, last, lastYear]) =>
    rangeOfMonths([Number(year ?? lastYear), monthNumber(first)], [Number(lastYear), monthNumber(last)]),
  standsAlone: false,
  isRange: true,
  bound: 'between',
};

/** "tussen 2022 en 2024", "van 2022 tot en met 2024". */
export const yearsBetween: UnitRule = {
  name: 'between',
  pattern: new RegExp(
    `\\b(?:tussen\\s${YEAR}\\sen|van\\s${YEAR}\\stot(?:\\sen\\smet)?|van\\s${YEAR}\\st\\/m)\\s${YEAR}(?![\\d/-])`,
    'giu',
  ),
  read: (m) => ({ start: `${m[1] ?? m[2] ?? m[3]}-01-01`, end: `${m[4]}-12-31`, precision: 'year' }),
  standsAlone: true,
  isRange: true,
  bound: 'between',
};
