import { type Standing, standingOf } from './actions/status.ts';
import { actName, actUrl } from './acts/act-number.ts';
import type { ActionReading, Definition, Language, Reading, TermReading } from './reading.ts';
import type { InBoth } from './termbank/entry.ts';

export type ItemKind = 'term' | 'action' | 'act';

/** What the popover says of a term: the page's words. */
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

/** What the popover says of an act that the page names by its number. */
export interface ActPopover {
  readonly kind: 'act';
  readonly ref: number;
  readonly name: InBoth;
  /** On EUR-Lex. */
  readonly url: InBoth;
  readonly occurrences: number;
}

/**
 * What is said apart from the page's words, by the term bank or the tables, in the reader's language and ready to be
 * shown: it is never mixed with what the page says.
 */
export interface Note {
  readonly title: string;
  /** What kind of words these are. */
  readonly aside: string;
  readonly paragraphs: readonly string[];
  readonly facts: readonly Fact[];
  readonly links: readonly { readonly label: string; readonly href: string }[];
}

export interface Fact {
  readonly label: string;
  readonly text: string;
  readonly href: string | null;
}

/** Something at a place of the page, with what is said of it elsewhere. */
export type PopoverItem = (TermPopover | ActionPopover | ActPopover) & { readonly notes: readonly Note[] };

export interface PopoverContent {
  /** Of the quotations; null where it is not known. */
  readonly language: Language | null;
  /** Day the page was published, for the age of the page. */
  readonly published: string | null;
  /** A term and the action it stands in may be under the pointer together. */
  readonly items: readonly PopoverItem[];
}

export function termPopover(reading: Reading, ref: number): TermPopover | null {
  const term = reading.terms[ref];
  if (!term) return null;
  const ofKind = (kind: Definition['kind']) => term.definitions.filter((d) => d.source === 'page' && d.kind === kind);
  return {
    kind: 'term',
    ref,
    headword: term.headword,
    pair: term.pair,
    expansions: ofKind('expansion'),
    expansionsDiffer: hasDifferentLongForms(term),
    definitions: ofKind('definition'),
    contexts: ofKind('context'),
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

export function actPopover(reading: Reading, ref: number): ActPopover | null {
  const act = reading.acts[ref];
  if (!act) return null;
  return {
    kind: 'act',
    ref,
    name: { nl: actName(act, 'nl'), en: actName(act, 'en') },
    url: { nl: actUrl(act, 'nl'), en: actUrl(act, 'en') },
    occurrences: act.occurrences.length,
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
