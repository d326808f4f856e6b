import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TermEntry } from '../../../glossary/termbank/entry.ts';
import { loadTermBank } from '../../../glossary/termbank/load.ts';
import { createMatcher } from '../../../glossary/terms/matcher.ts';

const matcher = createMatcher(loadTermBank().entries.values());

function found(text: string, language: 'nl' | 'en'): string[] {
  return matcher.find(text, language).map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);
}

describe('terms in running text', () => {
  it.each([
    ['Het @ON-netwerk steunt dit.', 'nl', ['on-network: @ON-netwerk']],
    ['het Prüm-kader en de Prüm-besluiten', 'nl', ['pruem: Prüm-kader', 'pruem: Prüm-besluiten']],
    ['het Medicrime-verdrag', 'nl', ['medicrime: Medicrime-verdrag']],
    ['Europols analyses', 'nl', ['europol: Europols']],
    ['Europol’s analyses', 'en', ['europol: Europol']],
    ['EMPACT and Empact', 'en', ['empact: EMPACT', 'empact: Empact']],
    [
      'de bureaus voor de ontneming van vermogensbestanddelen',
      'nl',
      ['asset-recovery-office: bureaus voor de ontneming van vermogensbestanddelen'],
    ],
    ['joint investigation teams', 'en', ['joint-investigation-team: joint investigation teams']],
    ['JITs and SMEs', 'en', ['joint-investigation-team: JITs', 'sme: SMEs']],
    ['het Prüm-verdrag', 'nl', ['pruem: Prüm']],
  ] as const)('“%s”', (text, language, expected) => {
    expect(found(text, language)).toEqual(expect.arrayContaining([...expected]));
  });

  it.each([
    ['The ton was on the table, once and again.', 'en'],
    ['Er is een ela in elastiek, en aro in aroma.', 'nl'],
    ['the api of the library', 'en'],
    ['europoliticus', 'nl'],
  ] as const)('nothing in “%s”', (text, language) => {
    expect(found(text, language)).toEqual([]);
  });

  it('the longest one counts', () => {
    expect(found('de Europese Raad', 'nl')).toEqual(['european-council: Europese Raad']);
    expect(found('de Raad van Europa', 'nl')).toEqual(['council-of-europe: Raad van Europa']);
  });
});

describe('any text at all', () => {
  const word = fc.constantFrom(
    'Europol',
    'het',
    '@ON',
    '-netwerk',
    'Prüm',
    '-kader',
    'Raad',
    ' van ',
    'Europa',
    ' ',
    '\n',
    '😀',
    '\u00ad',
    'e\u0301',
  );
  const text = fc
    .array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 40 })
    .map((w) => w.join(''));

  it('gives places in order, apart, within one line', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('nl', 'en'), (words, language) => {
        let from = 0;
        for (const { start, end } of matcher.find(words, language)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(words.slice(start, end)).not.toContain('\n');
          from = end;
        }
        expect(from).toBeLessThanOrEqual(words.length);
      }),
    );
  });
});

it('finds each form of each entry where it stands alone', () => {
  const missed = [...loadTermBank().entries.values()].flatMap((entry) => missing(entry));
  expect(missed).toEqual([]);
});

/** Forms that two concepts share are told apart elsewhere. */
function missing(entry: TermEntry): string[] {
  return (['nl', 'en'] as const).flatMap((language) =>
    entry[language].terms
      .filter(({ form }) => {
        // Quotation marks at its edges are not painted.
        const bare = form.replace(/^["“'‘(]+|["”'’]+$/gu, '');
        return !matcher.find(`( ${form} )`, language).some(({ start, end }) => end - start === bare.length);
      })
      .map(({ form }) => `${entry.id}: ${form}`),
  );
}
