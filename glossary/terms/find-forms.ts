import { longestSpans } from '../text/longest-spans.ts';
import type { Span } from '../text/span.ts';

/** Letters after which an ending may still belong to a form that the page coined: "JIT's", "AROs". */
const ENDING = /^(?:['’]?s)?(?![\p{L}\p{N}])/u;
const WORD = /[\p{L}\p{N}@]+/gu;

interface Hit extends Span {
  readonly id: string;
}

/** A word of forms, by the words that may come next. */
interface Node {
  readonly next: Map<string, Node>;
  /** The forms that have no word after this one. */
  readonly forms: { readonly form: string; readonly id: string }[];
}

/**
 * Where forms that the page itself gives stand in it, as written: for each id its spans in order, not overlapping,
 * the longer form first. A form begins with a letter, digit or @, and ends at a word's end, a genitive or plural -s
 * apart.
 */
export function findForms(text: string, forms: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Span[]> {
  const root = createTree(forms);
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({ word, index }));
  const hits: Hit[] = [];
  for (const [i, { index }] of words.entries()) {
    let node: Node | undefined = root;
    for (let at = i; node && at < words.length; at++) {
      const { word } = words[at] as { word: string };
      const ends: Node[] = [
        node.next.get(word),
        word.endsWith('s') ? node.next.get(word.slice(0, -1)) : undefined,
      ].filter((one) => one !== undefined);
      for (const { form, id } of ends.flatMap((one) => one.forms)) {
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

function createTree(forms: ReadonlyMap<string, ReadonlySet<string>>): Node {
  const root: Node = { next: new Map(), forms: [] };
  const known = new Set<string>();
  for (const [id, some] of forms) {
    for (const form of some) {
      if (known.has(form)) continue;
      known.add(form);
      let node = root;
      for (const [word] of form.matchAll(WORD)) {
        let next = node.next.get(word);
        if (!next) {
          next = { next: new Map(), forms: [] };
          node.next.set(word, next);
        }
        node = next;
      }
      if (node !== root) node.forms.push({ form, id });
    }
  }
  return root;
}
