import type { ActorMention, Modality } from '../reading.ts';
import type { Block, PageText } from '../text/page-text.ts';
import { slugOf } from '../text/slug.ts';
import type { Span } from '../text/span.ts';
import type { ActionDraft } from './action-draft.ts';
import { actorsWithin, toMention } from './actors.ts';
import { candidatesInCell, toDeadline } from './candidates.ts';
import { findRecurrences } from './deadlines/find-recurrences.ts';
import { byTheEndOf } from './deadlines/meaning.ts';
import { findPartners } from './find-partners.ts';
import { forceOf } from './frames/force.ts';
import type { ActionGrammar, PlanColumn } from './grammar.ts';
import { type Cell, findPlanTables, type PlanTable, shortActors, textOf } from './plan-tables.ts';
import type { Scene } from './scene.ts';
import { trim, withBracket } from './steps/edges.ts';

/**
 * The actions of tables that set out a plan. A merged cell holds for all rows that it spans; of several steps in one
 * cell each is an action, and where there are as many dates as steps each has its own.
 */
export function readPlanTables(scene: Scene): ActionDraft[] {
  return findPlanTables(scene).flatMap((table) => readTable(table, scene));
}

function readTable(table: PlanTable, scene: Scene): ActionDraft[] {
  const { page, grammar } = scene;
  const { cells, columns, firstRow } = table;
  return cells.flatMap((cell) => {
    if (!columns.action?.includes(cell.column) || cell.row < firstRow || cell.header) return [];
    // A heading of its own within the table ("1. Prevention") spans its columns; a number is no action.
    const spare = columns.action.length;
    if (cell.columnSpan > spare || !/\p{L}{3}/u.test(textOf(page, cell))) return [];
    // "Strategic Dialogue (completed)": its own words may say so too.
    const state = /\(([^()]+)\)\.?$/u.exec(textOf(page, cell).trim())?.[1];
    if (state && grammar.done.test(state)) return [];
    if (isDone(table, cell, scene) || grammar.takesEffect.test(textOf(page, cell))) return [];
    const steps = stepsOf(page.text, cell);
    const who = cellsAt(table, cell.row, 'actor');
    const when = cellsAt(table, cell.row, 'date');
    const dates = when.flatMap(({ blocks }) => blocks.flatMap((block) => candidatesInCell(scene, block)));
    return steps.map((step, i): ActionDraft => {
      const span = withBracket(page.text, trim(page.text, step));
      // A step's own day, in brackets, goes before its row's.
      const [own] = steps.length > 1 ? candidatesInCell(scene, step) : [];
      const date = own ?? (dates.length === steps.length ? dates[i] : dates[0]) ?? null;
      const { actors, partners } =
        who.length > 0 ? whoActs(who, scene) : { actors: openingActor(step, scene), partners: [] };
      return {
        span,
        actors,
        partners: partners.length > 0 ? partners : findPartners({ ...scene, text: page.text, span }),
        modality: modalityOf(table, page, grammar),
        force: forceOf(page.text.slice(span.start, span.end), grammar),
        reported: false,
        recurrence: recurrenceOf(when, page, grammar),
        deadline: date ? boundByHead(toDeadline(page.text, date), table, page, grammar) : null,
        leadIn: null,
        rule: 'row of a plan',
        parts: [],
        setting: 'item',
      };
    });
  });
}

/** The items of a cell, also where its text numbers them; else its first block, since what follows that explains it. */
function stepsOf(text: string, { blocks }: Cell): Span[] {
  const items = blocks.filter(({ kind, level }) => kind === 'item' && level === 1);
  if (items.length > 0) return items;
  const [first] = blocks as readonly [Block];
  const marks = [...text.slice(first.start, first.end).matchAll(/(?:^|\s)(?:[a-z]|\d)\)\s/gu)];
  if (marks.length < 2) return [first];
  return marks.map((mark, i) => ({
    start: first.start + mark.index + mark[0].length,
    end: first.start + (marks[i + 1]?.index ?? first.end - first.start),
  }));
}

/** Whether a cell beside it says that it has been done: "afgerond", "completed (May 2024)". */
function isDone({ cells, firstRow }: PlanTable, { row, column }: Cell, { page, grammar }: Scene): boolean {
  return cells.some(
    (cell) =>
      cell.row >= firstRow &&
      cell.row <= row &&
      row < cell.row + cell.rowSpan &&
      cell.column !== column &&
      grammar.done.test(textOf(page, cell).trim()),
  );
}

function cellsAt({ cells, columns, firstRow }: PlanTable, row: number, kind: PlanColumn): Cell[] {
  const wanted = columns[kind] ?? [];
  return cells.filter(
    (cell) =>
      cell.row >= firstRow &&
      cell.row <= row &&
      row < cell.row + cell.rowSpan &&
      wanted.some((column) => cell.column <= column && column < cell.column + cell.columnSpan),
  );
}

/** Bodies by their names, and by the short forms that only a plan's column has; with whose support apart. */
function whoActs(
  cells: readonly Cell[],
  { page, actors, grammar }: Scene,
): { actors: ActorMention[]; partners: ActorMention[] } {
  const mentions = new Map<string, ActorMention>();
  const partners: ActorMention[] = [];
  for (const block of cells.flatMap(({ blocks }) => blocks)) {
    const named = actorsWithin(actors, block);
    const short = shortActors(page.text, block, grammar).filter(
      ({ start }) => !named.some((other) => other.start <= start && start < other.end),
    );
    const all = [...named, ...short].sort((a, b) => a.start - b.start);
    partners.push(...findPartners({ text: page.text, span: block, actors: all, grammar }));
    // "Commission, with REA".
    for (const actor of all) {
      const before = page.text.slice(block.start, actor.start);
      if (WITH.test(before)) partners.push(toMention(page.text, actor));
    }
    for (const actor of all) if (!mentions.has(actor.id)) mentions.set(actor.id, toMention(page.text, actor));
  }
  for (const { id } of partners) mentions.delete(id);
  if (mentions.size === 0) for (const mention of namesIn(page.text, cells)) mentions.set(mention.id, mention);
  return { actors: [...mentions.values()], partners };
}

/** In a cell of bodies: those beside whom others act. */
const WITH = /[,;(]\s*(?:with|met|i\.s\.m\.|in cooperation with|in samenwerking met)\s(?:the |de |het )?$/iu;

/** "AMLA selects the institutions": who stands first in a step of a table without a column for that. */
function openingActor(step: Span, { page, actors, grammar }: Scene): ActorMention[] {
  const [first] = actorsWithin(actors, step);
  if (!first) return [];
  const before = page.text.slice(step.start, first.start);
  const [next = ''] = page.text.slice(first.end, step.end).match(/[\p{L}-]+/u) ?? [];
  const opens = /^(?:the |de |het )?$/i.test(before) && (grammar.isPresent(next) || /^\p{Ll}+s$/u.test(next));
  return opens ? [{ id: first.id, text: page.text.slice(step.start, first.end) }] : [];
}

/** Longest name that no list has, in words. */
const MAX_NAME = 6;

/** What stands in a column of bodies is one, also where nobody knows it. */
function namesIn(text: string, cells: readonly Cell[]): ActorMention[] {
  return cells.flatMap(({ blocks }) =>
    blocks.flatMap(({ start, end }) =>
      text
        .slice(start, end)
        .split(/\s*[,;/]\s*/u)
        .filter((name) => /^\p{Lu}/u.test(name) && name.split(/\s+/u).length <= MAX_NAME)
        .map((name) => ({ id: slugOf(name), text: name })),
    ),
  );
}

function modalityOf({ heads }: PlanTable, page: PageText, { recommends }: ActionGrammar): Modality {
  return heads?.action && recommends.test(textOf(page, heads.action)) ? 'recommended' : 'will';
}

function recurrenceOf(cells: readonly Cell[], { text }: PageText, { language }: ActionGrammar): string | null {
  for (const block of cells.flatMap(({ blocks }) => blocks)) {
    const [found] = findRecurrences(text, block, language);
    if (found) return found.recurrence;
  }
  return null;
}

/** "By" over a column bounds what stands in it. */
function boundByHead(
  deadline: NonNullable<ActionDraft['deadline']>,
  { heads }: PlanTable,
  page: PageText,
  { boundingHead }: ActionGrammar,
): ActionDraft['deadline'] {
  const isBounded = heads?.date && deadline.bound === 'in' && boundingHead.test(textOf(page, heads.date));
  return isBounded ? { ...deadline, ...byTheEndOf(deadline) } : deadline;
}
