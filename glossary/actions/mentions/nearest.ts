import { lowerBound } from '../../text/lower-bound.ts';

/** Things of a page, to be found by what they have in common with a passage. */
export interface NearestIndex<T> {
  /**
   * The things that share features of some weight with a passage, in their own order. Where a page has very many, only
   * those that share most, looked for first around the passage: what is spent on a passage does not grow with the page.
   * `position`: the passage's, in UTF-16 units of the page's text; `floor`: what the shared features weigh at least, for
   * all things or for each.
   */
  around(features: Iterable<string>, position: number, floor?: number | ((thing: T) => number)): T[];
}

/** Things looked at for one passage, and for one feature of it: more than share much with any passage of the corpus. */
const LIMIT = 64;

/**
 * An inverted index (Manning, Raghavan and Schütze, Introduction to Information Retrieval, 2008, chapter 1) whose
 * lists are cut to the entries nearest to the passage. `things` in order of their positions; `weight` of a feature:
 * what sharing it tells.
 */
export function createNearestIndex<T>(options: {
  things: readonly T[];
  featuresOf: (thing: T) => Iterable<string>;
  positionOf: (thing: T) => number;
  weight: (feature: string) => number;
}): NearestIndex<T> {
  const { things, featuresOf, positionOf, weight } = options;
  const lists = new Map<string, number[]>();
  for (const [i, thing] of things.entries()) {
    for (const feature of new Set(featuresOf(thing))) {
      const list = lists.get(feature);
      if (list) list.push(i);
      else lists.set(feature, [i]);
    }
  }
  const positions = things.map(positionOf);
  return {
    around(features, position, floor = 0) {
      const weights = new Map<number, number>();
      for (const feature of new Set(features)) {
        const list = lists.get(feature);
        if (!list) continue;
        const worth = weight(feature);
        for (const i of nearestOf(list, positions, position)) weights.set(i, (weights.get(i) ?? 0) + worth);
      }
      const floorOf = typeof floor === 'number' ? () => floor : floor;
      let found = [...weights].filter(([i, sum]) => sum >= floorOf(things[i] as T)).map(([i]) => i);
      if (found.length > LIMIT) {
        found.sort((a, b) => (weights.get(b) as number) - (weights.get(a) as number) || a - b);
        found = found.slice(0, LIMIT);
      }
      return found.sort((a, b) => a - b).map((i) => things[i] as T);
    },
  };
}

/** As many entries before a position as after it. */
function nearestOf(list: readonly number[], positions: readonly number[], position: number): readonly number[] {
  if (list.length <= LIMIT) return list;
  const first = lowerBound(list.length, (i) => (positions[list[i] as number] as number) < position);
  const from = Math.min(Math.max(0, first - LIMIT / 2), list.length - LIMIT);
  return list.slice(from, from + LIMIT);
}
