/** A node of a closed shadow root, as the browser's debugger shows it: the same shape from both browsers. */
export interface ShadowNode {
  /** Lower-case element name; "#text" for text. */
  readonly name: string;
  readonly text: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ShadowNode[];
  /** Names the node to the browser. */
  readonly handle: unknown;
}

/** All elements of a name, in the order of the document. */
export function elementsOf(node: ShadowNode, name: string): ShadowNode[] {
  const own = node.name === name ? [node] : [];
  return [...own, ...node.children.flatMap((child) => elementsOf(child, name))];
}

/** The text in a node, runs of white space made one space. */
export function textOf(node: ShadowNode): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: ShadowNode): string {
  return node.name === '#text' ? node.text : node.children.map(rawText).join(isInline(node) ? '' : ' ');
}

function isInline({ name }: ShadowNode): boolean {
  return ['span', 'a', 'strong', 'button', 'dd', 'p', 'blockquote', 'h2', 'h3'].includes(name);
}
