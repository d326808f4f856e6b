import { monthOf } from '../../../../actions/deadlines/calendar.ts';
import type { UnitRule } from '../../../../actions/deadlines/date-grammar.ts';
import { MONTH, MONTHS, monthNumber, YEAR } from '../words.ts';

/** "juni 2021", "de maand mei 2026". */
export const monthYear: UnitRule = {
  name: 'month year',
  pattern: new RegExp(`(?<!\\d\\s)(?:\\bde\\smaand\\s)?\\b${MONTH}(?:\\svan)?\\s${YEAR}(?![\\d/])`, 'giu'),
  read: (m) => monthOf(Number(m[2]), monthNumber(m[1])),
  standsAlone: false,
};

/** "juni", in the year after the page's day; "mei" is too often something else. */
export const month: UnitRule = {
  name: 'month',
  pattern: new RegExp(
    `(?<!\\d\\s|\\d(?:e|ste|de)\\s)\\b(${MONTHS.filter((name) => name !== 'mei').join('|')})\\b(?!\\s(?:van\\s)?\\d)`,
    'giu',
  ),
  read: (m, anchor) => {
    if (!anchor) return null;
    const number = monthNumber(m[1]);
    return monthOf(number < anchor.month ? anchor.year + 1 : anchor.year, number);
  },
  standsAlone: false,
};
