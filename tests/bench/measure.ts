/** A figure of the benchmark, as `aims.json` and readers of the JSON know it. */
export interface Row {
  readonly id: string;
  readonly value: number;
  readonly unit: 'ratio' | 'ms' | 'kB' | 'count';
  /** How often it was measured, or over how many cases. */
  readonly n: number;
}

const { performance } = globalThis;

/** Milliseconds that each of `rounds` runs takes, after one that is not counted. */
export function timesOf(run: () => unknown, rounds: number): number[] {
  run();
  return Array.from({ length: rounds }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  });
}

/**
 * The medians of several runs that take turns, so that a busy machine slows all of them: what they are held against one
 * another by is then a ratio within one run.
 */
export function inTurns(runs: readonly (() => unknown)[], rounds: number): number[] {
  for (const run of runs) run();
  const times = runs.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, run] of runs.entries()) {
      const from = performance.now();
      run();
      times[i]?.push(performance.now() - from);
    }
  }
  return times.map(medianOf);
}

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
