import type { Annotation, Layer } from '../../glossary/annotations.ts';
import type { Span } from '../../glossary/text/span.ts';
import type { TextMap } from '../shared/read-page/text-map.ts';

export interface Hit {
  /** All annotations at the place, the innermost first. */
  readonly annotations: Annotation[];
  /** The line's part of the innermost annotation that is at the place, in the viewport. */
  readonly rect: DOMRect;
}

export interface HitTester {
  /** What stands at a point of the viewport, or null. */
  at(x: number, y: number): Hit | null;
}

const ORDER: readonly Layer[] = ['term', 'act', 'deadline', 'mention', 'action'];
/** Lines stand apart: this many pixels above and below a line are still on it. */
const TOLERANCE = 2;

export function createHitTester({ map, annotations }: { map: TextMap; annotations: readonly Annotation[] }): HitTester {
  const find = createSpanFinder(annotations);
  const shadowRoots = map.shadowRoots();

  return {
    at(x, y) {
      const caret = caretAt(x, y, shadowRoots);
      const offset = caret && map.offsetAt(caret.node, caret.offset);
      if (offset === null) return null;
      // The caret snaps to the nearest text from anywhere: only what is drawn under the point counts.
      const hits = find(offset)
        .map((annotation) => ({ annotation, rect: rectAt(map, annotation, { x, y }) }))
        .filter((hit): hit is { annotation: Annotation; rect: DOMRect } => hit.rect !== null)
        .sort((a, b) => rank(a.annotation) - rank(b.annotation) || lengthOf(a.annotation) - lengthOf(b.annotation));
      const [first] = hits;
      return first ? { annotations: hits.map(({ annotation }) => annotation), rect: first.rect } : null;
    },
  };
}

/** Finds the annotations that an offset lies in or at the edge of; they are in the order of their starts. */
export function createSpanFinder<T extends Span>(spans: readonly T[]): (offset: number) => T[] {
  // The farthest end of a span and those before it: a search backwards may stop where that lies before the offset.
  let farthest = 0;
  const ends = spans.map(({ end }) => (farthest = Math.max(farthest, end)));
  return (offset) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle] as T).start <= offset) low = middle + 1;
      else high = middle;
    }
    const found: T[] = [];
    for (let i = low - 1; i >= 0 && (ends[i] as number) >= offset; i--) {
      const span = spans[i] as T;
      if (span.end >= offset) found.push(span);
    }
    return found;
  };
}

function caretAt(x: number, y: number, shadowRoots: ShadowRoot[]): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y, { shadowRoots });
    return position && { node: position.offsetNode, offset: position.offset };
  }
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

function rectAt(map: TextMap, span: Span, { x, y }: { x: number; y: number }): DOMRect | null {
  for (const { startContainer, startOffset, endOffset } of map.rangesOf(span)) {
    const range = document.createRange();
    range.setStart(startContainer, startOffset);
    range.setEnd(startContainer, endOffset);
    for (const rect of range.getClientRects()) {
      const isOn = x >= rect.left && x <= rect.right && y >= rect.top - TOLERANCE && y <= rect.bottom + TOLERANCE;
      if (isOn && rect.width > 0) return rect;
    }
  }
  return null;
}

function rank({ layer }: Annotation): number {
  return ORDER.indexOf(layer);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
