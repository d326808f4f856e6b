import Fuse from 'fuse.js';
import type { Language, Reading } from '../reading.ts';
import type { TermBank } from '../termbank/entry.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { entriesOf, type SearchEntry } from './entries.ts';
import { hasAllAtWordStart, hasAllWords, merge, type QueryWord, rangesOf, swapped, toRange, wordsOf } from './query.ts';

/** One thing that was found. */
export interface SearchHit {
  readonly kind: SearchEntry['kind'];
  /** Index in `reading.terms` (terms and definitions), `reading.actions` or `reading.questions`. */
  readonly ref: number;
  /** Where choosing it leads on the page; null for a definition of the term bank. */
  readonly span: Span | null;
  readonly text: string;
  /** What matched, half-open ranges of `text`, in order, not overlapping. */
  readonly ranges: readonly Span[];
}

export interface Search {
  /** The best hits for a query, and how many there are in all. An empty query finds nothing. */
  find(query: string, limit?: number): { readonly hits: readonly SearchHit[]; readonly total: number };
}

/** Fuse ranks at most so many: it takes milliseconds for a hundred long texts. */
const MAX_RANKED = 200;
/** One letter in five may be wrong; shorter words are taken as they are. */
const MAX_ERRORS = 0.21;
const MIN_FUZZY = 5;

/** A search over one reading; builds its index once. */
export function createSearch(reading: Reading, bank: TermBank, language: Language): Search {
  const entries = entriesOf(reading, bank, language);
  return {
    find(query, limit = 50) {
      const words = wordsOf(query);
      if (words.length === 0) return { hits: [], total: 0 };
      const strict = entries.filter(({ haystack }) => hasAllWords(words, haystack));
      if (strict.length > 0) return page(rank(strict, words), limit, (entry) => toHit(entry, words));
      const slips = swapped(words);
      const slipped = entries.filter(({ haystack }) => hasAllWords(slips, haystack));
      if (slipped.length > 0) return page(rank(slipped, slips), limit, (entry) => toHit(entry, slips));
      const fuzzy = findFuzzy(entries, words);
      return page([...fuzzy.keys()], limit, (entry) => toFuzzyHit(entry, fuzzy.get(entry) ?? []));
    },
  };
}

function page(found: readonly SearchEntry[], limit: number, toHitOf: (entry: SearchEntry) => SearchHit) {
  return { hits: found.slice(0, limit).map(toHitOf), total: found.length };
}

/** By how the words stand in the names, then by Fuse's score, then in the order of the page. */
function rank(found: readonly SearchEntry[], words: readonly QueryWord[]): SearchEntry[] {
  const tiers = new Map(found.map((entry) => [entry, tierOf(entry, words)]));
  const byTier = [...found].sort((a, b) => (tiers.get(a) ?? 0) - (tiers.get(b) ?? 0));
  const scores = scoresOf(byTier.slice(0, MAX_RANKED), words);
  return byTier.sort(
    (a, b) =>
      (tiers.get(a) ?? 0) - (tiers.get(b) ?? 0) || (scores.get(a) ?? 1) - (scores.get(b) ?? 1) || entryOrder(a, b),
  );
}

function entryOrder(a: SearchEntry, b: SearchEntry): number {
  return (a.span?.start ?? Number.MAX_SAFE_INTEGER) - (b.span?.start ?? Number.MAX_SAFE_INTEGER);
}

/** 0: a term of exactly this name; 1: one that begins so; 2 to 3: one with these words; 4 to 7: passages. */
function tierOf({ kind, foldedNames, folded, span }: SearchEntry, words: readonly QueryWord[]): number {
  if (kind === 'term') {
    const phrases = phrasesOf(words);
    if (foldedNames.some((name) => phrases.includes(name))) return 0;
    if (foldedNames.some((name) => phrases.some((phrase) => name.startsWith(phrase)))) return 1;
    return foldedNames.some((name) => hasAllAtWordStart(words, name)) ? 2 : 3;
  }
  const isFromBank = span === null ? 2 : 0;
  return (hasAllAtWordStart(words, folded.folded) ? 4 : 5) + isFromBank;
}

function phrasesOf(words: readonly QueryWord[]): string[] {
  const most = Math.max(...words.map((variants) => variants.length));
  return Array.from({ length: most }, (_, i) => words.map((variants) => variants[i] ?? variants[0]).join(' '));
}

function scoresOf(found: readonly SearchEntry[], words: readonly QueryWord[]): Map<SearchEntry, number> {
  const fuse = new Fuse(found, {
    keys: [
      { name: 'foldedNames', weight: 2 },
      { name: 'text', weight: 1, getFn: ({ folded }) => folded.folded },
    ],
    includeScore: true,
    ignoreLocation: true,
    threshold: 1,
  });
  const phrase = words.map(([first]) => first).join(' ');
  return new Map(fuse.search(phrase).map(({ item, score }) => [item, score ?? 1]));
}

/** Entries in which every word stands with at most a letter wrong, the nearest first, with where that was seen. */
function findFuzzy(entries: readonly SearchEntry[], words: readonly QueryWord[]): Map<SearchEntry, Span[]> {
  let left = new Map<SearchEntry, { ranges: Span[]; score: number }>(
    entries.map((entry) => [entry, { ranges: [], score: 0 }]),
  );
  for (const [word = ''] of words) {
    const next: typeof left = new Map();
    if (word.length >= MIN_FUZZY) {
      const near = [...left.keys()].filter(({ haystack }) => sharesTrigrams(word, haystack));
      for (const { item, matches, score = 1 } of fuzzyOver(near).search(word)) {
        const before = left.get(item);
        const ranges = (matches ?? [])
          .filter(({ key }) => key === 'text')
          .flatMap(({ indices }) =>
            indices
              .filter(([from, to]) => to - from + 1 >= MIN_FUZZY - 2)
              .map(([from, to]) => toRange(item.folded, from, to + 1)),
          );
        next.set(item, { ranges: [...(before?.ranges ?? []), ...ranges], score: (before?.score ?? 0) + score });
      }
    } else {
      for (const [entry, known] of left) {
        if (!entry.haystack.includes(word)) continue;
        next.set(entry, { ...known, ranges: [...known.ranges, ...rangesOf([[word]], entry.folded)] });
      }
    }
    left = next;
  }
  const order = { term: 0, definition: 1, action: 1, question: 1 } as const;
  return new Map(
    [...left]
      .sort(([a, x], [b, y]) => order[a.kind] - order[b.kind] || x.score - y.score || entryOrder(a, b))
      .map(([entry, { ranges }]) => [entry, merge(ranges)]),
  );
}

function fuzzyOver(found: readonly SearchEntry[]) {
  return new Fuse(found, {
    keys: ['foldedNames', { name: 'text', getFn: ({ folded }) => folded.folded }],
    includeMatches: true,
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: MAX_ERRORS,
  });
}

/** A word with one letter wrong still shares a stretch of three with what is meant, or begins and ends alike. */
function sharesTrigrams(word: string, haystack: string): boolean {
  for (let i = 0; i + 3 <= word.length; i++) if (haystack.includes(word.slice(i, i + 3))) return true;
  return false;
}

function toHit(entry: SearchEntry, words: readonly QueryWord[]): SearchHit {
  const { kind, ref, span, text, folded } = entry;
  if (kind !== 'term' || hasAllWords(words, folded.folded))
    return { kind, ref, span, text, ranges: rangesOf(words, folded) };
  // Found by another name than the page uses: both are shown.
  const at = entry.foldedNames.findIndex((name) => hasAllWords(words, name));
  const name = entry.names[at];
  if (name === undefined) return { kind, ref, span, text, ranges: rangesOf(words, folded) };
  const both = `${text} (${name})`;
  return { kind, ref, span, text: both, ranges: rangesOf(words, fold(both)) };
}

function toFuzzyHit({ kind, ref, span, text }: SearchEntry, ranges: readonly Span[]): SearchHit {
  return { kind, ref, span, text, ranges };
}
