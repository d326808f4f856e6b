import type { ActStatus } from '../../glossary/acts/act.ts';
import type { Keeping } from '../../glossary/outcomes/match-outcomes.ts';
import type { OutsideLink } from '../../glossary/outside-links.ts';
import type { Evaluation } from '../../glossary/termbank/entry.ts';
import type { UiLanguage } from './ui-language.ts';

/** The words of what is said apart from the page: by the term bank, of acts, of what became of a promise. */
export interface NoteWords {
  readonly bank: string;
  readonly editorial: string;
  readonly unconfirmed: string;
  readonly source: string;
  readonly checked: (day: string) => string;
  readonly plainly: string;
  readonly notThe: string;
  readonly formOf: Readonly<Record<Exclude<Evaluation, 'preferred' | 'admitted'>, string>>;
  readonly since: string;
  readonly until: string;
  readonly before: string;
  readonly after: string;
  readonly lookUp: Readonly<Record<OutsideLink['site'], string>>;
  readonly act: string;
  readonly status: string;
  readonly statuses: Readonly<Record<ActStatus, string>>;
  readonly dates: Readonly<
    Record<'proposed' | 'adopted' | 'published' | 'inForce' | 'applies' | 'transposition' | 'repealed', string>
  >;
  readonly outcome: string;
  readonly outcomeOf: string;
  readonly promise: string;
  readonly keeping: Readonly<Record<Keeping, string>>;
  readonly delivered: string;
  readonly cameOfIt: string;
  readonly given: string;
}

export const noteWords: Readonly<Record<UiLanguage, NoteWords>> = {
  nl: {
    bank: 'Termenbank',
    editorial: 'Niet van deze pagina',
    unconfirmed: 'Nog niet aan een bron getoetst.',
    source: 'Bron',
    checked: (day) => `nagekeken op ${day}`,
    plainly: 'Eenvoudig gezegd',
    notThe: 'Niet hetzelfde als',
    formOf: { deprecated: 'Liever niet', obsolete: 'Verouderd', proposed: 'Alleen voorgesteld' },
    since: 'Sinds',
    until: 'Tot',
    before: 'Hiervoor',
    after: 'Opvolger',
    lookUp: { iate: 'IATE', 'eur-lex': 'EUR-Lex', eurovoc: 'EuroVoc' },
    act: 'Handeling van de Unie',
    status: 'Stand',
    statuses: {
      proposed: 'voorgesteld',
      adopted: 'vastgesteld',
      'in-force': 'van kracht',
      repealed: 'ingetrokken (vervangen of vervallen)',
      withdrawn: 'voorstel ingetrokken',
      rejected: 'verworpen',
    },
    dates: {
      proposed: 'Gedateerd',
      adopted: 'Vastgesteld',
      published: 'Bekendgemaakt',
      inForce: 'In werking',
      applies: 'Van toepassing',
      transposition: 'Om te zetten uiterlijk',
      repealed: 'Vervallen',
    },
    outcome: 'Wat ervan werd',
    outcomeOf: 'Redactie; niet van deze pagina',
    promise: 'Toezegging',
    keeping: {
      kept: 'op tijd nagekomen',
      late: 'later nagekomen dan aangekondigd',
      delivered: 'nagekomen',
      open: 'nog open, voor zover bekend',
      withdrawn: 'teruggenomen',
    },
    delivered: 'Geleverd',
    cameOfIt: 'Daarna',
    given: 'Teruggenomen',
  },
  en: {
    bank: 'Term bank',
    editorial: 'Not from this page',
    unconfirmed: 'Not yet held against a source.',
    source: 'Source',
    checked: (day) => `checked on ${day}`,
    plainly: 'In plain words',
    notThe: 'Not the same as',
    formOf: { deprecated: 'Better not', obsolete: 'Obsolete', proposed: 'Only proposed' },
    since: 'Since',
    until: 'Until',
    before: 'Before it',
    after: 'Successor',
    lookUp: { iate: 'IATE', 'eur-lex': 'EUR-Lex', eurovoc: 'EuroVoc' },
    act: 'Act of the Union',
    status: 'Status',
    statuses: {
      proposed: 'proposed',
      adopted: 'adopted',
      'in-force': 'in force',
      repealed: 'repealed or replaced',
      withdrawn: 'proposal withdrawn',
      rejected: 'rejected',
    },
    dates: {
      proposed: 'Dated',
      adopted: 'Adopted',
      published: 'Published',
      inForce: 'In force',
      applies: 'Applies',
      transposition: 'To be transposed by',
      repealed: 'Repealed',
    },
    outcome: 'What became of it',
    outcomeOf: 'Editorial; not from this page',
    promise: 'Promise',
    keeping: {
      kept: 'kept in time',
      late: 'kept later than announced',
      delivered: 'kept',
      open: 'still open, as far as is known',
      withdrawn: 'given up',
    },
    delivered: 'Delivered',
    cameOfIt: 'Then',
    given: 'Given up',
  },
};
