import { checkSync } from 'recheck';
import { regexSources } from './regex-sources.ts';

/**
 * Prints each regular expression of the core for which an input may exist that takes it more than linear time, as
 * recheck finds by its automata and by trying (recheck 4, "hybrid"). Quadratic ones are for a reader to judge: most
 * only ever see a phrase. Fails where one takes more. Takes some minutes.
 */
const TIMEOUT_MS = 4000;

let worst = 0;
const counts = new Map<string, number>();
const all = await regexSources();
for (const [i, { source, flags, file }] of all.entries()) {
  if (process.stderr.isTTY) process.stderr.write(`\r${i + 1} of ${all.length}`);
  // The flag for indices does not change what is matched, and is not known to recheck.
  const found = checkSync(source, flags.replace('d', ''), { timeout: TIMEOUT_MS });
  const verdict = found.status === 'unknown' ? `not decided (${found.error.kind})` : found.complexity.summary;
  counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  if (found.status !== 'vulnerable') continue;
  const { complexity } = found;
  if (complexity.type === 'exponential' || complexity.degree > 2) worst++;
  process.stdout.write(`${complexity.summary}\t${file}\t/${source}/${flags}\n`);
}
process.stdout.write(`\n${all.length} regular expressions\n`);
for (const [verdict, count] of [...counts].sort((a, b) => b[1] - a[1])) process.stdout.write(`${count}\t${verdict}\n`);
process.exitCode = worst > 0 ? 1 : 0;
