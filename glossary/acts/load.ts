import type { ActRecord } from './act.ts';
import table from './acts.json' with { type: 'json' };

/** The table of acts as it stands in its file; checked by `npm run termbank`. */
export const rawActs: readonly unknown[] = table.acts;

let loaded: ReadonlyMap<string, ActRecord> | undefined;

/** The acts that are known, by CELEX number. */
export function loadActs(): ReadonlyMap<string, ActRecord> {
  loaded ??= new Map((rawActs as readonly ActRecord[]).map((act) => [act.celex, act]));
  return loaded;
}
