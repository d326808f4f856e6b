import { LAYERS, type Layer } from '../../glossary/annotations.ts';

/** The keys that are ours in `CSS.highlights`, which the page shares, and which of them is painted over the others. */
const PRIORITIES = { action: 1, mention: 2, deadline: 3, act: 4, term: 5, current: 6, flash: 7 } as const;
export type Paint = keyof typeof PRIORITIES;

export function keyOf(paint: Paint): string {
  return `leeswijzer-${paint}`;
}

/** Registers a new highlight under a key of ours, in place of the one that is there. */
export function register(paint: Paint): Highlight {
  const highlight = new Highlight();
  highlight.priority = PRIORITIES[paint];
  CSS.highlights.set(keyOf(paint), highlight);
  return highlight;
}

/** Takes a highlight away, unless another has taken its key since. */
export function unregister(paint: Paint, highlight: Highlight): void {
  if (CSS.highlights.get(keyOf(paint)) === highlight) CSS.highlights.delete(keyOf(paint));
}

export function registerLayers(): Record<Layer, Highlight> {
  const entries = LAYERS.map((layer) => [layer, register(layer)] as const);
  return Object.fromEntries(entries) as Record<Layer, Highlight>;
}
