import type { DateGrammar } from '../../../actions/deadlines/date-grammar.ts';
import { dutchRecurrences } from './recurrences.ts';
import { dutchRelative } from './relative.ts';
import { dutchRoles } from './roles.ts';
import { dutchUnits } from './units.ts';

const WEEKDAY = '(?:(?:aanstaande |komende )?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?)';
const ARTICLE = `(?:het |de )?${WEEKDAY}`;
const bound = (words: string): RegExp => new RegExp(`(?:^|[\\s(])(?:${words}) ${ARTICLE}$`, 'iu');

export const dutchDates: DateGrammar = {
  units: dutchUnits,
  portions: [
    { portion: 'late', pattern: /(?:^|[\s(])(?:het )?(?:eind|einde)(?: van)?(?: het jaar)?[\s-]$/iu },
    { portion: 'late', pattern: /(?:^|[\s(])(?:het )?(?:eind|einde) van het\s$/iu },
    { portion: 'early', pattern: /(?:^|[\s(])(?:het )?begin(?: van)?(?: het)?[\s-]$/iu },
    { portion: 'mid', pattern: /(?:^|[\s(])(?:medio|halverwege|het midden van|midden)[\s-]$/iu },
  ],
  // The order matters: "uiterlijk vóór" is "by", "tot en met" is not "tot".
  bounds: [
    {
      name: 'uiterlijk',
      bound: 'by',
      pattern: bound(
        '(?:uiterlijk|ten laatste|op zijn laatst|niet later dan)(?: op| in| tegen| vóór| voor| aan| per)?',
      ),
    },
    {
      name: 'vanaf',
      bound: 'from',
      pattern: bound(
        '(?:niet eerder dan|op zijn vroegst|ten vroegste)(?: op| in)?|vanaf|met ingang van|ingaande op|per|te beginnen (?:in|op|met)',
      ),
    },
    { name: 'tegen', bound: 'by', pattern: bound('tegen') },
    { name: 'vóór', bound: 'before', pattern: bound('(?:nog )?(?:vóór|voor)') },
    { name: 'tot en met', bound: 'until', inclusive: true, pattern: bound('tot en met|t/m|tot aan') },
    { name: 'tot', bound: 'until', pattern: bound('tot') },
    {
      name: 'in',
      bound: 'in',
      pattern: bound('in de loop van|in|op|gedurende|tijdens|rond|omstreeks|aan'),
    },
  ],
  suffixes: [
    { name: 'of eerder', bound: 'by', pattern: /^,? (?:of eerder|uiterlijk)\b/iu },
    { name: 'en later', bound: 'from', pattern: /^ (?:en later|en daarna)\b/iu },
  ],
  relative: dutchRelative,
  roles: dutchRoles,
  recurrences: dutchRecurrences,
};
