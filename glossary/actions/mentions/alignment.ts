import type { Span } from '../../text/span.ts';
import type { Topic, Topics } from './topics.ts';

/** What a passage has in common with a set of topics, at its densest stretch. */
export interface Alignment {
  readonly span: Span;
  /** Rarity of what is shared, less a part of the rarity of what stands between. */
  readonly score: number;
  /** Share of the set's own weight that is found. */
  readonly coverage: number;
  /** Share of the stretch's weight that is in the set. */
  readonly purity: number;
  readonly shared: ReadonlySet<string>;
}

/** What of a topic between shared ones is held against a stretch. */
const GAP = 0.35;

/**
 * The stretch of a passage that shares most with an action's topics: a local alignment, each shared topic counted once
 * (after Smith and Waterman, 1981, without order). Null where nothing is shared.
 */
export function alignTopics(passage: readonly Topic[], action: readonly Topic[], topics: Topics): Alignment | null {
  const { rarity } = topics;
  const matched = passage.map(topics.matcherOf(action));
  let best: { score: number; from: number; to: number } | null = null;
  for (let from = 0; from < passage.length; from++) {
    if (!matched[from]) continue;
    const seen = new Set<string>();
    let score = 0;
    for (let to = from; to < passage.length; to++) {
      const match = matched[to];
      if (!match) score -= GAP * rarity((passage[to] as Topic).key);
      else if (!seen.has(match.key)) score += match.weight;
      if (match) seen.add(match.key);
      if (score > (best?.score ?? 0)) best = { score, from, to };
      if (score < 0) break;
    }
  }
  if (!best) return null;
  const shared = new Map<string, number>();
  for (const match of matched.slice(best.from, best.to + 1)) if (match) shared.set(match.key, match.weight);
  const found = [...shared.values()].reduce((total, weight) => total + weight, 0);
  const sum = (all: readonly Topic[]) =>
    [...new Set(all.map(({ key }) => key))].reduce((total, key) => total + rarity(key), 0);
  return {
    span: { start: (passage[best.from] as Topic).start, end: (passage[best.to] as Topic).end },
    score: best.score,
    coverage: found / Math.max(sum(action), 1e-9),
    purity: Math.min(1, found / Math.max(sum(passage.slice(best.from, best.to + 1)), 1e-9)),
    shared: new Set(shared.keys()),
  };
}

/**
 * The links that passages have, the best of each first: it takes the words that it is made of, and what is left on either
 * side is looked at again. `bestOf`: the best link of a stretch, or null, given the links found so far.
 */
export function bestLinks<Link extends { readonly alignment: Alignment }>(
  passages: readonly (readonly Topic[])[],
  bestOf: (stretch: readonly Topic[], found: readonly Link[]) => Link | null,
): Link[] {
  const found: Link[] = [];
  const open = [...passages];
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const best = bestOf(stretch, found);
    if (!best) continue;
    found.push(best);
    const { start, end } = best.alignment.span;
    open.push(
      stretch.filter((topic) => topic.end <= start),
      stretch.filter((topic) => topic.start >= end),
    );
  }
  return found;
}
