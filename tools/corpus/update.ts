import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Baseline, baselineOf, dropsFrom, scoreFolder } from './summary.ts';

/** Writes tests/corpus/baseline.json anew, and says what is read worse than before: each such line wants a reason. */
const CORPUS = fileURLToPath(new URL('../../tests/corpus', import.meta.url));
const FILE = `${CORPUS}/baseline.json`;

const now = baselineOf(scoreFolder(CORPUS));
const drops = existsSync(FILE) ? dropsFrom(JSON.parse(readFileSync(FILE, 'utf8')) as Baseline, now) : [];
writeFileSync(FILE, `${JSON.stringify(now, null, 2)}\n`);
for (const drop of drops) process.stdout.write(`WORSE  ${drop}\n`);
process.stdout.write(
  `${now.all.pages} pages, ${now.all.found} actions found, ${now.all.missed} missed, ${now.all.extra} too many\n`,
);
