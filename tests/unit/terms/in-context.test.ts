import { describe, expect, it } from 'vitest';
import { createReader, readAtOnce } from '../../../glossary/read.ts';
import type { TermEntry } from '../../../glossary/termbank/entry.ts';
import { createTermBank, loadTermBank } from '../../../glossary/termbank/load.ts';
import { fromPlainText } from '../../../glossary/text/plain-text.ts';

const section = (definition: string, ...terms: TermEntry['nl']['terms']) => ({ definition, terms });
const abbreviation = (form: string) => ({ form, type: 'abbreviation' as const, matchCase: true });
const full = (form: string) => ({ form, type: 'full' as const, evaluation: 'preferred' as const });
const entry = (
  id: string,
  domain: string,
  nl: string,
  en: string,
  short: string,
  related: string[] = [],
): TermEntry => ({
  id,
  domain,
  nl: section(`Over ${id}.`, full(nl), abbreviation(short)),
  en: section(`On ${id}.`, full(en), abbreviation(short)),
  sources: [{ title: 'x', url: 'https://example.eu' }],
  reliability: 1,
  related,
});
const bank = createTermBank([
  entry(
    'advance-passenger-information',
    'borders',
    'passagiersgegevens vooraf',
    'advance passenger information',
    'API',
    ['pnr'],
  ),
  entry('pnr', 'borders', 'persoonsgegevens van passagiers', 'passenger name record', 'PNR'),
  entry('railway-agency', 'agencies', 'spoorwegbureau van de Unie', 'railway agency of the Union', 'ERA'),
  entry('research-area', 'research', 'Europese onderzoeksruimte', 'European research area', 'ERA'),
]);
const reader = createReader(bank);

const found = (text: string) =>
  readAtOnce(reader, fromPlainText(text, { language: 'en' }), { language: 'en' }).terms.flatMap(({ id, occurrences }) =>
    occurrences.map(({ start, end }) => `${id}: ${text.slice(start, end)}`),
  );

describe('a form that is a common string too', () => {
  it('is the term where the page names it in full', () => {
    expect(found('Carriers send advance passenger information. The API is checked.')).toContain(
      'advance-passenger-information: API',
    );
  });

  it('is the term where the page names what it is related to', () => {
    expect(found('The API and the passenger name record are checked.')).toContain('advance-passenger-information: API');
  });

  it('is nothing where the page shows neither', () => {
    expect(found('Developers call the API of the library from a script.')).toEqual([]);
  });

  it('is the page’s own where the page spells it out otherwise', () => {
    const text = 'The application programming interface (API) is open. The passenger name record uses the API.';
    expect(found(text).filter((one) => one.startsWith('advance'))).toEqual([]);
    expect(found(text)).toContain('api: API');
  });
});

describe('an everyday word', () => {
  const everyday = (language: 'nl' | 'en', text: string) =>
    readAtOnce(createReader(loadTermBank()), fromPlainText(text, { language }), { language }).terms.map(({ id }) => id);

  it('is no term: a verb, a turn of phrase', () => {
    expect(everyday('nl', 'De Raad besluit in juni over het voorstel.')).not.toContain('decision');
    expect(everyday('nl', 'Het besluit van de Raad is bindend.')).toContain('decision');
    expect(everyday('en', 'Parliament is of the opinion that this is good.')).not.toContain('opinion');
    expect(everyday('en', 'The Committee adopted its opinion on the proposal.')).toContain('opinion');
  });
});

describe('a long acronym', () => {
  const terms = (text: string) =>
    readAtOnce(createReader(loadTermBank()), fromPlainText(text, { language: 'en' }), { language: 'en' }).terms.map(
      ({ id }) => id,
    );

  it('is the term where the page names two bodies of the Union', () => {
    expect(terms('The Commission and the European Parliament agree on CBAM.')).toContain('cbam');
    expect(terms('The club sells CBAM shirts.')).not.toContain('cbam');
    expect(terms('The Commission and the European Parliament speak of DNA.')).not.toContain('digital-networks-act');
  });
});

describe('a page’s own abbreviation', () => {
  it('is not an entry that happens to bear its letters as id', () => {
    const text = 'The Personal Notes Register (PNR) is kept. The PNR is public.';
    expect(found(text).filter((one) => one.startsWith('pnr:'))).toEqual([]);
    expect(found(text)).toContain('pnr-here: PNR');
  });
});

describe('a form that two entries have', () => {
  it('is the one that the page names in full', () => {
    expect(found('The railway agency of the Union met. The ERA decided.')).toContain('railway-agency: ERA');
    expect(found('The European research area grew. The ERA is open.')).toContain('research-area: ERA');
  });

  it('is neither where the page does not tell', () => {
    expect(found('The ERA is open to all who wish to join it.')).toEqual([]);
  });
});
