import type { Span } from '../text/span.ts';

/** Letters after which an ending may still belong to a form that the page coined: "JIT's", "AROs". */
const ENDING = /^(?:['’]?s)?(?![\p{L}\p{N}])/u;

/**
 * Where forms that the page itself gives stand in it, as written: for each id its spans in order, not overlapping,
 * the longer form first. A form ends at a word's end, a genitive or plural -s apart.
 */
export function findForms(text: string, forms: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Span[]> {
  const ids = new Map<string, string>();
  for (const [id, some] of forms) for (const form of some) if (!ids.has(form)) ids.set(form, id);
  const ordered = [...ids.keys()].sort((a, b) => b.length - a.length);
  const taken: Span[] = [];
  const found = new Map<string, Span[]>();
  for (const form of ordered) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const span = { start: at, end: at + form.length };
      const isWord = !/[\p{L}\p{N}@]/u.test(text[at - 1] ?? ' ') && ENDING.test(text.slice(span.end, span.end + 4));
      if (!isWord || taken.some((other) => other.start < span.end && span.start < other.end)) continue;
      taken.push(span);
      const id = ids.get(form) as string;
      found.set(id, [...(found.get(id) ?? []), span]);
    }
  }
  for (const spans of found.values()) spans.sort((a, b) => a.start - b.start);
  return found;
}
