import { describe, expect, it } from 'vitest';
import { rawActs } from '../../../glossary/acts/load.ts';
import { rawOutcomes } from '../../../glossary/outcomes/load.ts';
import { rawEntries } from '../../../glossary/termbank/load.ts';
import { validate } from '../../../tools/termbank/validate.ts';

const good = {
  id: 'prum',
  domain: 'police-cooperation',
  nl: { definition: 'Samenwerking van politie.', terms: [{ form: 'Prüm', type: 'full', evaluation: 'preferred' }] },
  en: { definition: 'Cooperation of police.', terms: [{ form: 'Prum', type: 'full', evaluation: 'preferred' }] },
  sources: [{ title: 'EUR-Lex', url: 'https://eur-lex.europa.eu/', checked: '2026-11-25' }],
  reliability: 4,
};
const messages = (...entries: unknown[]) =>
  validate({ entries, acts: [], outcomes: [] }).map(({ id, message }) => `${id}: ${message}`);
const term = (...more: object[]) => ({ ...good.nl, terms: [...good.nl.terms, ...more] });
const second = {
  ...good,
  id: 'other',
  nl: { ...good.nl, definition: 'Iets anders.' },
  en: { ...good.en, definition: 'Else.' },
};

describe('the validator', () => {
  it('has nothing to say of a good entry, nor of the files as they are', () => {
    expect(messages(good)).toEqual([]);
    expect(validate({ entries: rawEntries, acts: rawActs, outcomes: rawOutcomes })).toEqual([]);
  });

  it.each([
    ['a missing language', { ...good, en: undefined }, /en/],
    ['a field that means nothing', { ...good, colour: 'red' }, /colour/],
    ['a definition that is too long', { ...good, nl: { ...good.nl, definition: 'x'.repeat(301) } }, /definition/],
    ['an address that is none', { ...good, sources: [{ title: 'x', url: 'ftp://x' }] }, /url/],
    ['no preferred form', { ...good, nl: { ...good.nl, terms: [{ form: 'Prüm', type: 'full' }] } }, /0 preferred/],
    [
      'two preferred forms',
      { ...good, nl: term({ form: 'x', type: 'short', evaluation: 'preferred' }) },
      /2 preferred/,
    ],
    [
      'a deprecated form without a reason',
      { ...good, nl: term({ form: 'x', type: 'short', evaluation: 'deprecated' }) },
      /says why/,
    ],
    [
      'a definition that explains a name by itself',
      { ...good, nl: { ...term({ form: 'Samenwerking van politie', type: 'full' }) } },
      /by itself/,
    ],
    [
      'a reliability without a source that was opened',
      { ...good, sources: [{ title: 'x', url: 'https://x.eu' }] },
      /no checked source/,
    ],
    ['a relation to nothing', { ...good, related: ['nowhere'] }, /nowhere/],
  ])('finds %s', (_, entry, expected) => expect(messages(entry).join('\n')).toMatch(expected));

  it('finds a form that belongs to two concepts, unless both say so', () => {
    expect(messages(good, second).join('\n')).toMatch(/“Prüm” \(nl\) belongs to prum already/);
    const difference = { nl: 'Niet hetzelfde.', en: 'Not the same.' };
    const told = [
      { ...good, confusable: [{ id: 'other', difference }] },
      { ...second, confusable: [{ id: 'prum', difference }] },
    ];
    expect(messages(...told)).toEqual([]);
  });

  it('finds a concept that is taken for another which does not say so', () => {
    const other = {
      ...second,
      nl: { ...second.nl, terms: [{ form: 'Iets', type: 'full', evaluation: 'preferred' }] },
      en: { ...second.en, terms: [{ form: 'Else', type: 'full', evaluation: 'preferred' }] },
    };
    const one = { ...good, confusable: [{ id: 'other', difference: { nl: 'Anders.', en: 'Else.' } }] };
    expect(messages(one, other).join('\n')).toMatch(/does not say so of it/);
  });
});
