import type { Distance, Status } from '../../glossary/actions/status.ts';
import type { Force, Modality } from '../../glossary/reading.ts';
import type { UiLanguage } from './ui-language.ts';

/** The words with which a term or an action is shown, in the popover and in the side panel alike. */
export interface ReadingWords {
  readonly term: string;
  readonly action: string;
  readonly act: string;
  readonly onEurLex: string;
  readonly showInPage: string;
  readonly expansions: string;
  readonly expansionsDiffer: string;
  readonly onThisPage: string;
  readonly notDefined: string;
  readonly contexts: string;
  readonly occurrences: (count: number) => string;
  readonly dutch: string;
  readonly english: string;
  readonly who: string;
  readonly what: string;
  readonly when: string;
  readonly nobodyNamed: string;
  readonly together: string;
  readonly noDeadline: string;
  readonly dayNotStated: string;
  readonly modality: Readonly<Record<Modality, string>>;
  readonly force: Readonly<Record<Force, string>>;
  readonly reported: string;
  readonly recurrence: (duration: string) => string;
  readonly status: Readonly<Record<Status, string>>;
  /** Of a duty that comes back, once its first date has passed. */
  readonly firstTime: string;
  readonly distance: (distance: Distance) => string;
  readonly pageFrom: (day: string) => string;
  readonly showInList: string;
  readonly mentions: (count: number) => string;
  readonly openPanelYourself: string;
  readonly pin: string;
  readonly unpin: string;
  readonly close: string;
  readonly and: string;
}

const UNITS = {
  nl: { day: ['dag', 'dagen'], month: ['maand', 'maanden'], year: ['jaar', 'jaar'] },
  en: { day: ['day', 'days'], month: ['month', 'months'], year: ['year', 'years'] },
} as const;

function amount(language: UiLanguage, { unit, count }: Distance): string {
  return `${count}\u00a0${UNITS[language][unit][count === 1 ? 0 : 1]}`;
}

/** "14 april 2021" for "2021-04-14". */
export function longDate(language: UiLanguage, day: string): string {
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

function every(duration: string, language: UiLanguage): string {
  const match = /^R\/P(\d+)([YMWD])$/.exec(duration);
  const count = Number(match?.[1] ?? 1);
  const nl = {
    Y: 'jaar',
    M: count === 1 ? 'maand' : 'maanden',
    W: count === 1 ? 'week' : 'weken',
    D: count === 1 ? 'dag' : 'dagen',
  };
  const en = { Y: 'year', M: 'month', W: 'week', D: 'day' };
  const unit = (match?.[2] ?? 'Y') as keyof typeof en;
  if (language === 'nl')
    return count === 1 ? `${unit === 'Y' ? 'elk' : 'elke'} ${nl[unit]}` : `om de ${count} ${nl[unit]}`;
  return count === 1 ? `every ${en[unit]}` : `every ${count} ${en[unit]}s`;
}

export const readingWords: Readonly<Record<UiLanguage, ReadingWords>> = {
  nl: {
    term: 'Term',
    action: 'Actie',
    act: 'Rechtshandeling of document',
    onEurLex: 'Op EUR-Lex',
    showInPage: 'Toon op de pagina',
    expansions: 'Voluit, volgens deze pagina',
    expansionsDiffer: 'Deze pagina schrijft het op verschillende manieren voluit.',
    onThisPage: 'Wat deze pagina zegt dat het is',
    notDefined: 'Deze pagina legt deze term niet uit.',
    contexts: 'Waar de pagina erover spreekt',
    occurrences: (count) => (count === 1 ? '1 keer op de pagina' : `${count} keer op de pagina`),
    dutch: 'Nederlands',
    english: 'Engels',
    who: 'Wie',
    what: 'Wat',
    when: 'Wanneer',
    nobodyNamed: 'De pagina noemt niemand.',
    together: 'Samen met',
    noDeadline: 'De pagina noemt geen termijn.',
    dayNotStated: 'dag niet genoemd',
    modality: {
      will: 'Toezegging',
      shall: 'Verplichting',
      recommended: 'Aanbeveling',
      urged: 'Aansporing',
      invited: 'Verzoek',
      proposed: 'Voorstel',
    },
    force: { firm: '', hedged: 'als streven', conditional: 'onder voorwaarde' },
    reported: 'door de pagina alleen gemeld',
    recurrence: (duration) => every(duration, 'nl'),
    status: { ahead: 'nog niet zover', due: 'nu aan de orde', passed: 'verstreken', unknown: 'geen dag te bepalen' },
    firstTime: 'voor het eerst',
    distance: (distance) =>
      distance.direction === 'now'
        ? ''
        : distance.direction === 'ahead'
          ? `over ${amount('nl', distance)}`
          : `${amount('nl', distance)} geleden`,
    pageFrom: (day) => `Deze pagina is van ${longDate('nl', day)}.`,
    showInList: 'Toon in de lijst',
    mentions: (count) => (count === 1 ? 'Naar de andere vermelding' : `Naar de ${count} andere vermeldingen`),
    openPanelYourself:
      'Uw browser opent de zijbalk alleen met de knop van Leeswijzer in de werkbalk of met Alt+Shift+L.',
    pin: 'Vastzetten',
    unpin: 'Losmaken',
    close: 'Sluiten',
    and: 'en',
  },
  en: {
    term: 'Term',
    action: 'Action',
    act: 'Act or document',
    onEurLex: 'On EUR-Lex',
    showInPage: 'Show in the page',
    expansions: 'In full, says this page',
    expansionsDiffer: 'This page spells it out in different ways.',
    onThisPage: 'What this page says it is',
    notDefined: 'This page does not define this term.',
    contexts: 'Where the page speaks of it',
    occurrences: (count) => (count === 1 ? 'once on the page' : `${count} times on the page`),
    dutch: 'Dutch',
    english: 'English',
    who: 'Who',
    what: 'What',
    when: 'When',
    nobodyNamed: 'The page names nobody.',
    together: 'Together with',
    noDeadline: 'The page gives no deadline.',
    dayNotStated: 'day not stated',
    modality: {
      will: 'Undertaking',
      shall: 'Obligation',
      recommended: 'Recommendation',
      urged: 'Urged',
      invited: 'Request',
      proposed: 'Proposal',
    },
    force: { firm: '', hedged: 'as an aim', conditional: 'on a condition' },
    reported: 'only reported by the page',
    recurrence: (duration) => every(duration, 'en'),
    status: { ahead: 'not due yet', due: 'due in this period', passed: 'passed', unknown: 'no day to be told' },
    firstTime: 'for the first time',
    distance: (distance) =>
      distance.direction === 'now'
        ? ''
        : distance.direction === 'ahead'
          ? `in ${amount('en', distance)}`
          : `${amount('en', distance)} ago`,
    pageFrom: (day) => `This page is from ${longDate('en', day)}.`,
    showInList: 'Show in the list',
    mentions: (count) => (count === 1 ? 'To the other mention' : `To the ${count} other mentions`),
    openPanelYourself: 'Your browser opens the sidebar only by Leeswijzer’s toolbar button or by Alt+Shift+L.',
    pin: 'Pin',
    unpin: 'Unpin',
    close: 'Close',
    and: 'and',
  },
};
