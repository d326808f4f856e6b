import { afterEach, describe, expect, test } from 'vitest';
import { createHitTester } from '../../entrypoints/page.content/hit-test.ts';
import { readPage } from '../../entrypoints/shared/read-page/read-page.ts';
import type { Annotation, Layer } from '../../glossary/annotations.ts';
import { show } from './support.ts';

let shown: ReturnType<typeof show> | null = null;
afterEach(() => shown?.remove());

function readHere() {
  const { page, map } = readPage(document, { url: null });
  const spanOf = (words: string, layer: Layer): Annotation => {
    const start = page.text.indexOf(words);
    return { start, end: start + words.length, layer, ref: 0 };
  };
  const middleOf = (words: string) => {
    const rect = map.rangeOf(spanOf(words, 'term'))?.getBoundingClientRect() as DOMRect;
    return [rect.left + rect.width / 2, rect.top + rect.height / 2] as const;
  };
  const testerOf = (...annotations: Annotation[]) =>
    createHitTester({ map, annotations: annotations.sort((a, b) => a.start - b.start) });
  return { page, map, spanOf, middleOf, testerOf };
}

describe('the hit tester', () => {
  test('gives all that stands at a point, the innermost first', () => {
    shown = show('<main><p>The Commission will strengthen the Prüm framework by 2021 and more.</p></main>');
    const { spanOf, middleOf, testerOf } = readHere();
    const action = spanOf('strengthen the Prüm framework by 2021', 'action');
    const term = spanOf('Prüm framework', 'term');
    const deadline = spanOf('by 2021', 'deadline');
    const tester = testerOf(action, term, deadline);
    expect(tester.at(...middleOf('Prüm framework'))?.annotations).toEqual([term, action]);
    expect(tester.at(...middleOf('by 2021'))?.annotations).toEqual([deadline, action]);
    expect(tester.at(...middleOf('strengthen'))?.annotations).toEqual([action]);
    expect(tester.at(...middleOf('The Commission'))).toBeNull();
    expect(tester.at(...middleOf('and more'))).toBeNull();
  });

  test('does not take the nearest words for those under the pointer', () => {
    shown = show('<main><p style="width: 400px; padding: 60px">Europol</p><p>Other words of the page.</p></main>');
    const { map, spanOf, testerOf } = readHere();
    const term = spanOf('Europol', 'term');
    const tester = testerOf(term);
    const rect = map.rangeOf(term)?.getBoundingClientRect() as DOMRect;
    expect(tester.at(rect.left + 3, rect.top + 3)?.annotations).toEqual([term]);
    expect(tester.at(rect.left - 40, rect.top + 3)).toBeNull();
    expect(tester.at(rect.right + 60, rect.top + 3)).toBeNull();
    expect(tester.at(rect.left + 3, rect.top - 40)).toBeNull();
    expect(tester.at(rect.left + 3, rect.bottom + 40)).toBeNull();
  });

  test('gives the line that the pointer is on, of words that break over two', () => {
    shown = show(
      '<main><p style="width: 150px">Some words, then the Asset Recovery Offices of the Member States.</p></main>',
    );
    const { map, spanOf, testerOf } = readHere();
    const term = spanOf('Asset Recovery Offices of the Member States', 'term');
    const rects = [...(map.rangeOf(term) as Range).getClientRects()];
    expect(rects.length).toBeGreaterThan(1);
    for (const rect of rects) {
      expect(testerOf(term).at(rect.left + rect.width / 2, rect.top + rect.height / 2)?.rect.top).toBe(rect.top);
    }
  });

  test('reaches into open shadow roots', () => {
    shown = show('<main><p>Words of the page itself.</p><x-box></x-box></main>');
    const root = (document.querySelector('x-box') as HTMLElement).attachShadow({ mode: 'open' });
    const paragraph = document.createElement('p');
    paragraph.textContent = 'Cepol trains.';
    root.append(paragraph);
    const { spanOf, middleOf, testerOf } = readHere();
    const term = spanOf('Cepol', 'term');
    expect(testerOf(term).at(...middleOf('Cepol'))?.annotations).toEqual([term]);
  });
});
