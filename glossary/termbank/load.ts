import { hashOf } from '../text/hash.ts';
import agencies from './entries/agencies.json' with { type: 'json' };
import councilOfEurope from './entries/council-of-europe.json' with { type: 'json' };
import crime from './entries/crime.json' with { type: 'json' };
import digital from './entries/digital.json' with { type: 'json' };
import economicGovernance from './entries/economic-governance.json' with { type: 'json' };
import environmentEnergy from './entries/environment-energy.json' with { type: 'json' };
import externalDefence from './entries/external-defence.json' with { type: 'json' };
import funds from './entries/funds.json' with { type: 'json' };
import institutions from './entries/institutions.json' with { type: 'json' };
import judicialCooperation from './entries/judicial-cooperation.json' with { type: 'json' };
import migrationBorder from './entries/migration-border.json' with { type: 'json' };
import policeCooperation from './entries/police-cooperation.json' with { type: 'json' };
import procedures from './entries/procedures.json' with { type: 'json' };
import socialMarket from './entries/social-market.json' with { type: 'json' };
import trafficking from './entries/trafficking.json' with { type: 'json' };
import type { TermBank, TermEntry } from './entry.ts';

/** The entries as they stand in the files, in a fixed order; unchecked. */
export const rawEntries: readonly unknown[] = [
  institutions,
  agencies,
  procedures,
  policeCooperation,
  crime,
  judicialCooperation,
  trafficking,
  councilOfEurope,
  migrationBorder,
  funds,
  economicGovernance,
  environmentEnergy,
  digital,
  externalDefence,
  socialMarket,
].flatMap(({ entries }): readonly unknown[] => entries);

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
export function createTermBank(entries: readonly TermEntry[]): TermBank {
  return {
    entries: new Map(entries.map((entry) => [entry.id, entry])),
    version: hashOf(JSON.stringify(entries)),
  };
}
