import { dayOf } from '../../../../actions/deadlines/calendar.ts';
import type { UnitRule } from '../../../../actions/deadlines/date-grammar.ts';
import { DAY, MONTH, monthNumber, YEAR } from '../words.ts';

/** "5 mei 2022", "de 14e april 2021". */
export const dayMonthYear: UnitRule = {
  name: 'day month year',
  pattern: new RegExp(`(?<![\\d/.-])${DAY}\\s${MONTH}\\s${YEAR}(?![\\d/])`, 'giu'),
  read: (m) => dayOf(Number(m[3]), monthNumber(m[2]), Number(m[1])),
  standsAlone: false,
};

/** "5 mei", "aanstaande 5 mei": in the year after the page's day. */
export const dayMonth: UnitRule = {
  name: 'day month',
  pattern: new RegExp(`(?<![\\d/.-])${DAY}\\s${MONTH}(?!\\s?\\d)`, 'giu'),
  read: (m, anchor) => {
    if (!anchor) return null;
    const month = monthNumber(m[2]);
    return dayOf(month < anchor.month ? anchor.year + 1 : anchor.year, month, Number(m[1]));
  },
  standsAlone: false,
};
