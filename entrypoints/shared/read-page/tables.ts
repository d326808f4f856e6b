import type { Block } from '../../../glossary/text/page-text.ts';
import type { Dom } from './dom.ts';
import { isMarker } from './markers.ts';

/** How a table is read: cells of data; a list whose first column holds the markers; or a mere layout. */
export type TableReading =
  | { readonly kind: 'layout' }
  | { readonly kind: 'list'; readonly rows: readonly Element[] }
  | { readonly kind: 'data'; readonly cells: ReadonlyMap<Element, Partial<Block>> };

const MAX_SPAN = 1_000;

/** Reads the grid of a table; merged cells count in the places of those after them. `table` is its number. */
export function readTable(element: Element, dom: Dom, table: number): TableReading {
  const rows = rowsOf(element, dom);
  const isPresentation = /^(?:presentation|none)$/.test(element.getAttribute('role') ?? '');
  const hasHeader = rows.some(({ cells }) => cells.some((cell) => dom.nameOf(cell) === 'th'));
  if (!hasHeader && rows.length > 0 && rows.every(({ cells }) => isListRow(cells, dom)))
    return { kind: 'list', rows: rows.map(({ element: row }) => row) };
  if (isPresentation || rows.every(({ cells }) => cells.length < 2)) return { kind: 'layout' };
  if (
    !hasHeader &&
    rows.some(({ cells }) => cells.some((cell) => cell.querySelector('h1, h2, h3, h4, table table') !== null))
  ) {
    return { kind: 'layout' };
  }
  return { kind: 'data', cells: placeCells(rows, dom, table) };
}

interface Row {
  readonly element: Element;
  readonly cells: readonly Element[];
  readonly inHead: boolean;
}

function rowsOf(table: Element, dom: Dom): Row[] {
  const rows: Row[] = [];
  const add = (parent: Element, inHead: boolean) => {
    for (const child of dom.childrenOf(parent)) {
      const name = dom.nameOf(child);
      if (name === 'tr') {
        const cells = dom.childrenOf(child).filter((cell) => /^t[dh]$/.test(dom.nameOf(cell))) as Element[];
        rows.push({ element: child as Element, cells, inHead });
      } else if (/^t(?:head|body|foot)$/.test(name)) add(child as Element, name === 'thead');
    }
  };
  add(table, false);
  return rows;
}

function isListRow(cells: readonly Element[], dom: Dom): boolean {
  const [first, ...rest] = cells
    .map((cell) =>
      dom
        .dataOf(cell)
        .replace(/[\s\u00a0\u200b]+/g, ' ')
        .trim(),
    )
    .filter((text) => text !== '');
  return first !== undefined && isMarker(first) && rest.length === 1;
}

function placeCells(rows: readonly Row[], dom: Dom, table: number): Map<Element, Partial<Block>> {
  const cells = new Map<Element, Partial<Block>>();
  // For each column, the rows that a cell from above still takes.
  const taken: number[] = [];
  rows.forEach((row, rowIndex) => {
    let column = 0;
    for (const cell of row.cells) {
      while ((taken[column] ?? 0) > 0) column++;
      const rowSpan = spanOf(cell, 'rowspan');
      const columnSpan = spanOf(cell, 'colspan');
      const header = dom.nameOf(cell) === 'th' || row.inHead;
      cells.set(cell, {
        table,
        row: rowIndex,
        column,
        ...(rowSpan > 1 ? { rowSpan } : {}),
        ...(columnSpan > 1 ? { columnSpan } : {}),
        ...(header ? { header } : {}),
      });
      for (let i = 0; i < columnSpan; i++) taken[column++] = rowSpan;
    }
    for (let i = 0; i < taken.length; i++) taken[i] = Math.max(0, (taken[i] ?? 0) - 1);
  });
  return cells;
}

function spanOf(cell: Element, attribute: string): number {
  const span = Number.parseInt(cell.getAttribute(attribute) ?? '', 10);
  return span > 1 ? Math.min(span, MAX_SPAN) : 1;
}
