import type { Definition } from '../reading.ts';
import { foldText } from '../text/fold.ts';
import type { PageText } from '../text/page-text.ts';
import type { Passages } from '../text/passages.ts';
import { overlaps, type Span } from '../text/span.ts';
import { contextsOf } from './contexts.ts';
import type { DefinitionGrammar } from './definition-grammar.ts';
import { type DefinitionPassage, definitionAt } from './definitions.ts';
import type { TermDraft } from './term-draft.ts';

/** A page, its passages, and how its language says what a term is. */
export interface DefinitionSources {
  readonly page: PageText;
  readonly passages: Passages;
  readonly grammar: DefinitionGrammar;
}

/** At most so many passages are quoted for a term as its definitions. */
const MAX_DEFINITIONS = 4;

/**
 * What the page itself says of a term, as quotations: the long forms that it gives, then the passages that say what the
 * term is; where it has neither, passages in which the term stands. Of a term that every such page has, only what is said
 * in so many words.
 */
export function pageDefinitions(draft: TermDraft, sources: DefinitionSources): Definition[] {
  const { page, passages } = sources;
  const { occurrences } = draft;
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
  const definitions = passagesThatDefine(draft, sources).map(
    ({ span, rule }): Definition => ({ text: quote(span), source: 'page', kind: 'definition', span, rule }),
  );
  if (expansions.length + definitions.length > 0 || draft.entry?.common) return [...expansions, ...definitions];
  return contextsOf({ page, occurrences, passages }).map(
    (span): Definition => ({ text: quote(span), source: 'page', kind: 'context', span }),
  );
}

/** The strongest passages, none within another, each said once; in the order of the text. */
function passagesThatDefine(draft: TermDraft, sources: DefinitionSources): DefinitionPassage[] {
  const { entry, occurrences, abbreviations } = draft;
  const found: DefinitionPassage[] = draft.stated
    .filter(({ span }) => !abbreviations.some(({ long }) => isMostOf(long, span)))
    .map(({ span, rule }) => ({ span, rule, rank: -1 }));
  for (const occurrence of entry?.common ? [] : occurrences) {
    const passage = definitionAt({ ...sources, occurrence });
    if (passage) found.push(passage);
  }
  const ranked = found.sort((a, b) => a.rank - b.rank || a.span.start - b.span.start);
  const apart = ranked.filter(({ span }, i) => !ranked.slice(0, i).some((other) => overlaps(other.span, span)));
  return distinct(apart, ({ span }) => foldText(sources.page.text.slice(span.start, span.end)))
    .slice(0, MAX_DEFINITIONS)
    .sort((a, b) => a.span.start - b.span.start);
}

/** "CEN, the European Committee for Standardization,": a long form says what letters stand for, and is shown as that. */
function isMostOf(long: Span, span: Span): boolean {
  return overlaps(long, span) && long.end - long.start >= 0.7 * (span.end - span.start);
}

function distinct<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    return !seen.has(key) && seen.add(key);
  });
}
