import { describe, expect, it } from 'vitest';
import { keepingOf, matchOutcomes } from '../../../glossary/outcomes/match-outcomes.ts';
import type { Outcome } from '../../../glossary/outcomes/outcome.ts';
import { createReader, readAtOnce } from '../../../glossary/read.ts';
import { loadTermBank } from '../../../glossary/termbank/load.ts';
import { fromPlainText } from '../../../glossary/text/plain-text.ts';

const outcome: Outcome = {
  id: 'pruem',
  subject: { nl: 'Prüm-kader', en: 'Prüm framework' },
  instrument: 'proposal',
  actors: ['commission'],
  says: { nl: [['prum'], ['voorstel', 'versterk']], en: [['prum'], ['propos', 'strengthen']] },
  not: { nl: ['evalu'], en: ['evaluat'] },
  announced: { from: '2020-07-24', until: '2021-12-08' },
  delivered: { date: '2021-12-08', number: 'COM(2021) 784', what: { nl: 'voorstel', en: 'proposal' } },
  acts: [],
  sources: [{ title: 'x', url: 'https://example.eu', checked: '2026-11-25' }],
};
const reader = createReader(loadTermBank());

function matched(sentence: string, language: 'nl' | 'en', published = '2021-04-14') {
  const page = { ...fromPlainText(sentence, { language }), published };
  const reading = readAtOnce(reader, page, { language });
  expect(reading.actions.length).toBeGreaterThan(0);
  return matchOutcomes(reading, [outcome]).size;
}

describe('what became of an action', () => {
  it('is found by what the action says, in both languages', () => {
    expect(matched('De Commissie zal voorstellen om het Prüm-kader te versterken.', 'nl')).toBe(1);
    expect(matched('The Commission will propose to strengthen the Prüm framework.', 'en')).toBe(1);
  });

  it('is not that of another action, another body or another time', () => {
    expect(matched('The Commission will evaluate how the Prüm framework can be strengthened.', 'en')).toBe(0);
    expect(matched('The Commission will propose to strengthen Europol.', 'en')).toBe(0);
    expect(matched('Member States shall strengthen the Prüm framework.', 'en')).toBe(0);
    expect(matched('The Commission will propose to strengthen the Prüm framework.', 'en', '2024-05-01')).toBe(0);
  });

  it('is kept or late by the day that the page names', () => {
    const deadline = { end: '2021-12-31' } as never;
    expect(keepingOf(outcome, { deadline })).toBe('kept');
    expect(keepingOf(outcome, { deadline: { end: '2021-09-30' } as never })).toBe('late');
    expect(keepingOf(outcome, { deadline: null })).toBe('delivered');
    expect(keepingOf({ ...outcome, delivered: null }, { deadline })).toBe('open');
    const withdrawn = { date: '2025-02-11', why: { nl: 'x', en: 'x' } };
    expect(keepingOf({ ...outcome, withdrawn }, { deadline })).toBe('withdrawn');
  });
});
