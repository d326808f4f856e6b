import { yearOf } from '../../../../actions/deadlines/calendar.ts';
import type { Anchor, UnitRule } from '../../../../actions/deadlines/date-grammar.ts';
import { YEAR } from '../words.ts';

const relativeYear = (anchor: Anchor | null, offset: number) => (anchor ? yearOf(anchor.year + offset) : 'relative');

/** "the year 2025". */
export const namedYear: UnitRule = {
  name: 'the year',
  pattern: new RegExp(`\\b(?:the\\s)?year\\s${YEAR}(?![\\d/-])`, 'giu'),
  read: (m) => yearOf(Number(m[1])),
  standsAlone: false,
};

/** "this year", "the end of the year": the year of the page's day. */
export const thisYear: UnitRule = {
  name: 'this year',
  pattern: /\b(?:this|the current) year\b|(?<=\bend of )the year\b(?!\s(?:19|20)\d\d)/giu,
  read: (_, anchor) => relativeYear(anchor, 0),
  standsAlone: false,
};

export const laterThisYear: UnitRule = {
  name: 'later this year',
  pattern: /\b(?:later (?:on )?this year)\b/giu,
  read: (_, anchor) => relativeYear(anchor, 0),
  standsAlone: true,
};

export const nextYear: UnitRule = {
  name: 'next year',
  pattern: /\bnext year\b/giu,
  read: (_, anchor) => relativeYear(anchor, 1),
  standsAlone: true,
};
