import Readability from '@mozilla/readability/Readability.js';
import type { Chosen } from './choose-root.ts';
import { type Dom, ELEMENT, TEXT } from './dom.ts';
import type { Measure } from './measure.ts';

/** Readability is one task that cannot be parted: 125 to 450 ms for each million code units. */
const MAX_TEXT = 400_000;
const MAX_ELEMENTS = 8_000;
const MAX_DEPTH = 256;
/** Too little to choose by. */
const MIN_CHOSEN = 200;
/** The smallest element with this share of what was chosen is the place of the page's text. */
const MOST = 0.9;
/** Where more than this share of a part's text is in links, it leads elsewhere. */
const LINK_SHARE = 0.5;
/** Heading, dateline and summary take at most this share of the text; a place with more around it has other things in it. */
const SURROUNDINGS = 0.15;
const CONTROLS = /^(?:button|embed|fieldset|form|iframe|img|input|object|output|select|textarea)$/;
const STAMP = 'data-leeswijzer-stamp';

/**
 * Lets Readability choose, on a stamped clone, and reads the part of the page that it chose. What it dropped within
 * that part is taken back, unless it is mostly links: the lists that it drops are where actions stand. Null where it
 * fails, or the page is too large for it.
 */
export function chooseByReadability(page: {
  document: Document;
  dom: Dom;
  body: Element;
  measured: Measure;
  isLeftOut: (element: Element) => boolean;
}): Chosen | null {
  const { document, dom, body, measured, isLeftOut } = page;
  if (measured.total > MAX_TEXT || measured.depth > MAX_DEPTH) return null;
  const originals = dom.queryAll(document, '*');
  if (originals.length > MAX_ELEMENTS) return null;
  const chosen = chosenElements(document, dom, originals);
  if (!chosen) return null;
  const kept = new Map<Element, number>();
  let total = 0;
  for (const [element, length] of chosen) {
    total += length;
    for (let up: Node | null = element; up && dom.typeOf(up) === ELEMENT; up = dom.parentOf(up)) {
      kept.set(up as Element, (kept.get(up as Element) ?? 0) + length);
    }
  }
  if (total < MIN_CHOSEN) return null;
  const root = withHeading(narrow(body, total, dom, kept), { dom, body, measured });
  return {
    root,
    isLeftOut: (element) => isLeftOut(element) || (!kept.has(element) && isLinks(element, measured, dom)),
  };
}

/** The original elements of which Readability kept text, with how much. */
function chosenElements(document: Document, dom: Dom, originals: readonly Element[]): Map<Element, number> | null {
  try {
    const clone = document.cloneNode(true) as Document;
    const copies = dom.queryAll(clone, '*');
    if (copies.length !== originals.length) return null;
    copies.forEach((copy, index) => {
      dom.setAttribute(copy, STAMP, String(index));
      // Names are looked up as properties of the document and of forms, where Readability expects the DOM's own.
      if (dom.nameOf(copy) !== 'meta') dom.setAttribute(copy, 'name', null);
      if (CONTROLS.test(dom.nameOf(copy))) dom.setAttribute(copy, 'id', null);
    });
    const article = new Readability<Node>(clone, {
      maxElemsToParse: MAX_ELEMENTS,
      serializer: (node) => node,
      disableJSONLD: true,
    }).parse();
    if (!article?.content) return null;
    const chosen = new Map<Element, number>();
    collect(article.content, dom, (stamp, length) => {
      const original = originals[stamp];
      if (original) chosen.set(original, (chosen.get(original) ?? 0) + length);
    });
    return chosen;
  } catch {
    return null;
  }
}

function collect(content: Node, dom: Dom, found: (stamp: number, length: number) => void): void {
  const stack: { node: Node; stamp: number }[] = [{ node: content, stamp: -1 }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    if (dom.typeOf(next.node) === TEXT) {
      found(next.stamp, dom.dataOf(next.node).replace(/\s+/g, '').length);
    } else if (dom.typeOf(next.node) === ELEMENT) {
      const own = dom.attributeOf(next.node as Element, STAMP);
      const stamp = own === null ? next.stamp : Number(own);
      for (const node of dom.childrenOf(next.node)) stack.push({ node, stamp });
    }
  }
}

function narrow(body: Element, total: number, dom: Dom, kept: ReadonlyMap<Element, number>): Element {
  let root = body;
  for (;;) {
    const inner = dom.childrenOf(root).find((child) => (kept.get(child as Element) ?? 0) >= MOST * total) as
      | Element
      | undefined;
    // Not into a paragraph: what stands beside it belongs to the text too.
    if (!inner || !/^(?:div|section|article|main|td|tr|tbody|table|center|form|body|font)$/.test(dom.nameOf(inner)))
      return root;
    root = inner;
  }
}

/** The place of the text with its heading and dateline, which often stand right before it: the place around it that has little else. */
function withHeading(root: Element, page: { dom: Dom; body: Element; measured: Measure }): Element {
  const { dom, body, measured } = page;
  const hasHeading = (element: Element) =>
    [...element.getElementsByTagName('h1')].some((h) => measured.lengthOf(h) > 0);
  const most = measured.lengthOf(root) * (1 + SURROUNDINGS);
  for (let around: Element | null = root; around && around !== body; around = dom.parentOf(around) as Element | null) {
    if (measured.lengthOf(around) > most) return root;
    if (hasHeading(around)) return around;
  }
  return root;
}

function isLinks(element: Element, measured: Measure, dom: Dom): boolean {
  return !/^h[1-6]$/.test(dom.nameOf(element)) && measured.linkShareOf(element) > LINK_SHARE;
}
