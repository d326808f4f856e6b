import type { TermBank } from '../termbank/entry.ts';
import { isWithin, type Span } from '../text/span.ts';
import { createSpanIndex, type SpanIndex } from '../text/span-index.ts';
import type { Abbreviation } from './abbreviations/abbreviation.ts';
import { createDefinedTerms } from './defined-terms.ts';
import type { StatedDefinition } from './definitions.ts';
import { findForms } from './find-forms.ts';
import type { TermMatch } from './matcher.ts';
import type { TermDraft } from './term-draft.ts';
import { idOfAbbreviation } from './term-ids.ts';

/**
 * The terms that stand on a page: what the term bank knows, what the page spells out and what it defines, brought
 * together where they speak of one thing. Each has one occurrence at least; `matches` and `abbreviations` in the order
 * of the text, `stated` too.
 */
export function gatherTerms({
  text,
  bank,
  matches,
  abbreviations,
  stated,
}: {
  readonly text: string;
  readonly bank: TermBank;
  readonly matches: readonly TermMatch[];
  readonly abbreviations: readonly Abbreviation[];
  readonly stated: readonly StatedDefinition[];
}): TermDraft[] {
  const drafts = createDrafts(bank);
  for (const { id, start, end, compound } of matches) {
    // "EU-agentschappen" is no place to ask what the Union is; "Prüm-kader" is one to ask what Prüm is.
    if (!compound || !bank.entries.get(id)?.common) drafts.of(id).occurrences.push({ start, end });
  }
  const ownForms = new Map<string, Set<string>>();
  const addForm = (id: string, form: string) => ownForms.set(id, (ownForms.get(id) ?? new Set()).add(form));
  for (const abbreviation of abbreviations) {
    const { shortForm, long } = abbreviation;
    const id = idOfAbbreviation(abbreviation, bank);
    drafts.of(id).abbreviations.push(abbreviation);
    addForm(id, shortForm);
    if (!bank.entries.has(id)) addForm(id, text.slice(long.start, long.end));
  }
  const known = createSpanIndex(matches, (match) => match);
  const termOf = createDefinedTerms({ text, bank, known, abbreviations });
  for (const definition of stated) {
    const { id, form } = termOf(definition);
    drafts.of(id).stated.push(definition);
    if (form !== null) addForm(id, form);
  }
  const { places, covered } = placesOfForms(text, ownForms, known);
  for (const [id, spans] of places) {
    const { occurrences } = drafts.of(id);
    for (const span of spans) occurrences.push(span);
    occurrences.sort((a, b) => a.start - b.start);
  }
  return drafts.all().flatMap((draft) => {
    const occurrences = draft.occurrences.filter((span) => !covered.has(placeOf(span)));
    return occurrences.length > 0 ? [{ ...draft, occurrences }] : [];
  });
}

interface OpenDraft extends TermDraft {
  readonly occurrences: Span[];
  readonly abbreviations: Abbreviation[];
  readonly stated: StatedDefinition[];
}

/** Drafts by their ids, each made where it is first asked for; all of them in that order. */
function createDrafts(bank: TermBank): { of(id: string): OpenDraft; all(): OpenDraft[] } {
  const drafts = new Map<string, OpenDraft>();
  return {
    of(id) {
      const known = drafts.get(id);
      if (known) return known;
      const entry = bank.entries.get(id) ?? null;
      const draft: OpenDraft = { id, entry, occurrences: [], abbreviations: [], stated: [] };
      drafts.set(id, draft);
      return draft;
    },
    all: () => [...drafts.values()],
  };
}

/** Where the page's own forms stand, by their ids; and, by place, the occurrences of the bank's that are parts of one. */
function placesOfForms(
  text: string,
  forms: ReadonlyMap<string, ReadonlySet<string>>,
  known: SpanIndex<TermMatch>,
): { places: Map<string, Span[]>; covered: Set<string> } {
  const covered = new Set<string>();
  const places = new Map<string, Span[]>();
  for (const [id, spans] of findForms(text, forms)) {
    const free = spans.filter((span) => {
      const inWay = known.overlapping(span);
      // "EU-SILC" is a name of its own, and no place to ask what the EU is.
      const isLonger = inWay.every((match) => isWithin(match, span) && match.end - match.start < span.end - span.start);
      if (isLonger) for (const match of inWay) covered.add(placeOf(match));
      return isLonger;
    });
    places.set(id, free);
  }
  return { places, covered };
}

function placeOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
