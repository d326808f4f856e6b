import { overlaps, type Span } from './span.ts';

/**
 * Of spans that overlap the longest, and of equally long ones the first; in the text's order. Long runs of spans that
 * overlap one another are kept apart, so that the time taken does not grow with the square of the text.
 */
export function longestSpans<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = [];
  let cluster: T[] = [];
  let reach = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    if (span.start >= reach) {
      for (const one of longestIn(cluster)) kept.push(one);
      cluster = [];
    }
    cluster.push(span);
    reach = Math.max(reach, span.end);
  }
  for (const one of longestIn(cluster)) kept.push(one);
  return kept;
}

function longestIn<T extends Span>(cluster: readonly T[]): T[] {
  if (cluster.length < 2) return [...cluster];
  const kept: T[] = [];
  for (const span of cluster.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (!kept.some((other) => overlaps(other, span))) kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}
