import { lowerBound } from '../text/lower-bound.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import type { ActorSpan } from './actors.ts';
import type { DateExpression } from './dates.ts';
import type { Lexicon, Tag } from './tags.ts';

/** A word, sign, phrase, body or date of a sentence, with what it is. */
export interface Unit extends Span {
  readonly tag: Tag;
  /** In lower case; a phrase's words parted by single spaces; '' for bodies and dates. */
  readonly word: string;
}

/** The shape of a sentence. */
export interface Shape {
  readonly units: readonly Unit[];
  /** The units' tags, one character each. */
  readonly tags: string;
}

/** Longest phrase that is one unit, in words. */
const MAX_PHRASE = 5;
/** A sentence of more tokens than this is a list that was run together: its rest is not looked at. */
const MAX_TOKENS = 600;

/** The shape of a sentence. `actors` and `dates` are those within it, in order. */
export function shapeOf(options: {
  text: string;
  sentence: Span;
  actors: readonly ActorSpan[];
  dates: readonly DateExpression[];
  lexicon: Lexicon;
}): Shape {
  const { text, sentence, lexicon } = options;
  const tokens = tokensOf(text, sentence).slice(0, MAX_TOKENS);
  const merged = mergedSpans(options);
  const units: Unit[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const whole = merged.get(token.start);
    if (whole && whole.end > token.start) {
      while (i < tokens.length && (tokens[i] as Token).start < whole.end) i++;
      const last = tokens[i - 1] as Token;
      // "VLOPs" is the body, with its plural; of "the Commission's" the genitive is a unit of its own.
      const isPlural = text.slice(whole.end, last.end) === 's';
      units.push({ start: whole.start, end: isPlural ? last.end : whole.end, tag: whole.tag, word: '' });
      if (last.end > whole.end && !isPlural) units.push({ start: whole.end, end: last.end, tag: 'z', word: last.word });
      continue;
    }
    const phrase = phraseAt(tokens, i, lexicon);
    if (phrase) {
      units.push(phrase.unit);
      i += phrase.length;
      continue;
    }
    const before = units.at(-1);
    // "asiel- en migratiepact", "short- and long-term": one word, part of which is left out.
    const suspended = before?.end === token.start ? suspendedAt(tokens, i) : 0;
    if (before && suspended > 0) {
      units[units.length - 1] = { ...before, end: (tokens[i + suspended - 1] as Token).end };
      i += suspended;
      continue;
    }
    const tag = tagOf(token, before, lexicon);
    // "Het zal": before its verb an article is a pronoun.
    const afterThat = /[sS]/.test(units.at(-2)?.tag ?? '') ? 'pD' : '';
    if (
      before &&
      `mbhvjdtS,.;:${afterThat}`.includes(tag) &&
      lexicon.pronounsAlike.has(before.word) &&
      before.tag === 'd'
    )
      units[units.length - 1] = { ...before, tag: 'o' };
    units.push({ start: token.start, end: token.end, tag, word: token.word });
    i++;
  }
  return { units, tags: units.map(({ tag }) => tag).join('') };
}

/** How many tokens from a suspended hyphen to the end of the word that it belongs to; 0 where there is none. */
function suspendedAt(tokens: readonly Token[], at: number): number {
  const [hyphen, joint, word] = tokens.slice(at, at + 3);
  const isSuspended = hyphen?.word === '-' && joint !== undefined && joint.start > hyphen.end;
  return isSuspended && /^(?:en|of|and|or)$/.test(joint.word) && word?.kind === 'word' ? 3 : 0;
}

/** What stands for one unit, by where its first token starts; a date gives way to a body. */
function mergedSpans({
  actors,
  dates,
}: {
  actors: readonly ActorSpan[];
  dates: readonly DateExpression[];
}): Map<number, Span & { tag: Tag }> {
  const spans = new Map<number, Span & { tag: Tag }>();
  for (const { span } of dates) spans.set(span.start, { ...span, tag: 'D' });
  for (const { start, end } of actors) spans.set(start, { start, end, tag: 'A' });
  return spans;
}

function phraseAt(tokens: readonly Token[], at: number, lexicon: Lexicon): { unit: Unit; length: number } | null {
  let words = (tokens[at] as Token).word;
  let found: { unit: Unit; length: number } | null = null;
  for (let length = 2; length <= MAX_PHRASE && at + length <= tokens.length; length++) {
    const last = tokens[at + length - 1] as Token;
    if (last.kind !== 'word') break;
    words += ` ${last.word}`;
    const tag = lexicon.phrases.get(words);
    if (tag) found = { unit: { start: (tokens[at] as Token).start, end: last.end, tag, word: words }, length };
  }
  return found;
}

const SIGNS: Readonly<Record<string, Tag>> = {
  ',': ',',
  ';': ';',
  ':': ':',
  '(': '(',
  '[': '(',
  ')': ')',
  ']': ')',
  '–': '-',
  '—': '-',
  '-': '-',
  '‘': '"',
  '“': '"',
  '”': '"',
  '"': '"',
  '„': '"',
  '«': '"',
  '»': '"',
};

function tagOf({ kind, word }: Token, before: Unit | undefined, lexicon: Lexicon): Tag {
  if (kind === 'sign') return SIGNS[word] ?? '.';
  if (kind === 'number') return '#';
  return lexicon.tag({ word, wordBefore: before?.word ?? '', before: before?.tag ?? '' });
}

/** The index of the unit that holds an offset, or of the first one after it. */
export function unitAt({ units }: Shape, offset: number): number {
  return lowerBound(units.length, (i) => (units[i] as Unit).end <= offset);
}
