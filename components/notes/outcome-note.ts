import type { ActRecord } from '../../glossary/acts/act.ts';
import { actUrl } from '../../glossary/acts/act-number.ts';
import { keepingOf } from '../../glossary/outcomes/match-outcomes.ts';
import type { Outcome } from '../../glossary/outcomes/outcome.ts';
import type { Fact, Note } from '../../glossary/popover.ts';
import type { ActionReading } from '../../glossary/reading.ts';
import { noteWords } from '../i18n/note-words.ts';
import { longDate } from '../i18n/reading-words.ts';
import type { UiLanguage } from '../i18n/ui-language.ts';
import { actLine } from './act-note.ts';
import { sourceFacts } from './source-facts.ts';

/** What became of an action, on two clocks: what was promised and when it came; and what came of that. */
export function outcomeNote(
  outcome: Outcome,
  action: Pick<ActionReading, 'deadline'>,
  { acts, language }: { readonly acts: ReadonlyMap<string, ActRecord>; readonly language: UiLanguage },
): Note {
  const words = noteWords[language];
  const { delivered, withdrawn } = outcome;
  const facts: Fact[] = [
    {
      label: words.promise,
      text: `${outcome.subject[language]}: ${words.keeping[keepingOf(outcome, action)]}`,
      href: null,
    },
  ];
  if (delivered) {
    const { number, celex, date, what } = delivered;
    const text = `${what[language]}${number ? ` (${number})` : ''}, ${longDate(language, date)}`;
    facts.push({ label: words.delivered, text, href: celex ? actUrl({ id: celex, celex }, language) : null });
  }
  if (withdrawn) {
    const text = `${withdrawn.why[language]}, ${longDate(language, withdrawn.date)}`;
    facts.push({ label: words.given, text, href: null });
  }
  for (const celex of outcome.acts) {
    const act = acts.get(celex);
    if (act)
      facts.push({ label: words.cameOfIt, text: actLine(act, language), href: actUrl({ id: celex, celex }, language) });
  }
  if (outcome.note) facts.push({ label: '', text: outcome.note[language], href: null });
  return {
    title: words.outcome,
    aside: words.outcomeOf,
    paragraphs: [],
    facts: [...facts, ...sourceFacts(outcome.sources, language)],
    links: [],
  };
}
