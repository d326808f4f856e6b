import { dayOf } from '../../../../actions/deadlines/calendar.ts';
import type { UnitRule } from '../../../../actions/deadlines/date-grammar.ts';
import { DAY, MONTH, MONTHS, monthNumber, YEAR } from '../words.ts';

/** "5 May 2022", "the 5th of May 2022". */
export const dayMonthYear: UnitRule = {
  name: 'day month year',
  pattern: new RegExp(`(?<![\\d/.-])${DAY}(?:\\sof)?\\s${MONTH},?\\s${YEAR}(?![\\d/])`, 'gu'),
  read: (m) => dayOf(Number(m[3]), monthNumber(m[2]), Number(m[1])),
  standsAlone: false,
};

/** "July 4, 2026". */
export const monthDayYear: UnitRule = {
  name: 'month day year',
  pattern: new RegExp(`\\b${MONTH}\\s${DAY},?\\s${YEAR}(?![\\d/])`, 'gu'),
  read: (m) => dayOf(Number(m[3]), monthNumber(m[1]), Number(m[2])),
  standsAlone: false,
};

/** "5 May", in the year after the page's day. */
export const dayMonth: UnitRule = {
  name: 'day month',
  pattern: new RegExp(`(?<![\\d/.-])${DAY}(?:\\sof)?\\s(${MONTHS.join('|')})(?!,?\\s?\\d)\\b`, 'gu'),
  read: (m, anchor) => {
    if (!anchor) return null;
    const month = monthNumber(m[2]);
    return dayOf(month < anchor.month ? anchor.year + 1 : anchor.year, month, Number(m[1]));
  },
  standsAlone: false,
};
