import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Annotation,
  annotationsOf,
  decodeAnnotations,
  encodeAnnotations,
  LAYERS,
} from '../../glossary/annotations.ts';
import type { ActionReading, Reading } from '../../glossary/reading.ts';

const annotation = fc
  .record({ start: fc.nat(2_000_000), length: fc.nat(700), layer: fc.constantFrom(...LAYERS), ref: fc.nat(40_000) })
  .map(({ start, length, layer, ref }): Annotation => ({ start, end: start + length, layer, ref }));

describe('the paint plan', () => {
  it('comes out of its string as it went in', () => {
    fc.assert(
      fc.property(fc.array(annotation), (list) => {
        const sorted = list.toSorted((a, b) => a.start - b.start);
        expect(decodeAnnotations(encodeAnnotations(sorted))).toEqual(sorted);
      }),
    );
  });

  it.each(['x', '1,2', '1,2,9,0', '-5,1,0,0'])('refuses %s', (string) => {
    expect(() => decodeAnnotations(string)).toThrow(RangeError);
  });

  it('holds every occurrence, action, date and mention, in the order of the text', () => {
    const action = {
      span: { start: 10, end: 40 },
      deadline: { span: { start: 30, end: 39 } },
      mentions: [{ start: 2, end: 8 }],
    } as unknown as ActionReading;
    const reading = {
      terms: [{ occurrences: [{ start: 12, end: 16 }] }],
      actions: [action],
      acts: [{ id: '32016R0794', celex: '32016R0794', occurrences: [{ start: 18, end: 28 }] }],
    } as unknown as Reading;
    expect(annotationsOf(reading).map(({ layer, start }) => `${layer} ${start}`)).toEqual([
      'mention 2',
      'action 10',
      'term 12',
      'act 18',
      'deadline 30',
    ]);
  });
});
