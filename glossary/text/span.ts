/** A half-open range `[start, end)` in UTF-16 code units of the page's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share a unit of text. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer`. */
export function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
