import { type Folded, foldText } from '../text/fold.ts';
import type { Span } from '../text/span.ts';

/** Who pastes a page into the search box is not searching. */
const MAX_QUERY = 100;

/** A word of a query in the ways in which it may be meant: as written, with "ue", "oe", "ae" for umlauts. */
export type QueryWord = readonly string[];

/** The words of a query, folded, at most a hundred code units of it. */
export function wordsOf(query: string): QueryWord[] {
  const folded = foldText(query.slice(0, MAX_QUERY)).replace(/["“”]/g, ' ');
  return folded
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => [...new Set([word, word.replace(/([uoa])e/g, '$1')])]);
}

/** Shorter words are too like others when their letters change places. */
const MIN_SWAPPED = 5;

/** The words with two neighbouring letters the other way round, the commonest slip of all: "emapct". */
export function swapped(words: readonly QueryWord[]): QueryWord[] {
  return words.map((variants) => {
    const [word = ''] = variants;
    if (word.length < MIN_SWAPPED) return variants;
    const others = Array.from({ length: word.length - 1 }, (_, i) => {
      const [a = '', b = ''] = [word[i], word[i + 1]];
      return word.slice(0, i) + b + a + word.slice(i + 2);
    });
    return [...new Set([...variants, ...others])];
  });
}

/** Whether every word stands somewhere in a folded text. */
export function hasAllWords(words: readonly QueryWord[], folded: string): boolean {
  return words.every((variants) => variants.some((variant) => folded.includes(variant)));
}

/** Whether every word begins a word of a folded text. */
export function hasAllAtWordStart(words: readonly QueryWord[], folded: string): boolean {
  return words.every((variants) =>
    variants.some((variant) => placesOf(variant, folded, 50).some((at) => isWordStart(folded, at))),
  );
}

function isWordStart(folded: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(folded[at - 1] as string);
}

function placesOf(word: string, folded: string, most: number): number[] {
  const places: number[] = [];
  for (let at = folded.indexOf(word); at >= 0 && places.length < most; at = folded.indexOf(word, at + word.length))
    places.push(at);
  return places;
}

/** At most so many stretches are marked for one word. */
const MAX_MARKS = 20;

/** Where the words stand in the original text, in order, not overlapping. */
export function rangesOf(words: readonly QueryWord[], folded: Folded): Span[] {
  const all = words.flatMap((variants) =>
    variants.flatMap((variant) =>
      placesOf(variant, folded.folded, MAX_MARKS).map((at) => toRange(folded, at, at + variant.length)),
    ),
  );
  return merge(all);
}

/** The stretch of the original of a half-open stretch of the folded text. */
export function toRange(folded: Folded, start: number, end: number): Span {
  return { start: folded.offsetAt(start), end: folded.offsetAt(end) };
}

/** In order, with those that touch or overlap made one, empty ones dropped. */
export function merge(ranges: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (end <= start) continue;
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
