import { lowerBound } from './lower-bound.ts';
import type { Span } from './span.ts';

/** Things that take up spans of a text, which may overlap. */
export interface SpanIndex<T> {
  /** The things that share a unit of text with a span, by their starts. */
  overlapping(span: Span): T[];
}

export function createSpanIndex<T>(things: readonly T[], spanOf: (thing: T) => Span): SpanIndex<T> {
  const sorted = things.toSorted((a, b) => spanOf(a).start - spanOf(b).start);
  const starts = sorted.map((thing) => spanOf(thing).start);
  // How far the things up to each one reach: where that is before a span, nothing earlier overlaps it.
  let reach = -1;
  const reaches = sorted.map((thing) => {
    reach = Math.max(reach, spanOf(thing).end);
    return reach;
  });
  return {
    overlapping({ start, end }) {
      const found: T[] = [];
      const after = lowerBound(starts.length, (i) => (starts[i] as number) < end);
      for (let i = after - 1; i >= 0 && (reaches[i] as number) > start; i--) {
        const thing = sorted[i] as T;
        if (spanOf(thing).end > start) found.push(thing);
      }
      return found.reverse();
    },
  };
}
