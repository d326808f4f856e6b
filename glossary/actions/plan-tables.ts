import type { Block, PageText } from '../text/page-text.ts';
import type { Span } from '../text/span.ts';
import { type ActorSpan, actorsWithin } from './actors.ts';
import { candidatesInCell } from './candidates.ts';
import type { ActionGrammar, PlanColumn } from './grammar.ts';
import type { Scene } from './scene.ts';

/** A cell of a table: its place, and the blocks that lie in it. */
export interface Cell {
  readonly row: number;
  readonly rowSpan: number;
  readonly column: number;
  readonly columnSpan: number;
  readonly header: boolean;
  readonly blocks: readonly Block[];
}

/** A table that sets out a plan. */
export interface PlanTable {
  /** In the order of the text. */
  readonly cells: readonly Cell[];
  /** The cells at the head of the columns; null where the columns are known by what they hold. */
  readonly heads: Partial<Record<PlanColumn, Cell>> | null;
  readonly columns: Readonly<Partial<Record<PlanColumn, readonly number[]>>>;
  /** The first row of the plan itself. */
  readonly firstRow: number;
}

/** Rows that may stand above the heads of the columns: a title, a theme. */
const MAX_TITLE_ROWS = 2;
/** Share of a column's cells that must hold nothing but bodies, or dates, for it to be known without a head. */
const MOSTLY = 0.6;

/**
 * The tables of a page that set out a plan: by the heads of their columns (an action, with who or when), in any order,
 * or, where there are none, by what the columns hold.
 */
export function findPlanTables(scene: Scene): PlanTable[] {
  const tables = new Map<number, Map<string, Cell & { blocks: Block[] }>>();
  for (const block of scene.page.blocks) {
    const { table, row, column, rowSpan = 1, columnSpan = 1, header = false } = block;
    if (table === undefined || row === undefined || column === undefined) continue;
    const cells = tables.get(table) ?? new Map<string, Cell & { blocks: Block[] }>();
    tables.set(table, cells);
    const key = `${row} ${column}`;
    const cell = cells.get(key);
    if (cell) cell.blocks.push(block);
    else cells.set(key, { row, column, rowSpan, columnSpan, header, blocks: [block] });
  }
  return [...tables.values()].flatMap((table) => {
    const cells = [...table.values()];
    const plan = byHeads(cells, scene) ?? byContents(cells, scene);
    return plan ? [plan] : [];
  });
}

function byHeads(cells: readonly Cell[], scene: Scene): PlanTable | null {
  const { page, grammar } = scene;
  const rows = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b).slice(0, MAX_TITLE_ROWS + 1);
  for (const row of rows) {
    const last = lastHeadRow(cells, row, scene);
    const heads: Partial<Record<PlanColumn, Cell>> = {};
    // What stands beneath a head of several columns says which of them is which.
    for (const cell of cells.filter((one) => one.row >= row && one.row <= last).sort((a, b) => b.row - a.row)) {
      const kind = kindOf(textOf(page, cell), grammar);
      if (kind) heads[kind] ??= cell;
    }
    if (heads.action === undefined) continue;
    const named: Partial<Record<PlanColumn, readonly number[]>> = Object.fromEntries(
      Object.entries(heads).map(([kind, { column, columnSpan }]) => [
        kind,
        Array.from({ length: columnSpan }, (_, i) => column + i),
      ]),
    );
    // A column whose head says nothing ("Milestone") may still hold the days, or the bodies.
    const body = cells.filter((cell) => cell.row > last);
    const told = columnsByContents(body, scene, new Set(Object.values(named).flat()));
    const columns = { ...told, ...named };
    if (isPlan(columns)) return { cells, heads, columns, firstRow: last + 1 };
  }
  return null;
}

/** The last row of heads: the next one, where merged heads leave room for it and it holds nothing but heads. */
function lastHeadRow(cells: readonly Cell[], row: number, { page, grammar }: Scene): number {
  const isMerged = cells.some((cell) => cell.row === row && (cell.rowSpan > 1 || cell.columnSpan > 1));
  const next = cells.filter((cell) => cell.row === row + 1);
  const isHead = (cell: Cell) => cell.header || kindOf(textOf(page, cell), grammar) !== null;
  return isMerged && next.length > 0 && next.every(isHead) ? row + 1 : row;
}

function isPlan({ action, actor, date }: Partial<Record<PlanColumn, unknown>>): boolean {
  return action !== undefined && (actor !== undefined || date !== undefined);
}

function kindOf(words: string, { planColumns }: ActionGrammar): PlanColumn | null {
  for (const [kind, pattern] of Object.entries(planColumns)) if (pattern.test(words.trim())) return kind as PlanColumn;
  return null;
}

/** A column of bodies or of dates beside one of steps. */
function byContents(cells: readonly Cell[], scene: Scene): PlanTable | null {
  const { actor, date, ...rest } = columnsByContents(cells, scene, new Set());
  // Beside both, what says most is the step, whether or not it has a verb.
  const action = rest.action ?? (actor && date ? longestColumn(cells, [...actor, ...date], scene.page) : undefined);
  const columns = { ...(action && { action }), ...(actor && { actor }), ...(date && { date }) };
  return isPlan(columns) ? { cells, heads: null, columns, firstRow: 0 } : null;
}

/** The columns that most of their cells tell: bodies alone, days alone, steps with a verb; `taken` are known already. */
function columnsByContents(
  cells: readonly Cell[],
  scene: Scene,
  taken: ReadonlySet<number>,
): Partial<Record<PlanColumn, readonly number[]>> {
  const single = cells.filter(({ columnSpan }) => columnSpan === 1);
  const columns: Partial<Record<PlanColumn, readonly number[]>> = {};
  for (const column of new Set(single.map((cell) => cell.column))) {
    const own = single.filter((cell) => cell.column === column);
    const share = (isSo: (cell: Cell) => boolean) => own.filter(isSo).length / own.length;
    if (own.length < 2 || taken.has(column)) continue;
    const isTimed = (cell: Cell) =>
      isOnlyDates(scene, cell) || scene.grammar.noDay.test(textOf(scene.page, cell).trim());
    const hasDay = own.some((cell) => isOnlyDates(scene, cell));
    if (share((cell) => isOnlyActors(scene, cell)) >= MOSTLY) columns.actor ??= [column];
    else if (hasDay && share(isTimed) >= MOSTLY) columns.date ??= [column];
    else if (share((cell) => isStep(scene, cell)) >= MOSTLY) columns.action ??= [column];
  }
  return columns;
}

/** A step begins, or in Dutch ends, with its verb, or with a body that does something. */
function isStep({ page, actors, grammar }: Scene, cell: Cell): boolean {
  const words = textOf(page, cell);
  if (grammar.isVerbPhrase(words)) return true;
  const [first] = cell.blocks.flatMap((block) => actorsWithin(actors, block));
  const [block] = cell.blocks;
  if (!first || !block || first.start - block.start > 4) return false;
  const [next = ''] = page.text.slice(first.end, block.end).match(/[\p{L}-]+/u) ?? [];
  return grammar.isPresent(next);
}

function longestColumn(cells: readonly Cell[], others: readonly number[], page: PageText): number[] | undefined {
  const lengths = new Map<number, number>();
  for (const cell of cells) {
    if (cell.columnSpan > 1 || others.includes(cell.column)) continue;
    lengths.set(cell.column, (lengths.get(cell.column) ?? 0) + letters(textOf(page, cell)));
  }
  const [longest] = [...lengths].sort((a, b) => b[1] - a[1]);
  return longest && [longest[0]];
}

/** Letters that may be left of a cell beside what it is known by. */
const MAX_REST = 6;

function isOnlyActors({ page, actors, grammar }: Scene, cell: Cell): boolean {
  const names = cell.blocks.flatMap((block) => [
    ...actorsWithin(actors, block),
    ...shortActors(page.text, block, grammar),
  ]);
  return names.length > 0 && lettersOutside(page, cell, names) <= MAX_REST;
}

function isOnlyDates(scene: Scene, cell: Cell): boolean {
  const dates = cell.blocks.flatMap((block) => candidatesInCell(scene, block)).map(({ span }) => span);
  return dates.length > 0 && lettersOutside(scene.page, cell, dates) <= MAX_REST;
}

function lettersOutside({ text }: PageText, { blocks }: Cell, spans: readonly Span[]): number {
  const all = blocks.reduce((sum, { start, end }) => sum + letters(text.slice(start, end)), 0);
  return all - spans.reduce((sum, { start, end }) => sum + letters(text.slice(start, end)), 0);
}

function letters(words: string): number {
  return words.match(/\p{L}/gu)?.length ?? 0;
}

/** What a cell holds, its blocks parted by line breaks. */
export function textOf({ text }: PageText, { blocks }: Cell): string {
  return blocks.map(({ start, end }) => text.slice(start, end)).join('\n');
}

/** The short forms of bodies that only a plan's column has: "COM/MS". */
export function shortActors(text: string, within: Span, { planActors }: ActionGrammar): ActorSpan[] {
  const found: ActorSpan[] = [];
  for (const match of text
    .slice(within.start, within.end)
    .matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{Ll}]{1,3}(?![\p{L}\p{N}])/gu)) {
    const id = planActors.get(match[0]);
    const start = within.start + match.index;
    if (id) found.push({ id, start, end: start + match[0].length });
  }
  return found;
}
