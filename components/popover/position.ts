import {
  computePosition,
  type ElementRects,
  flip,
  offset,
  type Platform,
  type Rect,
  shift,
  size,
} from '@floating-ui/core';

/** Distance from the words, and from the viewport's edges, in pixels. */
const GAP = 6;
const EDGE = 8;
/** Less room than this is none: then it covers the words rather than vanish. */
const LEAST = 120;

/**
 * Puts a fixed element beside a rectangle of the viewport: beneath it where there is room, else above; never beyond the
 * viewport. Sets `left`, `top` and the room that its content may take (`--room`, `--width`).
 */
export async function place(element: HTMLElement, rect: DOMRect): Promise<void> {
  const { x, y } = await computePosition(rect, element, {
    platform: viewport,
    strategy: 'fixed',
    placement: 'bottom-start',
    middleware: [
      offset(GAP),
      flip({ padding: EDGE }),
      shift({ padding: EDGE }),
      size({
        padding: EDGE,
        apply: ({ availableHeight, availableWidth }) => {
          element.style.setProperty('--room', `${Math.max(LEAST, Math.floor(availableHeight))}px`);
          element.style.setProperty('--width', `${Math.max(LEAST, Math.floor(availableWidth))}px`);
        },
      }),
    ],
  });
  element.style.left = `${Math.round(x)}px`;
  element.style.top = `${Math.round(y)}px`;
}

/** All there is to measure for a fixed element that only the viewport bounds; the library's own for the DOM does far more. */
const viewport: Platform = {
  getDimensions: (element: HTMLElement) => ({ width: element.offsetWidth, height: element.offsetHeight }),
  getElementRects: ({ reference, floating }: { reference: DOMRect; floating: HTMLElement }): ElementRects => ({
    reference: rectOf(reference),
    floating: { x: 0, y: 0, width: floating.offsetWidth, height: floating.offsetHeight },
  }),
  // Without the scroll bar's width; `clientHeight` is the document's in quirks mode.
  getClippingRect: () => ({ x: 0, y: 0, width: document.documentElement.clientWidth, height: innerHeight }),
};

function rectOf({ x, y, width, height }: DOMRect): Rect {
  return { x, y, width, height };
}
