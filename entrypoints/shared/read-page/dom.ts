/**
 * Access to nodes that a page cannot clobber: `<form><input name="childNodes">` and `<img name="body">` put elements
 * where the properties of forms and documents are looked up, so the getters of the prototypes are called instead.
 */
export interface Dom {
  typeOf(node: Node): number;
  /** Local name in lower case; '' for what is no element. */
  nameOf(node: Node): string;
  attributeOf(element: Element, name: string): string | null;
  /** For copies; the page's own elements are left as they are. Null takes the attribute away. */
  setAttribute(element: Element, name: string, value: string | null): void;
  /** Children as they are rendered: those of an open shadow root, and what is put in a slot. */
  childrenOf(node: Node): Node[];
  parentOf(node: Node): Node | null;
  dataOf(node: Node): string;
  bodyOf(document: Document): Element | null;
  queryAll(document: Document, selector: string): Element[];
}

export const ELEMENT = 1;
export const TEXT = 3;

export function createDom(document: Document): Dom {
  const createElement = methodOf<(name: string) => HTMLElement>(document, 'createElement');
  const element = createElement.call(document, 'div');
  const slot = createElement.call(document, 'slot');
  const nodeType = getterOf<number>(element, 'nodeType');
  const firstChild = getterOf<Node | null>(element, 'firstChild');
  const nextSibling = getterOf<Node | null>(element, 'nextSibling');
  const parentNode = getterOf<Node | null>(element, 'parentNode');
  const textContent = getterOf<string | null>(element, 'textContent');
  const localName = getterOf<string>(element, 'localName');
  const shadowRoot = getterOf<ShadowRoot | null>(element, 'shadowRoot');
  const getAttribute = methodOf<(name: string) => string | null>(element, 'getAttribute');
  const setAttribute = methodOf<(name: string, value: string) => void>(element, 'setAttribute');
  const removeAttribute = methodOf<(name: string) => void>(element, 'removeAttribute');
  const assignedNodes = methodOf<() => Node[]>(slot, 'assignedNodes');
  const body = getterOf<Element | null>(document, 'body');
  const documentElement = getterOf<Element | null>(document, 'documentElement');
  const querySelectorAll = methodOf<(selector: string) => NodeListOf<Element>>(document, 'querySelectorAll');

  function childrenOf(node: Node): Node[] {
    const isElement = nodeType.call(node) === ELEMENT;
    if (isElement && localName.call(node) === 'slot') {
      const assigned = assignedNodes.call(node);
      if (assigned.length > 0) return assigned;
    }
    const children: Node[] = [];
    const from = (isElement ? shadowRoot.call(node) : null) ?? node;
    for (let child = firstChild.call(from); child; child = nextSibling.call(child)) children.push(child);
    return children;
  }

  return {
    typeOf: (node) => nodeType.call(node),
    nameOf: (node) => (nodeType.call(node) === ELEMENT ? localName.call(node).toLowerCase() : ''),
    attributeOf: (of, name) => getAttribute.call(of, name),
    setAttribute(of, name, value) {
      if (value === null) removeAttribute.call(of, name);
      else setAttribute.call(of, name, value);
    },
    childrenOf,
    parentOf: (node) => parentNode.call(node),
    dataOf: (node) => textContent.call(node) ?? '',
    bodyOf: (of) => body.call(of) ?? documentElement.call(of),
    queryAll: (of, selector) => [...querySelectorAll.call(of, selector)],
  };
}

function getterOf<T>(of: object, name: string): { call(on: unknown): T } {
  return descriptorOf(of, name).get as () => T;
}

function methodOf<T>(of: object, name: string): T {
  return descriptorOf(of, name).value as T;
}

function descriptorOf(of: object, name: string): PropertyDescriptor {
  for (let on = Object.getPrototypeOf(of); on; on = Object.getPrototypeOf(on)) {
    const descriptor = Object.getOwnPropertyDescriptor(on, name);
    if (descriptor) return descriptor;
  }
  throw new TypeError(`no ${name} in this document`);
}
