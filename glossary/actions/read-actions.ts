import { isWithin } from '../text/span.ts';
import { createSpanIndex, type SpanIndex } from '../text/span-index.ts';
import type { ActionDraft } from './action-draft.ts';
import { readBlocks } from './read-blocks.ts';
import { readPlanTables } from './read-tables.ts';
import type { Scene } from './scene.ts';

/** The undertakings, duties and requests of a page, in the text's order: those of its plans' tables, and of its text. */
export function readActions(scene: Scene): ActionDraft[] {
  const fromTables = readPlanTables(scene);
  const fromBlocks = readBlocks(scene);
  // A cell of a plan is one action, whatever sentence stands in it.
  const rows = createSpanIndex(fromTables, ({ span }) => span);
  const fromText = fromBlocks.filter(({ span }) => !rows.overlapping(span).some((row) => isWithin(span, row.span)));
  const found = createSpanIndex(fromBlocks, ({ span }) => span);
  return [...fromText, ...fromTables.map((row) => withModality(row, found))].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** "Gemeenten worden uitgenodigd …" in a cell of a plan: the sentence tells whether it is more or less than a plan. */
function withModality(row: ActionDraft, found: SpanIndex<ActionDraft>): ActionDraft {
  const own = found.overlapping(row.span).find(({ span }) => isWithin(span, row.span));
  return own ? { ...row, modality: own.modality, force: own.force } : row;
}
