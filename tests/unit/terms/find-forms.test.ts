import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findForms } from '../../../glossary/terms/find-forms.ts';

const formsIn = (text: string, forms: Record<string, readonly string[]>) =>
  [...findForms(text, new Map(Object.entries(forms).map(([id, some]) => [id, new Set(some)])))].flatMap(([id, found]) =>
    found.map(({ start, end }) => `${id}:${text.slice(start, end)}`),
  );

describe('forms that a page gives', () => {
  it.each([
    ['the ARO and two AROs', { aro: ['ARO'] }, ['aro:ARO', 'aro:ARO']],
    ["a JIT's work, JIT’s too", { jit: ['JIT'] }, ['jit:JIT', 'jit:JIT']],
    ['HAROLD and AROMA', { aro: ['ARO'] }, []],
    ['@ON, not ON', { on: ['@ON'] }, ['on:@ON']],
    ['EU-SILC in the EU', { eu: ['EU'], silc: ['EU-SILC'] }, ['silc:EU-SILC', 'eu:EU']],
    [
      'the Asset Recovery Office of Malta',
      { office: ['Asset Recovery Office'], asset: ['Asset'] },
      ['office:Asset Recovery Office'],
    ],
    ['Security Union (2020) Strategy', { s: ['Security Union (2020)'] }, ['s:Security Union (2020)']],
    ['aro', { aro: ['ARO'] }, []],
  ])('%s', (text, forms, expected) => {
    expect(formsIn(text, forms)).toEqual(expected);
  });

  it('stand where they are found, apart from one another', () => {
    const word = fc.constantFrom('A', 'AB', 'ABs', 'B', '@A', 'C-A', 'A B', 'B A', '(', ')', ',', "A's");
    fc.assert(
      fc.property(fc.array(word, { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        const forms = new Map([
          ['one', new Set(['A', 'A B'])],
          ['two', new Set(['AB', 'B', 'B A B'])],
          ['three', new Set(['@A', 'C-A'])],
        ]);
        const found = [...findForms(text, forms)].flatMap(([id, spans]) => spans.map((span) => ({ id, ...span })));
        for (const { id, start, end } of found) expect(forms.get(id)).toContain(text.slice(start, end));
        const sorted = found.sort((a, b) => a.start - b.start);
        for (const [i, one] of sorted.entries())
          expect(sorted[i + 1]?.start ?? Infinity).toBeGreaterThanOrEqual(one.end);
      }),
    );
  });
});
