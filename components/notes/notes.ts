import type { ActRecord } from '../../glossary/acts/act.ts';
import { type ActNumber, celexOf } from '../../glossary/acts/act-number.ts';
import { matchOutcomes } from '../../glossary/outcomes/match-outcomes.ts';
import type { Outcome } from '../../glossary/outcomes/outcome.ts';
import type { ItemKind, Note } from '../../glossary/popover.ts';
import type { Reading } from '../../glossary/reading.ts';
import type { TermBank, TermEntry } from '../../glossary/termbank/entry.ts';
import type { UiLanguage } from '../i18n/ui-language.ts';
import { actNote } from './act-note.ts';
import { bankNote } from './bank-note.ts';
import { outcomeNote } from './outcome-note.ts';

/** The curated part: what is known beside any page. */
export interface Curated {
  readonly bank: TermBank;
  readonly acts: ReadonlyMap<string, ActRecord>;
  readonly outcomes: readonly Outcome[];
}

/** What is said, apart from a page's own words, of something on it; `ref` is its index in the reading. */
export function notesOn(
  reading: Reading,
  { kind, ref }: { readonly kind: ItemKind; readonly ref: number },
  curated: Curated,
  language: UiLanguage,
): Note[] {
  const { bank, acts, outcomes } = curated;
  if (kind === 'term') {
    const term = reading.terms[ref];
    const entry = term && bank.entries.get(term.id);
    if (!entry) return [];
    return [bankNote(entry, { bank, language, pageLanguage: reading.page.language, surface: term.headword })];
  }
  if (kind === 'act') {
    const named = reading.acts[ref];
    const act = named && recordOf(named, acts);
    return act ? [actNote(act, language)] : [];
  }
  const action = reading.actions[ref];
  const outcome = outcomesOf(reading, outcomes).get(ref);
  return action && outcome ? [outcomeNote(outcome, action, { acts, language })] : [];
}

/** What the table has of an act that a page names, by any number that it may have. */
function recordOf(named: ActNumber, acts: ReadonlyMap<string, ActRecord>): ActRecord | undefined {
  return celexOf(named)
    .map((celex) => acts.get(celex))
    .find((act) => act !== undefined);
}

const known = new WeakMap<Reading, { outcomes: readonly Outcome[]; found: Map<number, Outcome> }>();

function outcomesOf(reading: Reading, outcomes: readonly Outcome[]): Map<number, Outcome> {
  const kept = known.get(reading);
  if (kept?.outcomes === outcomes) return kept.found;
  const found = matchOutcomes(reading, outcomes);
  known.set(reading, { outcomes, found });
  return found;
}

/** Of the curated part what one reading needs: plain JSON, so that it can be sent. */
export interface CuratedSlice {
  readonly entries: readonly TermEntry[];
  readonly acts: readonly ActRecord[];
  readonly outcomes: readonly Outcome[];
}

/** The entries of a reading's terms and bodies, and of what they name; the acts that it names; the outcomes of its actions. */
export function sliceFor(reading: Reading, { bank, acts, outcomes }: Curated): CuratedSlice {
  const actors = new Set(reading.actions.flatMap((action) => action.actors.map(({ id }) => id)));
  const ids = new Set(reading.terms.map(({ id }) => id));
  for (const entry of bank.entries.values()) if (entry.actor && actors.has(entry.actor)) ids.add(entry.id);
  for (const id of new Set(ids)) {
    const entry = bank.entries.get(id);
    const named = [
      ...(entry?.confusable ?? []).map((one) => one.id),
      entry?.valid?.predecessor,
      entry?.valid?.successor,
    ];
    for (const other of named) if (other) ids.add(other);
  }
  const kept = new Set(outcomesOf(reading, outcomes).values());
  const celex = new Set([...reading.acts.flatMap(celexOf), ...[...kept].flatMap((outcome) => outcome.acts)]);
  return {
    entries: [...ids].flatMap((id) => bank.entries.get(id) ?? []),
    acts: [...acts.values()].filter((act) => celex.has(act.celex)),
    outcomes: [...kept],
  };
}

/** The curated part that a slice stands for. */
export function openSlice({ entries, acts, outcomes }: CuratedSlice): Curated {
  return {
    bank: { entries: new Map(entries.map((entry) => [entry.id, entry])), version: '' },
    acts: new Map(acts.map((act) => [act.celex, act])),
    outcomes,
  };
}
