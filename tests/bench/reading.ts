import { createReader, type Reader, readAtOnce } from '../../glossary/read.ts';
import type { Language } from '../../glossary/reading.ts';
import { loadTermBank } from '../../glossary/termbank/load.ts';
import { fromPlainText } from '../../glossary/text/plain-text.ts';
import { hostileTexts } from './hostile-texts.ts';
import { inTurns, medianOf, type Row, timesOf } from './measure.ts';
import { longPage } from './pages.ts';

const LANGUAGES: readonly Language[] = ['nl', 'en'];
const ROUNDS = 7;

/** How long reading takes, and that it takes no more for a character of a long page than of a short one. */
export function measureReading(): Row[] {
  const reader = createReader(loadTermBank());
  const hundred = LANGUAGES.map((language) => longPage(language, 100_000));
  const perPage = hundred.map((page) => medianOf(timesOf(() => readAtOnce(reader, page), ROUNDS)));
  const warm = Math.max(...perPage);
  const rows: Row[] = [{ id: 'read.100kb-warm-ms', value: round(warm), unit: 'ms', n: ROUNDS }];
  for (const [id, length, rounds] of [
    ['read.1mb-vs-linear', 1_000_000, 3],
    ['read.10mb-vs-linear', 10_000_000, 1],
  ] as const) {
    const ratios = LANGUAGES.map((language, i) => {
      const page = longPage(language, length);
      const small = hundred[i] as (typeof hundred)[0];
      const [long = 0, short = 1] = inTurns([() => readAtOnce(reader, page), () => readAtOnce(reader, small)], rounds);
      return long / page.text.length / (short / small.text.length);
    });
    rows.push({ id, value: round(Math.max(...ratios)), unit: 'ratio', n: rounds });
  }
  return [...rows, ...doubling(reader)];
}

/** Shorter texts than this take no time that can be held against another. */
const HOSTILE_LENGTH = 100_000;
const NOISE_MS = 10;

/** What twice as much of a hostile text takes more than twice as long, at worst: 1 where time is linear, 2 where it is quadratic. */
function doubling(reader: Reader): Row[] {
  let worst = 0;
  let count = 0;
  for (const [name, make] of hostileTexts) {
    for (const language of LANGUAGES) {
      const [once, twice] = [1, 2].map((times) => fromPlainText(make(times * HOSTILE_LENGTH)));
      if (!once || !twice) continue;
      const [short = 0, long = 0] = inTurns(
        [once, twice].map((page) => () => readAtOnce(reader, page, { language })),
        3,
      );
      const ratio = (long + NOISE_MS) / (short + NOISE_MS) / 2;
      if (ratio > worst) process.stderr.write(`${name} (${language}): ${round(ratio)}\n`);
      worst = Math.max(worst, ratio);
      count++;
    }
  }
  return [{ id: 'read.hostile-doubling', value: round(worst), unit: 'ratio', n: count }];
}

export function round(value: number): number {
  return Number(value.toPrecision(3));
}
