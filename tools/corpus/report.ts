import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type CorpusPage, loadPage, slugsOf } from './pages.ts';
import { type Outcome, type PageScore, scorePage, type Tally } from './score.ts';

/**
 * Prints how well the pages of a corpus are read, in all and by language, genre and rule. `--faults` lists what is
 * wrong, page by page. A folder elsewhere can be named in place of tests/corpus.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    faults: { type: 'boolean', default: false },
    only: { type: 'string' },
    rules: { type: 'boolean', default: false },
  },
});
const folders = positionals.length > 0 ? positionals : [fileURLToPath(new URL('../../tests/corpus', import.meta.url))];

interface Scored {
  readonly page: CorpusPage;
  readonly score: PageScore;
}

const scored: Scored[] = folders.flatMap((folder) =>
  slugsOf(folder)
    .filter((slug) => !values.only || slug.includes(values.only))
    .map((slug) => {
      const page = loadPage(folder, slug);
      return { page, score: scorePage(page.expected, page.reading) };
    }),
);

if (values.faults) scored.forEach(printFaults);
printGroup('all', scored);
for (const [name, group] of groupsOf(({ page }) => page.expected.language ?? 'other')) printGroup(name, group);
for (const [name, group] of groupsOf(({ page }) => page.expected.genre ?? 'no genre')) printGroup(name, group);
if (values.rules) printRules();

function groupsOf(nameOf: (one: Scored) => string): [string, Scored[]][] {
  const groups = new Map<string, Scored[]>();
  for (const one of scored) groups.set(nameOf(one), [...(groups.get(nameOf(one)) ?? []), one]);
  return [...groups].sort(([a], [b]) => a.localeCompare(b));
}

function printGroup(name: string, group: readonly Scored[]): void {
  const outcomes = group.flatMap(({ score }) => score.outcomes);
  const n = (kind: Outcome['kind']) => outcomes.filter((one) => one.kind === kind).length;
  const [found, missed, extra] = [n('found'), n('missed'), n('extra')];
  const precision = found / Math.max(1, found + extra);
  const recall = found / Math.max(1, found + missed);
  const f1 = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  const sum = (of: (score: PageScore) => Tally) =>
    group.reduce((to, { score }) => ({ right: to.right + of(score).right, of: to.of + of(score).of }), {
      right: 0,
      of: 0,
    });
  const cells = [
    `${name.slice(0, 24).padEnd(24)} ${String(group.length).padStart(3)} pages`,
    `actions ${found}+${missed}-${extra} P ${share(precision)} R ${share(recall)} F1 ${share(f1)}`,
    `actor ${tallied(sum((score) => score.actors))}`,
    `modality ${tallied(sum((score) => score.modality))}`,
    `deadline ${tallied(sum((score) => score.deadline))}`,
    `not deadline ${tallied(sum((score) => score.notDeadline))}`,
    `not action ${tallied(sum((score) => score.notAction))}`,
    `mentions ${tallied(sum((score) => score.mentions))}`,
    `abbr P ${tallied(sum((score) => score.abbreviationPrecision))} R ${tallied(sum((score) => score.abbreviationRecall))}`,
    `detector ${tallied(sum((score) => score.detector))}`,
    `published ${tallied(sum((score) => score.published))}`,
  ];
  process.stdout.write(`${cells.join(' | ')}\n`);
}

function printRules(): void {
  const rules = new Map<string, { found: number; extra: number; faults: number }>();
  for (const { kind, rule, faults } of scored.flatMap(({ score }) => score.outcomes)) {
    if (rule === null) continue;
    const row = rules.get(rule) ?? { found: 0, extra: 0, faults: 0 };
    if (kind === 'found') row.found++;
    else row.extra++;
    if (faults.length > 0) row.faults++;
    rules.set(rule, row);
  }
  for (const [rule, { found, extra, faults }] of [...rules].sort(([a], [b]) => a.localeCompare(b)))
    process.stdout.write(`${rule.padEnd(34)} right ${found} wrong ${extra} with a fault ${faults}\n`);
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
