import { dayOf, halfOf, quarterOf, yearOf } from '../actions/deadlines/calendar.ts';
import type { UnitRule } from '../actions/deadlines/date-grammar.ts';

const YEAR = '((?:19|20)\\d\\d)';

/** Ways to name a stretch of the calendar that both languages share. */
export const commonUnits: readonly UnitRule[] = [
  {
    name: 'ISO day',
    pattern: new RegExp(`(?<![\\d/.-])${YEAR}-(\\d\\d)-(\\d\\d)(?![\\d/.-])`, 'gu'),
    read: (m) => dayOf(Number(m[1]), Number(m[2]), Number(m[3])),
    standsAlone: false,
  },
  {
    name: 'day in numbers',
    pattern: new RegExp(`(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2${YEAR}(?!\\d)`, 'gu'),
    read: (m) => dayOf(Number(m[4]), Number(m[3]), Number(m[1])),
    standsAlone: false,
  },
  {
    name: 'quarter sign',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])[QK]\\s?([1-4])(?:\\s?[-–/]\\s?[QK]?\\s?([1-4]))?(?:\\s(?:van|of|in)\\s|[\\s/-]{0,2})${YEAR}`,
      'gu',
    ),
    read: (m) => quarters(Number(m[3]), Number(m[1]), Number(m[2] ?? m[1])),
    standsAlone: true,
  },
  {
    name: 'quarters of two years',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])[QK]\\s?([1-4])[\\s/-]{0,2}${YEAR}\\s?[-–—]\\s?[QK]\\s?([1-4])[\\s/-]{0,2}${YEAR}`,
      'gu',
    ),
    read: (m) => {
      const from = quarterOf(Number(m[2]), Number(m[1]));
      const to = quarterOf(Number(m[4]), Number(m[3]));
      return from && to && from.start < to.end ? { start: from.start, end: to.end, precision: 'quarter' } : null;
    },
    standsAlone: true,
    isRange: true,
  },
  {
    name: 'quarter sign after the year',
    pattern: new RegExp(`(?<![\\p{L}\\d])${YEAR}[\\s/-]{0,2}[QK]([1-4])(?!\\d)`, 'gu'),
    read: (m) => quarterOf(Number(m[1]), Number(m[2])),
    standsAlone: true,
  },
  {
    name: 'half sign',
    pattern: new RegExp(`(?<![\\p{L}\\d])[HS]([12])[\\s/-]{0,2}${YEAR}`, 'gu'),
    read: (m) => halfOf(Number(m[2]), Number(m[1])),
    standsAlone: true,
  },
  {
    name: 'range of years',
    pattern: new RegExp(`(?<![\\p{L}\\d/.,€$£-][/.,-]?)(?<![\\d/])${YEAR}\\s?[-–—]\\s?${YEAR}(?![\\d/])`, 'gu'),
    read: (m) =>
      Number(m[2]) > Number(m[1]) ? { start: `${m[1]}-01-01`, end: `${m[2]}-12-31`, precision: 'year' } : null,
    standsAlone: true,
    isRange: true,
  },
  {
    // "2011/36", "COM(2021) 170", "2 021,5" and "2000 officers" are no years; a bare one needs a preposition too.
    name: 'year',
    pattern: new RegExp(
      `(?<![\\p{L}\\d@#]|[\\d/][/.,-]|[€$£]\\s?|\\p{L}(?<!\\b(?:mid|end|early|late|begin|eind|medio))[-/.(]|(?:COM|SWD|JOIN|SEC|CELEX|nr|no|C)\\s?\\(?)${YEAR}(?![\\p{L}\\d/%]|[.,]\\d|\\s?(?:%|euro|EUR|miljoen|miljard|million|billion|personen|people|km|ton)|\\)\\s\\d{1,4}(?!\\d))`,
      'gu',
    ),
    read: (m) => yearOf(Number(m[1])),
    standsAlone: false,
  },
];

function quarters(year: number, first: number, last: number) {
  const from = quarterOf(year, first);
  const to = quarterOf(year, last);
  return from && to && last >= first ? { start: from.start, end: to.end, precision: 'quarter' as const } : null;
}
