import type { Language } from '../reading.ts';
import type { PageText } from '../text/page-text.ts';
import { isWithin, type Span } from '../text/span.ts';
import type { TermBank } from '../termbank/entry.ts';
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
  readonly rule:
    | 'long form (short form)'
    | 'short form (long form)'
    | 'known pair'
    | 'name (short form)'
    | 'named hereinafter'
    | 'short form, long form';
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
   o.a e.g i.e only alleen both beide ja nee yes i ii iii iv v vi vii viii ix x com swd join`.split(/\s+/),
);

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
  const found: Abbreviation[] = [];
  for (const block of page.blocks) {
    const words = page.text.slice(block.start, block.end);
    for (const match of words.matchAll(BRACKETS)) {
      const inner = { start: block.start + match.index + 1, end: block.start + match.index + match[0].length - 1 };
      const abbreviation = readBracket({ text: page.text, block, inner, language, matches, bank });
      if (abbreviation) found.push(abbreviation);
    }
  }
  found.push(...appositions(page, matches));
  return found.sort((a, b) => a.short.start - b.short.start);
}

/** "GRETA, the Group of Experts …": two forms of one entry of the term bank side by side, one of them an abbreviation. */
function appositions({ text }: PageText, matches: readonly TermMatch[]): Abbreviation[] {
  return matches.flatMap((match, i) => {
    const next = matches[i + 1];
    if (next?.id !== match.id || !/^, (?:the |de |het )?$/i.test(text.slice(match.end, next.start))) return [];
    const [short, long] = match.end - match.start < next.end - next.start ? [match, next] : [next, match];
    const shortForm = text.slice(short.start, short.end);
    if (!isShortForm(shortForm) || /\s/.test(shortForm) || !/\s/.test(text.slice(long.start, long.end))) return [];
    return [
      {
        shortForm,
        short: { start: short.start, end: short.end },
        long: { start: long.start, end: long.end },
        id: match.id,
        rule: 'short form, long form' as const,
      },
    ];
  });
}

interface Bracket {
  readonly text: string;
  readonly block: Span;
  /** Between the brackets. */
  readonly inner: Span;
  readonly language: Language;
  readonly matches: readonly TermMatch[];
  readonly bank: TermBank;
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
  const named = namedBefore(bracket, before, { shortForm, id, announced: announced !== null });
  return named ? { shortForm, short, long: named.span, id, rule: named.rule } : reversed(bracket);
}

/** A noun phrase that a bracket names although its letters are not those of the short form. */
function namedBefore(
  { text, language, bank }: Bracket,
  before: Span,
  { shortForm, id, announced }: { shortForm: string; id: string | null; announced: boolean },
): { span: Span; rule: Abbreviation['rule'] } | null {
  const entry = id === null ? undefined : bank.entries.get(id);
  const nearest = entry && isName(shortForm) ? phraseAfterArticle(text, before) : null;
  if (nearest && entry?.[language].terms.some(({ form }) => sharesWords(form, text.slice(nearest.start, nearest.end))))
    return { span: nearest, rule: 'known pair' };
  const phrase = nounPhraseAtEnd(text, before, announced ? 1 : 2);
  if (!phrase) return null;
  const words = text.slice(phrase.start, phrase.end);
  if (holdsWord(words, shortForm)) return null;
  const isNamed = /^\p{Lu}/u.test(words);
  if (announced) return isNamed || isAcronym(shortForm) ? { span: phrase, rule: 'named hereinafter' } : null;
  if (id !== null && isName(shortForm) && isNamed) return { span: phrase, rule: 'known pair' };
  // "de Europese Autoriteit voor paraatheid en respons (HERA)": a name whose letters are those of another language.
  const isLong = words.split(/\s+/).length >= 3;
  return id === null && isAcronym(shortForm) && isNamed && isLong ? { span: phrase, rule: 'name (short form)' } : null;
}

function isAcronym(words: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}-]{2,9}$/u.test(words);
}

/** Whether a phrase has a short form among its own words: "Raad van de Europese Unie (Raad)" spells nothing out. */
function holdsWord(phrase: string, word: string): boolean {
  return phrase
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .includes(word.toLowerCase());
}

/** Half of the longer words of a known form stand in the phrase. */
function sharesWords(form: string, phrase: string): boolean {
  const words = form.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  const here = phrase.toLowerCase();
  return words.length > 0 && words.filter((word) => here.includes(word.slice(0, 7))).length * 2 >= words.length;
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
  const long = { start: wholeStart(text, candidate, candidate.start + at, shortForm), end: candidate.end };
  const longForm = text.slice(long.start, long.end);
  if (longForm.length <= shortForm.length + 1 || holdsWord(longForm, shortForm)) return null;
  const letters = shortForm.replace(/[^\p{L}\p{N}]/gu, '').length;
  const initials = initialsIn(shortForm, longForm);
  // Lower-case short forms are common words too: nearly every letter must begin a word, or part of a compound.
  if (/^\p{Ll}/u.test(shortForm)) return initials >= letters - 1 && initials >= 2 ? long : null;
  if (initials >= Math.min(2, Math.ceil(letters / 2))) return long;
  // "Schengeninformatiesysteem (SIS)": a Dutch compound, whose parts begin within it.
  return !/\s/.test(longForm) && longForm.length >= MIN_COMPOUND && isAcronym(shortForm) && letters <= 4 ? long : null;
}

/** Shorter words than this are no compounds of three parts. */
const MIN_COMPOUND = 16;
const FUNCTION_WORD = /^(?:for|of|on|in|to|the|and|a|an|van|voor|de|het|een|en|inzake|op|ter|tot)$/iu;

/**
 * Where a long form begins as a reader would have it: at the start of a hyphenated word, and not with a function word
 * where a word before it begins with the same letter ("Fund for European Aid to the Most Deprived (FEAD)").
 */
function wholeStart(text: string, candidate: Span, at: number, shortForm: string): number {
  let start = at;
  while (start > candidate.start && /[\p{L}\p{N}-]/u.test(text[start - 1] as string)) start--;
  const first = /^[\p{L}\p{N}]+/u.exec(text.slice(start, candidate.end))?.[0] ?? '';
  if (!FUNCTION_WORD.test(first)) return start;
  const before = [...text.slice(candidate.start, start).matchAll(/(?<![\p{L}\p{N}-])[\p{L}\p{N}]+/gu)];
  const better = before.findLast(
    ([word]) => word[0]?.toLowerCase() === shortForm[0]?.toLowerCase() && !FUNCTION_WORD.test(word),
  );
  return better ? candidate.start + better.index : start;
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

/** What stands after the last article before the end of a phrase. */
function phraseAfterArticle(text: string, within: Span): Span | null {
  const last = [...text.slice(within.start, within.end).matchAll(ARTICLE)].at(-1);
  return last ? { start: within.start + last.index + last[0].length, end: within.end } : null;
}

function matchAt(matches: readonly TermMatch[], span: Span): TermMatch | undefined {
  return matches.find((match) => match.start <= span.start && match.end >= span.end);
}

/** An occurrence of the bank that ends where the bracket opens, by another form than the one in the bracket. */
function knownBefore({ text, inner, matches }: Bracket, id: string | null): { span: Span; id: string } | null {
  const end = inner.start - 1;
  const before = matches.findLast((match) => match.end < inner.start && text.slice(match.end, end).trim() === '');
  if (!before || before.compound) return null;
  const words = text.slice(before.start, before.end);
  const short = text.slice(inner.start, inner.end);
  if ((!/\s/.test(words) && words.length < short.length + 4) || holdsWord(words, short)) return null;
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
