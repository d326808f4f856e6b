import type { Language } from '../reading.ts';
import type { Span } from './span.ts';

/** Abbreviations after which a sentence goes on, whatever follows. */
const NEVER_LAST: Record<Language, ReadonlySet<string>> = {
  nl: new Set(
    `art arts artt nr nrs no blz p pp dr drs mr mw dhr prof ir ing st vgl bijv bv d.w.z o.a m.b.t m.n m.a.w i.v.m t.a.v t.o.v ca resp
     incl excl max min par lid ond hfst zgn jl ed m.i.v i.c n.a.v e.g i.e cf vs dir reg sec fig ten`.split(/\s+/),
  ),
  en: new Set(
    `art arts no nos p pp para paras dr mr mrs ms prof st cf e.g i.e eg viz vs v approx ca incl resp reg dir sec fig vol ed eds rev jr
     hon gen col inter`.split(/\s+/),
  ),
};
/** Those that may well close a sentence: they break before a capital. */
const MAYBE_LAST = new Set(['enz', 'etc', 'e.a', 'al', 'inc', 'ltd', 'co', 'u.s', 'u.k', 'a.m', 'p.m']);

const END = /[.!?…]+["'”’»)\]]*(?:\s?\[\d{1,3}\]|(?<=[.!?])\d{1,3}(?=\s+\p{Lu}))?(?=\s|$)/gu;
const OPENS_SENTENCE = /^\s+["'“‘«([–—-]*\s?[\p{Lu}\p{N}@]/u;

/**
 * The sentences of a stretch of text (a block, as a rule), in order, trimmed, together covering all its words.
 * Deterministic in every engine: rules, no `Intl.Segmenter`.
 */
export function sentencesOf(text: string, within: Span, language: Language | null): Span[] {
  const words = text.slice(within.start, within.end);
  const sentences: Span[] = [];
  let from = 0;
  for (const match of words.matchAll(END)) {
    const end = match.index + match[0].length;
    if (!isEnd(words, from, match.index, match[0], language)) continue;
    if (push(sentences, words, from, end, within.start)) from = end;
  }
  push(sentences, words, from, words.length, within.start);
  return sentences;
}

function push(sentences: Span[], words: string, from: number, to: number, offset: number): boolean {
  const piece = words.slice(from, to);
  const trimmed = piece.trim();
  if (trimmed === '') return false;
  const start = offset + from + (piece.length - piece.trimStart().length);
  sentences.push({ start, end: start + trimmed.length });
  return true;
}

/** Longest word that is looked at before a full stop. */
const MAX_WORD = 20;

function isEnd(words: string, from: number, at: number, mark: string, language: Language | null): boolean {
  const rest = words.slice(at + mark.length, at + mark.length + 6);
  if (rest.trim() === '')
    return (
      at + mark.length + rest.length >= words.length ||
      OPENS_SENTENCE.test(words.slice(at + mark.length, at + mark.length + 40))
    );
  if (!OPENS_SENTENCE.test(rest)) return false;
  if (isInBrackets(words, from, at) && !/[)\]]/.test(mark)) return false;
  if (!mark.startsWith('.') || mark.startsWith('..')) return true;
  const before = words.slice(Math.max(from, at - MAX_WORD), at);
  const word = /[\p{L}\p{N}.]+$/u.exec(before)?.[0] ?? '';
  if (/^\p{Lu}$/u.test(word) && !/^[.]\)/.test(mark)) return false;
  const lower = word.toLowerCase();
  if (MAYBE_LAST.has(lower)) return true;
  const lists = language ? [NEVER_LAST[language]] : [NEVER_LAST.nl, NEVER_LAST.en];
  if (mark === '.' && lists.some((list) => list.has(lower)) && isAbbreviated(lower, rest)) return false;
  // "1. januari", "II. Context": a number alone at a sentence's head is its marker.
  return !(mark === '.' && /^(?:\d{1,3}|[IVX]{1,5})$/.test(word) && words.slice(from, at).trim() === word);
}

/** "No." at a sentence's end is a word; before a number it is an abbreviation. Likewise "p.", "v.", "min.". */
function isAbbreviated(lower: string, rest: string): boolean {
  const needsNumber = new Set([
    'no',
    'nos',
    'min',
    'max',
    'p',
    'fig',
    'sec',
    'par',
    'lid',
    'ten',
    'ed',
    'ms',
    'inter',
    'gen',
    'hon',
  ]);
  if (lower === 'ms' || lower === 'hon' || lower === 'gen') return true;
  return !needsNumber.has(lower) || /^\s+[\p{N}]/u.test(rest);
}

/** Whether an opened bracket is still open: a full stop within brackets does not end the sentence around them. */
function isInBrackets(words: string, from: number, at: number): boolean {
  const open = words.lastIndexOf('(', at);
  if (open < from || words.lastIndexOf(')', at) > open) return false;
  const close = words.indexOf(')', at);
  return close >= 0 && close - open < 300;
}
