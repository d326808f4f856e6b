import type { Annotation } from '../../glossary/annotations.ts';
import type { TextMap } from '../shared/read-page/text-map.ts';

/** Elements that lie in a line, and have no box of their own to watch. */
const INLINE = /^(?:a|abbr|b|bdi|bdo|cite|code|dfn|em|font|i|kbd|mark|q|s|small|span|strong|sub|sup|time|u|var)$/;

/** The annotations that stand, in whole or in part, in each block-like element of the page. */
export function groupByBlock(map: TextMap, annotations: readonly Annotation[]): Map<Element, Annotation[]> {
  const groups = new Map<Element, Annotation[]>();
  for (const annotation of annotations) {
    const seen = new Set<Element>();
    for (const { startContainer } of map.rangesOf(annotation)) {
      const block = blockOf(startContainer);
      if (!block || seen.has(block)) continue;
      seen.add(block);
      const group = groups.get(block);
      if (group) group.push(annotation);
      else groups.set(block, [annotation]);
    }
  }
  return groups;
}

export function blockOf(node: Node): Element | null {
  let element = node.parentElement;
  while (element?.parentElement && INLINE.test(element.localName)) element = element.parentElement;
  return element ?? hostOf(node);
}

function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
