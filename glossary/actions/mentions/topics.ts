import type { Language } from '../../reading.ts';
import { lowerBound } from '../../text/lower-bound.ts';
import type { PageText } from '../../text/page-text.ts';
import type { Span } from '../../text/span.ts';
import { createSpanIndex } from '../../text/span-index.ts';
import { headsOf, isSameStem, stemsOf } from '../stems.ts';

/** Something that a passage speaks of: a content word by its stem, or a term by its id. */
export interface Topic extends Span {
  readonly key: string;
  /** A name's own words, by their stems; none for a word. */
  readonly words: readonly string[];
  /** Key and words in one: topics of one name match alike. */
  readonly name: string;
}

/** What passages of a page speak of, and how rare each of it is there. */
export interface Topics {
  /** The topics of a span, in order. A name of several words is one topic, not its words; a common noun is its word. */
  of(span: Span): Topic[];
  /** How rare a topic is on this page: the logarithm of the blocks there are for each that has it. */
  rarity(key: string): number;
  /** For an action's topics: tells which of them a topic is, with what sharing it weighs, or null. */
  matcherOf(action: readonly Topic[]): (topic: Topic) => TopicMatch | null;
}

export interface TopicMatch {
  readonly key: string;
  readonly weight: number;
}

/** A term that stands on a page, by its id. */
export interface TermPlace extends Span {
  readonly id: string;
}

/** A name of several words tells more than one word does. */
const NAME = 1.4;
/** Too short for a stem, and a name all the same. */
const ACRONYM = /^(?!EU$)\p{Lu}{2,3}$/u;
const WORD = /[\p{L}@][\p{L}\p{M}@]*/gu;

export function createTopics(page: PageText, places: readonly TermPlace[], language: Language): Topics {
  const { text, blocks } = page;
  const all: Topic[] = [];
  const frequency = new Map<string, number>();
  let next = 0;
  for (const block of blocks) {
    while (next < places.length && (places[next] as TermPlace).start < block.start) next++;
    const names: TermPlace[] = [];
    for (let i = next; i < places.length && (places[i] as TermPlace).start < block.end; i++)
      names.push(places[i] as TermPlace);
    const topics = topicsOf(text, block, names, language);
    for (const topic of topics) all.push(topic);
    for (const key of new Set(topics.map((topic) => topic.key))) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  }
  const total = Math.max(blocks.length, 10);
  const rarityOf = (key: string, blocksWith: number): number =>
    (key.startsWith('#') ? NAME : 1) * Math.log((total + 1) / (blocksWith + 0.5));
  const rarities = new Map([...frequency].map(([key, blocksWith]) => [key, rarityOf(key, blocksWith)]));
  const rarity = (key: string): number => rarities.get(key) ?? rarityOf(key, 0);
  // The passages around an action hold the same words again and again.
  const known = new WeakMap<readonly Topic[], Map<string, TopicMatch | null>>();
  return {
    of: ({ start, end }) => all.slice(firstFrom(all, start), firstFrom(all, end)).filter((topic) => topic.end <= end),
    rarity,
    matcherOf(action) {
      const seen = known.get(action) ?? new Map<string, TopicMatch | null>();
      known.set(action, seen);
      return (topic) => {
        let match = seen.get(topic.name);
        if (match === undefined) {
          match = matchOf(topic, action, rarity);
          seen.set(topic.name, match);
        }
        return match;
      };
    },
  };
}

function topicsOf(text: string, within: Span, names: readonly TermPlace[], language: Language): Topic[] {
  const known = names.filter(({ start, end }) => /\s|^\p{Lu}|@/u.test(text.slice(start, end)));
  const long = [...known, ...ownNames(text, within, known)].sort((a, b) => a.start - b.start);
  const topics: Topic[] = long.map(({ start, end, id }) => {
    const words = stemsOf(text.slice(start, end), language);
    const key = `#${id}`;
    return { start, end, key, words, name: words.length > 0 ? `${key} ${words.join(' ')}` : key };
  });
  let next = 0;
  for (const match of text.slice(within.start, within.end).matchAll(WORD)) {
    const start = within.start + match.index;
    const end = start + match[0].length;
    while (next < long.length && (long[next] as TermPlace).end <= start) next++;
    const name = long[next];
    if (name && name.start <= start && end <= name.end) continue;
    const [key] = ACRONYM.test(match[0]) ? [match[0].toLowerCase()] : stemsOf(match[0], language);
    if (key) topics.push({ start, end, key, words: [], name: key });
  }
  return topics.sort((a, b) => a.start - b.start);
}

/** "the Quantum Act", "de Europese Oceaanwet": what the page gives a name of its own, article left out. */
const OWN_NAME =
  /(?<![\p{L}\p{N}])(?!(?:The|This|These|De|Het|Een|Deze|Dit|An?|Its|In|On|By|For|To)\s)\p{Lu}[\p{L}\p{N}-]*(?:\s\p{Lu}[\p{L}\p{N}-]*){1,5}/gu;

function ownNames(text: string, within: Span, known: readonly TermPlace[]): TermPlace[] {
  const taken = createSpanIndex(known, (span) => span);
  return [...text.slice(within.start, within.end).matchAll(OWN_NAME)].flatMap(({ 0: name, index }) => {
    const span = { start: within.start + index, end: within.start + index + name.length };
    return taken.overlapping(span).length > 0 ? [] : [{ ...span, id: `own:${name.toLowerCase()}` }];
  });
}

function firstFrom(topics: readonly Topic[], offset: number): number {
  return lowerBound(topics.length, (i) => (topics[i] as Topic).start < offset);
}

/** What topics are found by in an index: everything that `alignTopics` takes for the same has one of these in common. */
export function featuresOf(topics: readonly Topic[]): string[] {
  return topics.flatMap(({ key, words }) => (words.length > 0 ? [key, ...words.flatMap(headsOf)] : headsOf(key)));
}

/** The topic of an action that a topic is, with what sharing it weighs; names share a word at least. */
function matchOf(topic: Topic, action: readonly Topic[], rarity: Topics['rarity']): TopicMatch | null {
  for (const { key } of action) {
    if (key === topic.key || (!key.startsWith('#') && isSameStem(key, topic.key))) {
      return { key, weight: Math.min(rarity(key), rarity(topic.key)) };
    }
  }
  for (const other of action) {
    const stems = topic.words.length > 0 ? topic.words : [topic.key];
    const theirs = other.words.length > 0 ? other.words : [other.key];
    if (topic.words.length === 0 && other.words.length === 0) continue;
    const stem = stems.find((one) => theirs.some((their) => isSameStem(one, their)));
    if (stem !== undefined) return { key: other.key, weight: WORD_OF_NAME * Math.min(rarity(stem), rarity(other.key)) };
  }
  return null;
}

/** A word of a name tells less than the name. */
const WORD_OF_NAME = 0.7;
