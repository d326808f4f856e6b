import type { ActionReading, Language, Reading } from '../reading.ts';
import { foldText } from '../text/fold.ts';
import type { Outcome } from './outcome.ts';

/**
 * What became of the actions of a reading, by their index: an action is a promise of the table where one of the same
 * bodies undertakes it, on a page of the time in which it was still to come, and the action says one word of each
 * group. Of several records the one that asks for most words. A page without a day is none.
 */
export function matchOutcomes(reading: Reading, outcomes: readonly Outcome[]): Map<number, Outcome> {
  const { language, published } = reading.page;
  const found = new Map<number, Outcome>();
  if (!language || !published) return found;
  const current = outcomes.filter(({ announced }) => announced.from <= published && published <= announced.until);
  for (const [i, action] of reading.actions.entries()) {
    const words = wordsOf(reading.text, action);
    const [best] = current
      .filter((outcome) => isPromise(outcome, action, words, language))
      .sort((a, b) => b.says[language].length - a.says[language].length);
    if (best) found.set(i, best);
  }
  return found;
}

function isPromise(outcome: Outcome, action: ActionReading, words: string, language: Language): boolean {
  const isTheirs = action.actors.length === 0 || action.actors.some(({ id }) => outcome.actors.includes(id));
  const says = (beginning: string) => words.includes(` ${beginning}`);
  return (
    isTheirs && outcome.says[language].every((group) => group.some(says)) && !(outcome.not?.[language] ?? []).some(says)
  );
}

/** Folded, each word after one space: a beginning is looked for after a space. Parts of hyphenated words count as words. */
function wordsOf(text: string, { span, leadIn }: ActionReading): string {
  const lead = leadIn ? text.slice(leadIn.start, leadIn.end) : '';
  return ` ${foldText(`${lead} ${text.slice(span.start, span.end)}`).replace(/[^\p{L}\p{N}@]+/gu, ' ')}`;
}

/** How the promise was kept, held against the day that the page names. */
export type Keeping = 'kept' | 'late' | 'delivered' | 'open' | 'withdrawn';

export function keepingOf({ delivered, withdrawn }: Outcome, { deadline }: Pick<ActionReading, 'deadline'>): Keeping {
  if (withdrawn) return 'withdrawn';
  if (!delivered) return 'open';
  const last = deadline?.end ?? null;
  if (!last) return 'delivered';
  return delivered.date <= last ? 'kept' : 'late';
}
