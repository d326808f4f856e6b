import type { DateGrammar } from '../../../actions/deadlines/date-grammar.ts';
import { englishRecurrences } from './recurrences.ts';
import { englishRelative } from './relative.ts';
import { englishRoles } from './roles.ts';
import { englishUnits } from './units.ts';

const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?';
const ARTICLE = `(?:the )?${WEEKDAY}`;
const bound = (words: string): RegExp => new RegExp(`(?:^|[\\s(])(?:${words}) ${ARTICLE}$`, 'iu');

export const englishDates: DateGrammar = {
  units: englishUnits,
  portions: [
    { portion: 'late', pattern: /(?:^|[\s(])(?:the )?(?:very )?end(?: of|-of)?[\s-]$/iu },
    { portion: 'late', pattern: /(?:^|[\s(])late(?: in)?[\s-]$/iu },
    { portion: 'early', pattern: /(?:^|[\s(])(?:early(?: in)?|(?:the )?(?:beginning|start)(?: of)?)[\s-]$/iu },
    { portion: 'mid', pattern: /(?:^|[\s(])(?:mid|the middle of)[\s–-]$/iu },
  ],
  // The order matters: "not before" is "from".
  bounds: [
    {
      name: 'no later than',
      bound: 'by',
      pattern: bound(
        '(?:at the latest )?by(?: no later than)?|no later than|not later than|at the latest (?:in|on)|latest by|on or before|at the latest',
      ),
    },
    {
      name: 'from',
      bound: 'from',
      pattern: bound(
        'from|as of|as from|no(?:t)? (?:sooner|earlier) than|not before|starting (?:in|from|on)|beginning in|with effect from|effective (?:from|as of)',
      ),
    },
    { name: 'before', bound: 'before', pattern: bound('before|prior to|ahead of') },
    { name: 'up to and including', bound: 'until', inclusive: true, pattern: bound('up to and including') },
    { name: 'until', bound: 'until', pattern: bound('until|till|up to|through') },
    {
      name: 'in',
      bound: 'in',
      pattern: bound('in the course of|over the course of|towards?|in|on|during|throughout|around|at'),
    },
  ],
  suffixes: [
    { name: 'at the latest', bound: 'by', pattern: /^,? (?:at the latest|or earlier)\b/iu },
    { name: 'onwards', bound: 'from', pattern: /^ (?:onwards?|and beyond)\b/iu },
  ],
  relative: englishRelative,
  roles: englishRoles,
  recurrences: englishRecurrences,
};
