import type { Lexicon } from '../actions/tags.ts';
import type { Language } from '../reading.ts';
import type { PageText } from '../text/page-text.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import type { StatedDefinition } from './definitions.ts';

/**
 * A turn of phrase that says what something is, whether or not the term bank knows it. Its pattern (flags "d", "g", "u")
 * has the groups `says`, what is said, and `term`, unless the term is the noun phrase, or name, that ends where the match begins.
 */
export interface TellingRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** What `says` must not be. */
  readonly unless?: RegExp;
  /** Only after a name: then the term is that name. */
  readonly kind?: 'name';
  /** Words that announce an explanation ("that is"): whatever it says then, it explains. */
  readonly explicit?: true;
  /** Whether the whole sentence is quoted rather than what is said. */
  readonly whole?: true;
}

export interface TellingGrammar {
  readonly rules: readonly TellingRule[];
  /** Words that go on with what they belong to: without one of them a noun phrase only names ("a problem"). */
  readonly complement: RegExp;
  /** What judges, counts or compares rather than says what something is ("a challenge", "the most used"). */
  readonly judges: RegExp;
  /** People: "Ylva Johansson, the Commissioner for" defines nobody. */
  readonly people: RegExp;
  /** First words that make a subject no term: pronouns, "this", "there". */
  readonly noTerm: RegExp;
}

const MAX_SAID = 400;
const MIN_SAID = 12;
/** Words within which a noun phrase without an article goes on. */
const MAX_HEAD = 5;
/** Longest term, in words. */
const MAX_TERM = 5;

/** The definitions that sentences of a page give in passing, of any term. Precision first: what only judges is left out. */
export function toldDefinitions(
  page: PageText,
  language: Language,
  grammar: TellingGrammar,
  lexicon: Lexicon,
): StatedDefinition[] {
  return page.blocks.flatMap((block) => {
    if (block.kind === 'heading' || block.kind === 'caption') return [];
    return sentencesOf(page.text, block, language).flatMap((sentence) =>
      inSentence(page.text, sentence, grammar, lexicon),
    );
  });
}

function inSentence(text: string, sentence: Span, grammar: TellingGrammar, lexicon: Lexicon): StatedDefinition[] {
  const words = text.slice(sentence.start, sentence.end);
  if (/\?["”')\]]*$/.test(words)) return [];
  const found: StatedDefinition[] = [];
  for (const rule of grammar.rules) {
    for (const match of words.matchAll(rule.pattern)) {
      const groups = match.indices?.groups;
      const said = groups?.says;
      if (!said) continue;
      const says = words.slice(...said).trimEnd();
      if (!isSaying(says, rule, grammar, lexicon)) continue;
      const term = groups.term
        ? { start: sentence.start + groups.term[0], end: sentence.start + groups.term[1] }
        : rule.kind === 'name'
          ? nameBefore(text, { start: sentence.start, end: sentence.start + match.index }, lexicon, /^an? /u.test(says))
          : termBefore(text, { start: sentence.start, end: sentence.start + match.index }, lexicon);
      if (!term || !isTerm(text, term, rule, grammar, lexicon)) continue;
      const start = sentence.start + said[0];
      const span = rule.whole ? sentence : { start, end: start + says.length };
      if (!found.some((other) => other.span.start < span.end && span.start < other.span.end)) {
        found.push({ term, span, rule: rule.name });
      }
    }
  }
  return found;
}

function isSaying(says: string, rule: TellingRule, grammar: TellingGrammar, lexicon: Lexicon): boolean {
  const { complement, judges, people } = grammar;
  if (says.length < MIN_SAID || says.length > MAX_SAID || !complement.test(says) || people.test(says)) return false;
  if (rule.unless?.test(says) || (!rule.explicit && judges.test(says))) return false;
  if (rule.kind === 'name' && goesOn(says, lexicon)) return false;
  // "Exercises are held", "het model is vastgelegd": without an article a noun comes first, no participle.
  const [first] = tokensOf(says, { start: 0, end: says.length });
  // Without an article what tells one thing from others comes soon: "teams of judges", not "onverbiddelijk, en".
  if (
    rule.whole &&
    !/^(?:an?|the|een|de|het) /iu.test(says) &&
    !complement.test(says.split(/\s+/).slice(0, MAX_HEAD).join(' '))
  )
    return false;
  return first !== undefined && /[dwg]/.test(lexicon.tag({ word: first.word, wordBefore: '', before: '' }));
}

/** "…, the Council of Europe oversees its own": a finite verb before any relative pronoun makes it a sentence. */
function goesOn(says: string, lexicon: Lexicon): boolean {
  let tag = '';
  let wordBefore = '';
  for (const { word, kind, start } of tokensOf(says, { start: 0, end: says.length })) {
    tag = kind === 'word' ? lexicon.tag({ word, wordBefore, before: tag }) : '#';
    // A name may be a verb's subject.
    if (tag === 'w' && /\p{Lu}/u.test(says[start] as string)) tag = 'A';
    wordBefore = word;
    if (tag === 'r' || tag === 's') return false;
    if (/[mbhv]/.test(tag)) return true;
  }
  return false;
}

function isTerm(
  text: string,
  { start, end }: Span,
  rule: TellingRule,
  { noTerm }: TellingGrammar,
  lexicon: Lexicon,
): boolean {
  const words = text.slice(start, end);
  if (words.length < 3 || words.split(/\s+/).length > MAX_TERM || noTerm.test(words)) return false;
  // A subject opens its sentence, or follows its article.
  if (
    rule.whole &&
    !/^\p{Lu}/u.test(words) &&
    !/(?:an?|the|een|het|de|whereas|dat|onder) [“"‘'„]?$/iu.test(text.slice(Math.max(0, start - 8), start))
  )
    return false;
  const [first] = tokensOf(text, { start, end });
  return (
    first !== undefined &&
    lexicon.tag({ word: first.word, wordBefore: '', before: 'd' }) === 'w' &&
    !CLOSED.test(lexicon.tag({ word: first.word, wordBefore: '', before: '' }))
  );
}

const INSERTED = /, (?:met|samen met|in|with|together with|by|door|including|waaronder|such as|zoals|like) [^,]*$/u;
/** Months and days: a date is no name. */
const DATE = /\d{1,2} \p{L}+ \d{4}$|^\p{N}+$|^\p{L}+ \d{4}$/u;

/**
 * The name that ends a span: its last word, in capitals or with digits, and the capitalised words before it. A Dutch
 * infinitive or participle after it is passed over: "zal AccessibleEU oprichten, een …".
 */
function nameBefore(text: string, within: Span, lexicon: Lexicon, isIndefinite: boolean): Span | null {
  const bare = text.slice(within.start, within.end).replace(/\s\([^()\n]{1,60}\)$/u, '');
  // ", met steun van het EMA, een reeks …": the comma closes what another opened.
  if (INSERTED.test(bare) && !isIndefinite) return null;
  const tokens = tokensOf(text, { start: within.start, end: within.start + bare.length });
  const verb = tokens.at(-1);
  if (verb && tokens.length > 2 && /^[ie]$/.test(lexicon.tag({ word: verb.word, wordBefore: '', before: 'w' })))
    tokens.pop();
  let first: Token | null = null;
  for (let i = tokens.length - 1; i >= 0 && tokens.length - i <= MAX_TERM; i--) {
    const token = tokens[i] as Token;
    const isName = token.kind !== 'sign' && /[\p{Lu}\p{N}]/u.test(text.slice(token.start, token.end));
    const isOpening =
      token.start === within.start && CLOSED.test(lexicon.tag({ word: token.word, wordBefore: '', before: '' }));
    if (!isName || isOpening) break;
    first = token;
  }
  const last = tokens.at(-1);
  if (!first || !last || DATE.test(text.slice(first.start, last.end))) return null;
  // The sentence's first word has its capital from there.
  const words = text.slice(first.start, last.end);
  const isFirst = first.start === within.start && first === last && !/[\p{L}\p{N}].*[\p{Lu}\p{N}]/u.test(words);
  return isFirst ? null : { start: first.start, end: last.end };
}

/** The noun phrase that ends a span: its last nouns and adjectives, without a determiner. */
function termBefore(text: string, within: Span, lexicon: Lexicon): Span | null {
  const bare = text.slice(within.start, within.end).replace(/\s\([^()\n]{1,60}\)$/u, '');
  const tokens = tokensOf(text, { start: within.start, end: within.start + bare.length });
  let first: Token | null = null;
  let i = tokens.length - 1;
  for (; i >= 0 && tokens.length - i <= MAX_TERM; i--) {
    const token = tokens[i] as Token;
    const before = tokens[i - 1];
    if (token.kind !== 'word') break;
    const tag = lexicon.tag({ word: token.word, wordBefore: before?.word ?? '', before: before ? 'd' : '' });
    if (lexicon.tag({ word: token.word, wordBefore: '', before: '' }) !== 'w' && tag !== 'w') break;
    if (CLOSED.test(lexicon.tag({ word: token.word, wordBefore: '', before: '' }))) break;
    first = token;
  }
  const last = tokens.at(-1);
  return first && last && last.end > first.start ? { start: first.start, end: last.end } : null;
}

/** Tags of words that are no part of a term: determiners, prepositions, verbs, conjunctions. */
const CLOSED = /^[doptursScmbhvqnj]$/;
