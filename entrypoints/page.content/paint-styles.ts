import styles from './highlight.css?inline';

let sheet: CSSStyleSheet | null = null;
/** How many painters use the sheet in a root. */
const uses = new WeakMap<ShadowRoot, number>();

/**
 * Puts the rules of the paint into open shadow roots: Firefox does not take the document's rules into them. Returns
 * the way to take them out again.
 */
export function adoptStyles(roots: readonly ShadowRoot[]): () => void {
  for (const root of roots) {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
    }
    uses.set(root, (uses.get(root) ?? 0) + 1);
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  }
  const adopted = roots.map((root) => new WeakRef(root));
  return () => {
    for (const reference of adopted) {
      const root = reference.deref();
      if (!root) continue;
      const left = (uses.get(root) ?? 1) - 1;
      uses.set(root, left);
      if (left === 0) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    }
  };
}
