import { longestSpans } from '../text/longest-spans.ts';
import type { Span } from '../text/span.ts';
import { createTrie, insert, type Trie } from '../text/trie.ts';

/** Letters after which an ending may still belong to a form that the page coined: "JIT's", "AROs". */
const ENDING = /^(?:['’]?s)?(?![\p{L}\p{N}])/u;
const WORD = /[\p{L}\p{N}@]+/gu;

interface Hit extends Span {
  readonly id: string;
}

/** A form that the page gives, and what it is a form of. */
interface OwnForm {
  readonly form: string;
  readonly id: string;
}

/**
 * Where forms that the page itself gives stand in it, as written: for each id its spans in order, not overlapping,
 * the longer form first. A form begins with a letter, digit or @, and ends at a word's end, a genitive or plural -s
 * apart.
 */
export function findForms(text: string, forms: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Span[]> {
  const root = trieOf(forms);
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, index }));
  const hits: Hit[] = [];
  for (const [i, { index }] of words.entries()) {
    let node: Trie<OwnForm> | undefined = root;
    for (let at = i; node && at < words.length; at++) {
      const { word } = words[at] as { word: string };
      const ends: Trie<OwnForm>[] = [
        node.next.get(word),
        word.endsWith('s') ? node.next.get(word.slice(0, -1)) : undefined,
      ].filter((one) => one !== undefined);
      for (const { form, id } of ends.flatMap((one) => one.values)) {
        const end = index + form.length;
        if (text.startsWith(form, index) && ENDING.test(text.slice(end, end + 4))) hits.push({ id, start: index, end });
      }
      node = node.next.get(word);
    }
  }
  const found = new Map<string, Span[]>();
  for (const { id, start, end } of longestSpans(hits)) {
    const spans = found.get(id);
    if (spans) spans.push({ start, end });
    else found.set(id, [{ start, end }]);
  }
  return found;
}

/** Of several ids that have one form the first counts. */
function trieOf(forms: ReadonlyMap<string, ReadonlySet<string>>): Trie<OwnForm> {
  const root = createTrie<OwnForm>();
  const known = new Set<string>();
  for (const [id, some] of forms) {
    for (const form of some) {
      if (known.has(form)) continue;
      known.add(form);
      insert(root, form.match(WORD) ?? [], { form, id });
    }
  }
  return root;
}
