import type { Language } from '../reading.ts';
import type { PageText } from '../text/page-text.ts';
import { isWithin, type Span } from '../text/span.ts';
import { initialsIn, longFormStart, maxWords } from './long-form.ts';
import type { TermMatch } from './matcher.ts';

/** A short form and the long form that the page gives for it. */
export interface Abbreviation {
  /** As written, without a plural ending. */
  readonly shortForm: string;
  readonly short: Span;
  readonly long: Span;
  /** The term bank's entry that the short form, or else the long form, names; null where it knows neither. */
  readonly id: string | null;
  readonly rule: 'long form (short form)' | 'short form (long form)' | 'known pair' | 'named hereinafter';
}

/** The longest run of text in which a long form is sought, in code units. */
const MAX_LONG_FORM = 220;
const BRACKETS = /\(([^()\n]{2,220})\)/gu;
/** What announces that a bracket names what stands before it. */
const ANNOUNCED =
  /^(?:(?:hierna|verder|in het navolgende|hereinafter|hereafter|henceforth|afgekort|kortweg|ook wel|also known as|known as|in short|referred to as)(?: (?:te noemen|genoemd|aangeduid als|referred to as|called))?\s?:?\s*(?:de |het |the )?|(?:the|de|het)\s(?=[‘'"“„«]))/iu;
const QUOTE_MARKS = /^[‘'"“„«]|[’'"”»]$/gu;
/** What a short form may look like: one to three runs of letters, digits and the signs that stand in names. */
const SHORT_FORM = /^@?[\p{L}\p{N}][\p{L}\p{N}@&/+.-]{1,14}(?: ?[\p{Lu}\p{N}][\p{L}\p{N}+-]{0,6})?$/u;
/** Bracketed words that are none, whatever stands before them. */
const NEVER_SHORT = new Set(
  `zie see nl en de fr ook niet nieuw new ib id ibid idem ca bis ter sic art nr no p pp lid par bijv etc enz inclusief including
   o.a e.g i.e only alleen both beide ja nee yes i ii iii iv v vi vii viii ix x eu eg ec eeg eec euratom com swd join gbvb`.split(
    /\s+/,
  ),
);

/** The abbreviations that a page spells out, in the order of the text. Long forms never cross a block or sentence. */
export function findAbbreviations({
  page,
  language,
  matches,
}: {
  readonly page: PageText;
  readonly language: Language;
  readonly matches: readonly TermMatch[];
}): Abbreviation[] {
  const found: Abbreviation[] = [];
  for (const block of page.blocks) {
    const words = page.text.slice(block.start, block.end);
    for (const match of words.matchAll(BRACKETS)) {
      const inner = { start: block.start + match.index + 1, end: block.start + match.index + match[0].length - 1 };
      const abbreviation = readBracket({ text: page.text, block, inner, language, matches });
      if (abbreviation) found.push(abbreviation);
    }
  }
  return found;
}

interface Bracket {
  readonly text: string;
  readonly block: Span;
  /** Between the brackets. */
  readonly inner: Span;
  readonly language: Language;
  readonly matches: readonly TermMatch[];
}

function readBracket(bracket: Bracket): Abbreviation | null {
  const { text, inner, matches } = bracket;
  const words = text.slice(inner.start, inner.end);
  // "Regulation (EU) 2016/679", "Commission Decision (CFSP) 2020/1999": part of a number.
  if (/^\)\s*(?:nr\.?|no\.?)?\s*\d/iu.test(text.slice(inner.end, inner.end + 8))) return null;
  const announced = ANNOUNCED.exec(words);
  const short = trimmed(text, { start: inner.start + (announced?.[0].length ?? 0), end: shortEnd(words, inner) });
  const shortForm = withoutPlural(text.slice(short.start, short.end));
  const before = phraseBefore(bracket);
  if (!SHORT_FORM.test(shortForm)) return announced ? null : reversed(bracket);
  if (NEVER_SHORT.has(shortForm.toLowerCase()) && !announced) return null;
  const id = matchAt(matches, short)?.id ?? null;
  const known = knownBefore(bracket, id);
  if (known) return { shortForm, short, long: known.span, id: known.id, rule: 'known pair' };
  const aligned = isShortForm(shortForm) ? alignedLongForm(text, before, shortForm) : null;
  if (aligned)
    return { shortForm, short, long: aligned, id: id ?? entryOf(matches, aligned), rule: 'long form (short form)' };
  const named = announced
    ? nounPhraseAtEnd(text, before, 1)
    : id && isName(shortForm)
      ? nounPhraseAtEnd(text, before, 2)
      : null;
  if (named && (announced || /\p{Lu}/u.test(text[named.start] as string))) {
    return { shortForm, short, long: named, id, rule: announced ? 'named hereinafter' : 'known pair' };
  }
  return reversed(bracket);
}

/** "(EPPO, in Luxembourg)", "(AML/CFT; see below)": the short form ends at the first comma or semicolon. */
function shortEnd(words: string, inner: Span): number {
  const cut = words.search(/[,;]/u);
  return cut > 0 ? inner.start + cut : inner.end;
}

function trimmed(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const bare = words.replace(/^[\s‘'"“„«]+/u, '').replace(/[\s’'"”»]+$/u, '');
  const start = span.start + (words.length - words.replace(/^[\s‘'"“„«]+/u, '').length);
  return { start, end: start + bare.length };
}

function withoutPlural(words: string): string {
  return words.replace(QUOTE_MARKS, '').replace(/(?<=[\p{Lu}\p{N}])s$|['’]s$/u, '');
}

/** Something with at least one capital or digit beyond a first letter, or a name, or lower-case letters alone ("ngo"). */
function isShortForm(words: string): boolean {
  return (
    /\p{Lu}.*\p{Lu}|^\p{Lu}[\p{Ll}]{2,}$|^\p{Ll}+-\p{Lu}|^@/u.test(words) ||
    /^\p{Ll}{2,5}$/u.test(words) ||
    /\p{Lu}\p{N}|\p{N}\p{Lu}/u.test(words)
  );
}

function isName(words: string): boolean {
  return /^@?[\p{Lu}\p{N}]|^\p{Ll}+-\p{Lu}/u.test(words);
}

/** The clause before the bracket, at most as far as a long form reaches back. */
function phraseBefore({ text, block, inner }: Bracket): Span {
  const end = inner.start - 1;
  const from = Math.max(block.start, end - MAX_LONG_FORM);
  const words = text.slice(from, end);
  const cut = Math.max(...[...words.matchAll(/[;:()[\]!?•]|(?<=\p{L}{3})\.\s/gu)].map((m) => m.index + m[0].length), 0);
  const start = from + cut;
  const bare = text.slice(start, end).replace(/[\s’'"”»]+$/u, '');
  return { start, end: start + bare.length };
}

function alignedLongForm(text: string, before: Span, shortForm: string): Span | null {
  const candidate = lastWords(text, before, maxWords(shortForm));
  const words = text.slice(candidate.start, candidate.end);
  const at = longFormStart(shortForm, words);
  if (at === null) return null;
  const long = { start: candidate.start + at, end: candidate.end };
  const longForm = text.slice(long.start, long.end);
  if (longForm.length <= shortForm.length + 1 || longForm.toLowerCase().includes(shortForm.toLowerCase())) return null;
  const letters = shortForm.replace(/[^\p{L}\p{N}]/gu, '').length;
  const initials = initialsIn(shortForm, longForm);
  // Lower-case short forms are common words too: nearly every letter must begin a word, or part of a compound.
  if (/^\p{Ll}/u.test(shortForm)) return initials >= letters - 1 && initials >= 2 ? long : null;
  return initials >= Math.min(2, Math.ceil(letters / 2)) ? long : null;
}

function lastWords(text: string, within: Span, count: number): Span {
  const starts = [...text.slice(within.start, within.end).matchAll(/(?<![\p{L}\p{N}\p{M}@'’-])[\p{L}\p{N}@]/gu)].map(
    (m) => within.start + m.index,
  );
  return { start: starts.at(-count) ?? starts[0] ?? within.start, end: within.end };
}

const ARTICLE = /(?<!\p{L})(?:de|het|een|the|an?|onze|our|its|hun|their|zijn|haar)\s+(?=\S)/giu;

/**
 * The noun phrase that ends where `within` does: from after its last article that leaves at least `minWords` words.
 * An article inside the name ("of the European Union") is passed over while what precedes it is a preposition.
 */
function nounPhraseAtEnd(text: string, within: Span, minWords: number): Span | null {
  const words = text.slice(within.start, within.end);
  const articles = [...words.matchAll(ARTICLE)];
  for (const article of articles.reverse()) {
    const start = article.index + article[0].length;
    const count = words.slice(start).split(/\s+/).length;
    if (count > 18) return null;
    const isInside =
      /(?:^|\s)(?:van|voor|of|for|on|in|inzake|tussen|between|tegen|against|to|tot|op|aan|by|door|and|en)\s+$/iu.test(
        words.slice(0, article.index),
      );
    if (count >= minWords && (!isInside || article === articles.at(-1)))
      return { start: within.start + start, end: within.end };
  }
  return /^\p{Lu}/u.test(words) && words.split(/\s+/).length <= 12 && words.split(/\s+/).length >= minWords
    ? within
    : null;
}

function matchAt(matches: readonly TermMatch[], span: Span): TermMatch | undefined {
  return matches.find((match) => match.start <= span.start && match.end >= span.end);
}

/** An occurrence of the bank that ends where the bracket opens, by another form than the one in the bracket. */
function knownBefore({ text, inner, matches }: Bracket, id: string | null): { span: Span; id: string } | null {
  const end = inner.start - 1;
  const before = matches.findLast((match) => match.end < inner.start && text.slice(match.end, end).trim() === '');
  if (!before || before.compound || !/\s/.test(text.slice(before.start, before.end))) return null;
  if (id !== null && before.id !== id) return null;
  if (id === null) return null;
  return { span: { start: before.start, end: before.end }, id: before.id };
}

function entryOf(matches: readonly TermMatch[], long: Span): string | null {
  return matches.find((match) => match.start === long.start && match.end === long.end)?.id ?? null;
}

/** "EPPO (European Public Prosecutor's Office)". */
function reversed({ text, block, inner, matches }: Bracket): Abbreviation | null {
  const words = text.slice(inner.start, inner.end);
  if (words.split(/\s+/).length < 2) return null;
  const before = /(?<![\p{L}\p{N}@-])(@?[\p{L}\p{N}][\p{L}\p{N}@&/+-]{1,12})\s?\($/u.exec(
    text.slice(Math.max(block.start, inner.start - 20), inner.start),
  );
  if (!before) return null;
  const shortForm = withoutPlural(before[1] as string);
  if (!/\p{Lu}.*\p{Lu}|^\p{Lu}\p{Ll}{3,}$/u.test(shortForm) || NEVER_SHORT.has(shortForm.toLowerCase())) return null;
  const start = inner.start - before[0].length;
  const short = { start, end: start + shortForm.length };
  const long = trimmed(text, { start: inner.start, end: longEnd(words, inner) });
  const longForm = text.slice(long.start, long.end);
  const id = matchAt(matches, short)?.id ?? null;
  const isKnown =
    id !== null &&
    matches.some(
      (match) => match.id === id && isWithin(match, long) && match.end - match.start > 0.7 * (long.end - long.start),
    );
  const at = longFormStart(
    shortForm,
    longForm.replace(/^(?:de|het|the|een|an?)\s/iu, (article) => ' '.repeat(article.length)),
  );
  const isAligned =
    at !== null && longForm.slice(0, at).trim().split(/\s+/).length <= 1 && initialsIn(shortForm, longForm) >= 2;
  if (!isKnown && !(isAligned && longForm.split(/\s+/).length <= maxWords(shortForm))) return null;
  const skip = /^(?:de|het|the|een|an?)\s+/iu.exec(longForm)?.[0].length ?? 0;
  return { shortForm, short, long: { start: long.start + skip, end: long.end }, id, rule: 'short form (long form)' };
}

function longEnd(words: string, inner: Span): number {
  const cut = words.search(/[,;:]/u);
  return cut > 0 ? inner.start + cut : inner.end;
}
