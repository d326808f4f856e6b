import type { Block, BlockKind, Mark } from '../../../glossary/text/page-text.ts';
import { splitMarker } from './markers.ts';
import { createPseudoLists, type PseudoLists } from './pseudo-lists.ts';
import type { Run } from './text-map.ts';

/** Space of any kind, what is never seen, or a stretch of what is. */
const PIECE =
  /[\t\n\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+|[\u00ad\u200b\u200e\u200f\u2060\ufeff]+|[^\t\n\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u00ad\u200b\u200e\u200f\u2060\ufeff]+/g;
const SPACE = /^[\t\n\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const UNSEEN = /^[\u00ad\u200b\u200e\u200f\u2060\ufeff]/;

/** The element that gives a block its kind. Its first block is its own; later ones are paragraphs within that. */
export interface Context {
  readonly kind: BlockKind;
  readonly level: number;
  readonly outer: Context | null;
  /** Whether every block in it has its kind: headings, quotations, notes. */
  readonly repeats: boolean;
  readonly place: Partial<Block>;
  own: number | null;
  /** A marker that stood in an element of its own, before the text it belongs to. */
  marker?: string | undefined;
}

export interface TextBuilder {
  /** Adds a part of a node's data, which starts at `from` in it. */
  add(node: Text, data: string, from: number): void;
  /** A space that no node holds, and that no text comes after twice. */
  space(): void;
  /** A line break; the second in a row ends the block. */
  lineBreak(): void;
  /** Ends the block that is being built, if there is one. */
  endBlock(): void;
  /** What the blocks to come lie in. Ends the block before. */
  setContext(context: Context | null): void;
  /** Opens an inline mark; the function that is returned closes it. */
  openMark(mark: Omit<Mark, 'start' | 'end'>): () => void;
  /** Whether the last character of the block so far is a letter or digit. */
  endsInWord(): boolean;
  blockCount(): number;
  finish(): { text: string; blocks: Block[]; marks: Mark[]; runs: Run[] };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** `nextList` gives the number of a list that the text makes by itself. */
export function createTextBuilder(nextList: () => number): TextBuilder {
  const lines: string[] = [];
  const blocks: Block[] = [];
  const marks: Writable<Mark>[] = [];
  const runs: Writable<Run>[] = [];
  const openMarks = new Set<Writable<Mark>>();
  const pseudoLists: PseudoLists = createPseudoLists(blocks, nextList);
  let context: Context | null = null;
  // Where the block being built starts in the text, what it holds, and its first run.
  let base = 0;
  let chunk = '';
  let firstRun = 0;
  let firstMark = 0;
  let pendingSpace: { node: Text; offset: number } | 'none' | null = null;
  let afterBreak = false;

  function append(piece: string, node: Text, offset: number): void {
    const start = base + chunk.length;
    const last = runs.at(-1);
    if (last && last.node === node && last.offset + last.length === offset && last.start + last.length === start) {
      last.length += piece.length;
    } else {
      runs.push({ start, length: piece.length, node, offset });
    }
    chunk += piece;
  }

  function appendSpace(): void {
    if (pendingSpace === 'none') chunk += ' ';
    else if (pendingSpace) append(' ', pendingSpace.node, pendingSpace.offset);
    pendingSpace = null;
  }

  function startMarks(): void {
    for (const mark of openMarks) if (mark.start < 0) mark.start = base + chunk.length;
  }

  function endBlock(): void {
    pendingSpace = null;
    afterBreak = false;
    if (chunk === '') return;
    const first = context?.own === null;
    const isItem = first && context?.kind === 'item';
    const isPlain = !context || (!first && !context.repeats);
    const held = context ? context.marker : pseudoLists.held();
    const split =
      (isItem || isPlain) && held === undefined ? splitMarker(chunk, { isItem }) : { marker: held, length: 0 };
    if (split.marker !== undefined && split.length === chunk.length) {
      // The marker stands alone: what comes next is its text.
      if (context && isItem) context.marker = split.marker;
      else if (!context) pseudoLists.hold(split.marker);
      if (isItem || !context) {
        drop();
        return;
      }
      split.length = 0;
      split.marker = undefined;
    }
    if (split.length > 0) cut(split.length);
    const span = { start: base, end: base + chunk.length };
    const parent = parentOf(first);
    const own = isItem ? { ...context?.place, marker: split.marker } : first ? context?.place : undefined;
    const place = { ...cellAround(), ...own };
    const kind = context && (first || context.repeats) ? context.kind : 'paragraph';
    const level = context && kind === context.kind ? context.level : 0;
    const pseudo = isPlain ? pseudoLists.place(split.marker, parent) : null;
    if (!isPlain && !isItem) pseudoLists.reset();
    if (context && first) context.own = blocks.length;
    blocks.push({ ...span, kind, level, parent, ...defined(place), ...defined(pseudo) });
    lines.push(chunk);
    base = span.end + 1;
    reset();
  }

  function parentOf(first: boolean): number | null {
    let of = first || context?.repeats ? (context?.outer ?? null) : context;
    while (of && of.own === null) of = of.outer;
    return of?.own ?? null;
  }

  /** The place of the table's cell that the block lies in, however deep. */
  function cellAround(): Partial<Block> | undefined {
    let around = context;
    while (around && around.kind !== 'cell') around = around.outer;
    return around?.place;
  }

  /** Takes a marker off the block's start. */
  function cut(length: number): void {
    chunk = chunk.slice(length);
    let write = firstRun;
    for (let read = firstRun; read < runs.length; read++) {
      const run = runs[read] as Writable<Run>;
      const lost = Math.max(0, Math.min(run.length, base + length - run.start));
      run.start = Math.max(base, run.start - length);
      run.offset += lost;
      run.length -= lost;
      if (run.length > 0) runs[write++] = run;
    }
    runs.length = write;
    const shift = (offset: number) => (offset <= base ? offset : Math.max(base, offset - length));
    for (const mark of [...marks.slice(firstMark), ...openMarks]) {
      mark.start = shift(mark.start);
      mark.end = shift(mark.end);
    }
  }

  function drop(): void {
    for (const mark of openMarks) if (mark.start >= base) mark.start = -1;
    runs.length = firstRun;
    marks.length = firstMark;
    reset();
  }

  function reset(): void {
    chunk = '';
    firstRun = runs.length;
    firstMark = marks.length;
  }

  return {
    add(node, data, from) {
      for (const match of data.matchAll(PIECE)) {
        const piece = match[0];
        if (SPACE.test(piece)) {
          if (chunk !== '') pendingSpace ??= { node, offset: from + match.index };
        } else if (!UNSEEN.test(piece)) {
          if (chunk !== '') appendSpace();
          startMarks();
          append(piece, node, from + match.index);
          afterBreak = false;
        }
      }
    },
    space() {
      if (chunk !== '') pendingSpace ??= 'none';
    },
    lineBreak() {
      if (afterBreak) endBlock();
      else if (chunk !== '') {
        pendingSpace ??= 'none';
        afterBreak = true;
      }
    },
    endBlock,
    setContext(next) {
      endBlock();
      context = next;
    },
    openMark(mark) {
      const open: Writable<Mark> = { ...mark, start: -1, end: -1 };
      openMarks.add(open);
      return () => {
        openMarks.delete(open);
        open.end = chunk === '' ? base - 1 : base + chunk.length;
        if (open.start >= 0 && open.end > open.start) marks.push(open);
      };
    },
    endsInWord: () => pendingSpace === null && /[\p{L}\p{N}]$/u.test(chunk),
    blockCount: () => blocks.length,
    finish() {
      endBlock();
      const sorted = marks.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || b.end - a.end);
      return { text: lines.join('\n'), blocks, marks: sorted, runs };
    },
  };
}

/** Without the keys that have no value. */
function defined(place: { [K in keyof Block]?: Block[K] | undefined } | undefined | null): Partial<Block> {
  return Object.fromEntries(Object.entries(place ?? {}).filter(([, value]) => value !== undefined)) as Partial<Block>;
}
