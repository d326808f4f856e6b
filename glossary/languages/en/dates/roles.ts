import type { RoleRule } from '../../../actions/deadlines/date-grammar.ts';

/** What an English date is where it is no deadline; the first rule that fits. */
export const englishRoles: readonly RoleRule[] = [
  { name: 'named year', role: 'name', beforeUnit: /\b(?:Horizon|Europe|Agenda|Natura|Erasmus|Vision)\s$/u },
  {
    name: 'period of a plan',
    role: 'period',
    only: ({ isRange, bracketed }) => isRange && bracketed,
    before:
      /(?:strateg(?:y|ies)|programmes?|plans?|framework|budget|agenda|fund|cycle|instrument|MFF|initiative|pact|crime|trafficking|drugs)\b[^.;:]{0,100}$/iu,
  },
  {
    // "Horizon Europe (2021-2027)": the brackets after a name.
    name: 'period of a name',
    role: 'period',
    only: ({ isRange, bracketed }) => isRange && bracketed,
    before: /(?<=\p{Ll}\s(?:\p{Lu}[\p{L}\d+-]*\s){0,3})\p{Lu}[\p{L}\d+-]+\s\($/u,
  },
  {
    name: 'bare range',
    role: 'period',
    only: ({ isRange, bracketed, words }) => isRange && !bracketed && /^\d/.test(words),
  },
  {
    name: 'entry into force',
    role: 'effect',
    clause:
      /\b(?:enters? into force|entry into force|shall apply|applies|be applicable|come into force|take effect)\b/iu,
  },
  // "based on the 2024 report": the year names the report.
  {
    name: 'year of a thing',
    role: 'name',
    only: ({ precision }) => precision === 'year',
    beforeUnit: /\b(?:the|its|this|that|their|a)\s$/iu,
    after: /^\s(?!and\b|or\b|to\b|if\b|as\b)\p{L}{3,}/u,
  },
  { name: 'since', role: 'past', beforeUnit: /\bsince\s(?:(?:the end of|early|late|mid)[\s-])?$/iu },
  { name: 'of a document', role: 'reference', before: /\b(?:of|dated)\s$/iu, only: ({ bound }) => bound === 'in' },
  { name: 'for a year', role: 'period', beforeUnit: /\bfor\s$/iu, only: ({ bound }) => bound === 'in' },
  {
    name: 'compared with',
    role: 'reference',
    clause: /\b(?:compared (?:to|with)|relative to|in comparison with)\b[^§]{0,40}§/iu,
  },
  {
    name: 'planned event',
    role: 'event',
    before:
      /\b(?:which|that|,)[^,;]{0,30}\b(?:scheduled|planned|held|foreseen|taking place|take place)\b(?: for)?\s$/iu,
  },
  {
    name: 'meeting',
    role: 'event',
    before:
      // "will open a public consultation in 2025": what somebody holds or opens is a step of theirs.
      /(?<!\b(?:an?|open|launch|hold|organise|organize|convene|host)\s(?:[\p{L}-]+\s){0,3})\b(?:session|meeting|summit|conference|European Council|plenary|consultation|Assembly|Co[Pp]\d*|COP ?\d*|G7|G20)(?: of the [\p{L} ]{1,40})?\s$/iu,
  },
];
