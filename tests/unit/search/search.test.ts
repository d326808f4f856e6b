import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createReader, readAtOnce } from '../../../glossary/read.ts';
import { createSearch } from '../../../glossary/search/search.ts';
import { loadTermBank } from '../../../glossary/termbank/load.ts';
import { pageTextFromHtml } from '../../../tools/analyse-page.ts';

const html = readFileSync(new URL('../../corpus/demo-nl/page.html', import.meta.url), 'utf8');
const bank = loadTermBank();
const reading = readAtOnce(createReader(bank), pageTextFromHtml(html, 'https://ec.europa.eu/x'));
const search = createSearch(reading, bank, 'nl');

function first(query: string): string {
  const [hit] = search.find(query).hits;
  return hit ? `${hit.kind}: ${hit.text}` : 'nothing';
}

describe('searching a page', () => {
  it.each([
    ['pruem', /^term: Prüm/],
    ['prum', /^term: Prüm/],
    ['EMPACT', /^term: Empact/],
    ['emapct', /^term: Empact/],
    ['empakt', /^term: Empact/],
    ['Medicirme', /^term: .*Medicrime/],
    ['asset recovery office', /^term: .*\(asset recovery office\)/],
    ['versterken prüm', /^action: .*Prüm-kader te versterken/],
  ])('“%s”', (query, expected) => expect(first(query)).toMatch(expected));

  it.each(['', '   ', 'zzzzzz', '()[]*', '<img src=x onerror=alert(1)>'])('finds nothing for “%s”', (query) => {
    expect(search.find(query)).toEqual({ hits: [], total: 0 });
  });

  it('says how many there are beyond those that it gives', () => {
    const { hits, total } = search.find('de', 5);
    expect(hits).toHaveLength(5);
    expect(total).toBeGreaterThan(5);
  });

  it('marks what matched, in order, within the text', () => {
    for (const { text, ranges } of search.find('mensenhandel').hits) {
      let from = 0;
      for (const { start, end } of ranges) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(text.slice(start, end).toLowerCase()).toBe('mensenhandel');
        from = end;
      }
    }
  });
});
