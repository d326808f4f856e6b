import { chooseByReadability } from './choose-by-readability.ts';
import type { Dom } from './dom.ts';
import { type Measure, measure } from './measure.ts';

/** Where a page says its text is: landmarks, and the containers of EUR-Lex and officielebekendmakingen.nl. */
const LANDMARKS = 'main, [role=main], article, [role=article]';
const CONTAINERS = '#document1, #text, #TexteOnly, #PP4Contents, .eli-container, #broodtekst';
/** A landmark with less of the page's text than this is not the place of it. */
const MOST = 0.5;

export interface Chosen {
  readonly root: Element;
  /** Parts of it that are left out. */
  readonly isLeftOut: (element: Element) => boolean;
}

/** Chooses what is read: a landmark that holds most of the text, else what Readability finds, else the body. */
export function chooseRoot(document: Document, dom: Dom, isLeftOut: (element: Element) => boolean): Chosen | null {
  const body = dom.bodyOf(document);
  if (!body) return null;
  const measured = measure(body, dom, isLeftOut);
  const landmark = chooseLandmark(document, dom, measured);
  const all = { root: body, isLeftOut };
  if (landmark) return { ...all, root: landmark };
  return chooseByReadability({ document, dom, body, measured, isLeftOut }) ?? all;
}

function chooseLandmark(document: Document, dom: Dom, measured: Measure): Element | null {
  const whole = measured.total;
  const main = longest(dom.queryAll(document, LANDMARKS), measured);
  const container = longest(dom.queryAll(document, CONTAINERS), measured);
  const has = (element: Element | null) => element !== null && whole > 0 && measured.lengthOf(element) >= MOST * whole;
  // A document's container within a landmark says more than the landmark.
  return has(container) ? container : has(main) ? main : null;
}

/** The outermost of those with the most text. */
function longest(elements: readonly Element[], measured: Measure): Element | null {
  let best: Element | null = null;
  for (const element of elements) {
    if (measured.lengthOf(element) > (best ? measured.lengthOf(best) : 0)) best = element;
  }
  return best;
}
