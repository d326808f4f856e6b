import { monthOf } from '../../../../actions/deadlines/calendar.ts';
import type { UnitRule } from '../../../../actions/deadlines/date-grammar.ts';
import { MONTH, MONTHS, monthNumber, YEAR } from '../words.ts';

/** "June 2021", "December of 2025". */
export const monthYear: UnitRule = {
  name: 'month year',
  pattern: new RegExp(
    `(?<!\\d\\s|\\d(?:st|nd|rd|th)\\s|\\d(?:st|nd|rd|th) of\\s)\\b${MONTH}(?:\\sof)?,?\\s${YEAR}(?![\\d/])`,
    'gu',
  ),
  read: (m) => monthOf(Number(m[2]), monthNumber(m[1])),
  standsAlone: false,
};

/** "June", in the year after the page's day; "May" and "March" are other words too. */
export const month: UnitRule = {
  name: 'month',
  pattern: new RegExp(
    `(?<!\\d\\s|\\d(?:st|nd|rd|th)\\s)\\b(${MONTHS.filter((name) => name !== 'May' && name !== 'March').join('|')})\\b(?!,?\\s(?:of\\s)?\\d)`,
    'gu',
  ),
  read: (m, anchor) => {
    if (!anchor) return null;
    const number = monthNumber(m[1]);
    return monthOf(number < anchor.month ? anchor.year + 1 : anchor.year, number);
  },
  standsAlone: false,
};
