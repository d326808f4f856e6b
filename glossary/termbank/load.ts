import { hashOf } from '../text/hash.ts';
import agencies from './entries/agencies.json' with { type: 'json' };
import councilOfEurope from './entries/council-of-europe.json' with { type: 'json' };
import crime from './entries/crime.json' with { type: 'json' };
import funds from './entries/funds.json' with { type: 'json' };
import institutions from './entries/institutions.json' with { type: 'json' };
import judicialCooperation from './entries/judicial-cooperation.json' with { type: 'json' };
import migrationBorder from './entries/migration-border.json' with { type: 'json' };
import policeCooperation from './entries/police-cooperation.json' with { type: 'json' };
import policies from './entries/policies.json' with { type: 'json' };
import procedures from './entries/procedures.json' with { type: 'json' };
import trafficking from './entries/trafficking.json' with { type: 'json' };
import type { TermBank, TermEntry } from './entry.ts';

/** The entries as they stand in the files, in a fixed order; unchecked. */
export const rawEntries: readonly unknown[] = [
  ...institutions,
  ...agencies,
  ...policeCooperation,
  ...judicialCooperation,
  ...trafficking,
  ...crime,
  ...migrationBorder,
  ...funds,
  ...procedures,
  ...policies,
  ...councilOfEurope,
];

let loaded: TermBank | undefined;

/**
 * The term bank: the same object on every call, entries in the order of the files. The files are not validated here:
 * `npm run termbank` does that, and the release stands on it.
 */
export function loadTermBank(): TermBank {
  loaded ??= createTermBank(rawEntries as readonly TermEntry[]);
  return loaded;
}

/** A term bank of these entries; its version is a hash of their JSON. */
function createTermBank(entries: readonly TermEntry[]): TermBank {
  return {
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    version: hashOf(JSON.stringify(entries)),
  };
}
