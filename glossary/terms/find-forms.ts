import type { Span } from '../text/span.ts';

/** Letters after which an ending may still belong to a form that the page coined: "JIT's", "AROs". */
const ENDING = /^(?:['’]?s)?(?![\p{L}\p{N}])/u;
const WORD = /[\p{L}\p{N}@]+/gu;

interface Hit extends Span {
  readonly id: string;
}

/**
 * Where forms that the page itself gives stand in it, as written: for each id its spans in order, not overlapping,
 * the longer form first. A form begins with a letter, digit or @, and ends at a word's end, a genitive or plural -s
 * apart.
 */
export function findForms(text: string, forms: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Span[]> {
  const byHead = indexForms(forms);
  const found = new Map<string, Span[]>();
  let cluster: Hit[] = [];
  let reach = 0;
  const close = () => {
    for (const { id, start, end } of longestOf(cluster)) {
      const spans = found.get(id);
      if (spans) spans.push({ start, end });
      else found.set(id, [{ start, end }]);
    }
    cluster = [];
  };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const some = [...(byHead.get(word) ?? []), ...(word.endsWith('s') ? (byHead.get(word.slice(0, -1)) ?? []) : [])];
    for (const [form, id] of some) {
      const end = index + form.length;
      if (!text.startsWith(form, index) || !ENDING.test(text.slice(end, end + 4))) continue;
      if (index >= reach) close();
      cluster.push({ id, start: index, end });
      reach = Math.max(reach, end);
    }
  }
  close();
  return found;
}

/** The forms with their ids, by their first words. */
function indexForms(forms: ReadonlyMap<string, ReadonlySet<string>>): Map<string, [form: string, id: string][]> {
  const ids = new Map<string, string>();
  for (const [id, some] of forms) for (const form of some) if (!ids.has(form)) ids.set(form, id);
  const byHead = new Map<string, [string, string][]>();
  for (const [form, id] of ids) {
    const head = form.match(WORD)?.[0];
    if (!head || !form.startsWith(head)) continue;
    const known = byHead.get(head);
    if (known) known.push([form, id]);
    else byHead.set(head, [[form, id]]);
  }
  return byHead;
}

/** Of hits that overlap the longest, in the text's order. */
function longestOf(hits: readonly Hit[]): Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (kept.every((other) => hit.end <= other.start || other.end <= hit.start)) kept.push(hit);
  }
  return kept.sort((a, b) => a.start - b.start);
}
