import type { Dom } from './dom.ts';
import { walk } from './walk.ts';

/** How much text, in code units without space, stands in each element, what is left out apart. */
export interface Measure {
  readonly total: number;
  /** Of the deepest element, the root's being 1. */
  readonly depth: number;
  lengthOf(element: Element): number;
  /** The share of it that stands in links. */
  linkShareOf(element: Element): number;
}

export function measure(root: Element, dom: Dom, isSkipped: (element: Element) => boolean): Measure {
  const lengths = new Map<Element, number>();
  const linked = new Map<Element, number>();
  let total = 0;
  let inLinks = 0;
  let links = 0;
  let depth = 0;
  let deepest = 0;
  walk(root, dom, {
    enter(element) {
      if (element !== root && isSkipped(element)) return 'skip';
      const before = total;
      const linkedBefore = inLinks;
      const isLink = dom.nameOf(element) === 'a';
      if (isLink) links++;
      deepest = Math.max(deepest, ++depth);
      return () => {
        if (isLink) links--;
        depth--;
        lengths.set(element, total - before);
        linked.set(element, inLinks - linkedBefore);
      };
    },
    text(node) {
      const length = dom.dataOf(node).replace(/\s+/g, '').length;
      total += length;
      if (links > 0) inLinks += length;
    },
  });
  return {
    total,
    depth: deepest,
    lengthOf: (element) => lengths.get(element) ?? 0,
    linkShareOf: (element) => (linked.get(element) ?? 0) / Math.max(1, lengths.get(element) ?? 0),
  };
}
