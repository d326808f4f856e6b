import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Tally } from './score.ts';
import {
  type Baseline,
  baselineOf,
  dropsFrom,
  type Figures,
  figuresOf,
  groupsOf,
  rulesOf,
  type Scored,
  scoreFolder,
} from './summary.ts';

/**
 * Prints how well the pages of a corpus are read: in all, by language and genre, and with `--rules` by rule. `--faults`
 * lists what is wrong, page by page; `--only TEXT` takes the pages whose name has it. A folder elsewhere can be named in place of tests/corpus. Ends with status 1 where
 * the whole of tests/corpus is read worse than its baseline says.
 */
const { values, positionals } = readArguments();
const CORPUS = fileURLToPath(new URL('../../tests/corpus', import.meta.url));
const folders = positionals.length > 0 ? positionals : [CORPUS];
for (const folder of folders) if (!existsSync(folder)) fail(`${folder}: no such folder`);
const scored = folders.flatMap((folder) => scoreFolder(folder, values.only));

if (values.faults) scored.forEach(printFaults);
print('all', figuresOf(scored));
for (const [name, group] of groupsOf(scored, ({ page }) => page.expected.language ?? 'other'))
  print(name, figuresOf(group));
for (const [name, group] of groupsOf(scored, ({ page }) => page.expected.genre ?? 'no genre'))
  print(name, figuresOf(group));
if (values.rules) {
  for (const [rule, { right, wrong, faulty }] of rulesOf(scored))
    process.stdout.write(`${rule.padEnd(34)} right ${right} wrong ${wrong} with a fault ${faulty}\n`);
}
const baseline = `${CORPUS}/baseline.json`;
if (positionals.length === 0 && values.only === '' && existsSync(baseline)) {
  const drops = dropsFrom(JSON.parse(readFileSync(baseline, 'utf8')) as Baseline, baselineOf(scored));
  for (const drop of drops) process.stdout.write(`DROP   ${drop}\n`);
  if (drops.length > 0) process.exitCode = 1;
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        faults: { type: 'boolean', default: false },
        only: { type: 'string', default: '' },
        rules: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return fail((error as Error).message);
  }
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function print(name: string, { pages, found, missed, extra, tallies }: Figures): void {
  const precision = found / Math.max(1, found + extra);
  const recall = found / Math.max(1, found + missed);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  const cells = [
    `${name.slice(0, 24).padEnd(24)} ${String(pages).padStart(3)} pages`,
    found + missed + extra === 0
      ? 'actions –'
      : `actions ${found}+${missed}-${extra} P ${share(precision)} R ${share(recall)} F1 ${share(f1)}`,
    `actor ${tallied(tallies.actors)}`,
    `modality ${tallied(tallies.modality)}`,
    `deadline ${tallied(tallies.deadline)}`,
    `not deadline ${tallied(tallies.notDeadline)}`,
    `not action ${tallied(tallies.notAction)}`,
    `mentions ${tallied(tallies.mentions)}`,
    `abbr P ${tallied(tallies.abbreviationPrecision)} R ${tallied(tallies.abbreviationRecall)}`,
    `definitions ${tallied(tallies.definitions)}`,
    `detector ${tallied(tallies.detector)}`,
    `published ${tallied(tallies.published)}`,
  ];
  process.stdout.write(`${cells.join(' | ')}\n`);
}

function printFaults({ page, score }: Scored): void {
  const lines: string[] = [];
  for (const { kind, quote, rule, faults } of score.outcomes) {
    const words = quote.length > 230 ? `${quote.slice(0, 150)} … ${quote.slice(-70)}` : quote;
    if (kind === 'missed') lines.push(`  MISSED ${words}`);
    if (kind === 'extra') lines.push(`  EXTRA  ${words} [${rule}]`);
    if (kind === 'found' && faults.length > 0) lines.push(`  FAULT  ${words} [${rule}]: ${faults.join('; ')}`);
  }
  for (const fault of score.abbreviationFaults) lines.push(`  ABBR   ${fault}`);
  for (const fault of score.definitionFaults) lines.push(`  DEFINE ${fault}`);
  if (score.detector.right === 0)
    lines.push(`  DETECTOR ${page.reading.page.confidence} ${page.reading.page.reasons.join(', ')}`);
  if (score.published.right === 0)
    lines.push(`  PUBLISHED ${page.reading.page.published} ≠ ${page.expected.published}`);
  if (lines.length > 0) process.stdout.write(`${page.slug} (${page.expected.genre ?? ''})\n${lines.join('\n')}\n`);
}

function tallied({ right, of }: Tally): string {
  return of === 0 ? '–' : `${right}/${of}`;
}

function share(value: number): string {
  return value.toFixed(3);
}
