/** Fewer characters than this, in one go, are a clock or a counter. */
const NOTABLE = 20;
/** Parts of a page that are not read. */
const CHROME = 'nav, footer, script, style, [role=navigation], [role=contentinfo], [role=dialog], [aria-live]';

/** Whether mutations touch so much of the text that it is worth reading again. `host` is the tag of our own element. */
export function isNotable(records: readonly MutationRecord[], host: string): boolean {
  let changed = 0;
  for (const { type, target, addedNodes, removedNodes } of records) {
    const element = target instanceof Element ? target : target.parentElement;
    if (element?.localName === host || element?.closest(CHROME)) continue;
    if (type === 'childList') {
      for (const nodes of [addedNodes, removedNodes]) for (const node of nodes) changed += lengthOf(node, host);
    } else if (type === 'characterData') {
      changed += lengthOf(target, host);
    } else {
      changed += lengthOf(target, host);
    }
    if (changed >= NOTABLE) return true;
  }
  return false;
}

function lengthOf(node: Node, host: string): number {
  if (node instanceof Element) {
    if (node.localName === host || node.matches(CHROME)) return 0;
    return (node.textContent ?? '').trim().length;
  }
  return node instanceof Text ? node.data.trim().length : 0;
}
