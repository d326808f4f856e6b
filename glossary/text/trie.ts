/** A trie over words (Fredkin, "Trie Memory", 1960): what begins with the same words shares its way. */
export interface Trie<T> {
  /** By the word that comes next. */
  readonly next: Map<string, Trie<T>>;
  /** What was put in under the words that lead here, in the order in which it was put in. */
  readonly values: T[];
}

export function createTrie<T>(): Trie<T> {
  return { next: new Map(), values: [] };
}

/** Puts a value in under words in their order; under none it is not kept. */
export function insert<T>(root: Trie<T>, words: Iterable<string>, value: T): void {
  let node = root;
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) {
      next = createTrie();
      node.next.set(word, next);
    }
    node = next;
  }
  if (node !== root) node.values.push(value);
}
