/**
 * What a unit of a sentence is, as one character, so that a sentence's shape is a string.
 *
 * A body that can act · D date · d determiner · o pronoun · p preposition · t "to", "te" · u opens a purpose ("om", "in order to")
 * r relative pronoun · s subordinator · S subordinator of a clause whose verbs promise nothing ("if", "so that") · c coordinator
 * m modal · b form of "be" · h form of "have" · v other finite verb, present · q finite verb, past · i infinitive or base form
 * e participle · g "-ing" · n negation · j adverb · z genitive ending · # number · w any other word
 * and the signs , ; : ( ) " - (a dash) . (any other)
 */
export type Tag = string;

/** What the tagger of a language may look at. */
export interface TagContext {
  /** In lower case. */
  readonly word: string;
  /** The word before it; '' at the sentence's start. */
  readonly wordBefore: string;
  /** The tag before it; '' at the sentence's start. */
  readonly before: Tag;
}

/** A language's words, for the shape of its sentences. */
export interface Lexicon {
  /** Runs of words that are one unit ("as well as"), each with its tag; the words parted by single spaces, in lower case. */
  readonly phrases: ReadonlyMap<string, Tag>;
  /** Articles that are pronouns too: "het". */
  readonly pronounsAlike: ReadonlySet<string>;
  tag(context: TagContext): Tag;
}

/** Verbs that make a clause finite. */
export const FINITE = 'mbhvq';

/** From lists of words, a list for each tag. A word in two lists has the tag of the first. */
export function toTagMap(lists: Readonly<Record<Tag, string>>): Map<string, Tag> {
  const tags = new Map<string, Tag>();
  for (const [tag, words] of Object.entries(lists)) {
    for (const word of words.trim().split(/\s+/)) if (!tags.has(word)) tags.set(word, tag);
  }
  return tags;
}

/** From lists of phrases, parted by commas, a map from each to its tag. */
export function toPhraseMap(lists: Readonly<Record<Tag, string>>): Map<string, Tag> {
  const phrases = new Map<string, Tag>();
  for (const [tag, words] of Object.entries(lists)) {
    for (const phrase of words.split(',')) phrases.set(phrase.trim().replace(/\s+/g, ' '), tag);
  }
  return phrases;
}
