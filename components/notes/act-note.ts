import type { ActRecord } from '../../glossary/acts/act.ts';
import { actName } from '../../glossary/acts/act-number.ts';
import type { Note } from '../../glossary/popover.ts';
import { noteWords } from '../i18n/note-words.ts';
import { longDate } from '../i18n/reading-words.ts';
import type { UiLanguage } from '../i18n/ui-language.ts';
import { sourceFacts } from './source-facts.ts';

const EVENTS = ['proposed', 'adopted', 'published', 'inForce', 'applies', 'transposition', 'repealed'] as const;

/** What the table knows of an act: title, status, dates. */
export function actNote(act: ActRecord, language: UiLanguage): Note {
  const words = noteWords[language];
  return {
    title: act.title[language],
    aside: words.editorial,
    paragraphs: [],
    facts: [
      // "adopted" with its day says it once.
      ...(act.status === 'adopted' && act.dates.adopted
        ? []
        : [{ label: words.status, text: words.statuses[act.status], href: null }]),
      ...eventsOf(act, language).map(({ label, day }) => ({ label, text: day, href: null })),
      ...(act.note ? [{ label: '', text: act.note[language], href: null }] : []),
      ...sourceFacts(act.sources.slice(0, 1), language),
    ],
    links: [],
  };
}

/** An act's dates in one line: "Directive 2024/1260: in force 22 May 2024, to be transposed by 23 November 2026". */
export function actLine(act: ActRecord, language: UiLanguage): string {
  const events = eventsOf(act, language).filter(({ event }) => event !== 'published' && event !== 'proposed');
  const said = events.map(({ label, day }) => `${label.toLowerCase()} ${day}`).join(', ');
  const name = `${act.title[language]} (${actName({ id: act.celex, celex: act.celex }, language)})`;
  return said ? `${name}: ${said}` : `${name}: ${noteWords[language].statuses[act.status]}`;
}

function eventsOf(
  { dates }: ActRecord,
  language: UiLanguage,
): { event: (typeof EVENTS)[number]; label: string; day: string }[] {
  const words = noteWords[language];
  return EVENTS.flatMap((event) => {
    const day = dates[event];
    return day ? [{ event, label: words.dates[event], day: longDate(language, day) }] : [];
  });
}
