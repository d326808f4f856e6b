import type { Page } from 'puppeteer-core';
import type { Session } from './session/types.ts';

/** A host of the Union that the browser looks up on this machine. */
export const DEMO_HOST = 'ec.europa.eu';
export const DEMO_PAGES = {
  nl: new URL('../tests/corpus/demo-nl/page.html', import.meta.url),
  en: new URL('../tests/corpus/demo-en/page.html', import.meta.url),
};

/** How long a page may take to be read and painted. */
const PATIENCE_MS = 8_000;

/** Waits until something is painted; false where nothing is in time (no policy page, or nothing on it). */
export async function isPainted(page: Page): Promise<boolean> {
  return waitFor(() => page.evaluate(() => (CSS.highlights.get('leeswijzer-term')?.size ?? 0) > 0));
}

/** Rests the pointer on the first place of some words, or on the first term that is painted, until a popover is open. */
export async function hoverOver(session: Session, page: Page, words: string | null): Promise<boolean> {
  const point = await page.evaluate(async (sought) => {
    const place = async (node: Text, start: number, end: number) => {
      node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      // The scroll is told of with the next frame, and a pointer that rests while the page scrolls opens nothing.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      const rect = range.getClientRects()[0];
      return rect ? { x: rect.left + Math.min(8, rect.width / 2), y: rect.top + rect.height / 2 } : null;
    };
    if (sought === null) {
      const [first] = [...(CSS.highlights.get('leeswijzer-term') ?? [])];
      return first ? place(first.startContainer as Text, first.startOffset, first.endOffset) : null;
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(sought);
      if (at >= 0) return place(node, at, at + sought.length);
    }
    return null;
  }, words);
  if (!point) return false;
  await page.mouse.move(2, 2);
  await page.mouse.move(point.x, point.y, { steps: 4 });
  return waitFor(async () => ((await session.hostOf(page))?.children[0]?.children.length ?? 0) > 0);
}

/** Waits for the side panel to show a reading. */
export async function hasPanel(session: Session): Promise<boolean> {
  return waitFor(
    async () => (await session.inPanel<boolean>(`document.querySelector('[role=tab]') !== null`)) === true,
  );
}

/** Lets what was just drawn settle: fonts, the popover's fade. */
export function settle(ms = 400): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function waitFor(isSo: () => Promise<boolean>): Promise<boolean> {
  for (let waited = 0; waited < PATIENCE_MS; waited += 150) {
    if (await isSo()) return true;
    await settle(150);
  }
  return false;
}
