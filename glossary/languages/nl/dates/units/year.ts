import { yearOf } from '../../../../actions/deadlines/calendar.ts';
import type { Anchor, UnitRule } from '../../../../actions/deadlines/date-grammar.ts';
import { YEAR } from '../words.ts';

const relativeYear = (anchor: Anchor | null, offset: number) => (anchor ? yearOf(anchor.year + offset) : 'relative');

/** "het jaar 2023". */
export const namedYear: UnitRule = {
  name: 'the year',
  pattern: new RegExp(`\\bjaar\\s${YEAR}(?![\\d/-])`, 'giu'),
  read: (m) => yearOf(Number(m[1])),
  standsAlone: false,
};

/** "dit jaar", "het einde van het jaar": the year of the page's day. */
export const thisYear: UnitRule = {
  name: 'this year',
  pattern: /\b(?:dit|het lopende) jaar\b|(?<=(?:eind|einde) van het )jaar\b(?!\s(?:19|20)\d\d)/giu,
  read: (_, anchor) => relativeYear(anchor, 0),
  standsAlone: false,
};

export const laterThisYear: UnitRule = {
  name: 'later this year',
  pattern: /\b(?:later dit jaar|nog dit jaar)\b/giu,
  read: (_, anchor) => relativeYear(anchor, 0),
  standsAlone: true,
};

export const nextYear: UnitRule = {
  name: 'next year',
  pattern: /\b(?:volgend|komend) jaar\b/giu,
  read: (_, anchor) => relativeYear(anchor, 1),
  standsAlone: true,
};
