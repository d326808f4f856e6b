import fc from 'fast-check';
import { expect, describe as group, it } from 'vitest';
import { anchor, describe } from '../../../glossary/text/quote.ts';

const TEXT =
  'De Commissie zal Empact versterken. De lidstaten zullen Empact steunen. De Commissie zal Europol versterken.';

/** A text of few words, so that they repeat, and a span in it that is not empty. */
const passage = fc
  .array(fc.constantFrom('de ', 'EU ', 'Raad', ', ', '.\n', '😀', 'é', ' '), { minLength: 1, maxLength: 60 })
  .chain((pieces) => {
    const edges = [0, ...pieces.map((_, i) => pieces.slice(0, i + 1).join('').length)];
    const text = pieces.join('');
    return fc
      .tuple(fc.constantFrom(...edges), fc.constantFrom(...edges))
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => ({ text, span: { start: Math.min(a, b), end: Math.max(a, b) } }));
  });

group('describing a passage', () => {
  it('names it by its words and up to 32 code units on either side', () => {
    expect(describe(TEXT, { start: 56, end: 62 })).toEqual({
      exact: 'Empact',
      prefix: 'versterken. De lidstaten zullen ',
      suffix: ' steunen. De Commissie zal Europ',
    });
  });

  it('has no more context than the text has', () => {
    expect(describe('De Raad', { start: 3, end: 7 })).toEqual({ exact: 'Raad', prefix: 'De ', suffix: '' });
  });

  it('does not cut a character in two', () => {
    const text = `${'😀'.repeat(40)}x${'😀'.repeat(40)}`;
    const { prefix, suffix } = describe(`a${text}`, { start: 81, end: 82 });
    expect([prefix.isWellFormed(), suffix.isWellFormed()]).toEqual([true, true]);
  });
});

group('finding it again', () => {
  it('gives the same span where the reader points at it', () => {
    fc.assert(
      fc.property(passage, ({ text, span }) => {
        expect(anchor(text, describe(text, span), span)).toEqual(span);
      }),
    );
  });

  it('gives the same span or none without a hint, never another', () => {
    fc.assert(
      fc.property(passage, ({ text, span }) => {
        expect([span, null]).toContainEqual(anchor(text, describe(text, span)));
      }),
    );
  });

  it('gives the same span without a hint where the surroundings tell it apart', () => {
    for (const start of [17, 56]) {
      const span = { start, end: start + 6 };
      expect(anchor(TEXT, describe(TEXT, span))).toEqual(span);
    }
  });

  it('follows it when the page has grown before it', () => {
    const quote = describe(TEXT, { start: 56, end: 62 });
    expect(anchor(`Nieuws van vandaag: Empact. ${TEXT}`, quote)).toEqual({ start: 84, end: 90 });
  });

  it('gives none where the words are gone, or where nothing tells two places apart', () => {
    expect(anchor(TEXT, { exact: 'Eurojust', prefix: '', suffix: '' })).toBeNull();
    expect(anchor(TEXT, { exact: 'Empact', prefix: '', suffix: '' })).toBeNull();
    expect(anchor(TEXT, { exact: '', prefix: 'De ', suffix: '' })).toBeNull();
    expect(anchor(TEXT, { exact: '\u00ad', prefix: '', suffix: '' })).toBeNull();
  });

  it('takes the place nearest to the hint where the surroundings fit equally', () => {
    const quote = { exact: 'Empact', prefix: '', suffix: '' };
    expect(anchor(TEXT, quote, { start: 50, end: 56 })).toEqual({ start: 56, end: 62 });
    expect(anchor(TEXT, quote, { start: 20, end: 26 })).toEqual({ start: 17, end: 23 });
  });

  it('goes by the surroundings, not by a hint that no longer fits', () => {
    const quote = describe(TEXT, { start: 56, end: 62 });
    expect(anchor(TEXT, quote, { start: 17, end: 23 })).toEqual({ start: 56, end: 62 });
  });

  it('bears other capitals, dashes and kinds of space', () => {
    const text = 'Zie de EU\u2011agentschappen\u00a0en de Raad.';
    expect(anchor(text, { exact: 'eu-agentschappen en', prefix: '', suffix: '' })).toEqual({ start: 7, end: 26 });
  });

  it('prefers the words as written', () => {
    expect(anchor('raad, Raad', { exact: 'Raad', prefix: '', suffix: '' })).toEqual({ start: 6, end: 10 });
  });
});
