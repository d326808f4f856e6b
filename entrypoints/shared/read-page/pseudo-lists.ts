import type { Block } from '../../../glossary/text/page-text.ts';
import { styleOf } from './markers.ts';

/** Lists that the page writes as paragraphs with markers of their own, as acts do. */
export interface PseudoLists {
  /** Keeps a marker that stands in a paragraph of its own, for the one after it. */
  hold(marker: string): void;
  held(): string | undefined;
  /** The place of the paragraph that comes next: an item of a list, or null for a plain paragraph. */
  place(marker: string | undefined, parent: number | null): Partial<Block> | null;
  reset(): void;
}

interface Open {
  readonly style: string;
  readonly list: number;
  readonly parent: number | null;
  index: number;
}

export function createPseudoLists(blocks: readonly Block[], nextList: () => number): PseudoLists {
  let open: Open[] = [];
  let held: string | undefined;

  function place(marker: string | undefined, outer: number | null): Partial<Block> | null {
    held = undefined;
    if (marker === undefined) {
      open = [];
      return null;
    }
    let style = styleOf(marker);
    // "(i)" after "(h)" is a letter; else it opens a list of its own.
    const last = open.at(-1);
    if (/i/.test(style) && last && /h\W*$/.test(blocks[last.index]?.marker ?? '')) style = style.replace('i', 'a');
    const sibling = open.findLastIndex((other) => other.style === style);
    const level = sibling >= 0 ? sibling : open.length;
    const list = sibling >= 0 ? (open[sibling] as Open).list : nextList();
    open.length = level;
    const parent = open.at(-1)?.index ?? outer;
    open.push({ style, list, parent, index: blocks.length });
    return { kind: 'item', level: level + 1, list, parent, marker };
  }

  return {
    hold: (marker) => {
      held = marker;
    },
    held: () => held,
    place,
    reset: () => {
      open = [];
      held = undefined;
    },
  };
}
