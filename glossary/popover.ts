import { type Standing, standingOf } from './actions/status.ts';
import type { ActionReading, Definition, Language, Reading, TermReading } from './reading.ts';
import type { TermBank } from './termbank/entry.ts';

/** What the popover says of a term: the page's words first, the term bank's apart. */
export interface TermPopover {
  readonly kind: 'term';
  readonly ref: number;
  readonly headword: string;
  readonly pair: { readonly nl: string; readonly en: string } | null;
  /** Long forms that the page gives. */
  readonly expansions: readonly Definition[];
  /** Two different long forms or more. */
  readonly expansionsDiffer: boolean;
  /** Passages in which the page says what it is. */
  readonly definitions: readonly Definition[];
  /** Passages about it, where the page says neither; no definition. */
  readonly contexts: readonly Definition[];
  readonly bank: {
    readonly nl: string;
    readonly en: string;
    readonly source: { readonly title: string; readonly url: string; readonly checked?: string };
  } | null;
  readonly occurrences: number;
}

/** What the popover says of an action, on the day that it is opened. */
export interface ActionPopover {
  readonly kind: 'action';
  readonly ref: number;
  readonly text: string;
  readonly leadIn: string | null;
  readonly action: Omit<ActionReading, 'mentions'>;
  /** Where its deadline stands; null where it has none. */
  readonly standing: Standing | null;
  readonly mentions: number;
}

export interface PopoverContent {
  /** Of the quotations; null where it is not known. */
  readonly language: Language | null;
  /** Day the page was published, for the age of the page. */
  readonly published: string | null;
  /** A term and the action it stands in may be under the pointer together. */
  readonly items: readonly (TermPopover | ActionPopover)[];
}

export function termPopover(reading: Reading, ref: number, bank: TermBank): TermPopover | null {
  const term = reading.terms[ref];
  if (!term) return null;
  const ofKind = (kind: Definition['kind']) => term.definitions.filter((d) => d.source === 'page' && d.kind === kind);
  const expansions = ofKind('expansion');
  const entry = bank.entries.get(term.id);
  return {
    kind: 'term',
    ref,
    headword: term.headword,
    pair: term.pair,
    expansions,
    expansionsDiffer: hasDifferentLongForms(term),
    definitions: ofKind('definition'),
    contexts: ofKind('context'),
    bank: entry ? { nl: entry.nl.definition, en: entry.en.definition, source: entry.source } : null,
    occurrences: term.occurrences.length,
  };
}

/** `today`: the reader's day (YYYY-MM-DD). */
export function actionPopover(reading: Reading, ref: number, today: string): ActionPopover | null {
  const action = reading.actions[ref];
  if (!action) return null;
  const { mentions, ...rest } = action;
  return {
    kind: 'action',
    ref,
    text: reading.text.slice(action.span.start, action.span.end),
    leadIn: action.leadIn ? reading.text.slice(action.leadIn.start, action.leadIn.end) : null,
    action: rest,
    standing: action.deadline && standingOf(action.deadline, today),
    mentions: mentions.length,
  };
}

/** Whether the page spells one term out in two ways that differ by more than capitals and spaces. */
function hasDifferentLongForms(term: TermReading): boolean {
  const forms = term.definitions
    .filter((d) => d.source === 'page' && d.kind === 'expansion')
    .map((d) =>
      d.text
        .toLowerCase()
        .replace(/[\s\u00ad-]+/g, ' ')
        .trim(),
    );
  return new Set(forms).size > 1;
}
