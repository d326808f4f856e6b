import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createCompanion } from '../../entrypoints/page.content/companion.ts';
import { HOST_TAG } from '../../entrypoints/page.content/popover-host.tsx';
import type { PageAnswer, PageMessage, PageSettings, PlaceAnswer } from '../../entrypoints/shared/messages.ts';
import { annotationsOf, encodeAnnotations } from '../../glossary/annotations.ts';
import { termPopover } from '../../glossary/popover.ts';
import { createReader, readAtOnce } from '../../glossary/read.ts';
import type { Reading } from '../../glossary/reading.ts';
import { loadTermBank } from '../../glossary/termbank/load.ts';
import type { PageText } from '../../glossary/text/page-text.ts';
import { drawn, show, waitFor } from './support.ts';

/** The background, as the page sees it: `kept` is the reading that it has; its answers wait for `release`. */
const background = vi.hoisted(() => ({
  kept: null as unknown,
  reads: 0,
  release: null as Promise<void> | null,
}));
vi.mock('../../entrypoints/shared/send.ts', () => ({ ask: (message: PageMessage) => answer(message) }));

const reader = createReader(loadTermBank());
const settings: PageSettings = {
  on: true,
  language: 'en',
  hoverDelay: 20,
  layers: { term: true, action: true, deadline: true, mention: true, act: true },
};
const PAGE = `<main><h1>Police cooperation in the European Union</h1>
  <p>The Commission will propose to strengthen the Prüm framework by the end of 2021. Europol and Cepol support the
  Member States; Cepol trains their police officers.</p></main>`;

async function answer(message: PageMessage): Promise<PageAnswer | PlaceAnswer | PageSettings | null> {
  switch (message.type) {
    case 'page/settings':
      return settings;
    case 'page/read': {
      background.reads++;
      const reading = readAtOnce(reader, JSON.parse(message.page) as PageText);
      background.kept = reading;
      return { kind: 'plan', hash: 'h', annotations: encodeAnnotations(annotationsOf(reading)), language: 'en' };
    }
    case 'page/at': {
      await background.release;
      if (!background.kept) return { kind: 'gone' };
      const items = message.items.flatMap(({ ref }) => {
        const item = termPopover(background.kept as Reading, ref);
        return item ? [{ ...item, notes: [] }] : [];
      });
      return { kind: 'content', content: { language: 'en', published: null, items } };
    }
    default:
      return null;
  }
}

let page: ReturnType<typeof show>;
let companion: ReturnType<typeof createCompanion>;

beforeEach(async () => {
  Object.assign(background, { kept: null, reads: 0, release: null });
  page = show(PAGE);
  companion = createCompanion(document);
  await companion.read({ wish: true });
  await drawn();
});
afterEach(() => {
  companion.stop();
  page.remove();
});

const isOpen = () => document.querySelector(HOST_TAG)?.matches(':popover-open') ?? false;
const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function move({ x, y }: { x: number; y: number }): void {
  const over = document.elementFromPoint(x, y) ?? document.body;
  over.dispatchEvent(new PointerEvent('pointermove', { clientX: x, clientY: y, bubbles: true, composed: true }));
}

/** The middle of the first letters of words on the page, in the viewport. */
function middleOf(words: string): { x: number; y: number } {
  const text = page.root.querySelector('p')?.firstChild as Text;
  const range = document.createRange();
  const at = text.data.indexOf(words);
  range.setStart(text, at);
  range.setEnd(text, at + 2);
  const { left, top, width, height } = range.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

test('opens where the pointer rests and closes when it has left', async () => {
  move(middleOf('Cepol'));
  await waitFor(isOpen);
  move({ x: 1, y: 1 });
  await waitFor(() => !isOpen());
});

test('opens nothing for a pointer that has left before the answer came', async () => {
  let release = () => {};
  background.release = new Promise((resolve) => (release = resolve));
  move(middleOf('Cepol'));
  await rest(100);
  move({ x: 1, y: 1 });
  await rest(400);
  release();
  await rest(100);
  expect(isOpen()).toBe(false);
});

test('has a page read again whose reading the background has let go, and shows what was asked for', async () => {
  expect(background.reads).toBe(1);
  background.kept = null;
  move(middleOf('Cepol'));
  await waitFor(isOpen);
  expect(background.reads).toBe(2);
  move({ x: 1, y: 1 });
  await waitFor(() => !isOpen());
});
