import type { UnitRule } from '../../../actions/deadlines/date-grammar.ts';
import { commonUnits } from '../../shared-units.ts';
import { dayMonth, dayMonthYear } from './units/day.ts';
import { month, monthYear } from './units/month.ts';
import { half, partOfRelativeYear, quarter, relativeSeason, season } from './units/part-of-year.ts';
import { dayRange, monthRange, yearsBetween } from './units/range.ts';
import { laterThisYear, namedYear, nextYear, thisYear } from './units/year.ts';

/** Ways to name a stretch of the calendar in Dutch; the longest reading of the same words counts. */
export const dutchUnits: readonly UnitRule[] = [
  ...commonUnits,
  dayRange,
  monthRange,
  yearsBetween,
  dayMonthYear,
  dayMonth,
  monthYear,
  month,
  quarter,
  half,
  season,
  relativeSeason,
  partOfRelativeYear,
  namedYear,
  thisYear,
  laterThisYear,
  nextYear,
];
