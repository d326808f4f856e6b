import type { ActionReading, Language, Reading } from '../../glossary/reading.ts';
import { preferredForm, type TermBank } from '../../glossary/termbank/entry.ts';
import { panelWords } from '../i18n/panel-words.ts';
import type { UiLanguage } from '../i18n/ui-language.ts';

export type Grouping = 'actor' | 'date';

/** Actions under one heading; `refs` are indices in `reading.actions`. An action of two actors stands under both. */
export interface ActionGroup {
  readonly key: string;
  readonly label: string;
  readonly refs: readonly number[];
}

/** Groups by who is to act, the one with most first, or by the year of the deadline, the earliest first. */
export function groupActions(
  reading: Reading,
  grouping: Grouping,
  bank: TermBank,
  language: UiLanguage,
): ActionGroup[] {
  return grouping === 'actor' ? byActor(reading, bank, language) : byDate(reading, language);
}

function byActor({ actions }: Reading, bank: TermBank, language: UiLanguage): ActionGroup[] {
  const groups = new Map<string, { label: string; refs: number[] }>();
  for (const [ref, { actors }] of actions.entries()) {
    const named = actors.length > 0 ? actors : [{ id: '', text: panelWords[language].nobody }];
    for (const { id, text } of named) {
      const group = groups.get(id) ?? { label: nameOfActor(id, bank, language) ?? capitalised(text), refs: [] };
      if (!group.refs.includes(ref)) group.refs.push(ref);
      groups.set(id, group);
    }
  }
  return [...groups]
    .map(([key, { label, refs }]) => ({ key, label, refs }))
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || b.refs.length - a.refs.length);
}

/** The term bank's name of a body, in the interface's language; undefined where it does not know it. */
function nameOfActor(id: string, bank: TermBank, language: Language): string | undefined {
  for (const entry of bank.entries.values()) {
    if (entry.actor !== id) continue;
    return capitalised(preferredForm(entry, language));
  }
  return undefined;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function byDate({ actions }: Reading, language: UiLanguage): ActionGroup[] {
  const words = panelWords[language];
  const groups = new Map<string, number[]>();
  const keyOf = ({ deadline }: ActionReading): string => {
    if (!deadline) return 'undated';
    return (deadline.end ?? deadline.start)?.slice(0, 4) ?? 'relative';
  };
  for (const [ref, action] of actions.entries()) groups.set(keyOf(action), [...(groups.get(keyOf(action)) ?? []), ref]);
  const dayOf = (ref: number): string => actions[ref]?.deadline?.end ?? actions[ref]?.deadline?.start ?? '';
  const labels: Readonly<Record<string, string>> = { relative: words.relative, undated: words.undated };
  // Years sort before the two words by their digits.
  return [...groups]
    .sort(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([key, refs]) => ({
      key,
      label: labels[key] ?? key,
      refs: refs.sort((a, b) => dayOf(a).localeCompare(dayOf(b)) || a - b),
    }));
}
