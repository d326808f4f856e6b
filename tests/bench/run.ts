import { cpus } from 'node:os';
import { measureDeadlines } from './deadlines.ts';
import { measureMatching } from './matching.ts';
import type { Row } from './measure.ts';
import { measureReading } from './reading.ts';

/**
 * Measures what the product promises of its speed, as ratios within one run where it can be: `npm run bench`, or with
 * `--json` one JSON object `{ machine, rows }` on standard output.
 */
const isJson = process.argv.includes('--json');
const rows: Row[] = [];
for (const [name, measure] of [
  ['matching', measureMatching],
  ['deadlines', measureDeadlines],
  ['reading', measureReading],
] as const) {
  process.stderr.write(`— ${name}\n`);
  for (const row of measure()) {
    rows.push(row);
    if (!isJson) process.stdout.write(`${row.id}\t${row.value} ${row.unit}\t(n ${row.n})\n`);
  }
}
if (isJson) {
  const [cpu] = cpus();
  const machine = `${cpu?.model.trim() ?? 'unknown'}, ${cpus().length} cores, Node ${process.version}`;
  process.stdout.write(`${JSON.stringify({ machine, rows }, null, 1)}\n`);
}
