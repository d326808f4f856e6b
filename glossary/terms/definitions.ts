import type { Lexicon } from '../actions/tags.ts';
import type { Language } from '../reading.ts';
import { lowerBound } from '../text/lower-bound.ts';
import type { Block, PageText } from '../text/page-text.ts';
import type { Passages } from '../text/passages.ts';
import type { Span } from '../text/span.ts';
import { createSpanIndex } from '../text/span-index.ts';
import type { DefinitionGrammar, DefinitionRule } from './definition-grammar.ts';
import { toldDefinitions } from './told-definitions.ts';

/** A passage that says what a term is. */
export interface DefinitionPassage {
  readonly span: Span;
  /** The rule's name, as evidence. */
  readonly rule: string;
  /** Place of the rule in its list: lower is stronger. */
  readonly rank: number;
}

/** A passage longer than this is no quotation to put into a popover. */
const MAX_QUOTE = 700;

/** The passage in which the sentence around `occurrence` says what it is, or null. */
export function definitionAt({
  page,
  occurrence,
  passages,
  grammar,
}: {
  readonly page: PageText;
  readonly occurrence: Span;
  readonly passages: Passages;
  readonly grammar: DefinitionGrammar;
}): DefinitionPassage | null {
  const { text } = page;
  const block = passages.blockAt(occurrence.start);
  const sentence = passages.sentenceAt(occurrence.start);
  if (!block || !sentence || occurrence.end > sentence.end) return null;
  if (block.kind === 'heading') return asked(page, sentence, occurrence, grammar);
  if (text.slice(sentence.start, sentence.end).endsWith('?')) return null;
  for (const [rank, rule] of grammar.rules.entries()) {
    const span = quoteOf(text, sentence, occurrence, rule);
    if (span && span.end - span.start <= MAX_QUOTE) return { span, rule: rule.name, rank: rank + 1 };
  }
  return null;
}

function quoteOf(text: string, sentence: Span, occurrence: Span, rule: DefinitionRule): Span | null {
  const { before, after, unless, names, quote } = rule;
  if (names && !/[\p{Lu}@]/u.test(text.slice(occurrence.start, occurrence.end))) return null;
  const head = text.slice(sentence.start, occurrence.start);
  const fitsBefore = before?.exec(head);
  if (before && !fitsBefore) return null;
  // The rule sees the term's own last word too, so that it can ask what kind of thing the compound names.
  const tail = text.slice(occurrence.end, sentence.end);
  const fitsAfter = after ? matchFrom(after, text, occurrence, sentence.end) : null;
  if (after && fitsAfter === null) return null;
  if (unless?.test(tail)) return null;
  if (quote === 'sentence') return sentence;
  const end = occurrence.end + (fitsAfter?.length ?? 0);
  if (quote === 'phrase') return { start: occurrence.start - (fitsBefore?.[1]?.length ?? 0), end };
  const article = /(?:^|\s)((?:de|het|een|the|an?)\s)$/i.exec(head)?.[1] ?? '';
  return { start: occurrence.start - article.length, end };
}

/** Matches what follows the occurrence; a lookbehind in the pattern sees the occurrence itself. */
function matchFrom(pattern: RegExp, text: string, occurrence: Span, end: number): string | null {
  const sticky = new RegExp(pattern.source.replace(/^\^/, ''), `${pattern.flags}y`);
  sticky.lastIndex = occurrence.end - occurrence.start;
  return sticky.exec(text.slice(occurrence.start, end))?.[0] ?? null;
}

/** "What is Empact?" as a heading: the paragraph beneath says it. */
function asked(
  { text, blocks }: PageText,
  sentence: Span,
  occurrence: Span,
  grammar: DefinitionGrammar,
): DefinitionPassage | null {
  const head = text.slice(sentence.start, occurrence.start);
  const tail = text.slice(occurrence.end, sentence.end);
  if (!grammar.asksWhat.test(head) || !/^[-\p{L}\s’'"”»]{0,30}(?:\([^()]*\))?\?$/u.test(tail)) return null;
  const next = blocks[lowerBound(blocks.length, (i) => (blocks[i] as Block).start < sentence.end)];
  if (next?.kind !== 'paragraph' || next.end - next.start > 2 * MAX_QUOTE) return null;
  return { span: { start: next.start, end: next.end }, rule: 'what is x?', rank: 0 };
}

/** A definition that a page's structure gives: an act's article, a definition list, `<dfn>`. */
export interface StatedDefinition {
  /** The words defined. */
  readonly term: Span;
  readonly span: Span;
  readonly rule: string;
}

/** All definitions that stand in a form of their own, whether or not the term bank knows the term. */
export function statedDefinitions({
  page,
  language,
  passages,
  grammar,
  lexicon,
}: {
  readonly page: PageText;
  readonly language: Language;
  readonly passages: Passages;
  readonly grammar: DefinitionGrammar;
  readonly lexicon: Lexicon;
}): StatedDefinition[] {
  const marked = [...definitionLists(page), ...markedTerms(page, passages), ...meanings(page, grammar)];
  const taken = createSpanIndex(marked, ({ span }) => span);
  const told = toldDefinitions(page, language, grammar.telling, lexicon).filter(
    ({ span }) => taken.overlapping(span).length === 0,
  );
  return [...marked, ...told]
    .filter(({ span }) => span.end - span.start <= 4 * MAX_QUOTE)
    .sort((a, b) => a.term.start - b.term.start);
}

/** A description of a thing, not a fact of a form ("Date: 14 January 2026"). */
const MIN_DESCRIPTION = 30;

/** A timetable's line. */
const DATE = /(?<!\p{L})\d{4}\s*$|^\d{1,2}[-/. ]/u;

function definitionLists({ text, blocks }: PageText): StatedDefinition[] {
  return blocks.flatMap((block, i) => {
    const next = blocks[i + 1];
    if (block.kind !== 'term' || next?.kind !== 'description' || block.end - block.start > 90) return [];
    const isForm =
      /^\(?[a-z0-9]{1,2}[).]\s/u.test(text.slice(block.start, block.end)) || next.end - next.start < MIN_DESCRIPTION;
    if (isForm || DATE.test(text.slice(block.start, block.end))) return [];
    return [{ term: block, span: { start: next.start, end: next.end }, rule: 'definition list' }];
  });
}

function markedTerms({ marks }: PageText, passages: Passages): StatedDefinition[] {
  return marks.flatMap((mark) => {
    const sentence = mark.kind === 'definition' ? passages.sentenceAt(mark.start) : null;
    if (!sentence || mark.end - mark.start > 90 || sentence.end - sentence.start < mark.end - mark.start + 15)
      return [];
    return [{ term: { start: mark.start, end: mark.end }, span: sentence, rule: 'dfn' }];
  });
}

function meanings({ text, blocks }: PageText, grammar: DefinitionGrammar): StatedDefinition[] {
  const found: StatedDefinition[] = [];
  let defining = false;
  for (const [i, block] of blocks.entries()) {
    const words = text.slice(block.start, block.end);
    if (block.kind === 'heading') defining = false;
    if (grammar.defines.test(words)) defining = true;
    const match = grammar.meaning.exec(words) ?? (defining ? grammar.item.exec(words) : null);
    if (!match) continue;
    const span = { start: block.start, end: words.trimEnd().endsWith(':') ? endOfItems(blocks, i) : block.end };
    for (const group of match.indices?.slice(1) ?? []) {
      if (!group) continue;
      found.push({ term: { start: block.start + group[0], end: block.start + group[1] }, span, rule: 'act' });
    }
  }
  return found;
}

/** "‘x’ means any of the following:": up to the last of the items beneath it. */
function endOfItems(blocks: PageText['blocks'], from: number): number {
  const head = blocks[from] as Block;
  let last = from;
  while (isBeneath(blocks[last + 1], head, from)) last++;
  return (blocks[last] as Block).end;
}

function isBeneath(block: Block | undefined, head: Block, index: number): boolean {
  if (block?.kind !== 'item') return false;
  return block.parent === index || block.level > head.level || (head.kind !== 'item' && block.level === 1);
}
