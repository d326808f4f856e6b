import type { Annotation, Layer } from '../../glossary/annotations.ts';
import type { NodeRange, TextMap } from '../shared/read-page/text-map.ts';
import { blockOf, groupByBlock } from './paint-blocks.ts';
import { register, registerLayers, unregister } from './paint-registry.ts';
import { adoptStyles } from './paint-styles.ts';

export interface Painter {
  /** Drops what the page has changed or removed, in the next frame. What comes near is painted without being asked. */
  update(): void;
  setLayers(layers: Readonly<Record<Layer, boolean>>): void;
  /** Marks the annotation that the pointer or the keyboard is at; null for none. */
  highlightCurrent(annotation: Annotation | null): void;
  /** `keepHighlights` leaves the paint where it is, until the next painter has put its own in place. */
  destroy(options?: { keepHighlights?: boolean }): void;
}

/** How far beyond the viewport is painted, as a share of its height. */
const MARGIN = '100%';

interface Painted {
  readonly layer: Layer;
  readonly range: StaticRange;
  /** What the range showed: when it shows something else, the page has changed under it. */
  readonly words: string;
}

/**
 * Paints annotations with the CSS Custom Highlight API: near the viewport only, since thousands of ranges cost frames,
 * and never on what is not rendered. An intersection observer on the blocks tells what is near, nested scrollers and
 * opened accordions included. Ranges exist only while they are painted: they keep removed nodes alive.
 */
export function createPainter(options: {
  map: TextMap;
  annotations: readonly Annotation[];
  layers: Readonly<Record<Layer, boolean>>;
}): Painter {
  const { map, annotations } = options;
  let { layers } = options;
  const highlights = registerLayers();
  const current = register('current');
  const groups = new WeakMap<Element, readonly Annotation[]>();
  const near = new Map<Element, Painted[]>();
  const dropStyles = adoptStyles(map.shadowRoots());
  let frame = 0;

  const intersections = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (entry.isIntersecting) show(entry.target);
        else if (hasNoBox(entry)) observeOuter(entry.target);
        else hide(entry.target);
      }
    },
    { rootMargin: MARGIN },
  );
  const mutations = new MutationObserver(update);
  for (const root of [document, ...map.shadowRoots()]) {
    mutations.observe(root, { childList: true, characterData: true, subtree: true });
  }
  for (const [block, group] of groupByBlock(map, annotations)) {
    groups.set(block, group);
    intersections.observe(block);
  }

  function show(block: Element): void {
    hide(block);
    const painted: Painted[] = [];
    for (const { layer, start, end } of groups.get(block) ?? []) {
      if (!layers[layer]) continue;
      for (const range of map.rangesOf({ start, end })) {
        if (outermost(blockOf(range.startContainer)) !== block) continue;
        const staticRange = new StaticRange(range);
        highlights[layer].add(staticRange);
        painted.push({ layer, range: staticRange, words: wordsOf(range) });
      }
    }
    near.set(block, painted);
  }

  function hide(block: Element): void {
    for (const { layer, range } of near.get(block) ?? []) highlights[layer].delete(range);
    near.delete(block);
  }

  // The element that is watched for a block that has no box (`display: contents`).
  const outers = new WeakMap<Element, Element>();

  function outermost(block: Element | null): Element | null {
    let watched = block;
    for (let outer = watched && outers.get(watched); outer; outer = outers.get(outer)) watched = outer;
    return watched;
  }

  function observeOuter(block: Element): void {
    const outer = block.parentElement;
    hide(block);
    if (!outer || getComputedStyle(block).display !== 'contents') return;
    intersections.unobserve(block);
    outers.set(block, outer);
    groups.set(outer, [...(groups.get(outer) ?? []), ...(groups.get(block) ?? [])]);
    // Observing anew asks for a new answer.
    intersections.unobserve(outer);
    intersections.observe(outer);
  }

  function prune(): void {
    frame = 0;
    for (const [block, painted] of near) {
      if (!block.isConnected) hide(block);
      else if (painted.some(({ range, words }) => !shows(range, words))) show(block);
    }
  }

  function update(): void {
    frame ||= requestAnimationFrame(prune);
  }

  return {
    update,
    setLayers(next) {
      layers = next;
      // Those that are shown again come last in the map: its own order would never end.
      const blocks = [...near.keys()];
      for (const block of blocks) show(block);
    },
    highlightCurrent(annotation) {
      current.clear();
      if (!annotation) return;
      for (const range of map.rangesOf(annotation)) current.add(new StaticRange(range));
    },
    destroy({ keepHighlights = false } = {}) {
      cancelAnimationFrame(frame);
      intersections.disconnect();
      mutations.disconnect();
      near.clear();
      unregister('current', current);
      if (keepHighlights) return;
      dropStyles();
      for (const layer of Object.keys(highlights) as Layer[]) unregister(layer, highlights[layer]);
    },
  };
}

function hasNoBox({ boundingClientRect: { width, height } }: IntersectionObserverEntry): boolean {
  return width === 0 && height === 0;
}

function wordsOf({ startContainer, startOffset, endOffset }: NodeRange): string {
  return startContainer.data.slice(startOffset, endOffset);
}

function shows(range: StaticRange, words: string): boolean {
  const node = range.startContainer as Text;
  return node.isConnected && node.data.slice(range.startOffset, range.endOffset) === words;
}
