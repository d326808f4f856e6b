import type { Language } from '../../reading.ts';
import type { TermBank } from '../../termbank/entry.ts';
import type { PageText } from '../../text/page-text.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { createSpanIndex } from '../../text/span-index.ts';
import type { TermMatch } from '../matcher.ts';
import type { Abbreviation } from './abbreviation.ts';
import { findAppositions } from './appositions.ts';
import { bracketsIn } from './bracket.ts';
import { idAt, idOf } from './known-terms.ts';
import { legendsOf } from './legends.ts';
import { readBracket } from './read-bracket.ts';
import { spelledOut } from './spelled-out.ts';

/** The abbreviations that a page spells out, in the order of the text. Long forms never cross a block or sentence. */
export function findAbbreviations({
  page,
  language,
  matches,
  bank,
}: {
  readonly page: PageText;
  readonly language: Language;
  readonly matches: readonly TermMatch[];
  readonly bank: TermBank;
}): Abbreviation[] {
  const { text } = page;
  const known = createSpanIndex(matches, (match) => match);
  const found: Abbreviation[] = [];
  for (const block of page.blocks) {
    for (const inner of bracketsIn(text, block)) {
      found.push(...readBracket({ text, block, inner, language, known, bank }));
    }
    for (const pair of spelledOut(text, block)) {
      found.push({ ...pair, id: idAt(known, pair.short) ?? idOf(known, pair.long) });
    }
  }
  for (const pair of legendsOf(page)) found.push({ ...pair, id: idAt(known, pair.short) ?? idOf(known, pair.long) });
  for (const one of findAppositions(text, matches, bank)) found.push(one);
  return distinct(found).sort((a, b) => a.short.start - b.short.start);
}

/** Of two readings of one short form at one place that share words the first counts. */
function distinct(found: readonly Abbreviation[]): Abbreviation[] {
  const longsAt = new Map<number, Span[]>();
  return found.filter(({ short, long }) => {
    const before = longsAt.get(short.start) ?? [];
    longsAt.set(short.start, [...before, long]);
    return !before.some((other) => overlaps(other, long));
  });
}
