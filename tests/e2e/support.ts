import type { Page } from 'puppeteer-core';
import { elementsOf, type ShadowNode, textOf } from '../../tools/session/shadow-node.ts';
import type { Session } from '../../tools/session/types.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;
/** A host of the Union that the browsers look up on this machine. */
export const EU_HOST = 'ec.europa.eu';

/** Asks until `isRight` holds of the answer, for fifteen seconds; gives the last answer either way. */
export async function eventually<Value>(ask: () => Promise<Value>, isRight: (value: Value) => boolean): Promise<Value> {
  let answer = await ask();
  for (let waited = 0; waited < 15_000 && !isRight(answer); waited += 100) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    answer = await ask();
  }
  return answer;
}

/** The number of ranges that are painted on a page, by highlight, in the order of their names. */
export function paintOf(page: Page): Promise<Record<string, number>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .map(([name, highlight]) => [name, highlight.size] as const)
        .sort(([a], [b]) => a.localeCompare(b)),
    ),
  );
}

function isPainted(paint: Record<string, number>): boolean {
  return (paint['leeswijzer-term'] ?? 0) > 0;
}

/** Waits until the page has been read and painted. */
export async function painted(page: Page): Promise<Record<string, number>> {
  return eventually(() => paintOf(page), isPainted);
}

/** Brings the first place of `words` into view and gives a point on its beginning, in the viewport. */
async function pointOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const point = await page.evaluate(async (sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf(sought);
      if (at < 0 || !node.parentElement) continue;
      node.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      // The scroll is told of with the next frame; a place that is measured before would be off.
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + Math.min(sought.length, 4));
      const { left, top, height } = range.getClientRects()[0] ?? range.getBoundingClientRect();
      return { x: left + 5, y: top + height / 2 };
    }
    return null;
  }, words);
  if (!point) throw new Error(`“${words}” is not on the page`);
  return point;
}

/** Rests the pointer on words of the page, coming from afar as a hand does. */
export async function hover(page: Page, words: string): Promise<void> {
  const { x, y } = await pointOf(page, words);
  await page.mouse.move(2, 2);
  await page.mouse.move(x, y, { steps: 4 });
}

/** The open popover's content; null where none is open. */
export async function popoverOf(session: Session, page: Page): Promise<ShadowNode | null> {
  const root = await session.hostOf(page);
  const [card] = root ? elementsOf(root, 'article') : [];
  return card ? root : null;
}

export async function openPopover(session: Session, page: Page, words: string): Promise<ShadowNode> {
  await hover(page, words);
  const popover = await eventually(
    () => popoverOf(session, page),
    (found) => found !== null,
  );
  if (!popover) throw new Error(`no popover at “${words}”`);
  return popover;
}

export function quotesIn(popover: ShadowNode): string[] {
  return elementsOf(popover, 'blockquote').map(textOf);
}

/** Presses a button of the popover by its words, with the pointer. */
export async function press(session: Session, page: Page, popover: ShadowNode, label: string): Promise<void> {
  const button = elementsOf(popover, 'button').find((one) => textOf(one) === label);
  if (!button) throw new Error(`no button “${label}”: ${elementsOf(popover, 'button').map(textOf).join(', ')}`);
  const { x, y } = await session.middleOf(page, button);
  await page.mouse.move(x, y, { steps: 4 });
  await page.mouse.click(x, y);
}

/** The text that the panel shows, runs of white space made one space. */
export async function panelText(session: Session): Promise<string> {
  const text = await session.inPanel<string>('document.body.innerText');
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** Presses the panel's control that bears these words. */
export async function pressInPanel(session: Session, words: string): Promise<void> {
  const pressed = await session.inPanel<boolean>(
    `(() => { const found = [...document.querySelectorAll('button, summary, [role=tab], label')].find((one) => one.textContent.replace(/\\s+/g, ' ').trim().startsWith(${JSON.stringify(words)})); found?.click(); return Boolean(found); })()`,
  );
  if (!pressed) throw new Error(`nothing in the panel to press: “${words}”`);
}

/** Types a query and gives what is listed, the kind of each hit before its words. */
export async function searchInPanel(session: Session, query: string): Promise<string[]> {
  const type = `(() => {
    const input = document.querySelector('input[type=search]');
    if (input && input.value !== ${JSON.stringify(query)}) {
      input.value = ${JSON.stringify(query)};
      input.dispatchEvent(new document.defaultView.Event('input', { bubbles: true }));
    }
    return [...document.querySelectorAll('.hit')].map((hit) => hit.textContent);
  })()`;
  return eventually(
    async () => (await session.inPanel<string[]>(type)) ?? [],
    (hits) => hits.length > 0,
  );
}
