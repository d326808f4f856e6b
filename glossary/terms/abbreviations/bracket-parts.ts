import type { Span } from '../../text/span.ts';
import type { Bracket } from './bracket.ts';

/** A part of what stands in brackets, without its opening words, article and quotation marks. */
export interface BracketPart extends Span {
  /**
   * What its opening words say of it. "named": it names what stands before the bracket ("hereinafter"); "from": it is what
   * a short form comes from ("van het Engelse"); "also": it is another name ("oftewel"); null: it has none.
   */
  readonly opens: 'named' | 'from' | 'also' | null;
}

const OPENINGS: readonly (readonly [BracketPart['opens'], RegExp])[] = [
  [
    'named',
    /^(?:(?:hierna|samen|tezamen|gezamenlijk|together|collectively|verder|in het navolgende|hereinafter|hereafter|henceforth|afgekort|kortweg|kort|(?:in de wandelgangen |in jargon )?ook wel|in de wandelgangen|in jargon|also known as|(?:better |often |commonly |usually )?known (?:as|(?:under|by) its (?:\p{L}+ )?(?:acronym|abbreviation|name))|beter bekend (?:als|onder)|in short|referred to as|in het kort)(?: (?:ook wel |simply )?(?:te noemen|genoemd|aangeduid als|referred to as|called|bekend als))?(?![\p{L}])\s?:?\s*)/iu,
  ],
  [
    'from',
    /^(?:(?:van|naar|voor|uit|from|after|short for|short form of|kort voor|afkorting van|staat voor|stands for|voluit|in full|in het Engels|in English|in het Nederlands|in Dutch|Engels|English|Frans|French)(?![\p{L}])(?: (?:het|de|the|its))?(?: (?:Engelse|Engels|Franse|English|French)(?![\p{L}]))?\s?:?\s*)/iu,
  ],
  ['also', /^(?:(?:oftewel|ofwel|d\.w\.z\.|dat wil zeggen|i\.e\.|that is)(?![\p{L}]),?\s*)/iu],
];
const ARTICLE = /^(?:de|het|een|the|an?)\s+/iu;
const QUOTED_NAME = /^(?:the|de|het)\s[‘'"“„«]/iu;
const SEPARATOR = /\s*(?:[,;:](?=\s)|\s[–—]\s|\s(?:of|or)\s(?=[‘'"“„«]))\s*/gu;
const QUOTATION = /[‘“„«][^‘’“”„«»]{1,160}[’”»]|"[^"]{1,160}"/gu;
const OPEN_QUOTES = /^[\s‘'"“„«]+/u;
const CLOSE_QUOTES = /[\s’'"”»]+$/u;

/** The parts of a bracket, in order: what commas, colons, dashes and "or" between quotation marks part. */
export function partsOf({ text, inner }: Bracket): BracketPart[] {
  const words = text.slice(inner.start, inner.end);
  const parts: BracketPart[] = [];
  let from = 0;
  for (const match of [...separatorsOf(words), null]) {
    const to = match?.index ?? words.length;
    const part = partAt(words, from, to, inner.start);
    // "hierna: “HV”": opening words that a colon parts from what they open.
    if (part.end === part.start && part.opens !== null) continue;
    if (part.end > part.start) parts.push(part);
    if (match) from = match.index + match[0].length;
  }
  // "hierna “het Agentschap” of “ECHA”": what is said of the first is said of all that are quoted.
  const [first] = parts;
  return parts.map((part, i) =>
    i > 0 && part.opens === null && first?.opens === 'named' && isQuotedAlternative(text, part)
      ? { ...part, opens: 'named' }
      : part,
  );
}

/** Where a bracket's parts are parted: not within quotation marks. */
function separatorsOf(words: string): RegExpExecArray[] {
  const quoted = [...words.matchAll(QUOTATION)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  return [...words.matchAll(SEPARATOR)].filter(
    ({ index }) => !quoted.some(({ start, end }) => start < index && index < end),
  );
}

function partAt(words: string, from: number, to: number, offset: number): BracketPart {
  let start = from;
  let opens: BracketPart['opens'] = null;
  const skip = (pattern: RegExp): boolean => {
    const length = pattern.exec(words.slice(start, to))?.[0].length ?? 0;
    start += length;
    return length > 0;
  };
  for (const [kind, pattern] of OPENINGS) {
    if (!skip(pattern)) continue;
    opens = kind;
    break;
  }
  skip(OPEN_QUOTES);
  if (opens !== null || /[‘'"“„«]/u.test(words[start - 1] ?? '')) skip(ARTICLE);
  // "(the “Platform”)".
  if (QUOTED_NAME.test(words.slice(start, to))) {
    skip(ARTICLE);
    skip(OPEN_QUOTES);
    opens ??= 'named';
  }
  const end = to - (CLOSE_QUOTES.exec(words.slice(start, to))?.[0].length ?? 0);
  return { start: offset + start, end: offset + Math.max(start, end), opens };
}

function isQuotedAlternative(text: string, { start }: Span): boolean {
  return /\s(?:of|or)\s[‘'"“„«](?:(?:de|het|the) )?$/iu.test(text.slice(Math.max(0, start - 10), start));
}
