import { rawEntries } from '../glossary/termbank/load.ts';
import { validateEntries } from '../glossary/termbank/validate.ts';

/** Checks the term bank; prints how many entries it has, or what is wrong with them and exits with 1. */
const problems = validateEntries(rawEntries);
for (const { id, message } of problems) process.stderr.write(`${id}: ${message}\n`);
if (problems.length > 0) process.exitCode = 1;
else process.stdout.write(`${rawEntries.length} entries\n`);
