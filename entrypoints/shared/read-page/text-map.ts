import type { Span } from '../../../glossary/text/span.ts';

/** A stretch of the page's text that stands, character by character, in one text node. */
export interface Run {
  /** Offset in the page's text. */
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  /** Offset in the node's data. */
  readonly offset: number;
}

/** What `new StaticRange()` takes. */
export interface NodeRange {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/**
 * Between the page's text and its nodes. It keeps no node alive; nodes that have gone or whose data is no longer what
 * was read have no ranges and no offsets.
 */
export interface TextMap {
  /** The ranges that show a span, one a text node, in order. */
  rangesOf(span: Span): NodeRange[];
  /** One range from the first to the last of them, or null. */
  rangeOf(span: Span): Range | null;
  /** The page's offset of a place in a text node; null where that was not read. */
  offsetAt(node: Node, offset: number): number | null;
  /** The open shadow roots that hold text of the page. */
  shadowRoots(): ShadowRoot[];
}

export function createTextMap(runs: readonly Run[]): TextMap {
  const starts: number[] = [];
  const lengths: number[] = [];
  const offsets: number[] = [];
  const owners: number[] = [];
  const nodes: WeakRef<Text>[] = [];
  const data: string[] = [];
  const firstRuns = new WeakMap<Node, number>();
  let last: Text | null = null;
  runs.forEach((run, index) => {
    if (run.node !== last) {
      last = run.node;
      firstRuns.set(last, index);
      nodes.push(new WeakRef(last));
      data.push(last.data);
    }
    starts.push(run.start);
    lengths.push(run.length);
    offsets.push(run.offset);
    owners.push(nodes.length - 1);
  });

  function nodeOf(owner: number): Text | null {
    const node = nodes[owner]?.deref();
    return node?.isConnected && node.data === data[owner] ? node : null;
  }

  /** The first run that ends after an offset. */
  function runAfter(offset: number): number {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(starts, middle) + at(lengths, middle) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function rangesOf(span: Span): NodeRange[] {
    const ranges: NodeRange[] = [];
    for (let run = runAfter(span.start); run < starts.length && at(starts, run) < span.end; ) {
      const owner = at(owners, run);
      const from = at(offsets, run) + Math.max(0, span.start - at(starts, run));
      let to = from;
      // Runs of one node are parted only by what is not seen, unless a line of the text ends between them.
      let end = at(starts, run);
      for (; owners[run] === owner && at(starts, run) < span.end && at(starts, run) === end; run++) {
        end = at(starts, run) + at(lengths, run);
        to = at(offsets, run) + Math.min(at(lengths, run), span.end - at(starts, run));
      }
      const node = nodeOf(owner);
      if (node) ranges.push({ startContainer: node, startOffset: from, endContainer: node, endOffset: to });
    }
    return ranges;
  }

  return {
    rangesOf,
    rangeOf(span) {
      const ranges = rangesOf(span);
      const first = ranges[0];
      const final = ranges.at(-1);
      if (!first || !final) return null;
      const range = first.startContainer.ownerDocument.createRange();
      range.setStart(first.startContainer, first.startOffset);
      range.setEnd(final.endContainer, final.endOffset);
      return range;
    },
    offsetAt(node, offset) {
      const first = firstRuns.get(node);
      if (first === undefined || !nodeOf(at(owners, first))) return null;
      const owner = owners[first];
      for (let run = first; owners[run] === owner; run++) {
        if (offset <= at(offsets, run) + at(lengths, run)) {
          return offset < at(offsets, first) ? null : at(starts, run) + Math.max(0, offset - at(offsets, run));
        }
      }
      return null;
    },
    shadowRoots() {
      const roots = new Set<ShadowRoot>();
      nodes.forEach((_, owner) => {
        const root = nodeOf(owner)?.getRootNode();
        if (root && 'host' in root) roots.add(root as ShadowRoot);
      });
      return [...roots];
    },
  };
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] as number;
}
