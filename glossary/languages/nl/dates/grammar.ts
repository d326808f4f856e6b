import type { DateGrammar } from '../../../actions/deadlines/date-grammar.ts';
import { dutchRecurrences } from './recurrences.ts';
import { dutchRelative } from './relative.ts';
import { dutchRoles } from './roles.ts';
import { dutchUnits } from './units.ts';

const ARTICLE = '(?:het |de )?';

export const dutchDates: DateGrammar = {
  units: dutchUnits,
  portions: [
    { portion: 'late', pattern: /(?:^|[\s(])(?:het )?(?:eind|einde)(?: van)?(?: het jaar)?\s$/iu },
    { portion: 'late', pattern: /(?:^|[\s(])(?:het )?(?:eind|einde) van het\s$/iu },
    { portion: 'early', pattern: /(?:^|[\s(])(?:het )?begin(?: van)?\s$/iu },
    { portion: 'mid', pattern: /(?:^|[\s(])(?:medio|halverwege|het midden van|midden)\s$/iu },
  ],
  // The order matters: "uiterlijk vóór" is "by", "tot en met" is not "tot".
  bounds: [
    {
      name: 'uiterlijk',
      bound: 'by',
      pattern: new RegExp(
        `(?:^|[\\s(])(?:uiterlijk|ten laatste|op zijn laatst|niet later dan)(?: op| in| tegen| vóór| voor| aan)? ${ARTICLE}$`,
        'iu',
      ),
    },
    { name: 'tegen', bound: 'by', pattern: new RegExp(`(?:^|[\\s(])tegen ${ARTICLE}$`, 'iu') },
    { name: 'vóór', bound: 'before', pattern: new RegExp(`(?:^|[\\s(])(?:nog )?(?:vóór|voor) ${ARTICLE}$`, 'iu') },
    {
      name: 'vanaf',
      bound: 'from',
      pattern: new RegExp(
        `(?:^|[\\s(])(?:vanaf|met ingang van|ingaande op|per|niet eerder dan(?: op| in)?|op zijn vroegst(?: op| in)?|ten vroegste(?: op| in)?) ${ARTICLE}$`,
        'iu',
      ),
    },
    {
      name: 'tot en met',
      bound: 'until',
      inclusive: true,
      pattern: new RegExp(`(?:^|[\\s(])(?:tot en met|t/m|tot aan) ${ARTICLE}$`, 'iu'),
    },
    { name: 'tot', bound: 'until', pattern: new RegExp(`(?:^|[\\s(])tot ${ARTICLE}$`, 'iu') },
    {
      name: 'in',
      bound: 'in',
      pattern: new RegExp(
        `(?:^|[\\s(])(?:in de loop van|in|op|gedurende|tijdens|rond|omstreeks|aan) ${ARTICLE}$`,
        'iu',
      ),
    },
  ],
  relative: dutchRelative,
  roles: dutchRoles,
  recurrences: dutchRecurrences,
};
