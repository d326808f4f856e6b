/** A half-open range `[start, end)` in UTF-16 code units of the page's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The number of code units that two spans share. */
export function overlapOf(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whether `inner` lies wholly within `outer`. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
