import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createPainter, type Painter } from '../../entrypoints/page.content/paint.ts';
import { readPage } from '../../entrypoints/shared/read-page/read-page.ts';
import type { Annotation, Layer } from '../../glossary/annotations.ts';
import { drawn, show, waitFor } from './support.ts';

const LAYERS = { term: true, action: true, deadline: true, mention: true, act: true };
let painter: Painter | null = null;
let shown: ReturnType<typeof show> | null = null;

beforeEach(() => {
  CSS.highlights.set('of-the-page', new Highlight());
});
afterEach(() => {
  painter?.destroy();
  shown?.remove();
  painter = null;
  CSS.highlights.clear();
});

function paint(html: string, words: string, layer: Layer = 'term', layers = LAYERS) {
  shown = show(`<main>${html}</main>`);
  const { page, map } = readPage(document, { url: null });
  const annotations: Annotation[] = [];
  for (let at = page.text.indexOf(words); at >= 0; at = page.text.indexOf(words, at + 1)) {
    annotations.push({ start: at, end: at + words.length, layer, ref: 0 });
  }
  painter = createPainter({ map, annotations, layers });
  return { page, map, annotations, painter };
}

const painted = (layer: string): string[] =>
  [...(CSS.highlights.get(`leeswijzer-${layer}`) ?? [])].map((range) =>
    (range.startContainer as Text).data.slice(range.startOffset, range.endOffset),
  );

describe('the painter', () => {
  test('paints words that tags and soft hyphens part, and nothing of the DOM changes', async () => {
    const { painter: own } = paint('<p>The <b>Pr&shy;üm</b>\n  frame<i>work</i> stands.</p>', 'Prüm framework');
    const before = document.documentElement.outerHTML;
    await waitFor(() => painted('term').length > 0);
    expect(painted('term').map((words) => words.replace('\u00ad', '~'))).toEqual(['Pr~üm', '\n  frame', 'work']);
    own.highlightCurrent(null);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('paints what is near the viewport, and the rest when it comes near', async () => {
    paint(`<p>Europol here.</p><div style="height: 9000px"></div><p id="far">Europol there.</p>`, 'Europol');
    await waitFor(() => painted('term').length > 0);
    expect(painted('term')).toHaveLength(1);
    document.querySelector('#far')?.scrollIntoView();
    await waitFor(() => (CSS.highlights.get('leeswijzer-term') as Highlight).size === 1 && isFar());
    scrollTo(0, 0);
    await waitFor(() => !isFar());

    function isFar() {
      const [range] = CSS.highlights.get('leeswijzer-term') ?? [];
      return range?.startContainer.parentElement?.id === 'far';
    }
  });

  test('paints what an opened accordion and a box-less element hold', async () => {
    paint(
      `<details><summary>More</summary><p>Eurojust in it.</p></details><div style="display: contents">Eurojust bare</div>`,
      'Eurojust',
    );
    await waitFor(() => painted('term').length === 1);
    (document.querySelector('details') as HTMLDetailsElement).open = true;
    await waitFor(() => painted('term').length === 2);
  });

  test('paints open shadow roots, with its rules in them', async () => {
    shown = show('<main><p>Some text of the page itself.</p><x-box></x-box></main>');
    const box = document.querySelector('x-box') as HTMLElement;
    const root = box.attachShadow({ mode: 'open' });
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Cepol trains.';
    root.append(paragraph);
    const { page, map } = readPage(document, { url: null });
    const start = page.text.indexOf('Cepol');
    painter = createPainter({ map, annotations: [{ start, end: start + 5, layer: 'term', ref: 0 }], layers: LAYERS });
    await waitFor(() => painted('term').length === 1);
    expect(painted('term')).toEqual(['Cepol']);
    expect(root.adoptedStyleSheets).toHaveLength(1);
    expect(
      [...(root.adoptedStyleSheets[0]?.cssRules ?? [])].some(({ cssText }) => cssText.includes('leeswijzer-term')),
    ).toBe(true);
    painter.destroy();
    expect(root.adoptedStyleSheets).toHaveLength(0);
  });

  test('drops what the page changes or removes', async () => {
    paint('<p id="a">Frontex one.</p><p id="b">Frontex two.</p><p id="c">Frontex three.</p>', 'Frontex');
    await waitFor(() => painted('term').length === 3);
    (document.querySelector('#a') as HTMLElement).textContent = 'Other words.';
    ((document.querySelector('#b') as HTMLElement).firstChild as Text).data = 'New Frontex two.';
    document.querySelector('#c')?.remove();
    await waitFor(() => painted('term').length === 0);
  });

  test('switches layers and comes off without touching what is not its own', async () => {
    const { painter: own } = paint('<p>The Commission will propose it.</p>', 'Commission will', 'action');
    await waitFor(() => painted('action').length === 1);
    own.setLayers({ ...LAYERS, action: false });
    expect(painted('action')).toEqual([]);
    own.setLayers(LAYERS);
    expect(painted('action')).toEqual(['Commission will']);
    own.destroy();
    expect([...CSS.highlights.keys()]).toEqual(['of-the-page']);
  });

  test('marks the current annotation', async () => {
    const { painter: own, annotations } = paint('<p>See Interpol.</p>', 'Interpol');
    own.highlightCurrent(annotations[0] as Annotation);
    expect(painted('current')).toEqual(['Interpol']);
    own.highlightCurrent(null);
    expect(painted('current')).toEqual([]);
  });

  test('leaves its paint for the next painter, which alone takes it off', async () => {
    const { map, annotations, painter: old } = paint('<p>See Interpol.</p>', 'Interpol');
    await waitFor(() => painted('term').length === 1);
    const next = createPainter({ map, annotations, layers: LAYERS });
    old.destroy({ keepHighlights: true });
    await waitFor(() => painted('term').length === 1);
    next.destroy();
    expect(CSS.highlights.has('leeswijzer-term')).toBe(false);
  });

  test('removed nodes are not kept alive', async () => {
    if (!('gc' in globalThis)) return;
    paint('<div><p>Frontex alone.</p></div><p>Other words that stay.</p>', 'Frontex');
    await waitFor(() => painted('term').length === 1);
    let node: Element | null = document.querySelector('main > div');
    const reference = new WeakRef(node as Element);
    node?.remove();
    node = null;
    await waitFor(() => painted('term').length === 0);
    await drawn();
    for (let i = 0; i < 20 && reference.deref(); i++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      (globalThis as unknown as { gc: () => void }).gc();
    }
    expect(reference.deref()).toBeUndefined();
  });
});
