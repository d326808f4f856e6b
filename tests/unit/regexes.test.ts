import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { regexSources } from '../../tools/regex-sources.ts';

/** Longer than recheck's automata need for all but a few; what they cannot decide in time, `npm run regexes` tries. */
const TIMEOUT_MS = 250;

describe('the regular expressions of the core', () => {
  it('none can be made to take more than quadratic time', { timeout: 300_000 }, async () => {
    const all = await regexSources();
    expect(all.length).toBeGreaterThan(300);
    expect(all.some(({ file }) => file === 'built')).toBe(true);
    const slow = all.flatMap(({ source, flags, file }) => {
      const found = checkSync(source, flags.replace('d', ''), { checker: 'automaton', timeout: TIMEOUT_MS });
      if (found.status !== 'vulnerable') return [];
      const { complexity } = found;
      const isSlow = complexity.type === 'exponential' || complexity.degree > 2;
      return isSlow ? [`${file}: /${source}/${flags}: ${complexity.summary}`] : [];
    });
    expect(slow).toEqual([]);
  });

  it('would be told of one that takes exponential time', () => {
    const found = checkSync('^(?:a|a)*$', '', { checker: 'automaton', timeout: TIMEOUT_MS });
    expect(found.status === 'vulnerable' && found.complexity.type).toBe('exponential');
  });
});
