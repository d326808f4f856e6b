import type { Precision } from '../../reading.ts';

/** A stretch of the calendar as words name it; days are YYYY-MM-DD, both within it. */
export interface CalendarUnit {
  readonly start: string;
  readonly end: string;
  readonly precision: Exclude<Precision, 'relative'>;
}

export function dayOf(year: number, month: number, day: number): CalendarUnit | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  const iso = toIso(year, month, day);
  return { start: iso, end: iso, precision: 'day' };
}

export function monthOf(year: number, month: number): CalendarUnit {
  return { ...monthsFrom(year, month, 1), precision: 'month' };
}

export function quarterOf(year: number, quarter: number): CalendarUnit | null {
  if (quarter < 1 || quarter > 4) return null;
  return { ...monthsFrom(year, quarter * 3 - 2, 3), precision: 'quarter' };
}

export function halfOf(year: number, half: number): CalendarUnit | null {
  if (half < 1 || half > 2) return null;
  return { ...monthsFrom(year, half * 6 - 5, 6), precision: 'half' };
}

/** Seasons begin on the first of March, June, September and December, and last three months (contract.md). */
export function seasonOf(year: number, season: Season): CalendarUnit {
  return { ...monthsFrom(year, SEASON_STARTS[season], 3), precision: 'quarter' };
}

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

const SEASON_STARTS = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const;

/** The season of that name that is running or comes next, seen from a month. */
export function nextSeason(from: { readonly year: number; readonly month: number }, season: Season): CalendarUnit {
  const isOver = from.month > SEASON_STARTS[season] + 2;
  return seasonOf(isOver ? from.year + 1 : from.year, season);
}

export function yearOf(year: number): CalendarUnit {
  return { start: toIso(year, 1, 1), end: toIso(year, 12, 31), precision: 'year' };
}

/** From one day to a later one, each as year, month, day; null where they are none, or the wrong way round. */
export function rangeOfDays(
  from: readonly [number, number, number],
  to: readonly [number, number, number],
): CalendarUnit | null {
  const first = dayOf(...from);
  const last = dayOf(...to);
  return first && last && first.start < last.end ? { start: first.start, end: last.end, precision: 'day' } : null;
}

/** From one month to a later one, each as year, month; null where they are none, or the wrong way round. */
export function rangeOfMonths(from: readonly [number, number], to: readonly [number, number]): CalendarUnit | null {
  if (from[1] < 1 || to[1] < 1) return null;
  const first = monthOf(...from);
  const last = monthOf(...to);
  return first.start < last.start ? { start: first.start, end: last.end, precision: 'month' } : null;
}

export function dayBefore(day: string): string {
  const [year, month, date] = partsOf(day);
  if (date > 1) return toIso(year, month, date - 1);
  if (month > 1) return toIso(year, month - 1, daysIn(year, month - 1));
  return toIso(year - 1, 12, 31);
}

/** The day a month begins or ends that lies `share` of the way through a unit of months: a third, a half. */
export function pointWithin(unit: CalendarUnit, share: number): string {
  const [year, month, day] = partsOf(unit.start);
  const [lastYear, lastMonth, lastDay] = partsOf(unit.end);
  const months = (lastYear - year) * 12 + lastMonth - month + 1;
  if (months === 1) return toIso(year, month, Math.max(day, Math.round(lastDay * share)));
  const index = month - 1 + Math.max(1, Math.round(months * share)) - 1;
  const at = { year: year + Math.floor(index / 12), month: (index % 12) + 1 };
  return toIso(at.year, at.month, daysIn(at.year, at.month));
}

export function partsOf(day: string): [year: number, month: number, day: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))];
}

function monthsFrom(year: number, month: number, count: number): { start: string; end: string } {
  const lastIndex = month - 1 + count - 1;
  const lastYear = year + Math.floor(lastIndex / 12);
  const lastMonth = (lastIndex % 12) + 1;
  return { start: toIso(year, month, 1), end: toIso(lastYear, lastMonth, daysIn(lastYear, lastMonth)) };
}

export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

export function toIso(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
