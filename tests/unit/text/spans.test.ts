import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestSpans } from '../../../glossary/text/longest-spans.ts';
import type { Span } from '../../../glossary/text/span.ts';
import { createSpanIndex } from '../../../glossary/text/span-index.ts';

const span = fc.tuple(fc.nat({ max: 60 }), fc.integer({ min: 1, max: 12 })).map(([start, length]) => ({
  start,
  end: start + length,
}));
const spans = fc.array(span, { maxLength: 30 });
const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

describe('an index of spans', () => {
  it('finds what a look at each of them finds', () => {
    fc.assert(
      fc.property(spans, span, (all, asked) => {
        const found = createSpanIndex(all, (one) => one).overlapping(asked);
        const expected = all.filter((one) => overlap(one, asked)).sort((a, b) => a.start - b.start);
        expect(found).toEqual(expected);
      }),
    );
  });
});

describe('the longest of spans that overlap', () => {
  it('are those that are left where each is held against all longer ones', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const expected: Span[] = [];
        for (const one of all.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
          if (!expected.some((other) => overlap(one, other))) expected.push(one);
        }
        expect(longestSpans(all)).toEqual(expected.sort((a, b) => a.start - b.start));
      }),
    );
  });
});
