import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../glossary/reading.ts';
import { sentencesOf } from '../../../glossary/text/sentences.ts';

function split(text: string, language: Language | null = 'en'): string[] {
  return sentencesOf(text, { start: 0, end: text.length }, language).map(({ start, end }) => text.slice(start, end));
}

const prose = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'De Raad',
        'art',
        'Cf',
        'No',
        '2021',
        ' ',
        '  ',
        '\n',
        '.',
        '. ',
        '? ',
        '!',
        '…',
        '(',
        ')',
        '”',
        '[1]',
        'etc. ',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

describe('where a sentence ends', () => {
  it('parts two sentences at a full stop, a question mark and an exclamation mark', () => {
    expect(split('The Council agreed. Did it? It did! And now.')).toEqual([
      'The Council agreed.',
      'Did it?',
      'It did!',
      'And now.',
    ]);
  });

  it('takes closing quotation marks, brackets and note references with it', () => {
    expect(split('“We will act.” The Council agreed (at last). Then it met.[12] It left.3 Nobody stayed.')).toEqual([
      '“We will act.”',
      'The Council agreed (at last).',
      'Then it met.[12]',
      'It left.3',
      'Nobody stayed.',
    ]);
  });

  it('has one without a full stop at its end', () => {
    expect(split('The Council agreed. Then it met')).toEqual(['The Council agreed.', 'Then it met']);
  });

  it('reads only what it is asked to read, in offsets of the whole text', () => {
    expect(sentencesOf('One. Two. Three.', { start: 4, end: 16 }, 'en')).toEqual([
      { start: 5, end: 9 },
      { start: 10, end: 16 },
    ]);
  });

  it('has none in white space', () => {
    expect(split(' \n\u00a0')).toEqual([]);
  });
});

describe('where a sentence goes on', () => {
  it.each<[Language, string]>([
    ['nl', 'Zie art. 5 van de verordening.'],
    ['nl', 'Zie Art. Vijf van de verordening.'],
    ['nl', 'Dit geldt o.a. Nederland en m.n. Limburg.'],
    ['nl', 'De Commissie zal i.v.m. Empact overleggen.'],
    ['nl', 'Cf. De Raad van 5 mei.'],
    ['nl', 'Het verslag van mr. Jansen en dr. De Vries is af.'],
    ['en', 'See Art. 5 and Arts. 6 to 9 of the Regulation.'],
    ['en', 'Cf. Council Decision 2009/371.'],
    ['en', 'This holds for agencies, e.g. Europol, and bodies, i.e. Eurojust.'],
    ['en', 'Directive No. 36 and Dr. Smith, vol. 3, fig. 2.'],
    ['en', 'Mrs. Johansson and J. Borrell met.'],
    ['en', 'It cost 1.5 million and 3.000 euro in 2021.'],
    ['en', 'Version 2.0 was sent to info@europol.europa.eu yesterday.'],
    ['en', 'The Council (see the report. It is long.) agreed.'],
    ['en', 'The list (text, audio, etc.) is long.'],
    ['en', 'It agreed… and then it met.'],
  ])('%s: %s', (language, text) => {
    expect(split(text, language)).toEqual([text]);
  });

  it('knows the abbreviations of both languages where the page has none', () => {
    expect(split('Zie blz. Drie, and see paras. Four.', null)).toEqual(['Zie blz. Drie, and see paras. Four.']);
  });

  it('knows those of one language only in that language', () => {
    expect(split('Het is blz. Drie.', 'en')).toEqual(['Het is blz.', 'Drie.']);
    expect(split('Het is blz. Drie.', 'nl')).toEqual(['Het is blz. Drie.']);
  });

  it('takes a number or letter at the head for its marker', () => {
    expect(split('1. The Council agreed. 2. It met.')).toEqual(['1. The Council agreed.', '2. It met.']);
    expect(split('II. Context of the plan')).toEqual(['II. Context of the plan']);
  });
});

describe('words that are an abbreviation at some places only', () => {
  it.each<[string, string[]]>([
    ['The answer was no. The Council met.', ['The answer was no.', 'The Council met.']],
    ['See no. 5 of the list.', ['See no. 5 of the list.']],
    ['They bought arms, drugs, etc. The police came.', ['They bought arms, drugs, etc.', 'The police came.']],
    ['The plan runs to 2025. The Council agreed.', ['The plan runs to 2025.', 'The Council agreed.']],
  ])('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });
});

describe('any text at all', () => {
  it('is parted into sentences in order, apart, trimmed, that hold all that is not space', () => {
    fc.assert(
      fc.property(prose, fc.constantFrom('nl', 'en', null), fc.nat(5), fc.nat(5), (text, language, head, tail) => {
        const within = {
          start: Math.min(head, text.length),
          end: Math.max(text.length - tail, Math.min(head, text.length)),
        };
        let from = within.start;
        for (const { start, end } of sentencesOf(text, within, language)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(text.slice(from, start).trim()).toBe('');
          from = end;
        }
        expect(from).toBeLessThanOrEqual(within.end);
        expect(text.slice(from, within.end).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });
});
