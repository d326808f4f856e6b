import type { Lexicon } from '../actions/tags.ts';
import { DEFINITION_GRAMMARS } from '../languages/definition-grammars.ts';
import type { Definition, Language, TermReading } from '../reading.ts';
import { preferredForm, type TermBank, type TermEntry } from '../termbank/entry.ts';
import { foldText } from '../text/fold.ts';
import type { PageText } from '../text/page-text.ts';
import { createPassages, type Passages } from '../text/passages.ts';
import { slugOf } from '../text/slug.ts';
import { isWithin, overlaps, type Span } from '../text/span.ts';
import { createSpanIndex } from '../text/span-index.ts';
import type { Abbreviation } from './abbreviations/abbreviation.ts';
import { contextsOf } from './contexts.ts';
import type { DefinitionGrammar } from './definition-grammar.ts';
import { type DefinitionPassage, definitionAt, type StatedDefinition, statedDefinitions } from './definitions.ts';
import { findForms } from './find-forms.ts';
import type { TermMatch } from './matcher.ts';

/** At most so many passages of one kind are quoted for a term. */
const MAX_DEFINITIONS = 4;

interface Draft {
  readonly id: string;
  readonly entry: TermEntry | null;
  readonly occurrences: Span[];
  readonly abbreviations: Abbreviation[];
  readonly stated: StatedDefinition[];
}

interface Sources {
  readonly page: PageText;
  readonly language: Language;
  readonly passages: Passages;
  readonly grammar: DefinitionGrammar;
}

/** The terms of a page: those of the term bank that stand on it, and those that only the page defines; by first place. */
export function readTerms({
  page,
  language,
  bank,
  matches,
  abbreviations,
  lexicon,
}: {
  readonly page: PageText;
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly bank: TermBank;
  readonly matches: readonly TermMatch[];
  readonly abbreviations: readonly Abbreviation[];
}): TermReading[] {
  const passages = createPassages(page, language);
  const grammar = DEFINITION_GRAMMARS[language];
  const stated = statedDefinitions({ page, language, passages, grammar, lexicon });
  const drafts = gather({ page, bank, matches, abbreviations, stated });
  const sources = { page, language, passages, grammar };
  return drafts.map((draft) => toTerm(draft, sources)).sort((a, b) => firstOf(a) - firstOf(b));
}

function firstOf({ occurrences }: TermReading): number {
  return occurrences[0]?.start ?? 0;
}

function gather({
  page,
  bank,
  matches,
  abbreviations,
  stated,
}: {
  readonly page: PageText;
  readonly bank: TermBank;
  readonly matches: readonly TermMatch[];
  readonly abbreviations: readonly Abbreviation[];
  readonly stated: readonly StatedDefinition[];
}): Draft[] {
  const drafts = new Map<string, Draft>();
  const draftOf = (id: string): Draft => {
    const known = drafts.get(id);
    if (known) return known;
    const draft: Draft = { id, entry: bank.entries.get(id) ?? null, occurrences: [], abbreviations: [], stated: [] };
    drafts.set(id, draft);
    return draft;
  };
  for (const match of matches) {
    const entry = bank.entries.get(match.id);
    // "EU-agentschappen" is no place to ask what the Union is; "Prüm-kader" is one to ask what Prüm is.
    if (match.compound && entry?.common) continue;
    draftOf(match.id).occurrences.push({ start: match.start, end: match.end });
  }
  const own = new Map<string, Set<string>>();
  const addOwn = (id: string, form: string) => own.set(id, (own.get(id) ?? new Set()).add(form));
  for (const abbreviation of abbreviations) {
    const id = idOf(abbreviation, bank);
    draftOf(id).abbreviations.push(abbreviation);
    addOwn(id, abbreviation.shortForm);
    if (!bank.entries.has(id)) addOwn(id, page.text.slice(abbreviation.long.start, abbreviation.long.end));
  }
  const known = createSpanIndex(matches, (match) => match);
  const spelledOut = createSpanIndex(
    abbreviations.flatMap((abbreviation) => [
      { ...abbreviation.long, abbreviation, isLong: true },
      { ...abbreviation.short, abbreviation, isLong: false },
    ]),
    (one) => one,
  );
  const byShortForm = new Map(abbreviations.toReversed().map((one) => [one.shortForm, one]));
  for (const definition of stated) {
    const words = page.text.slice(definition.term.start, definition.term.end);
    const match = known.overlapping(definition.term).find((one) => isWithin(definition.term, one));
    const touched = spelledOut.overlapping(definition.term);
    const abbreviation = touched[0]?.abbreviation ?? byShortForm.get(words);
    const id = (abbreviation && idOf(abbreviation, bank)) ?? match?.id ?? termSlug(words);
    draftOf(id).stated.push(definition);
    if (!touched.some((one) => one.isLong && isWithin(definition.term, one))) addOwn(id, words);
  }
  const covered = new Set<string>();
  for (const [id, spans] of findForms(page.text, own)) {
    const { occurrences } = draftOf(id);
    for (const span of spans) {
      const inWay = known.overlapping(span);
      // "EU-SILC" is a name of its own, and no place to ask what the EU is.
      if (!inWay.every((match) => isWithin(match, span) && match.end - match.start < span.end - span.start)) continue;
      for (const match of inWay) covered.add(`${match.start}-${match.end}`);
      occurrences.push(span);
    }
    occurrences.sort((a, b) => a.start - b.start);
  }
  return [...drafts.values()].flatMap((draft) => {
    const occurrences = draft.occurrences.filter(({ start, end }) => !covered.has(`${start}-${end}`));
    return occurrences.length > 0 ? [{ ...draft, occurrences }] : [];
  });
}

/** "Security Information (EESSI), a system that": what is said of a part of a spelled-out name is said of the name. */
function idOf({ id, shortForm }: Abbreviation, bank: TermBank): string {
  if (id !== null) return id;
  // "Blue Marine Club (EMA)": the page's own, whatever the bank calls by these letters.
  const slug = termSlug(shortForm);
  return bank.entries.has(slug) ? `${slug}-here` : slug;
}

function termSlug(words: string): string {
  return slugOf(words) || 'term';
}

function toTerm(draft: Draft, sources: Sources): TermReading {
  const { page, language } = sources;
  const { entry, occurrences } = draft;
  const fromPage = pageDefinitions(draft, sources);
  const fromBank: Definition[] = entry
    ? [{ text: entry[language].definition, source: 'term bank', kind: 'definition', span: null }]
    : [];
  return {
    id: draft.id,
    headword: headwordOf(page.text, draft),
    occurrences,
    definitions: [...fromPage, ...fromBank],
    pair: entry ? { nl: preferredForm(entry, 'nl'), en: preferredForm(entry, 'en') } : null,
    common: entry?.common ?? false,
  };
}

/** The form that stands on the page most often, short before long among equals; capitals as most often written. */
function headwordOf(text: string, { occurrences, abbreviations, stated }: Draft): string {
  const counts = new Map<string, number>();
  for (const { start, end } of occurrences) {
    const surface = text
      .slice(start, end)
      .replace(/[\u00ad\u200b]/g, '')
      .replace(/\s+/g, ' ');
    counts.set(surface, (counts.get(surface) ?? 0) + 1);
  }
  const short = abbreviations[0]?.shortForm ?? stated.map(({ term }) => text.slice(term.start, term.end))[0];
  if (short !== undefined && abbreviations.length > 0) return short;
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length)[0]?.[0] ?? short ?? '';
}

function pageDefinitions(draft: Draft, sources: Sources): Definition[] {
  const { page } = sources;
  const quote = (span: Span): string => page.text.slice(span.start, span.end);
  const expansions = distinct(draft.abbreviations, ({ long }) => foldText(quote(long)).replace(/[\s-]+/g, ' ')).map(
    ({ shortForm, long, rule }): Definition => ({
      text: quote(long),
      source: 'page',
      kind: 'expansion',
      short: shortForm,
      span: long,
      rule,
    }),
  );
  if (draft.entry?.common) return expansions;
  const definitions = passagesThatDefine(draft, sources).map(
    ({ span, rule }): Definition => ({ text: quote(span), source: 'page', kind: 'definition', span, rule }),
  );
  if (expansions.length + definitions.length > 0) return [...expansions, ...definitions];
  const { occurrences } = draft;
  return contextsOf({ page, occurrences, passages: sources.passages }).map(
    (span): Definition => ({ text: quote(span), source: 'page', kind: 'context', span }),
  );
}

/** The strongest passages, none within another, each said once; in the order of the text. */
function passagesThatDefine({ occurrences, stated }: Draft, sources: Sources): DefinitionPassage[] {
  const found: DefinitionPassage[] = stated.map(({ span, rule }) => ({ span, rule, rank: -1 }));
  for (const occurrence of occurrences) {
    const passage = definitionAt({ ...sources, occurrence });
    if (passage) found.push(passage);
  }
  const ranked = found.sort((a, b) => a.rank - b.rank || a.span.start - b.span.start);
  const apart = ranked.filter(({ span }, i) => !ranked.slice(0, i).some((other) => overlaps(other.span, span)));
  return distinct(apart, ({ span }) => foldText(sources.page.text.slice(span.start, span.end)))
    .slice(0, MAX_DEFINITIONS)
    .sort((a, b) => a.span.start - b.span.start);
}

function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    return !seen.has(key) && seen.add(key);
  });
}
