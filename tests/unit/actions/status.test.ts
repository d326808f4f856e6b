import { describe, expect, it } from 'vitest';
import { distance, statusOf } from '../../../glossary/actions/status.ts';
import type { Bound, DateMeaning, Precision } from '../../../glossary/reading.ts';

function meaning(
  bound: Bound,
  start: string | null,
  end: string | null,
  precision: Precision,
  modifier: DateMeaning['modifier'] = null,
): DateMeaning {
  return { bound, start, end, precision, modifier };
}

describe('where a deadline stands on a day', () => {
  it.each([
    ['4th quarter of 2021', meaning('in', '2021-10-01', '2021-12-31', 'quarter'), '2021-09-30', 'ahead'],
    ['4th quarter of 2021', meaning('in', '2021-10-01', '2021-12-31', 'quarter'), '2021-10-01', 'due'],
    ['4th quarter of 2021', meaning('in', '2021-10-01', '2021-12-31', 'quarter'), '2022-01-01', 'passed'],
    ['by June 2021', meaning('by', null, '2021-06-30', 'month'), '2021-05-31', 'ahead'],
    ['by June 2021', meaning('by', null, '2021-06-30', 'month'), '2021-06-01', 'due'],
    ['by 15 July 2026', meaning('by', null, '2026-07-15', 'day'), '2026-07-14', 'ahead'],
    ['by 15 July 2026', meaning('by', null, '2026-07-15', 'day'), '2026-07-15', 'due'],
    ['from 2023', meaning('from', '2023-01-01', null, 'year'), '2050-01-01', 'due'],
    ['until 2025', meaning('until', null, '2025-12-31', 'year'), '2020-01-01', 'due'],
    ['early 2024', meaning('in', '2024-01-01', '2024-12-31', 'year', 'early'), '2024-05-01', 'passed'],
    ['mid-2024', meaning('in', '2024-01-01', '2024-12-31', 'year', 'mid'), '2024-05-01', 'due'],
    ['late 2024', meaning('in', '2024-01-01', '2024-12-31', 'year', 'late'), '2024-08-31', 'ahead'],
    ['within two years', meaning('relative', null, null, 'relative'), '2024-08-31', 'unknown'],
  ])('%s, %o, on %s: %s', (_, deadline, today, status) => expect(statusOf(deadline, today)).toBe(status));
});

describe('how far off it is', () => {
  it('is told in days where the words name a day', () => {
    expect(distance(meaning('by', null, '2026-07-15', 'day'), '2026-07-10')).toEqual({
      unit: 'day',
      count: 5,
      direction: 'ahead',
    });
  });

  it('is never told in days where they name none', () => {
    expect(distance(meaning('in', '2027-01-01', '2027-12-31', 'year', 'early'), '2026-11-24')).toEqual({
      unit: 'month',
      count: 1,
      direction: 'ahead',
    });
  });

  it('is unknown where the page gives no day', () => {
    expect(distance(meaning('relative', null, null, 'relative'), '2026-11-24')).toBeNull();
  });
});
