import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actName, actUrl } from '../../../glossary/acts/act-number.ts';
import { findActs } from '../../../glossary/acts/find-acts.ts';

const ids = (text: string) => findActs(text).map(({ id }) => id);

describe('acts by their numbers', () => {
  it.each([
    ['Regulation (EU) 2016/794', ['32016R0794']],
    ['Directive 2011/36/EU and Directive 95/46/EC', ['32011L0036', '31995L0046']],
    ['Verordening (EG) nr. 1049/2001', ['32001R1049']],
    ['Regulation (EU) No 182/2011', ['32011R0182']],
    ['Regulation (EEC) No 4064/89', ['31989R4064']],
    ['Verordening (EU) 1052/2013', ['32013R1052']],
    ['Council Decision 2008/615/JHA', ['32008D0615']],
    ['Decision No 1313/2013/EU', ['32013D1313']],
    ['Kaderbesluit 2002/584/JBZ', ['32002F0584']],
    ['Aanbeveling (EU) 2022/915', ['32022H0915']],
    ['Uitvoeringsverordening (EU) 2019/817', ['32019R0817']],
    ['Directives 2014/24/EU and 2014/25/EU', ['32014L0024', '32014L0025']],
    ['Regulations (EU) 2025/12 and (EU) 2025/13', ['32025R0012', '32025R0013']],
    ['COM(2021) 170 final, SWD(2021)74, JOIN(2020) 18', ['COM(2021) 170', 'SWD(2021) 74', 'JOIN(2020) 18']],
    ['2021/0411(COD) en 2018/0108 (COD)', ['2021/0411(COD)', '2018/0108(COD)']],
    ['CELEX:32016R0794', ['32016R0794']],
    ['CELEX:52021PC0784', ['52021PC0784']],
    ['http://data.europa.eu/eli/reg/2024/1689/oj', ['32024R1689']],
    ['https://eur-lex.europa.eu/eli/reg/2024/982/oj', ['32024R0982']],
    ['the Anti-trafficking Directive (2011/36/EU)', ['32011L0036']],
    ['(EU) 2022/991', ['(EU) 2022/991']],
    ['Regulation (EU) 2022/991; see also (EU) 2022/991', ['32022R0991']],
    ['gedelegeerde verordening (EU) 2020/1', ['32020R0001']],
  ])('%s', (text, expected) => expect(ids(text)).toEqual(expected));

  it.each(['open 24/7', 'the season 2021/22', 'Regulation 12', 'artikel 3/4', 'Decision 0/2020', 'tel. 2021/0411'])(
    'none in “%s”',
    (text) => expect(ids(text)).toEqual([]),
  );

  it('have an address on EUR-Lex in the reader’s language, and a short name', () => {
    const [act, document, procedure] = findActs('Directive 2011/36/EU, COM(2021) 170, 2021/0411(COD)');
    if (!act || !document || !procedure) throw new Error('not found');
    expect(actUrl(act, 'nl')).toBe('https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32011L0036');
    expect(actUrl(document, 'en')).toBe('https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=COM:2021:170:FIN');
    expect(actUrl(procedure, 'en')).toBe('https://eur-lex.europa.eu/procedure/EN/2021_411');
    expect(actName(act, 'nl')).toBe('Richtlijn 2011/36');
    expect(actName(document, 'nl')).toBe('COM(2021) 170');
  });

  it('stand where they are found, apart from one another', () => {
    const piece = fc.constantFrom(
      'Directive ',
      '2011/36/EU',
      '(EU) ',
      '2016/794',
      ' and ',
      'No ',
      'COM(2021) 170',
      ', ',
      '/',
      '2',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const spans = findActs(text).flatMap(({ occurrences }) => occurrences);
        for (const { start, end } of spans) expect(text.slice(start, end)).toMatch(/\d/);
        const sorted = spans.toSorted((a, b) => a.start - b.start);
        for (const [i, span] of sorted.entries())
          expect(sorted[i + 1]?.start ?? Infinity).toBeGreaterThanOrEqual(span.end);
      }),
    );
  });
});
