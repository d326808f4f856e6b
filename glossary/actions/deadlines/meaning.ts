import type { Bound, DateMeaning } from '../../reading.ts';
import { type CalendarUnit, dayBefore, pointWithin } from './calendar.ts';

export type Portion = 'early' | 'mid' | 'late' | null;

export const RELATIVE: DateMeaning = {
  bound: 'relative',
  start: null,
  end: null,
  precision: 'relative',
  modifier: null,
};

/** The days that a bound, a portion and a unit mean together, by the table of contract.md. */
export function meaningOf(unit: CalendarUnit, bound: Bound, portion: Portion, inclusive: boolean): DateMeaning {
  const { precision } = unit;
  switch (bound) {
    case 'by':
      // "By the end of June" is by June: only an earlier point changes the day.
      return {
        bound,
        start: null,
        end: lastDay(unit, portion),
        precision,
        modifier: portion === 'late' ? null : portion,
      };
    case 'before':
      return {
        bound,
        start: null,
        end: dayBeforePortion(unit, portion),
        precision,
        modifier: portion === 'mid' ? portion : null,
      };
    case 'from':
      return { bound, start: unit.start, end: null, precision, modifier: portion };
    case 'until':
      return {
        bound,
        start: null,
        end: precision === 'day' && !inclusive ? dayBefore(unit.start) : lastDay(unit, portion),
        precision,
        modifier: portion === 'late' ? null : portion,
      };
    default:
      return { bound, start: unit.start, end: unit.end, precision, modifier: portion };
  }
}

/** What days mean by whose end something is to be done, where the words only name them: "mid-2026" under "By". */
export function byTheEndOf({ start, end, precision, modifier }: DateMeaning): DateMeaning {
  const last = start && end && precision !== 'relative' ? lastDay({ start, end, precision }, modifier) : end;
  return { bound: 'by', start: null, end: last, precision, modifier: modifier === 'late' ? null : modifier };
}

function lastDay(unit: CalendarUnit, portion: Portion): string {
  if (portion === 'early') return pointWithin(unit, 0.25);
  if (portion === 'mid') return pointWithin(unit, 0.5);
  return unit.end;
}

function dayBeforePortion(unit: CalendarUnit, portion: Portion): string {
  if (portion === 'late') return unit.end;
  if (portion === 'mid') return pointWithin(unit, 0.5);
  return dayBefore(unit.start);
}
