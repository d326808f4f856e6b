import type { ActorMention, Deadline } from '../reading.ts';
import type { Block, PageText } from '../text/page-text.ts';
import type { Span } from '../text/span.ts';
import { type ActorSpan, actorsWithin } from './actors.ts';
import type { DateExpression } from './dates.ts';
import { findRecurrences } from './deadlines/find-recurrences.ts';
import { forceOf } from './find-frames.ts';
import type { ActionGrammar, PlanColumn } from './grammar.ts';
import type { ActionDraft } from './read-actions.ts';
import { trim } from './split-steps.ts';

interface Table {
  readonly cells: readonly Block[];
  /** The column of the actions, with that of who or when, or both. */
  readonly columns: Partial<Record<PlanColumn, number>>;
  readonly headRow: number;
}

/**
 * The actions of tables that set out a plan: a column of actions beside one of who is to act or of when. A merged cell
 * holds for all rows that it spans. `datesIn` gives the dates of a cell that may be deadlines.
 */
export function readPlanTables(options: {
  page: PageText;
  actors: readonly ActorSpan[];
  grammar: ActionGrammar;
  datesIn: (within: Span) => readonly DateExpression[];
}): ActionDraft[] {
  return tablesOf(options.page, options.grammar).flatMap((table) => readTable(table, options));
}

function tablesOf({ text, blocks }: PageText, grammar: ActionGrammar): Table[] {
  const groups = new Map<number, Block[]>();
  for (const block of blocks) {
    if (block.table === undefined || block.row === undefined || block.column === undefined) continue;
    groups.set(block.table, [...(groups.get(block.table) ?? []), block]);
  }
  return [...groups.values()].flatMap((cells) => {
    const headRow = Math.min(...cells.map(({ row = 0 }) => row));
    const columns: Partial<Record<PlanColumn, number>> = {};
    for (const { start, end, row, column } of cells) {
      if (row !== headRow || column === undefined) continue;
      const kind = columnOf(text.slice(start, end), grammar);
      if (kind && columns[kind] === undefined) columns[kind] = column;
    }
    const isPlan = columns.action !== undefined && (columns.actor !== undefined || columns.date !== undefined);
    return isPlan ? [{ cells, columns, headRow }] : [];
  });
}

function columnOf(words: string, { planColumns }: ActionGrammar): PlanColumn | null {
  for (const [kind, pattern] of Object.entries(planColumns)) if (pattern.test(words.trim())) return kind as PlanColumn;
  return null;
}

/** A row under a heading of its own within the table ("1. Prevention") spans its columns and holds no action. */
function readTable(
  { cells, columns, headRow }: Table,
  { page, actors, grammar, datesIn }: Parameters<typeof readPlanTables>[0],
): ActionDraft[] {
  const at = (row: number, kind: PlanColumn): Block | undefined =>
    cells.find((cell) => covers(cell, row, columns[kind]) && cell.row !== headRow);
  return cells.flatMap((cell) => {
    if (cell.column !== columns.action || cell.row === headRow || cell.header || (cell.columnSpan ?? 1) > 1) return [];
    const span = trim(page.text, cell);
    if (!/\p{L}{3}/u.test(page.text.slice(span.start, span.end))) return [];
    const row = cell.row ?? 0;
    const actorCell = at(row, 'actor');
    const dateCell = at(row, 'date');
    const date = (dateCell && datesIn(dateCell)[0]) ?? null;
    return [
      {
        span,
        actors: actorCell ? actorsOf(page.text, actorCell, actors, grammar) : [],
        partners: [],
        modality: 'will',
        force: forceOf(page.text.slice(span.start, span.end), grammar),
        reported: false,
        recurrence: dateCell ? (findRecurrences(page.text, dateCell, grammar.language)[0]?.recurrence ?? null) : null,
        deadline: date ? toDeadline(page.text, date) : null,
        leadIn: null,
        rule: 'row of a plan',
        parts: [],
      } satisfies ActionDraft,
    ];
  });
}

function covers(
  { row = 0, rowSpan = 1, column = 0, columnSpan = 1 }: Block,
  wantedRow: number,
  wanted?: number,
): boolean {
  return (
    wanted !== undefined &&
    row <= wantedRow &&
    wantedRow < row + rowSpan &&
    column <= wanted &&
    wanted < column + columnSpan
  );
}

/** Bodies by their names, and by the short forms that only a plan's column has ("COM/MS"). */
function actorsOf(text: string, cell: Span, actors: readonly ActorSpan[], grammar: ActionGrammar): ActorMention[] {
  const named = actorsWithin(actors, cell).map(({ id, start, end }) => ({ id, start, end }));
  for (const match of text
    .slice(cell.start, cell.end)
    .matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{Ll}]{1,3}(?![\p{L}\p{N}])/gu)) {
    const id = grammar.planActors.get(match[0]);
    const start = cell.start + match.index;
    const isTaken = named.some((other) => other.start <= start && start < other.end);
    if (id && !isTaken) named.push({ id, start, end: start + match[0].length });
  }
  const mentions = new Map<string, ActorMention>();
  for (const { id, start, end } of named.sort((a, b) => a.start - b.start)) {
    if (!mentions.has(id)) mentions.set(id, { id, text: text.slice(start, end) });
  }
  return [...mentions.values()];
}

function toDeadline(text: string, { span, meaning }: DateExpression): Deadline {
  return { span, text: text.slice(span.start, span.end), ...meaning };
}
