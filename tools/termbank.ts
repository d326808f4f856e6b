import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { rawActs } from '../glossary/acts/load.ts';
import { rawOutcomes } from '../glossary/outcomes/load.ts';
import type { TermEntry } from '../glossary/termbank/entry.ts';
import { rawEntries } from '../glossary/termbank/load.ts';
import { actSchema, entrySchema, fileOf, outcomeSchema } from './termbank/schema.ts';
import { misspelled } from './termbank/spelling.ts';
import { type Problem, validate } from './termbank/validate.ts';

/**
 * Checks the term bank, the table of acts and the table of outcomes, in form, content and spelling; prints counts and
 * how much of the jargon of some pages of the corpus is explained, or what is wrong and exits with 1. `--write-schema`
 * writes anew what editors check the files with; `--missing` lists the jargon that nothing explains.
 */
const SCHEMAS = {
  entries: fileOf('entries', entrySchema),
  acts: fileOf('acts', actSchema),
  outcomes: fileOf('outcomes', outcomeSchema),
};

const problems = checkSchemas(process.argv.includes('--write-schema'));
problems.push(...validate({ entries: rawEntries, acts: rawActs, outcomes: rawOutcomes }));
if (problems.length === 0) problems.push(...(await misspelled(rawEntries as readonly TermEntry[])));
for (const { id, message } of problems) process.stderr.write(`${id}: ${message}\n`);
if (problems.length > 0) process.exitCode = 1;
else await report(rawEntries as readonly TermEntry[]);

/** The schemas for editors must say what the checks say. */
function checkSchemas(write: boolean): Problem[] {
  return Object.entries(SCHEMAS).flatMap(([name, schema]) => {
    const file = new URL(`../glossary/termbank/schema/${name}.schema.json`, import.meta.url);
    const text = `${JSON.stringify(toJsonSchema(schema, { errorMode: 'ignore' }), null, 2)}\n`;
    if (write) writeFileSync(file, text);
    const isSame = JSON.stringify(JSON.parse(readFileSync(file, 'utf8'))) === JSON.stringify(JSON.parse(text));
    return isSame ? [] : [{ id: `${name}.schema.json`, message: 'is out of date: npm run termbank -- --write-schema' }];
  });
}

async function report(entries: readonly TermEntry[]): Promise<void> {
  const line = (text: string) => process.stdout.write(`${text}\n`);
  const confirmed = entries.filter(({ sources }) => sources.some(({ checked }) => checked));
  const byReliability = [4, 3, 2, 1].map(
    (level) => `${entries.filter((one) => one.reliability === level).length} of ${level}`,
  );
  line(`${confirmed.length} with a source that was opened; reliability: ${byReliability.join(', ')}`);
  line(`${rawActs.length} acts, ${rawOutcomes.length} outcomes`);
  // Only now: the reader is built from the bank, and needs it to be right.
  const { measureCoverage } = await import('./termbank/coverage.ts');
  const pages = await measureCoverage();
  const sum = (of: (page: (typeof pages)[number]) => number) => pages.reduce((total, page) => total + of(page), 0);
  const [explained, all] = [sum((page) => page.explained), sum((page) => page.explained + page.missing.length)];
  line(
    `${explained} of ${all} names and abbreviations on ${pages.length} pages of the corpus are explained (${((100 * explained) / all).toFixed(1)} %)`,
  );
  for (const { slug, missing } of pages) {
    if (missing.length > 0 && process.argv.includes('--missing')) line(`  ${slug}: ${missing.join(', ')}`);
  }
  line(`${entries.length} entries`);
}
