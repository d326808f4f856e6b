import type { Block, BlockKind, Mark } from '../../../glossary/text/page-text.ts';
import type { Dom } from './dom.ts';
import { isNoteReference, markOf } from './marks.ts';
import { readTable } from './tables.ts';
import { type Context, createTextBuilder } from './text-builder.ts';
import type { Run } from './text-map.ts';
import { type Leave, walk } from './walk.ts';

const BLOCK_TAGS = new Set(
  `address article aside blockquote body center dd details dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5
   h6 header hgroup hr html legend li listing main menu ol optgroup p pre search section summary table tbody td tfoot th
   thead tr ul caption`.split(/\s+/),
);
const NOTE = /(?:^|[\s_-])(?:foot-?notes?|end-?notes?|voetno(?:ot|ten)|oj-note)(?:$|[\s_-])/i;

/** The classes by which acts in the Official Journal tell their headings, which are paragraphs, with their levels. */
const ACT_HEADINGS: readonly (readonly [RegExp, number])[] = [
  [/(?:^|\s)(?:oj-)?doc-ti(?:\s|$)/, 1],
  [/(?:^|\s)(?:(?:oj-)?ti-section-[12]|title-division-[12])(?:\s|$)/, 2],
  [/(?:^|\s)(?:(?:oj-)?ti-art|title-article-norm)(?:\s|$)/, 3],
  [/(?:^|\s)(?:(?:oj-)?sti-art|stitle-article-norm|(?:oj-)?ti-grseq-\d)(?:\s|$)/, 4],
];

interface List {
  readonly number: number;
  readonly depth: number;
  readonly outer: List | null;
}

/** Reads the blocks and marks under an element; `base` resolves relative links. */
export function readBlocks(
  root: Element,
  options: { dom: Dom; base: string | null; isLeftOut: (element: Element) => boolean },
): { text: string; blocks: Block[]; marks: Mark[]; runs: Run[] } {
  const { dom, base, isLeftOut } = options;
  let lists = 0;
  let tables = 0;
  const builder = createTextBuilder(() => ++lists);
  let context: Context | null = null;
  let list: List | null = null;
  let heading = 0;
  let preformatted = 0;
  const cells = new Map<Element, Partial<Block>>();
  const itemRows = new Set<Element>();
  // Acts write each point as a table of its own: tables that follow each other are one list.
  let lastTable: { parent: Node | null; number: number; blocks: number } | null = null;

  return walkAndFinish();

  function walkAndFinish() {
    walk(root, dom, { enter, text: (node) => addText(node) });
    return builder.finish();
  }

  function addText(node: Text): void {
    const data = dom.dataOf(node);
    if (preformatted > 0) {
      // In preformatted text an empty line parts paragraphs; the node is added in parts, each at its own offset.
      for (const part of data.matchAll(/\n[ \t]*\n\s*|[^\n]+|\n/g)) {
        if (/^\n[ \t]*\n/.test(part[0])) builder.endBlock();
        else builder.add(node, part[0], part.index);
      }
    } else builder.add(node, data, 0);
  }

  function enter(element: Element): 'skip' | Leave | undefined {
    const name = dom.nameOf(element);
    if (element !== root && isLeftOut(element)) return 'skip';
    if (name === 'br' || name === 'wbr') {
      if (name === 'br') builder.lineBreak();
      return undefined;
    }
    if (name === 'form') return enterBlock();
    const role = element.getAttribute('role');
    const leaveMark = enterMark(element, name);
    const leaveBlock = enterStructure(element, name, role) ?? (BLOCK_TAGS.has(name) ? enterBlock() : undefined);
    if (!leaveMark) return leaveBlock;
    return () => {
      if (leaveBlock) leaveBlock();
      leaveMark();
    };
  }

  function enterMark(element: Element, name: string): Leave | undefined {
    if (name === 'sup' && !element.closest('a')) {
      const link = element.querySelector(':scope > a');
      if (link && builder.endsInWord()) builder.space();
      return undefined;
    }
    const mark = markOf(element, name, base);
    if (!mark) return undefined;
    if (mark.kind === 'note-reference' && isNoteReference(element) && builder.endsInWord()) builder.space();
    return builder.openMark(mark);
  }

  function enterBlock(): Leave {
    builder.endBlock();
    return () => builder.endBlock();
  }

  /** What gives blocks their kind. */
  function enterStructure(element: Element, name: string, role: string | null): Leave | undefined {
    const level = headingLevel(element, name, role);
    if (level > 0) {
      heading = name === 'summary' ? heading : level;
      return enterContext('heading', { level, repeats: true });
    }
    if (name === 'ul' || name === 'ol' || name === 'menu' || name === 'dir' || role === 'list') return enterList();
    if (name === 'li' || role === 'listitem') {
      list ??= { number: ++lists, depth: 1, outer: null };
      return enterContext('item', { level: list.depth, place: { list: list.number } });
    }
    const cell = cells.get(element);
    if (cell) return enterContext('cell', { place: cell });
    if (itemRows.has(element))
      return enterContext('item', { level: list?.depth ?? 1, place: { list: list?.number ?? 1 } });
    if (name === 'pre') {
      preformatted++;
      const leave = enterBlock();
      return () => {
        preformatted--;
        leave();
      };
    }
    if (name === 'table') return enterTable(element);
    if (name === 'dt') return enterContext('term', {});
    if (name === 'dd') return enterContext('description', {});
    if (name === 'blockquote') return enterContext('quotation', { repeats: true });
    if (name === 'caption' || name === 'figcaption') return enterContext('caption', { repeats: true });
    if (isNote(element, name, role)) return enterContext('note', { repeats: true });
    return undefined;
  }

  function headingLevel(element: Element, name: string, role: string | null): number {
    if (/^h[1-6]$/.test(name)) return Number(name[1]);
    if (role === 'heading')
      return Math.min(6, Math.max(1, Number.parseInt(element.getAttribute('aria-level') ?? '2', 10) || 2));
    if (name === 'summary' && !element.querySelector('h1, h2, h3, h4, h5, h6')) return Math.min(6, heading + 1);
    const label = name === 'p' ? element.getAttribute('class') : null;
    return (label && ACT_HEADINGS.find(([pattern]) => pattern.test(label))?.[1]) || 0;
  }

  function isNote(element: Element, name: string, role: string | null): boolean {
    if (role === 'doc-footnote' || role === 'doc-endnotes') return true;
    const labels = element.getAttribute('class');
    return labels !== null && BLOCK_TAGS.has(name) && NOTE.test(labels);
  }

  function enterContext(
    kind: BlockKind,
    { level = 0, repeats = false, place = {} }: { level?: number; repeats?: boolean; place?: Partial<Block> },
  ): Leave {
    const outer = context;
    context = { kind, level, outer, repeats, place, own: null };
    builder.setContext(context);
    return () => {
      builder.setContext(outer);
      context = outer;
    };
  }

  function enterList(number = ++lists): Leave {
    builder.endBlock();
    const outer = list;
    list = { number, depth: (outer?.depth ?? 0) + 1, outer };
    return () => {
      builder.endBlock();
      list = outer;
    };
  }

  function enterTable(element: Element): Leave | undefined {
    const reading = readTable(element, dom, tables + 1);
    if (reading.kind === 'layout') return undefined;
    if (reading.kind === 'data') {
      tables++;
      for (const [cell, place] of reading.cells) cells.set(cell, place);
      // A list within a cell starts anew.
      const outer = list;
      list = null;
      const leave = enterBlock();
      return () => {
        leave();
        list = outer;
      };
    }
    builder.endBlock();
    for (const row of reading.rows) itemRows.add(row);
    const parent = dom.parentOf(element);
    const follows = lastTable?.parent === parent && lastTable.blocks === builder.blockCount();
    const number = follows && lastTable ? lastTable.number : ++lists;
    const leave = enterList(number);
    return () => {
      leave();
      lastTable = { parent, number, blocks: builder.blockCount() };
    };
  }
}
