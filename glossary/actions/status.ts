import type { DateMeaning } from '../reading.ts';
import { daysIn, partsOf, toIso } from './deadlines/calendar.ts';

/** "unknown" where the words name no day. */
export type Status = 'ahead' | 'due' | 'passed' | 'unknown';

export interface Distance {
  readonly unit: 'day' | 'month' | 'year';
  /** Whole calendar units, at least 1; 0 only with "now". */
  readonly count: number;
  readonly direction: 'ahead' | 'ago' | 'now';
}

/** Where a deadline stands on the day that it is shown. */
export interface Standing {
  readonly status: Status;
  /** Null where the page gives no day. */
  readonly distance: Distance | null;
}

export function standingOf(deadline: DateMeaning, today: string): Standing {
  return { status: statusOf(deadline, today), distance: distance(deadline, today) };
}

/**
 * Where a deadline stands on a day (YYYY-MM-DD): ahead before the first day of the period that the words name, due
 * within it, passed after it; for early, mid and late the first, second and last third of the year (contract.md).
 */
export function statusOf(deadline: DateMeaning, today: string): Status {
  const { first, last } = periodOf(deadline);
  if (first === null && last === null) return 'unknown';
  if (last !== null && today > last) return 'passed';
  if (first !== null && today < first) return 'ahead';
  return 'due';
}

/**
 * How far off the nearest day of the period is: to its first day while it is ahead, since its last when it has passed;
 * in days only where the words name a day.
 */
export function distance(deadline: DateMeaning, today: string): Distance | null {
  const { first, last } = periodOf(deadline);
  switch (statusOf(deadline, today)) {
    case 'ahead':
      return rounded(between(today, first as string, 'ahead'), deadline);
    case 'passed':
      return rounded(between(last as string, today, 'ago'), deadline);
    case 'due':
      return { unit: 'day', count: 0, direction: 'now' };
    default:
      return null;
  }
}

/** "In 38 days" would be a day that nobody has stated. */
function rounded(distance: Distance, { precision }: DateMeaning): Distance {
  if (precision === 'day' || distance.unit !== 'day') return distance;
  return { ...distance, unit: 'month', count: Math.max(1, Math.round(distance.count / 30)) };
}

/** The first and last day of the period that the words name; for "by June" that is June, for a duty until a day all before it. */
function periodOf({ bound, start, end, precision, modifier }: DateMeaning): {
  first: string | null;
  last: string | null;
} {
  if (bound === 'relative') return { first: null, last: null };
  if (bound === 'from') return { first: start, last: null };
  if (bound === 'until') return { first: null, last: end };
  if (bound === 'between') return { first: start, last: end };
  if (bound === 'by' || bound === 'before') return { first: end && firstDayOf(end, precision, modifier), last: end };
  if (start && end && modifier) return third(start, end, modifier);
  return { first: start, last: end };
}

function firstDayOf(end: string, precision: DateMeaning['precision'], modifier: DateMeaning['modifier']): string {
  const [year, month, day] = partsOf(end);
  if (precision === 'day') return end;
  if (precision === 'month') return toIso(year, month, modifier === 'mid' ? Math.min(day, 11) : 1);
  if (precision === 'quarter') return toIso(year, Math.floor((month - 1) / 3) * 3 + 1, 1);
  if (precision === 'half') return toIso(year, month > 6 ? 7 : 1, 1);
  // "By end 2021" names the last third of the year, "by mid-2022" the second, "by early 2026" the first.
  if (modifier === 'early') return toIso(year, 1, 1);
  if (modifier === 'mid') return toIso(year, 5, 1);
  return toIso(year, month === 12 ? 1 : Math.max(1, month - 11), 1);
}

const THIRDS = { early: 0, mid: 1, late: 2 } as const;

function third(start: string, end: string, modifier: 'early' | 'mid' | 'late'): { first: string; last: string } {
  const [year, month] = partsOf(start);
  const [endYear, endMonth, endDay] = partsOf(end);
  const months = (endYear - year) * 12 + endMonth - month + 1;
  const index = THIRDS[modifier];
  if (months === 1) {
    const edges = [1, 11, 21, endDay + 1];
    return {
      first: toIso(year, month, edges[index] as number),
      last: toIso(year, month, (edges[index + 1] as number) - 1),
    };
  }
  const from = month - 1 + Math.floor((months * index) / 3);
  const to = month - 1 + Math.floor((months * (index + 1)) / 3) - 1;
  const lastYear = year + Math.floor(to / 12);
  const lastMonth = (to % 12) + 1;
  return {
    first: toIso(year + Math.floor(from / 12), (from % 12) + 1, 1),
    last: toIso(lastYear, lastMonth, daysIn(lastYear, lastMonth)),
  };
}

function between(from: string, to: string, direction: 'ahead' | 'ago'): Distance {
  const [year, month, day] = partsOf(from);
  const [toYear, toMonth, toDay] = partsOf(to);
  const months = (toYear - year) * 12 + (toMonth - month) - (toDay < day ? 1 : 0);
  if (months >= 24) return { unit: 'year', count: Math.floor(months / 12), direction };
  if (months >= 2) return { unit: 'month', count: months, direction };
  const days = Math.round((Date.UTC(toYear, toMonth - 1, toDay) - Date.UTC(year, month - 1, day)) / 86_400_000);
  return { unit: 'day', count: days, direction };
}
