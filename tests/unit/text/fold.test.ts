import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldCharacter, foldText } from '../../../glossary/text/fold.ts';

/** Characters that fold to none, one, two or three others, among plain ones and any others at all. */
const character = fc.oneof(
  fc.constantFrom(
    'a',
    'Z',
    ' ',
    '\u00ad',
    '\u200b',
    '\u0301',
    'é',
    'ß',
    'Æ',
    'ﬁ',
    '…',
    '–',
    '’',
    '\u00a0',
    '😀',
    '\ud83d',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
);
const text = fc.array(character, { maxLength: 40 }).map((characters) => characters.join(''));

describe('folding', () => {
  it.each([
    ['Prüm', 'prum'],
    ['PRU\u0308M', 'prum'],
    ['Coördinatie', 'coordinatie'],
    ['mensen\u00adhandel', 'mensenhandel'],
    ['EU\u2011agentschap', 'eu-agentschap'],
    ['2021–2025', '2021-2025'],
    ['the EU’s “Pact”', 'the eu\'s "pact"'],
    ['10\u00a0000\nbanen', '10 000 banen'],
    ['Straße in Łódź', 'strasse in lodz'],
    ['Œuvre, Æsir, ØRESUND', 'oeuvre, aesir, oresund'],
    ['ﬁnance…', 'finance...'],
  ])('reads %j as %j', (written, folded) => {
    expect(foldText(written)).toBe(folded);
  });

  it('leaves nothing of what is not seen', () => {
    expect(['\u00ad', '\u200b', '\u2060', '\u0301'].map(foldCharacter)).toEqual(['', '', '', '']);
  });

  it('keeps what two different words tell apart', () => {
    expect(foldText('Raad')).not.toBe(foldText('Rand'));
  });

  it('is the same when it is done twice', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(foldText(foldText(written))).toBe(foldText(written));
      }),
    );
  });
});

describe('the way back', () => {
  it('leads from each code unit to the character that it came from', () => {
    const { folded, offsetAt } = fold('A\u00adß ﬁ😀!');
    expect(folded).toBe('ass fi😀!');
    expect(Array.from({ length: 10 }, (_, i) => offsetAt(i))).toEqual([0, 2, 2, 3, 4, 4, 5, 5, 7, 8]);
  });

  it('gives the edges for what lies outside', () => {
    const { offsetAt } = fold('\u00adEU');
    expect([offsetAt(-5), offsetAt(2), offsetAt(99)]).toEqual([1, 3, 3]);
  });

  it('never goes backwards and never leaves the text', () => {
    fc.assert(
      fc.property(text, (written) => {
        const { folded, offsetAt } = fold(written);
        let last = 0;
        for (let i = 0; i <= folded.length; i++) {
          expect(offsetAt(i)).toBeGreaterThanOrEqual(last);
          last = offsetAt(i);
        }
        expect(offsetAt(folded.length)).toBe(written.length);
      }),
    );
  });

  it('lands on the character whose folding holds the code unit', () => {
    fc.assert(
      fc.property(text, (written) => {
        const { folded, offsetAt } = fold(written);
        expect(folded).toBe(foldText(written));
        for (let i = 0; i < folded.length; i++) {
          const before = foldText(written.slice(0, offsetAt(i)));
          const piece = foldCharacter(String.fromCodePoint(written.codePointAt(offsetAt(i)) as number));
          expect(folded.startsWith(before + piece)).toBe(true);
          expect(i).toBeGreaterThanOrEqual(before.length);
          expect(i).toBeLessThan(before.length + piece.length);
        }
      }),
    );
  });
});
