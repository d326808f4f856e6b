import type { UiLanguage } from './ui-language.ts';

/** The side panel's own words. */
export interface PanelWords {
  readonly title: string;
  readonly siteSwitch: (host: string) => string;
  readonly tabs: Readonly<Record<'search' | 'terms' | 'actions' | 'pairs', string>>;
  readonly views: string;
  readonly counts: (terms: number, actions: number, dated: number) => string;
  readonly noTitle: string;
  readonly none: string;
  readonly readPage: string;
  readonly unsupported: string;
  readonly needsClick: string;
  readonly off: (host: string) => string;
  readonly notPolicy: string;
  readonly notPolicyWhy: string;
  readonly showAnyway: string;
  readonly nothingFound: string;
  readonly failedPage: string;
  readonly failedReading: string;
  readonly again: string;
  readonly cancel: string;
  readonly working: Readonly<Record<string, string>>;
  readonly notShown: string;
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly searchEmpty: string;
  readonly searchNone: (query: string) => string;
  readonly results: (count: number) => string;
  readonly more: (count: number) => string;
  readonly kinds: Readonly<Record<'term' | 'definition' | 'action' | 'question' | 'bank', string>>;
  readonly questions: string;
  readonly actionsIn: (count: number) => string;
  readonly toList: string;
  readonly authority: (number: string) => string;
  readonly opensOutside: string;
  readonly noTerms: string;
  readonly acts: string;
  readonly places: string;
  readonly place: (at: number, of: number) => string;
  readonly filterTerms: string;
  readonly noActions: string;
  readonly groupBy: string;
  readonly byActor: string;
  readonly byDate: string;
  readonly nobody: string;
  readonly undated: string;
  readonly relative: string;
  readonly mention: (at: number) => string;
  readonly mentionsLabel: string;
  readonly noPairs: string;
  readonly pairCaption: string;
  readonly dutch: string;
  readonly english: string;
  readonly onPage: string;
  readonly onPageSide: Readonly<Record<'nl' | 'en' | 'both' | 'same', string>>;
  readonly why: string;
  readonly settings: string;
  readonly storedBroken: string;
  readonly permissionRefused: (host: string) => string;
}

export const panelWords: Readonly<Record<UiLanguage, PanelWords>> = {
  nl: {
    title: 'Leeswijzer',
    siteSwitch: (host) => `Lees pagina’s van ${host}`,
    tabs: { search: 'Zoeken', terms: 'Termen', actions: 'Acties', pairs: 'Paren' },
    views: 'Wat de pagina bevat',
    counts: (terms, actions, dated) =>
      `${terms} ${terms === 1 ? 'term' : 'termen'}, ${actions} ${actions === 1 ? 'actie' : 'acties'}, waarvan ${dated} met een termijn`,
    noTitle: 'Pagina zonder titel',
    none: 'Deze pagina is nog niet gelezen.',
    readPage: 'Lees deze pagina',
    unsupported:
      'Op deze pagina laat de browser geen uitbreidingen toe: een pagina van de browser zelf, de winkel met uitbreidingen, of een pdf.',
    needsClick:
      'Klik op de knop van Leeswijzer in de werkbalk. Daarmee geeft u toestemming om deze ene pagina te lezen.',
    off: (host) =>
      `Leeswijzer staat uit op ${host}. Met de schakelaar hierboven zet u het aan; de knop hieronder leest alleen deze pagina.`,
    notPolicy: 'Dit lijkt geen pagina over EU-beleid. Er is niets gemarkeerd.',
    notPolicyWhy: 'Wat daarbij meewoog',
    showAnyway: 'Lees toch',
    nothingFound: 'De pagina bevat geen tekst die Leeswijzer kan lezen, in het Nederlands of het Engels.',
    failedPage: 'De tekst van deze pagina was niet te lezen.',
    failedReading: 'Het lezen van deze pagina is mislukt. De pagina zelf is niet veranderd.',
    again: 'Probeer opnieuw',
    cancel: 'Stop',
    working: {
      language: 'De tekst wordt gelezen…',
      terms: 'Termen worden gezocht…',
      actions: 'Acties en termijnen worden gezocht…',
      mentions: 'Vermeldingen worden verbonden…',
      detection: 'Het soort pagina wordt bepaald…',
      definitions: 'Definities worden gezocht…',
    },
    notShown: 'De pagina is veranderd: deze passage staat er niet meer.',
    searchLabel: 'Zoek in termen, definities en acties',
    searchHint: 'Ook zonder accenten: “pruem” vindt Prüm.',
    searchEmpty: 'Typ een woord om te zoeken op deze pagina, en in wat de termenbank van haar termen zegt.',
    searchNone: (query) => `Niets gevonden voor “${query}” op deze pagina.`,
    results: (count) => (count === 1 ? '1 resultaat' : `${count} resultaten`),
    more: (count) => `En nog ${count}. Maak de zoekvraag preciezer.`,
    kinds: { term: 'Term', definition: 'Definitie', action: 'Actie', question: 'Vraag', bank: 'Termenbank' },
    questions: 'Vragen die de pagina beantwoordt',
    actionsIn: (count) => (count === 1 ? '1 actie' : `${count} acties`),
    toList: 'Naar de lijst',
    authority: (number) => `De tekst zelf: ${number}`,
    opensOutside: 'opent buiten Leeswijzer',
    acts: 'Genoemde wetgeving en documenten',
    noTerms: 'Op deze pagina staan geen termen die Leeswijzer kent of die de pagina zelf uitlegt.',
    places: 'Plaatsen op de pagina',
    place: (at, of) => `Naar plaats ${at} van ${of}`,
    filterTerms: 'Toon ook algemene namen, zoals de Commissie',
    noActions: 'Op deze pagina staat niets dat iemand toezegt, moet doen of gevraagd wordt te doen.',
    groupBy: 'Groepeer op',
    byActor: 'wie',
    byDate: 'wanneer',
    nobody: 'Niemand genoemd',
    undated: 'Zonder termijn',
    relative: 'Termijn zonder datum',
    mention: (at) => `vermelding ${at}`,
    mentionsLabel: 'Ook vermeld:',
    noPairs: 'De termenbank kent van geen term op deze pagina beide namen.',
    pairCaption: 'Namen van de termen op deze pagina in beide talen',
    dutch: 'Nederlands',
    english: 'Engels',
    onPage: 'Op de pagina',
    onPageSide: { nl: 'Nederlands', en: 'Engels', both: 'allebei', same: 'in beide talen gelijk' },
    why: 'Waarom deze pagina gelezen is',
    settings: 'Instellingen',
    storedBroken:
      'Uw instellingen waren niet te lezen. Wat leesbaar was is behouden; de rest staat weer op de beginstand.',
    permissionRefused: (host) => `Zonder uw toestemming leest Leeswijzer ${host} niet uit zichzelf.`,
  },
  en: {
    title: 'Leeswijzer',
    siteSwitch: (host) => `Read pages of ${host}`,
    tabs: { search: 'Search', terms: 'Terms', actions: 'Actions', pairs: 'Pairs' },
    views: 'What the page holds',
    counts: (terms, actions, dated) =>
      `${terms} ${terms === 1 ? 'term' : 'terms'}, ${actions} ${actions === 1 ? 'action' : 'actions'}, ${dated} of them with a deadline`,
    noTitle: 'Page without a title',
    none: 'This page has not been read yet.',
    readPage: 'Read this page',
    unsupported: 'The browser lets no extension touch this page: one of its own, the extension store’s, or a PDF.',
    needsClick: 'Click Leeswijzer’s button in the toolbar. That gives it leave to read this one page.',
    off: (host) =>
      `Leeswijzer is off on ${host}. The switch above turns it on; the button below reads this page alone.`,
    notPolicy: 'This does not seem to be a page on EU policy. Nothing has been marked.',
    notPolicyWhy: 'What was weighed',
    showAnyway: 'Read it anyway',
    nothingFound: 'The page holds no text that Leeswijzer can read, in Dutch or in English.',
    failedPage: 'The text of this page could not be read.',
    failedReading: 'Reading this page failed. The page itself has not been changed.',
    again: 'Try again',
    cancel: 'Stop',
    working: {
      language: 'Reading the text…',
      terms: 'Finding terms…',
      actions: 'Finding actions and deadlines…',
      mentions: 'Linking mentions…',
      detection: 'Telling what kind of page it is…',
      definitions: 'Finding definitions…',
    },
    notShown: 'The page has changed: this passage is no longer there.',
    searchLabel: 'Search terms, definitions and actions',
    searchHint: 'Accents do not matter: “pruem” finds Prüm.',
    searchEmpty: 'Type a word to search this page, and what the term bank says of its terms.',
    searchNone: (query) => `Nothing found for “${query}” on this page.`,
    results: (count) => (count === 1 ? '1 result' : `${count} results`),
    more: (count) => `And ${count} more. Make the search more precise.`,
    kinds: { term: 'Term', definition: 'Definition', action: 'Action', question: 'Question', bank: 'Term bank' },
    questions: 'Questions that the page answers',
    actionsIn: (count) => (count === 1 ? '1 action' : `${count} actions`),
    toList: 'To the list',
    authority: (number) => `The text itself: ${number}`,
    opensOutside: 'opens outside Leeswijzer',
    acts: 'Acts and documents that it names',
    noTerms: 'This page holds no terms that Leeswijzer knows or that the page itself explains.',
    places: 'Places on the page',
    place: (at, of) => `To place ${at} of ${of}`,
    filterTerms: 'Show general names too, such as the Commission',
    noActions: 'On this page nobody undertakes, must do or is asked to do anything.',
    groupBy: 'Group by',
    byActor: 'who',
    byDate: 'when',
    nobody: 'Nobody named',
    undated: 'Without a deadline',
    relative: 'Deadline without a date',
    mention: (at) => `mention ${at}`,
    mentionsLabel: 'Also mentioned:',
    noPairs: 'The term bank knows both names of none of the terms on this page.',
    pairCaption: 'Names of the terms on this page in both languages',
    dutch: 'Dutch',
    english: 'English',
    onPage: 'On the page',
    onPageSide: { nl: 'Dutch', en: 'English', both: 'both', same: 'the same in both' },
    why: 'Why this page was read',
    settings: 'Settings',
    storedBroken:
      'Your settings could not be read. What was legible has been kept; the rest is as it was at the start.',
    permissionRefused: (host) => `Without your permission Leeswijzer does not read ${host} by itself.`,
  },
};
