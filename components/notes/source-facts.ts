import type { Fact } from '../../glossary/popover.ts';
import type { Source } from '../../glossary/termbank/entry.ts';
import { noteWords } from '../i18n/note-words.ts';
import { longDate } from '../i18n/reading-words.ts';
import type { UiLanguage } from '../i18n/ui-language.ts';

/** The sources, each with the day on which it was opened. */
export function sourceFacts(sources: readonly Source[], language: UiLanguage): Fact[] {
  const words = noteWords[language];
  return sources.map(({ title, url, checked }) => ({
    label: words.source,
    text: checked ? `${title} (${words.checked(longDate(language, checked))})` : title,
    href: url,
  }));
}

/** "2016", "mei 2016" or "14 mei 2016". */
export function partDate(date: string, language: UiLanguage): string {
  if (date.length === 10) return longDate(language, date);
  if (date.length === 4) return date;
  const locale = language === 'nl' ? 'nl-NL' : 'en-GB';
  const format = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${date}-01T00:00:00Z`));
}
