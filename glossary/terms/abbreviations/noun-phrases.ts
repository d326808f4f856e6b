import type { Language } from '../../reading.ts';
import type { Span } from '../../text/span.ts';

/** The longest run of text in which a long form is sought, in code units. */
const MAX_LONG_FORM = 220;

/** The clause before an offset, at most as far as a long form reaches back. */
export function phraseBefore(text: string, block: Span, end: number): Span {
  const from = Math.max(block.start, end - MAX_LONG_FORM);
  const words = text.slice(from, end);
  const cut = Math.max(
    ...[...words.matchAll(/[;:()[\]!?•]|(?<=\p{L}{3})\.\s|\s(?:om|dat|die|which|that|who)\s/gu)].map(
      (m) => m.index + m[0].length,
    ),
    0,
  );
  const start = from + cut;
  const bare = text.slice(start, end).replace(/[\s’'"”»]+$/u, '');
  return { start, end: start + bare.length };
}

/** "heeft een bijzondere commissie ingesteld (BECA)": the Dutch clause's participle is no part of the name. */
export function withoutVerb(text: string, before: Span, language: Language): Span {
  if (language !== 'nl') return before;
  const words = text.slice(before.start, before.end);
  const verb = /\s(?:in|op|vast|aan|af|uit|toe|voor)?ge[\p{Ll}]{3,}(?:d|t|en)$/u.exec(words);
  return verb && /\b(?:heeft|hebben|is|zijn|werd|werden|wordt|worden|had)\b/u.test(words)
    ? { start: before.start, end: before.start + verb.index }
    : before;
}

/** The last words of a span, at most so many. */
export function lastWords(text: string, within: Span, count: number): Span {
  const starts = [...text.slice(within.start, within.end).matchAll(/(?<![\p{L}\p{N}\p{M}@'’-])[\p{L}\p{N}@]/gu)].map(
    (m) => within.start + m.index,
  );
  return { start: starts.at(-count) ?? starts[0] ?? within.start, end: within.end };
}

const ARTICLE = /(?<!\p{L})(?:de|het|een|the|an?|onze|our|its|hun|their|zijn|haar)\s+(?=\S)/giu;

/** Prepositions that go on with a name, and those that as well govern all of it: "in het Verdrag", "by the Agency". */
const WITHIN_NAME = /(?:^|\s)(?:van|voor|of|for|inzake|tussen|between|tegen|against|met|with|on|tot)\s+$/iu;
const BEFORE_NAME = /(?:^|\s)(?:in|to|op|aan|by|door|bij|at|from|uit|onder|under)\s+$/iu;

/**
 * The noun phrase that ends where `within` does: from after its last article that leaves at least `minWords` words.
 * An article inside the name ("of the European Union") is passed over while what precedes it is a preposition.
 */
export function nounPhraseAtEnd(text: string, within: Span, minWords: number): Span | null {
  const words = text.slice(within.start, within.end);
  const articles = [...words.matchAll(ARTICLE)];
  for (const article of articles.reverse()) {
    const start = article.index + article[0].length;
    const count = words.slice(start).split(/\s+/).length;
    if (count > 18) return null;
    const before = words.slice(0, article.index);
    const isName = /^\p{Lu}/u.test(words.slice(start));
    const isInside = WITHIN_NAME.test(before) || (BEFORE_NAME.test(before) && !isName);
    if (count >= minWords && (!isInside || article === articles.at(-1)))
      return { start: within.start + start, end: within.end };
  }
  return /^\p{Lu}/u.test(words) && words.split(/\s+/).length <= 12 && words.split(/\s+/).length >= minWords
    ? within
    : null;
}

/**
 * Where what follows an article begins, for each article of a span, in order; whether a preposition before it makes it
 * go on with what precedes.
 */
export function articlesIn(text: string, within: Span): { readonly start: number; readonly isWithin: boolean }[] {
  const words = text.slice(within.start, within.end);
  return [...words.matchAll(ARTICLE)].map((match) => ({
    start: within.start + match.index + match[0].length,
    isWithin: WITHIN_NAME.test(words.slice(0, match.index)),
  }));
}

/** What stands after the last article before the end of a phrase. */
export function phraseAfterArticle(text: string, within: Span): Span | null {
  const last = [...text.slice(within.start, within.end).matchAll(ARTICLE)].at(-1);
  return last ? { start: within.start + last.index + last[0].length, end: within.end } : null;
}

const STATE =
  /^(?:herziene?|nieuwe?|huidige?|bestaande?|geactualiseerde?|bijgewerkte?|voorgestelde?|gewijzigde?|toekomstige?|revised|new|current|existing|updated|proposed|amended|recast|future|so-called|zogenaamde|zogeheten) (?=\S)/iu;

/** A phrase without a word that tells in what state something is, and is no part of its name: "the revised Strategy". */
export function withoutState(text: string, phrase: Span): Span {
  const length = STATE.exec(text.slice(phrase.start, phrase.end))?.[0].length ?? 0;
  return { start: phrase.start + length, end: phrase.end };
}
