import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayBefore,
  dayOf,
  daysIn,
  halfOf,
  monthOf,
  partsOf,
  pointWithin,
  quarterOf,
  seasonOf,
  toIso,
  yearOf,
} from '../../../glossary/actions/deadlines/calendar.ts';

const year = fc.integer({ min: 1900, max: 2100 });

/** The same by the engine's own calendar. */
function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

describe('a day', () => {
  it.each([
    [2022, 5, 5, '2022-05-05'],
    [2024, 2, 29, '2024-02-29'],
    [2000, 2, 29, '2000-02-29'],
    [1999, 12, 31, '1999-12-31'],
  ])('%i, %i, %i is %s', (y, m, d, iso) => {
    expect(dayOf(y, m, d)).toEqual({ start: iso, end: iso, precision: 'day' });
  });

  it.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2022, 4, 31],
    [2022, 13, 1],
    [2022, 0, 1],
    [2022, 1, 0],
    [2022, 1, 32],
  ])('is none: %i, %i, %i', (y, m, d) => {
    expect(dayOf(y, m, d)).toBeNull();
  });

  it('is one exactly where the engine’s calendar has it', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: -1, max: 14 }), fc.integer({ min: -1, max: 33 }), (y, m, d) => {
        const date = new Date(Date.UTC(y, m - 1, d));
        const exists = date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
        expect(dayOf(y, m, d)?.start ?? null).toBe(exists ? date.toISOString().slice(0, 10) : null);
      }),
    );
  });

  it('has its parts, and they make it', () => {
    expect(partsOf('2021-04-09')).toEqual([2021, 4, 9]);
    expect(toIso(2021, 4, 9)).toBe('2021-04-09');
  });
});

describe('the day before', () => {
  it.each([
    ['2023-07-01', '2023-06-30'],
    ['2025-01-01', '2024-12-31'],
    ['2024-03-01', '2024-02-29'],
    ['2023-03-01', '2023-02-28'],
    ['2023-03-15', '2023-03-14'],
  ])('%s is %s', (day, before) => {
    expect(dayBefore(day)).toBe(before);
  });

  it('has that day as the one after', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (y, m, d) => {
        expect(dayAfter(dayBefore(toIso(y, m, d)))).toBe(toIso(y, m, d));
      }),
    );
  });
});

describe('longer stretches', () => {
  it.each([
    [monthOf(2024, 2), '2024-02-01', '2024-02-29', 'month'],
    [monthOf(2021, 6), '2021-06-01', '2021-06-30', 'month'],
    [quarterOf(2021, 1), '2021-01-01', '2021-03-31', 'quarter'],
    [quarterOf(2021, 4), '2021-10-01', '2021-12-31', 'quarter'],
    [halfOf(2022, 1), '2022-01-01', '2022-06-30', 'half'],
    [halfOf(2022, 2), '2022-07-01', '2022-12-31', 'half'],
    [seasonOf(2022, 'spring'), '2022-03-01', '2022-05-31', 'quarter'],
    [seasonOf(2022, 'summer'), '2022-06-01', '2022-08-31', 'quarter'],
    [seasonOf(2022, 'autumn'), '2022-09-01', '2022-11-30', 'quarter'],
    [seasonOf(2022, 'winter'), '2022-12-01', '2023-02-28', 'quarter'],
    [seasonOf(2023, 'winter'), '2023-12-01', '2024-02-29', 'quarter'],
    [yearOf(2022), '2022-01-01', '2022-12-31', 'year'],
  ])('%j', (unit, start, end, precision) => {
    expect(unit).toEqual({ start, end, precision });
  });

  it('are none beyond the fourth quarter and the second half', () => {
    expect([quarterOf(2021, 0), quarterOf(2021, 5), halfOf(2021, 0), halfOf(2021, 3)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it('follow one another without a gap', () => {
    fc.assert(
      fc.property(year, (y) => {
        const months = Array.from({ length: 12 }, (_, i) => monthOf(y, i + 1));
        const quarters = [1, 2, 3, 4].map((n) => quarterOf(y, n));
        const halves = [1, 2].map((n) => halfOf(y, n));
        for (const units of [months, quarters, halves]) {
          expect(units[0]?.start).toBe(`${y}-01-01`);
          expect(units.at(-1)?.end).toBe(`${y}-12-31`);
          for (let i = 1; i < units.length; i++) expect(dayAfter(units[i - 1]?.end as string)).toBe(units[i]?.start);
        }
      }),
    );
  });
});

describe('the days of a month', () => {
  it.each([
    [2023, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2023, 4, 30],
    [2023, 12, 31],
  ])('%i-%i has %i', (y, m, days) => {
    expect(daysIn(y, m)).toBe(days);
  });
});

describe('a point within a stretch', () => {
  it.each([
    [yearOf(2026), 0.25, '2026-03-31'],
    [yearOf(2022), 0.5, '2022-06-30'],
    [halfOf(2022, 2), 0.5, '2022-09-30'],
    [monthOf(2021, 6), 0.5, '2021-06-15'],
  ])('%j at %d is %s', (unit, share, day) => {
    expect(unit && pointWithin(unit, share)).toBe(day);
  });

  it('lies within it', () => {
    const unit = fc
      .tuple(year, fc.integer({ min: 1, max: 12 }))
      .chain(([y, m]) =>
        fc.constantFrom(yearOf(y), monthOf(y, m), seasonOf(y, 'winter'), quarterOf(y, 4), halfOf(y, 2)),
      );
    fc.assert(
      fc.property(unit, fc.constantFrom(0.25, 1 / 3, 0.5, 1), (one, share) => {
        if (!one) throw new Error('no unit');
        const day = pointWithin(one, share);
        expect(day >= one.start && day <= one.end).toBe(true);
      }),
    );
  });
});
