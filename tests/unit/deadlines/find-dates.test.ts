import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../glossary/actions/deadlines/find-dates.ts';
import type { Bound, Language, Precision } from '../../../glossary/reading.ts';

type Row = [
  words: string,
  bound: Bound,
  start: string | null,
  end: string | null,
  precision: Precision,
  modifier?: 'early' | 'mid' | 'late',
];

/** The sentence in which a date stands where a page promises something. */
const SENTENCE: Record<Language, (words: string) => string> = {
  nl: (words) => `De Commissie zal ${words} een voorstel doen.`,
  en: (words) => `The Commission will make a proposal ${words} to the Council.`,
};

function datesIn(text: string, language: Language, published: string | null = null) {
  return findDates(text, { start: 0, end: text.length }, language, published).map(
    ({ span, meaning, role, bracketed }) => ({
      text: text.slice(span.start, span.end),
      ...meaning,
      role,
      bracketed,
    }),
  );
}

function expectRow(language: Language, [words, bound, start, end, precision, modifier]: Row, published?: string): void {
  const bare = words.replace(/[()]/g, '');
  expect(datesIn(SENTENCE[language](words), language, published)).toEqual([
    {
      text: bare,
      bound,
      start,
      end,
      precision,
      modifier: modifier ?? null,
      role: 'candidate',
      bracketed: bare !== words,
    },
  ]);
}

const DUTCH: Row[] = [
  ['in het 4e kwartaal 2021', 'in', '2021-10-01', '2021-12-31', 'quarter'],
  ['(4e kwartaal 2021)', 'in', '2021-10-01', '2021-12-31', 'quarter'],
  ['(K4 2021)', 'in', '2021-10-01', '2021-12-31', 'quarter'],
  ['in K4 2021', 'in', '2021-10-01', '2021-12-31', 'quarter'],
  ['(Q4 2021)', 'in', '2021-10-01', '2021-12-31', 'quarter'],
  ['in het vierde kwartaal van 2021', 'in', '2021-10-01', '2021-12-31', 'quarter'],
  ['in het laatste kwartaal van 2021', 'in', '2021-10-01', '2021-12-31', 'quarter'],
  ['(1e kwartaal 2022)', 'in', '2022-01-01', '2022-03-31', 'quarter'],
  ['tegen het tweede kwartaal van 2022', 'by', null, '2022-06-30', 'quarter'],
  ['in de eerste helft van 2022', 'in', '2022-01-01', '2022-06-30', 'half'],
  ['(tweede helft 2022)', 'in', '2022-07-01', '2022-12-31', 'half'],
  ['in het tweede semester van 2022', 'in', '2022-07-01', '2022-12-31', 'half'],
  ['in 2022', 'in', '2022-01-01', '2022-12-31', 'year'],
  ['(2022)', 'in', '2022-01-01', '2022-12-31', 'year'],
  ['gedurende 2022', 'in', '2022-01-01', '2022-12-31', 'year'],
  ['in mei 2022', 'in', '2022-05-01', '2022-05-31', 'month'],
  ['op 5 mei 2022', 'in', '2022-05-05', '2022-05-05', 'day'],
  ['uiterlijk eind juni 2021', 'by', null, '2021-06-30', 'month'],
  ['tegen het einde van juni 2021', 'by', null, '2021-06-30', 'month'],
  ['uiterlijk tegen augustus 2021', 'by', null, '2021-08-31', 'month'],
  ['uiterlijk op 15 juli 2026', 'by', null, '2026-07-15', 'day'],
  ['uiterlijk 15 juli 2026', 'by', null, '2026-07-15', 'day'],
  ['ten laatste op 1 juli 2023', 'by', null, '2023-07-01', 'day'],
  ['niet later dan 1 juli 2023', 'by', null, '2023-07-01', 'day'],
  ['tegen eind 2021', 'by', null, '2021-12-31', 'year'],
  ['uiterlijk eind 2021', 'by', null, '2021-12-31', 'year'],
  ['tegen 2030', 'by', null, '2030-12-31', 'year'],
  ['tegen medio 2022', 'by', null, '2022-06-30', 'year', 'mid'],
  ['uiterlijk halverwege 2022', 'by', null, '2022-06-30', 'year', 'mid'],
  ['tegen begin 2026', 'by', null, '2026-03-31', 'year', 'early'],
  ['vóór 1 juli 2023', 'before', null, '2023-06-30', 'day'],
  ['voor 1 juli 2023', 'before', null, '2023-06-30', 'day'],
  ['vóór 2025', 'before', null, '2024-12-31', 'year'],
  ['vóór eind 2023', 'before', null, '2023-12-31', 'year'],
  ['vóór het einde van 2023', 'before', null, '2023-12-31', 'year'],
  ['eind 2021', 'in', '2021-01-01', '2021-12-31', 'year', 'late'],
  ['medio 2022', 'in', '2022-01-01', '2022-12-31', 'year', 'mid'],
  ['begin 2024', 'in', '2024-01-01', '2024-12-31', 'year', 'early'],
  ['begin juni 2024', 'in', '2024-06-01', '2024-06-30', 'month', 'early'],
  ['vanaf 2023', 'from', '2023-01-01', null, 'year'],
  ['vanaf 1 mei 2024', 'from', '2024-05-01', null, 'day'],
  ['met ingang van 1 mei 2024', 'from', '2024-05-01', null, 'day'],
  ['per 1 mei 2024', 'from', '2024-05-01', null, 'day'],
  ['tot en met 2025', 'until', null, '2025-12-31', 'year'],
  ['t/m 2025', 'until', null, '2025-12-31', 'year'],
  ['tot 1 januari 2025', 'until', null, '2024-12-31', 'day'],
  ['tot en met 31 december 2025', 'until', null, '2025-12-31', 'day'],
  ['(tussen 2022 en 2024)', 'between', '2022-01-01', '2024-12-31', 'year'],
  ['in het voorjaar van 2022', 'in', '2022-03-01', '2022-05-31', 'quarter'],
  ['in de lente van 2022', 'in', '2022-03-01', '2022-05-31', 'quarter'],
  ['in de zomer van 2022', 'in', '2022-06-01', '2022-08-31', 'quarter'],
  ['in het najaar van 2022', 'in', '2022-09-01', '2022-11-30', 'quarter'],
  ['in de winter van 2023', 'in', '2023-12-01', '2024-02-29', 'quarter'],
  ['binnen twee jaar', 'relative', null, null, 'relative'],
  ['uiterlijk aan het einde van het mandaat', 'relative', null, null, 'relative'],
  ['vóór het einde van de ambtstermijn', 'relative', null, null, 'relative'],
  ['binnen zes maanden na de inwerkingtreding van deze verordening', 'relative', null, null, 'relative'],
  ['nog vóór de zomer', 'relative', null, null, 'relative'],
  ['de komende jaren', 'relative', null, null, 'relative'],
];

const ENGLISH: Row[] = [
  ['in Q4 2021', 'in', '2021-10-01', '2021-12-31', 'quarter'],
  ['(Q4 2021)', 'in', '2021-10-01', '2021-12-31', 'quarter'],
  ['(Q1-Q2 2022)', 'in', '2022-01-01', '2022-06-30', 'quarter'],
  ['in the fourth quarter of 2021', 'in', '2021-10-01', '2021-12-31', 'quarter'],
  ['(4th quarter 2021)', 'in', '2021-10-01', '2021-12-31', 'quarter'],
  ['by the second quarter of 2022', 'by', null, '2022-06-30', 'quarter'],
  ['by the end of the first quarter of 2022', 'by', null, '2022-03-31', 'quarter'],
  ['in the first half of 2022', 'in', '2022-01-01', '2022-06-30', 'half'],
  ['in the second semester of 2022', 'in', '2022-07-01', '2022-12-31', 'half'],
  ['(H2 2022)', 'in', '2022-07-01', '2022-12-31', 'half'],
  ['in 2022', 'in', '2022-01-01', '2022-12-31', 'year'],
  ['(2022)', 'in', '2022-01-01', '2022-12-31', 'year'],
  ['during 2022', 'in', '2022-01-01', '2022-12-31', 'year'],
  ['in May 2022', 'in', '2022-05-01', '2022-05-31', 'month'],
  ['on 5 May 2022', 'in', '2022-05-05', '2022-05-05', 'day'],
  ['by the end of June 2021', 'by', null, '2021-06-30', 'month'],
  ['by end June 2021', 'by', null, '2021-06-30', 'month'],
  ['by August 2021', 'by', null, '2021-08-31', 'month'],
  ['by mid-June 2022', 'by', null, '2022-06-15', 'month', 'mid'],
  ['by 15 July 2026', 'by', null, '2026-07-15', 'day'],
  ['no later than 15 July 2026', 'by', null, '2026-07-15', 'day'],
  ['by end 2021', 'by', null, '2021-12-31', 'year'],
  ['by the end of 2021', 'by', null, '2021-12-31', 'year'],
  ['by mid 2022', 'by', null, '2022-06-30', 'year', 'mid'],
  ['by early 2026', 'by', null, '2026-03-31', 'year', 'early'],
  ['by 2030', 'by', null, '2030-12-31', 'year'],
  ['before 1 July 2023', 'before', null, '2023-06-30', 'day'],
  ['prior to 1 July 2023', 'before', null, '2023-06-30', 'day'],
  ['before 2025', 'before', null, '2024-12-31', 'year'],
  ['before the end of 2023', 'before', null, '2023-12-31', 'year'],
  ['late 2021', 'in', '2021-01-01', '2021-12-31', 'year', 'late'],
  ['in late 2021', 'in', '2021-01-01', '2021-12-31', 'year', 'late'],
  ['early 2024', 'in', '2024-01-01', '2024-12-31', 'year', 'early'],
  ['in early 2024', 'in', '2024-01-01', '2024-12-31', 'year', 'early'],
  ['from 2023', 'from', '2023-01-01', null, 'year'],
  ['as of 1 May 2024', 'from', '2024-05-01', null, 'day'],
  ['starting in 2023', 'from', '2023-01-01', null, 'year'],
  ['until 2025', 'until', null, '2025-12-31', 'year'],
  ['until the end of 2025', 'until', null, '2025-12-31', 'year'],
  ['until 1 January 2025', 'until', null, '2024-12-31', 'day'],
  ['(between 2022 and 2024)', 'between', '2022-01-01', '2024-12-31', 'year'],
  ['in spring 2022', 'in', '2022-03-01', '2022-05-31', 'quarter'],
  ['in the summer of 2022', 'in', '2022-06-01', '2022-08-31', 'quarter'],
  ['in autumn 2022', 'in', '2022-09-01', '2022-11-30', 'quarter'],
  ['in fall 2022', 'in', '2022-09-01', '2022-11-30', 'quarter'],
  ['in winter 2022', 'in', '2022-12-01', '2023-02-28', 'quarter'],
  ['within two years', 'relative', null, null, 'relative'],
  ['by the end of the mandate', 'relative', null, null, 'relative'],
  ['within six months of the entry into force of this Regulation', 'relative', null, null, 'relative'],
  ['before the summer', 'relative', null, null, 'relative'],
  ['in the coming years', 'relative', null, null, 'relative'],
];

describe('what a deadline’s days are (contract.md)', () => {
  it.each(DUTCH)('nl: %s: %s %s to %s, %s %s', (...row) => expectRow('nl', row));
  it.each(ENGLISH)('en: %s: %s %s to %s, %s %s', (...row) => expectRow('en', row));

  it.each<[Language, string, string]>([
    ['nl', 'Tussen 2022 en 2024 zal de Commissie het netwerk steunen.', 'Tussen 2022 en 2024'],
    ['nl', 'Van 2022 tot en met 2024 zal de Commissie het netwerk steunen.', 'Van 2022 tot en met 2024'],
    ['en', 'Between 2022 and 2024, the Commission will fund the network.', 'Between 2022 and 2024'],
    ['en', 'From 2022 to 2024, the Commission will fund the network.', 'From 2022 to 2024'],
  ])('%s: %s', (language, sentence, words) => {
    const years = { bound: 'between', start: '2022-01-01', end: '2024-12-31', precision: 'year', modifier: null };
    expect(datesIn(sentence, language)).toEqual([{ text: words, ...years, role: 'candidate', bracketed: false }]);
  });

  it.each<[Language, string]>([
    ['en', 'as soon as possible'],
    ['en', 'without delay'],
    ['en', 'in good time'],
    ['nl', 'onverwijld'],
    ['nl', 'tijdig'],
    ['nl', 'zo spoedig mogelijk'],
  ])('%s: “%s” is no deadline', (language, words) => {
    expect(datesIn(SENTENCE[language](words), language)).toEqual([]);
  });
});

describe('dates that need the day of publication', () => {
  it.each<[Language, Row]>([
    ['en', ['by 30 June', 'by', null, '2021-06-30', 'day']],
    ['en', ['by 1 February', 'by', null, '2022-02-01', 'day']],
    ['en', ['by the end of the year', 'by', null, '2021-12-31', 'year']],
    ['en', ['next year', 'in', '2022-01-01', '2022-12-31', 'year']],
    ['en', ['later this year', 'in', '2021-01-01', '2021-12-31', 'year']],
    ['nl', ['uiterlijk op 30 juni', 'by', null, '2021-06-30', 'day']],
    ['nl', ['volgend jaar', 'in', '2022-01-01', '2022-12-31', 'year']],
    ['nl', ['vóór het einde van het jaar', 'before', null, '2021-12-31', 'year']],
  ])('%s: %j on a page of 14 April 2021', (language, row) => {
    expectRow(language, row, '2021-04-14');
  });

  it.each<[Language, string]>([
    ['en', 'by the end of the year'],
    ['en', 'next year'],
    ['nl', 'volgend jaar'],
    ['nl', 'vóór het einde van het jaar'],
  ])('%s: “%s” names no day without one', (language, words) => {
    expectRow(language, [words, 'relative', null, null, 'relative']);
  });

  it.each<[Language, string]>([
    ['en', 'by 30 June'],
    ['nl', 'uiterlijk op 30 juni'],
  ])('%s: “%s” is not guessed without one', (language, words) => {
    expect(datesIn(SENTENCE[language](words), language)).toEqual([]);
  });
});

describe('several dates', () => {
  it('are found in order, each with its own words', () => {
    const text = 'The Commission will propose a law (Q4 2021), report by mid-June 2023 and act from 2024.';
    expect(datesIn(text, 'en').map((date) => [date.text, date.start, date.end])).toEqual([
      ['Q4 2021', '2021-10-01', '2021-12-31'],
      ['by mid-June 2023', null, '2023-06-15'],
      ['from 2024', '2024-01-01', null],
    ]);
  });

  it('are found only where they are sought', () => {
    const text = 'In 2021 it starts. In 2022 it ends.';
    expect(findDates(text, { start: 19, end: 35 }, 'en', null).map(({ span }) => span)).toEqual([
      { start: 19, end: 26 },
    ]);
  });
});

describe('any day, as it may be written', () => {
  const MONTHS = {
    nl: 'januari februari maart april mei juni juli augustus september oktober november december'.split(' '),
    en: 'January February March April May June July August September October November December'.split(' '),
  };
  const SHORT = {
    nl: 'jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.'.split(' '),
    en: 'Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sept. Oct. Nov. Dec.'.split(' '),
  };
  type Write = (year: number, month: string, day: number, short: string, number: number) => string;
  const COMMON: Write[] = [
    (y, _, d, __, m) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`,
    (y, _, d, __, m) => `${d}/${m}/${y}`,
    (y, _, d, __, m) => `${String(d).padStart(2, '0')}.${String(m).padStart(2, '0')}.${y}`,
    (y, _, d, __, m) => `${d}-${m}-${y}`,
    (y, month, d) => `${d} ${month} ${y}`,
    (y, month, d) => `${d}\u00a0${month}\u00a0${y}`,
    (y, _, d, short) => `${d} ${short} ${y}`,
  ];
  const FORMS: Record<Language, Write[]> = {
    nl: [...COMMON, (y, month, d) => `${d}e ${month} ${y}`, (y, month, d) => `${d} ${month.toUpperCase()} ${y}`],
    en: [...COMMON, (y, month, d) => `${month} ${d}, ${y}`, (y, month, d) => `${d}th of ${month} ${y}`],
  };
  const BOUNDS: Record<Language, [string, Bound][]> = {
    nl: [
      ['op', 'in'],
      ['uiterlijk op', 'by'],
      ['vanaf', 'from'],
    ],
    en: [
      ['on', 'in'],
      ['by', 'by'],
      ['as of', 'from'],
    ],
  };
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });

  it('is read as that day', () => {
    fc.assert(
      fc.property(day, fc.constantFrom<Language>('nl', 'en'), fc.nat(8), fc.nat(2), (date, language, form, which) => {
        const month = date.getUTCMonth();
        const write = FORMS[language][form] as Write;
        const [preposition, bound] = BOUNDS[language][which] as [string, Bound];
        const words = `${preposition} ${write(
          date.getUTCFullYear(),
          MONTHS[language][month] as string,
          date.getUTCDate(),
          SHORT[language][month] as string,
          month + 1,
        )}`;
        const iso = date.toISOString().slice(0, 10);
        const [found, ...others] = datesIn(SENTENCE[language](words), language);
        expect(others).toEqual([]);
        expect(found).toMatchObject({
          text: words,
          bound,
          start: bound === 'by' ? null : iso,
          end: bound === 'from' ? null : iso,
          precision: 'day',
        });
      }),
      { numRuns: 500 },
    );
  });

  it.each(['31 February 2022', '30/02/2022', '2022-13-01', '32 May 2022', '0 May 2022'])('is none: %s', (words) => {
    expect(datesIn(SENTENCE.en(`by ${words}`), 'en').filter(({ precision }) => precision === 'day')).toEqual([]);
  });
});

describe('any text at all', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...'in by the end of before uiterlijk eind tegen het begin van mid- (Q4 2021) 2021-2025 , ; . 2022 5 May mei 31 kwartaal quarter half year jaar vanaf tot from until'.split(
        ' ',
      ),
    ),
    fc.constantFrom(
      'within two years',
      'shortly after the summer',
      'binnen zes weken',
      'next year',
      '\n',
      '§',
      '\u00a0',
    ),
    fc.string({ unit: 'binary', maxLength: 4 }),
  );
  const text = fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join(' '));
  const published = fc.constantFrom(null, '2021-04-14');

  it('gives dates in order, apart, within the span, of days that exist and do not run backwards', () => {
    const isDay = (value: string) => new Date(`${value}T00:00:00Z`).toISOString().startsWith(value);
    fc.assert(
      fc.property(
        text,
        fc.constantFrom<Language>('nl', 'en'),
        published,
        fc.nat(20),
        (words, language, anchor, from) => {
          const within = { start: Math.min(from, words.length), end: words.length };
          let last = within.start;
          for (const { span, meaning } of findDates(words, within, language, anchor)) {
            expect(span.start).toBeGreaterThanOrEqual(last);
            expect(span.end).toBeGreaterThan(span.start);
            expect(words.slice(span.start, span.end)).toBe(words.slice(span.start, span.end).trim());
            last = span.end;
            const days = [meaning.start, meaning.end].filter((value) => value !== null);
            expect(days.every(isDay)).toBe(true);
            expect(days).toEqual(days.toSorted());
            expect(days.length === 0).toBe(meaning.bound === 'relative');
          }
          expect(last).toBeLessThanOrEqual(within.end);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
