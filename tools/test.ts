import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBrowsers } from './browsers.ts';

/**
 * All checks, in the order in which they tell most for their time; each runs, whatever became of those before it. The
 * last line is "N passed, N failed": tests, and one for each check that has none.
 */
interface Check {
  readonly name: string;
  readonly command: readonly string[];
  /** Where Vitest puts its counts. */
  readonly report?: string;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const REPORTS = fileURLToPath(new URL('../.cache/reports/', import.meta.url));

const vitest = (name: string): Check => {
  const report = `${REPORTS}${name}.json`;
  const command = [
    'vitest',
    'run',
    '--config',
    `vitest.${name}.config.ts`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  return { name: `${name} tests`, command, report };
};

const CHECKS: readonly Check[] = [
  { name: 'types', command: ['npm', 'run', '--silent', 'types'] },
  { name: 'lint', command: ['npm', 'run', '--silent', 'lint'] },
  { name: 'format', command: ['biome', 'format', '.'] },
  { name: 'unused code', command: ['npm', 'run', '--silent', 'unused'] },
  { name: 'term bank', command: ['npm', 'run', '--silent', 'termbank'] },
  vitest('unit'),
  { name: 'build', command: ['npm', 'run', '--silent', 'build'] },
  vitest('browser'),
  vitest('e2e'),
];

let passed = 0;
let failed = 0;
const notes: string[] = [];

try {
  await ensureBrowsers();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exit(1);
}
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
for (const check of CHECKS) {
  process.stdout.write(`\n— ${check.name}\n`);
  const isRight = await run(check.command);
  const counts = check.report ? countsOf(check.report) : null;
  passed += counts ? counts.passed : Number(isRight);
  failed += counts ? counts.failed : Number(!isRight);
  // A run that failed beyond its tests (a file that does not load, an error nobody caught) counts as well.
  if (counts && !isRight && counts.failed === 0) failed++;
  if (counts && counts.passed === 0) failed++;
  if (!isRight) notes.push(`${check.name} failed`);
  if (counts?.skipped) notes.push(`${counts.skipped} of the ${check.name} skipped`);
}
process.stdout.write(`\n${notes.map((note) => `${note}\n`).join('')}${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;

function run([command = '', ...args]: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}

function countsOf(report: string): { passed: number; failed: number; skipped: number } {
  if (!existsSync(report)) return { passed: 0, failed: 0, skipped: 0 };
  const {
    numPassedTests = 0,
    numFailedTests = 0,
    numPendingTests = 0,
  } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}
