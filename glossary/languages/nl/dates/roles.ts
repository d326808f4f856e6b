import type { RoleRule } from '../../../actions/deadlines/date-grammar.ts';

/** What a Dutch date is where it is no deadline; the first rule that fits. */
export const dutchRoles: readonly RoleRule[] = [
  { name: 'named year', role: 'name', beforeUnit: /\b(?:Horizon|Europa|Agenda|Natura|Erasmus|Visie|Vision)\s$/u },
  {
    name: 'period of a plan',
    role: 'period',
    only: ({ isRange, bracketed }) => isRange && bracketed,
    before:
      /(?:strategie|programma|plan|kader|begroting|agenda|fonds|cyclus|instrument|MFK|initiatief|pact|mensenhandel|criminaliteit|drugs)[^.;:]{0,100}$/iu,
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
    // "voor 2022" may mean "for 2022"; "vóór 2022" and "voor eind 2022" do not.
    name: 'for a year',
    role: 'period',
    beforeUnit: /(?:^|[\s(])voor (?:het )?$/iu,
    only: ({ bound, precision }) => bound === 'before' && precision === 'year',
  },
  {
    name: 'entry into force',
    role: 'effect',
    clause:
      /^(?!.*\b(?:doet|doen)\b.*\bin werking treden)(?=.*§).*\b(?:inwerkingtreding|in werking (?:treden|treedt)|treedt? [^§]{0,40}§?[^§]{0,20}in werking|van toepassing|van kracht)\b/iu,
  },
  { name: 'since', role: 'past', before: /\bsinds\s$/iu },
  { name: 'since', role: 'past', beforeUnit: /\b(?:sinds|sedert)\s(?:(?:eind|begin|medio)\s)?$/iu },
  {
    name: 'of a document',
    role: 'reference',
    before: /\b(?:van|d\.d\.|gedateerd)\s$/iu,
    only: ({ bound }) => bound === 'in',
  },
  {
    name: 'compared with',
    role: 'reference',
    clause: /\b(?:ten opzichte van|vergeleken met|in vergelijking met)\b[^§]{0,40}§/iu,
  },
  {
    name: 'planned event',
    role: 'event',
    before: /\b(?:die|dat)\b[^,;]{0,40}\b(?:gepland|voorzien|gehouden|plaatsvindt|plaatsvinden|plaats)\b[^,;]{0,20}$/iu,
  },
  {
    name: 'planned event',
    role: 'event',
    clause:
      /\b(?:die|dat)\s[^,;§]{0,30}§[^,;]{0,20}\b(?:plaatsvind(?:t|en)|plaats zullen vinden|(?:wordt|worden) gehouden|gehouden wordt|gehouden worden)\b/iu,
  },
  {
    name: 'meeting',
    role: 'event',
    before:
      /(?<!\been\s(?:[\p{L}-]+\s){0,3})(?<!\p{L})[\p{L}-]*(?:zitting|vergadering|bijeenkomst|topontmoeting|top|conferentie|raadpleging|sessie|plenaire vergadering|Europese Raad)(?: van de [\p{L} ]{1,40})?\s(?:die\s)?$/iu,
  },
];
