import { afterEach, describe, expect, test } from 'vitest';
import { flash } from '../../entrypoints/page.content/flash.ts';
import { readPage } from '../../entrypoints/shared/read-page/read-page.ts';
import { show, waitFor } from './support.ts';

let shown: ReturnType<typeof show> | null = null;
afterEach(() => {
  shown?.remove();
  scrollTo(0, 0);
});

function flashWords(html: string, words: string) {
  shown = show(`<main>${html}</main>`);
  const { page, map } = readPage(document, { url: null });
  const start = page.text.indexOf(words);
  const span = { start, end: start + words.length };
  flash({ map, span });
  return () => map.rangeOf(span)?.getBoundingClientRect() as DOMRect;
}

const isSeen = ({ top, bottom, height }: DOMRect) => height > 0 && top >= 0 && bottom <= innerHeight;

describe('showing a place', () => {
  test('scrolls it into view and marks it for a moment', async () => {
    const rect = flashWords('<p>First.</p><div style="height: 6000px"></div><p>The place itself.</p>', 'place itself');
    await waitFor(() => isSeen(rect()));
    expect(CSS.highlights.get('leeswijzer-flash')?.size).toBe(1);
    await waitFor(() => !CSS.highlights.has('leeswijzer-flash'));
  });

  test('finds the words within an element longer than the screen', async () => {
    const filler = 'Many words. '.repeat(3_000);
    const rect = flashWords(`<div style="width: 300px">${filler}The place itself. ${filler}</div>`, 'place itself');
    await waitFor(() => isSeen(rect()));
  });

  test('opens accordions, and panels by their own control', async () => {
    shown = show(
      `<main><details><summary>Outer</summary><h3><button aria-controls="panel">Question</button></h3>
       <div id="panel" hidden>The place itself.</div></details></main>`,
    );
    const panel = document.querySelector('#panel') as HTMLElement;
    document.querySelector('button')?.addEventListener('click', () => panel.removeAttribute('hidden'));
    const { page, map } = readPage(document, { url: null });
    const start = page.text.indexOf('place itself');
    flash({ map, span: { start, end: start + 12 } });
    await waitFor(() => isSeen(map.rangeOf({ start, end: start + 12 })?.getBoundingClientRect() as DOMRect));
  });
});
