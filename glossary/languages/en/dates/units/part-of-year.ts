import { halfOf, nextSeason, quarterOf, seasonOf } from '../../../../actions/deadlines/calendar.ts';
import type { UnitRule } from '../../../../actions/deadlines/date-grammar.ts';
import { ORDINAL, ordinalNumber, relativeYear, YEAR } from '../words.ts';

/** "the fourth quarter of 2021". */
export const quarter: UnitRule = {
  name: 'quarter',
  pattern: new RegExp(`(?<![\\p{L}\\d])(?:the\\s)?${ORDINAL}\\squarter(?:\\sof|,)?(?:\\sthe\\syear)?\\s${YEAR}`, 'giu'),
  read: (m) => quarterOf(Number(m[2]), ordinalNumber(m[1], 4)),
  standsAlone: true,
};

/** "the first half of 2022", "second semester of 2022". */
export const half: UnitRule = {
  name: 'half',
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:the\\s)?${ORDINAL}\\s(?:half|semester)(?:\\sof|,)?(?:\\sthe\\syear)?\\s${YEAR}`,
    'giu',
  ),
  read: (m) => halfOf(Number(m[2]), ordinalNumber(m[1], 2)),
  standsAlone: true,
};

const SEASONS = { spring: 'spring', summer: 'summer', autumn: 'autumn', fall: 'autumn', winter: 'winter' } as const;

/** "spring 2022". */
export const season: UnitRule = {
  name: 'season',
  pattern: new RegExp(`\\b(?:the\\s)?(spring|summer|autumn|fall|winter)(?:\\sof)?\\s${YEAR}`, 'giu'),
  read: (m) => seasonOf(Number(m[2]), SEASONS[(m[1] as string).toLowerCase() as keyof typeof SEASONS]),
  standsAlone: true,
};

/** "this autumn", "next spring": the one that is running or comes next. */
export const relativeSeason: UnitRule = {
  name: 'this season',
  pattern: /\b(?:this|next|the coming)\s(spring|summer|autumn|fall|winter)\b(?!\s(?:of\s)?\d)/giu,
  read: (m, anchor) =>
    anchor ? nextSeason(anchor, SEASONS[(m[1] as string).toLowerCase() as keyof typeof SEASONS]) : 'relative',
  standsAlone: true,
};

/** "the first quarter of next year", "the second half of this year". */
export const partOfRelativeYear: UnitRule = {
  name: 'part of a relative year',
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:the\\s)?${ORDINAL}\\s(quarter|half|semester)(?:\\sof)?\\s(this|next|the current|the coming)\\syear\\b`,
    'giu',
  ),
  read: (m, anchor) => {
    const year = relativeYear(m[3], anchor);
    if (year === null) return 'relative';
    return m[2]?.toLowerCase() === 'quarter'
      ? quarterOf(year, ordinalNumber(m[1], 4))
      : halfOf(year, ordinalNumber(m[1], 2));
  },
  standsAlone: true,
};
