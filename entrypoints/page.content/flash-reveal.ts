/**
 * Opens what hides a node, as the reader would: `<details>`, and panels that a control of the page opens. Only where
 * the reader asked to be shown the place.
 */
export function reveal(node: Node): void {
  for (let element = parentOf(node); element; element = parentOf(element)) {
    if (element instanceof HTMLDetailsElement) element.open = true;
    else if (element.id !== '' && isClosed(element)) controlOf(element)?.click();
  }
}

function isClosed(element: Element): boolean {
  return element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true';
}

function controlOf(panel: Element): HTMLElement | null {
  const root = panel.getRootNode() as Document | ShadowRoot;
  return root.querySelector<HTMLElement>(`[aria-controls~="${CSS.escape(panel.id)}"]`);
}

function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
}
