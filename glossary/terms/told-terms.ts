import type { Lexicon } from '../actions/tags.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokensOf } from '../text/tokens.ts';

/** Longest term, in words. */
const MAX_TERM = 5;

/** Tags of words that are no part of a term: determiners, prepositions, verbs, conjunctions. */
const CLOSED = /^[doptursScmbhvqnj]$/;

/** What a name is the name of. */
const KIND =
  /^(?:programme|network|system|platform|initiative|fund|framework|project|strategy|scheme|netwerk|programma|systeem|initiatief|fonds|kader|strategie|regeling)$/u;
/** Months and days: a date is no name. */
const DATE = /\d{1,2} \p{L}+ \d{4}$|^\p{N}+$|^\p{Lu}?\p{Ll}+ \d{4}$/u;
/** "… (PESCO)": what the words before it are short for. */
const SHORT_FORM = /\s\(([\p{L}@][\p{L}\p{N}@+-]*\p{Lu}[\p{L}\p{N}@+-]*)(?:['’]s)?\)$/u;
const BRACKETS = /\s\([^()\n]{1,160}\)$/u;
/** "(hierna "de grondstoffenraad")": the page's own name for what stands before it. */
const OWN_NAME =
  /\((?:hierna|hereinafter)[\p{L} :]{0,14}[“"‘'„]?(?:de |het |the )?([\p{L}\p{N}@-][^()“”"‘’'„]{1,40}?)[”"’']?\)$/u;
const QUOTED = /[“"‘'„«]([^“”"‘’'„«»\n]{3,60})[”"’'»]$/u;

const INSERTED =
  /, (?:met|samen met|in|with|together with|by|door|volgens|according to|op grond van|under|via|including|waaronder|such as|zoals|like) [^,]*$/u;

/** "…, with support from EMA, a series …": whether the comma after these words closes what another opened. */
export function isInserted(words: string): boolean {
  return INSERTED.test(words);
}

/**
 * The name that ends a span: its last word, in capitals or with digits, and the capitalised words before it; what is in
 * quotation marks; or the short form in brackets. A Dutch infinitive or participle after it is passed over: "zal
 * AccessibleEU oprichten, een …". `isIndefinite`: what follows has an indefinite article. `mayOpen`: whether a
 * sentence's only first word may be the name, though every sentence begins with a capital.
 */
export function nameBefore(
  text: string,
  within: Span,
  lexicon: Lexicon,
  { isIndefinite, mayOpen }: { readonly isIndefinite: boolean; readonly mayOpen: boolean },
): Span | null {
  if (!isIndefinite && isInserted(text.slice(within.start, within.end))) return null;
  const marked = markedAtEnd(text, within);
  if (marked) return marked;
  const tokens = tokensAtEnd(text, within, lexicon);
  // "the Creative Europe programme, …".
  const kind = tokens.at(-1);
  if (kind && tokens.length > 1 && KIND.test(text.slice(kind.start, kind.end))) tokens.pop();
  let first: Token | null = null;
  for (let i = tokens.length - 1; i >= 0 && tokens.length - i <= MAX_TERM; i--) {
    const token = tokens[i] as Token;
    const isName = token.kind !== 'sign' && /[\p{Lu}\p{N}]/u.test(text.slice(token.start, token.end));
    const isOpening = token.start === within.start && CLOSED.test(tagOf(token.word, lexicon));
    if (!isName || isOpening) break;
    first = token;
  }
  const last = tokens.at(-1);
  // "this Recommendation, the measures": a text that speaks of itself.
  if (
    first &&
    /(?<!\p{L})(?:this|these|deze|dit)\s$/iu.test(text.slice(Math.max(within.start, first.start - 6), first.start))
  )
    return null;
  if (!first || !last || DATE.test(text.slice(first.start, last.end))) return null;
  // The sentence's first word has its capital from there.
  const isFirst = first.start === within.start && first === last && !mayOpen;
  return isFirst && !/[\p{L}\p{N}].*[\p{Lu}\p{N}]/u.test(text.slice(first.start, last.end))
    ? null
    : { start: first.start, end: last.end };
}

/** What ends a span as a short form in brackets, as the page's own name in one, or in quotation marks. */
function markedAtEnd(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end);
  const match = SHORT_FORM.exec(words) ?? OWN_NAME.exec(words) ?? QUOTED.exec(words);
  if (!match) return null;
  const name = match[1] as string;
  const at = start + match.index + match[0].lastIndexOf(name);
  return { start: at, end: at + name.length };
}

/** The tokens of a span before what it ends with in brackets, and before the verbs that close a Dutch clause. */
function tokensAtEnd(text: string, { start, end }: Span, lexicon: Lexicon): Token[] {
  const bare = text.slice(start, end).replace(BRACKETS, '');
  return withoutVerbs(tokensOf(text, { start, end: start + bare.length }), lexicon);
}

/** "… nieuwe auto's met eCall zijn uitgerust, een systeem": the verbs that close a Dutch clause. */
function withoutVerbs(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const rest = [...tokens];
  while (rest.length > 2 && /^[iebmht]$/.test(tagAfterNoun(rest.at(-1) as Token, lexicon))) rest.pop();
  // "werkt de diensten van HealthData@EU verder uit", "na te streven": particles and adverbs go with them.
  while (rest.length > 2 && /^[pj]$/.test(tagAfterNoun(rest.at(-1) as Token, lexicon))) rest.pop();
  return rest;
}

/** The noun phrase that ends a span: its last nouns and adjectives, without a determiner. */
export function phraseBefore(text: string, within: Span, lexicon: Lexicon): Span | null {
  const marked = markedAtEnd(text, within);
  if (marked) return marked;
  const tokens = tokensAtEnd(text, within, lexicon);
  let first: Token | null = null;
  for (let i = tokens.length - 1; i >= 0 && tokens.length - i <= MAX_TERM; i--) {
    const token = tokens[i] as Token;
    const tag = tagOf(token.word, lexicon);
    // "a single reporting platform": an "-ing" within, never at the head.
    if (token.kind !== 'word' || !/[wg]/.test(tag)) break;
    if (tag === 'w') first = token;
  }
  const last = tokens.at(-1);
  return first && last && last.end > first.start ? { start: first.start, end: last.end } : null;
}

/** Whether words can be a term: not too many, not opened by a pronoun, verb or the like. */
export function isTerm(
  text: string,
  { start, end }: Span,
  { noTerm, lexicon }: { readonly noTerm: RegExp; readonly lexicon: Lexicon },
): boolean {
  const words = text.slice(start, end);
  const most = /^\p{Lu}.* \p{Lu}/u.test(words) ? MAX_TERM + 2 : MAX_TERM;
  if (words.length < 3 || words.split(/\s+/).length > most || noTerm.test(words) || DATE.test(words)) return false;
  const [first] = tokensOf(text, { start, end });
  return (
    first !== undefined &&
    lexicon.tag({ word: first.word, wordBefore: '', before: 'd' }) === 'w' &&
    !CLOSED.test(tagOf(first.word, lexicon))
  );
}

/** The tag of a word that stands alone. */
export function tagOf(word: string, lexicon: Lexicon): string {
  return lexicon.tag({ word, wordBefore: '', before: '' });
}

function tagAfterNoun({ word }: Token, lexicon: Lexicon): string {
  return lexicon.tag({ word, wordBefore: '', before: 'w' });
}
