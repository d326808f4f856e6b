import { halfOf, nextSeason, quarterOf, seasonOf } from '../../../../actions/deadlines/calendar.ts';
import type { UnitRule } from '../../../../actions/deadlines/date-grammar.ts';
import { ORDINAL, ordinalNumber, relativeYear, YEAR } from '../words.ts';

/** "4e kwartaal 2021", "het vierde kwartaal van 2021". */
export const quarter: UnitRule = {
  name: 'quarter',
  pattern: new RegExp(`(?<![\\p{L}\\d])${ORDINAL}\\s(?:kwartaal|kw\\.)(?:\\svan)?(?:\\shet\\sjaar)?\\s${YEAR}`, 'giu'),
  read: (m) => quarterOf(Number(m[2]), ordinalNumber(m[1], 4)),
  standsAlone: true,
};

/** "eerste helft van 2022", "het tweede semester van 2022". */
export const half: UnitRule = {
  name: 'half',
  pattern: new RegExp(
    `(?<![\\p{L}\\d])${ORDINAL}\\s(?:helft|semester|halfjaar)(?:\\svan)?(?:\\shet\\sjaar)?\\s${YEAR}`,
    'giu',
  ),
  read: (m) => halfOf(Number(m[2]), ordinalNumber(m[1], 2)),
  standsAlone: true,
};

const SEASONS = {
  lente: 'spring',
  voorjaar: 'spring',
  zomer: 'summer',
  herfst: 'autumn',
  najaar: 'autumn',
  winter: 'winter',
} as const;

/** "het najaar van 2024", "zomer 2023". */
export const season: UnitRule = {
  name: 'season',
  pattern: new RegExp(`\\b(${Object.keys(SEASONS).join('|')})(?:\\svan)?\\s${YEAR}`, 'giu'),
  read: (m) => seasonOf(Number(m[2]), SEASONS[(m[1] as string).toLowerCase() as keyof typeof SEASONS]),
  standsAlone: true,
};

/** "dit najaar", "komend voorjaar": the one that is running or comes next. */
export const relativeSeason: UnitRule = {
  name: 'this season',
  pattern:
    /\b(?:dit|deze|komende?|volgende?|aanstaande?)\s(lente|voorjaar|zomer|herfst|najaar|winter)\b(?!\s(?:van\s)?\d)/giu,
  read: (m, anchor) =>
    anchor ? nextSeason(anchor, SEASONS[(m[1] as string).toLowerCase() as keyof typeof SEASONS]) : 'relative',
  standsAlone: true,
};

/** "het eerste kwartaal van volgend jaar", "de tweede helft van dit jaar". */
export const partOfRelativeYear: UnitRule = {
  name: 'part of a relative year',
  pattern: new RegExp(
    `(?<![\\p{L}\\d])${ORDINAL}\\s(kwartaal|helft|semester|halfjaar)(?:\\svan)?\\s(dit|het lopende|volgend|komend)\\sjaar\\b`,
    'giu',
  ),
  read: (m, anchor) => {
    const year = relativeYear(m[3], anchor);
    if (year === null) return 'relative';
    return m[2]?.toLowerCase() === 'kwartaal'
      ? quarterOf(year, ordinalNumber(m[1], 4))
      : halfOf(year, ordinalNumber(m[1], 2));
  },
  standsAlone: true,
};
