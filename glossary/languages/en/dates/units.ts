import { dayOf, halfOf, monthOf, quarterOf, seasonOf, yearOf } from '../../../actions/deadlines/calendar.ts';
import type { UnitRule } from '../../../actions/deadlines/date-grammar.ts';
import { commonUnits } from '../../shared-units.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split('|');
const SHORT = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const MONTH = `(${MONTHS.join('|')}|(?:${SHORT})\\.?)`;
const YEAR = '((?:19|20)\\d\\d)';
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const ORDINAL = '(first|second|third|fourth|last|final|[1-4](?:st|nd|rd|th))';
const SEASONS = { spring: 'spring', summer: 'summer', autumn: 'autumn', fall: 'autumn', winter: 'winter' } as const;

/** Ways to name a day, month, quarter, half, season or year in English; the longest reading of the same words counts. */
export const englishUnits: readonly UnitRule[] = [
  ...commonUnits,
  {
    name: 'day month year',
    pattern: new RegExp(`(?<![\\d/.-])(\\d{1,2})(?:st|nd|rd|th)?(?:\\sof)?\\s${MONTH},?\\s${YEAR}(?![\\d/])`, 'gu'),
    read: (m) => dayOf(Number(m[3]), monthNumber(m[2]), Number(m[1])),
    standsAlone: false,
  },
  {
    name: 'month day year',
    pattern: new RegExp(`\\b${MONTH}\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s${YEAR}(?![\\d/])`, 'gu'),
    read: (m) => dayOf(Number(m[3]), monthNumber(m[1]), Number(m[2])),
    standsAlone: false,
  },
  {
    name: 'day month',
    pattern: new RegExp(
      `(?<![\\d/.-])(\\d{1,2})(?:st|nd|rd|th)?(?:\\sof)?\\s(${MONTHS.join('|')})(?!,?\\s?\\d)\\b`,
      'gu',
    ),
    read: (m, anchor) => {
      if (!anchor) return null;
      const month = monthNumber(m[2]);
      return dayOf(month < anchor.month ? anchor.year + 1 : anchor.year, month, Number(m[1]));
    },
    standsAlone: false,
  },
  {
    name: 'month year',
    pattern: new RegExp(
      `(?<!\\d\\s|\\d(?:st|nd|rd|th)\\s|\\d(?:st|nd|rd|th) of\\s)\\b${MONTH}(?:\\sof)?,?\\s${YEAR}(?![\\d/])`,
      'gu',
    ),
    read: (m) => monthOf(Number(m[2]), monthNumber(m[1])),
    standsAlone: false,
  },
  {
    name: 'month',
    pattern: new RegExp(
      `(?<!\\d\\s|\\d(?:st|nd|rd|th)\\s)\\b(${MONTHS.filter((month) => month !== 'May' && month !== 'March').join('|')})\\b(?!,?\\s(?:of\\s)?\\d)`,
      'gu',
    ),
    read: (m, anchor) => {
      if (!anchor) return null;
      const month = monthNumber(m[1]);
      return monthOf(month < anchor.month ? anchor.year + 1 : anchor.year, month);
    },
    standsAlone: false,
  },
  {
    name: 'quarter',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:the\\s)?${ORDINAL}\\squarter(?:\\sof|,)?(?:\\sthe\\syear)?\\s${YEAR}`,
      'giu',
    ),
    read: (m) => quarterOf(Number(m[2]), ordinalNumber(m[1], 4)),
    standsAlone: true,
  },
  {
    name: 'half',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:the\\s)?${ORDINAL}\\s(?:half|semester)(?:\\sof|,)?(?:\\sthe\\syear)?\\s${YEAR}`,
      'giu',
    ),
    read: (m) => halfOf(Number(m[2]), ordinalNumber(m[1], 2)),
    standsAlone: true,
  },
  {
    name: 'season',
    pattern: new RegExp(`\\b(spring|summer|autumn|fall|winter)(?:\\sof)?\\s${YEAR}`, 'giu'),
    read: (m) => seasonOf(Number(m[2]), SEASONS[(m[1] as string).toLowerCase() as keyof typeof SEASONS]),
    standsAlone: true,
  },
  {
    name: 'between',
    pattern: new RegExp(`\\b(?:between\\s${YEAR}\\sand|from\\s${YEAR}\\s(?:to|until|through))\\s${YEAR}`, 'giu'),
    read: (m) => ({ start: `${m[1] ?? m[2]}-01-01`, end: `${m[3]}-12-31`, precision: 'year' }),
    standsAlone: true,
    isRange: true,
    bound: 'between',
  },
  {
    name: 'this year',
    pattern: /\b(?:this|the current) year\b|(?<=\bend of )the year\b/giu,
    read: (_, anchor) => (anchor ? yearOf(anchor.year) : 'relative'),
    standsAlone: false,
  },
  {
    name: 'later this year',
    pattern: /\blater (?:on )?this year\b/giu,
    read: (_, anchor) => (anchor ? yearOf(anchor.year) : 'relative'),
    standsAlone: true,
  },
  {
    name: 'next year',
    pattern: /\bnext year\b/giu,
    read: (_, anchor) => (anchor ? yearOf(anchor.year + 1) : 'relative'),
    standsAlone: true,
  },
];

function monthNumber(word = ''): number {
  return MONTHS.findIndex((month) => month.slice(0, 3) === word.slice(0, 3)) + 1;
}

function ordinalNumber(word = '', last: number): number {
  const lower = word.toLowerCase();
  if (lower === 'last' || lower === 'final') return last;
  const index = ORDINALS.indexOf(lower);
  return index >= 0 ? index + 1 : Number.parseInt(lower, 10);
}
