import { dayOf, halfOf, monthOf, quarterOf, seasonOf, yearOf } from '../../../actions/deadlines/calendar.ts';
import type { UnitRule } from '../../../actions/deadlines/date-grammar.ts';
import { commonUnits } from '../../shared-units.ts';

const MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december'.split('|');
const SHORT = 'jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec'.split('|');
const MONTH = `(${MONTHS.join('|')}|(?:${SHORT.join('|')}|sept)\\.)`;
const YEAR = '((?:19|20)\\d\\d)';
const ORDINALS = ['eerste', 'tweede', 'derde', 'vierde'];
const ORDINAL = '(eerste|tweede|derde|vierde|laatste|[1-4](?:e|ste|de)?)';
const SEASONS = {
  lente: 'spring',
  voorjaar: 'spring',
  zomer: 'summer',
  herfst: 'autumn',
  najaar: 'autumn',
  winter: 'winter',
} as const;
const SEASON = `(${Object.keys(SEASONS).join('|')})`;

/** Ways to name a day, month, quarter, half, season or year in Dutch; the longest reading of the same words counts. */
export const dutchUnits: readonly UnitRule[] = [
  ...commonUnits,
  {
    name: 'day month year',
    pattern: new RegExp(`(?<![\\d/.-])(\\d{1,2})(?:e|ste|de)?\\s${MONTH}\\s${YEAR}(?![\\d/])`, 'giu'),
    read: (m) => dayOf(Number(m[3]), monthNumber(m[2]), Number(m[1])),
    standsAlone: false,
  },
  {
    name: 'day month',
    pattern: new RegExp(`(?<![\\d/.-])(\\d{1,2})(?:e|ste|de)?\\s${MONTH}(?!\\s?\\d)`, 'giu'),
    read: (m, anchor) => {
      if (!anchor) return null;
      const month = monthNumber(m[2]);
      return dayOf(month < anchor.month ? anchor.year + 1 : anchor.year, month, Number(m[1]));
    },
    standsAlone: false,
  },
  {
    name: 'month year',
    pattern: new RegExp(`(?<!\\d\\s)\\b${MONTH}(?:\\svan)?\\s${YEAR}(?![\\d/])`, 'giu'),
    read: (m) => monthOf(Number(m[2]), monthNumber(m[1])),
    standsAlone: false,
  },
  {
    name: 'month',
    pattern: new RegExp(
      `(?<!\\d\\s|\\d(?:e|ste|de)\\s)\\b(${MONTHS.filter((month) => month !== 'mei').join('|')})\\b(?!\\s(?:van\\s)?\\d)`,
      'giu',
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
      `(?<![\\p{L}\\d])${ORDINAL}\\s(?:kwartaal|kw\\.)(?:\\svan)?(?:\\shet\\sjaar)?\\s${YEAR}`,
      'giu',
    ),
    read: (m) => quarterOf(Number(m[2]), ordinalNumber(m[1], 4)),
    standsAlone: true,
  },
  {
    name: 'half',
    pattern: new RegExp(
      `(?<![\\p{L}\\d])${ORDINAL}\\s(?:helft|semester|halfjaar)(?:\\svan)?(?:\\shet\\sjaar)?\\s${YEAR}`,
      'giu',
    ),
    read: (m) => halfOf(Number(m[2]), ordinalNumber(m[1], 2)),
    standsAlone: true,
  },
  {
    name: 'season',
    pattern: new RegExp(`\\b${SEASON}(?:\\svan)?\\s${YEAR}`, 'giu'),
    read: (m) => seasonOf(Number(m[2]), SEASONS[(m[1] as string).toLowerCase() as keyof typeof SEASONS]),
    standsAlone: true,
  },
  {
    name: 'between',
    pattern: new RegExp(`\\b(?:tussen\\s${YEAR}\\sen|van\\s${YEAR}\\stot(?:\\sen\\smet)?)\\s${YEAR}`, 'giu'),
    read: (m) => between(m[1] ?? m[2], m[3]),
    standsAlone: true,
    isRange: true,
    bound: 'between',
  },
  {
    name: 'this year',
    pattern: /\b(?:dit|het lopende) jaar\b/giu,
    read: (_, anchor) => (anchor ? yearOf(anchor.year) : 'relative'),
    standsAlone: false,
  },
  {
    name: 'year end',
    pattern: /(?<=(?:eind|einde) van het )jaar\b/giu,
    read: (_, anchor) => (anchor ? yearOf(anchor.year) : 'relative'),
    standsAlone: false,
  },
  {
    name: 'later this year',
    pattern: /\b(?:later dit jaar|nog dit jaar)\b/giu,
    read: (_, anchor) => (anchor ? yearOf(anchor.year) : 'relative'),
    standsAlone: true,
  },
  {
    name: 'next year',
    pattern: /\b(?:volgend|komend) jaar\b/giu,
    read: (_, anchor) => (anchor ? yearOf(anchor.year + 1) : 'relative'),
    standsAlone: true,
  },
];

function monthNumber(word = ''): number {
  const lower = word.toLowerCase().replace('.', '');
  const index = MONTHS.indexOf(lower);
  return (index >= 0 ? index : SHORT.indexOf(lower.slice(0, 3))) + 1;
}

function ordinalNumber(word = '', last: number): number {
  const lower = word.toLowerCase();
  if (lower === 'laatste') return last;
  const index = ORDINALS.indexOf(lower);
  return index >= 0 ? index + 1 : Number.parseInt(lower, 10);
}

function between(from: string | undefined, to: string | undefined) {
  return { start: `${from}-01-01`, end: `${to}-12-31`, precision: 'year' as const };
}
