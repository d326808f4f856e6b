import type { Outcome } from './outcome.ts';
import table from './outcomes.json' with { type: 'json' };

/** The table of outcomes as it stands in its file; checked by `npm run termbank`. */
export const rawOutcomes: readonly unknown[] = table.outcomes;

export function loadOutcomes(): readonly Outcome[] {
  return rawOutcomes as readonly Outcome[];
}
