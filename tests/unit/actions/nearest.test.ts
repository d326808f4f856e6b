import { describe, expect, it } from 'vitest';
import { createNearestIndex } from '../../../glossary/actions/mentions/nearest.ts';

const index = (things: readonly { at: number; has: string[] }[]) =>
  createNearestIndex({
    things,
    featuresOf: ({ has }) => has,
    positionOf: ({ at }) => at,
    weight: (feature) => feature.length,
  });

describe('an index of what passages share', () => {
  it('gives all that share a feature, in their order', () => {
    const things = [
      { at: 0, has: ['law', 'fund'] },
      { at: 5, has: ['police'] },
      { at: 9, has: ['fund'] },
    ];
    expect(index(things).around(['fund', 'police'], 7)).toEqual(things);
    expect(index(things).around(['fund'], 7)).toEqual([things[0], things[2]]);
    expect(index(things).around(['court'], 7)).toEqual([]);
  });

  it('leaves out what shares too little', () => {
    const things = [
      { at: 0, has: ['law', 'fund'] },
      { at: 5, has: ['law'] },
    ];
    expect(index(things).around(['law', 'fund', 'law'], 0, 7)).toEqual([things[0]]);
  });

  it('looks at no more than a few around the passage, however many there are', () => {
    const things = Array.from({ length: 10_000 }, (_, at) => ({ at, has: ['law'] }));
    const found = index(things).around(['law'], 5_000);
    expect(found.length).toBeLessThan(100);
    expect(found).toContain(things[5_000]);
    expect(found).toContain(things[4_990]);
  });
});
