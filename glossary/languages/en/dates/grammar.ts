import type { DateGrammar } from '../../../actions/deadlines/date-grammar.ts';
import { englishRecurrences } from './recurrences.ts';
import { englishRelative } from './relative.ts';
import { englishRoles } from './roles.ts';
import { englishUnits } from './units.ts';

const ARTICLE = '(?:the )?';

export const englishDates: DateGrammar = {
  units: englishUnits,
  portions: [
    { portion: 'late', pattern: /(?:^|[\s(])(?:the )?(?:very )?end(?: of|-of)?[\s-]$/iu },
    { portion: 'late', pattern: /(?:^|[\s(])late(?: in)?[\s-]$/iu },
    { portion: 'early', pattern: /(?:^|[\s(])(?:early(?: in)?|(?:the )?(?:beginning|start)(?: of)?)[\s-]$/iu },
    { portion: 'mid', pattern: /(?:^|[\s(])(?:mid|the middle of)[\s–-]$/iu },
  ],
  bounds: [
    {
      name: 'no later than',
      bound: 'by',
      pattern: new RegExp(
        `(?:^|[\\s(])(?:by|no later than|not later than|at the latest (?:by|in|on)|latest by|on or before|at the latest) (?:no later than )?${ARTICLE}$`,
        'iu',
      ),
    },
    {
      name: 'before',
      bound: 'before',
      pattern: new RegExp(`(?:^|[\\s(])(?:before|prior to|ahead of) ${ARTICLE}$`, 'iu'),
    },
    {
      name: 'from',
      bound: 'from',
      pattern: new RegExp(
        `(?:^|[\\s(])(?:from|as of|as from|no sooner than|not sooner than|not before|no earlier than|not earlier than|at the earliest (?:in|on|by)|starting (?:in|from|on)|beginning in|with effect from) ${ARTICLE}$`,
        'iu',
      ),
    },
    {
      name: 'until',
      bound: 'until',
      pattern: new RegExp(`(?:^|[\\s(])(?:until|till|up to|through) ${ARTICLE}$`, 'iu'),
    },
    {
      name: 'in',
      bound: 'in',
      pattern: new RegExp(
        `(?:^|[\\s(])(?:in the course of|over the course of|in|on|during|throughout|around|at) ${ARTICLE}$`,
        'iu',
      ),
    },
  ],
  relative: englishRelative,
  roles: englishRoles,
  recurrences: englishRecurrences,
};
