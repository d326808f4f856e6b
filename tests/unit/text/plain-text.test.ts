import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromPlainText } from '../../../glossary/text/plain-text.ts';

/** Each block as "kind level: words". */
function blocks(plain: string): string[] {
  const page = fromPlainText(plain);
  return page.blocks.map(({ kind, level, start, end }) => `${kind} ${level}: ${page.text.slice(start, end)}`);
}

describe('blocks of a plain text', () => {
  it('are parted by a blank line, also one with spaces in it; a single line break is a space', () => {
    expect(blocks('The Commission\nwill act.\n\n\nThe Council agreed.\r\n \t\r\nIt met.')).toEqual([
      'paragraph 0: The Commission will act.',
      'paragraph 0: The Council agreed.',
      'paragraph 0: It met.',
    ]);
  });

  it('are joined by one line break, and their spans leave it out', () => {
    const page = fromPlainText('One is here.\n\nTwo  is\there.\n');
    expect(page.text).toBe('One is here.\nTwo is here.');
    expect(page.blocks.map(({ start, end }) => [start, end])).toEqual([
      [0, 12],
      [13, 25],
    ]);
  });

  it('hold nothing that is not seen', () => {
    expect(fromPlainText('\ufeffmensen\u00adhandel\u200b is strafbaar.').text).toBe('mensenhandel is strafbaar.');
  });

  it('are none in an empty text', () => {
    expect(fromPlainText(' \n\n \u00ad\n')).toMatchObject({ text: '', blocks: [], title: '' });
  });
});

describe('headings of a plain text', () => {
  it('are short lines without a full stop; the first is the title', () => {
    const plain = 'EU Strategy 2021–2025\n\nThe Commission will act.\n\nNext steps\n\nThe Council agreed.';
    expect(blocks(plain)).toEqual([
      'heading 1: EU Strategy 2021–2025',
      'paragraph 0: The Commission will act.',
      'heading 2: Next steps',
      'paragraph 0: The Council agreed.',
    ]);
    expect(fromPlainText(plain).title).toBe('EU Strategy 2021–2025');
  });

  it.each(['The Commission will:', 'and so on', `${'Very '.repeat(24)}long`, '“We agreed.”'])('are not: %s', (line) => {
    expect(fromPlainText(line)).toMatchObject({ title: '', blocks: [{ kind: 'paragraph' }] });
  });
});

describe('bullets of a plain text', () => {
  it.each(['•', '●', '–', '-', '*', '(a)', 'a)', '1.', '(12)', '3)'])(
    'are marked by %s, which is no text',
    (marker) => {
      const page = fromPlainText(`The Commission will:\n${marker} strengthen Empact;\n${marker} and support Europol.`);
      expect(page.text).toBe('The Commission will:\nstrengthen Empact;\nand support Europol.');
      expect(page.blocks.slice(1)).toMatchObject([
        { kind: 'item', level: 1, parent: null, list: 1, marker },
        { kind: 'item', level: 1, parent: null, list: 1, marker },
      ]);
    },
  );

  it('go on over line breaks', () => {
    expect(blocks('• strengthen\n  Empact;\n• support Europol.')).toEqual([
      'item 1: strengthen Empact;',
      'item 1: support Europol.',
    ]);
  });

  it('may stand apart by blank lines and stay one list', () => {
    expect(fromPlainText('(a) one;\n\n(b) two.').blocks).toMatchObject([
      { level: 1, list: 1, marker: '(a)' },
      { level: 1, list: 1, marker: '(b)' },
    ]);
  });

  it('begin a new list after a paragraph', () => {
    const { blocks } = fromPlainText('• one;\n\nThe Council will:\n• two.');
    expect(blocks.map(({ list }) => list)).toEqual([1, undefined, 2]);
  });

  it.each([
    ['deeper ones', '1. one:\n   • two;\n   • three;\n2. four.'],
    ['other ones', '1. one:\n• two;\n• three;\n2. four.'],
  ])('lie within the item before them: %s', (_, plain) => {
    expect(fromPlainText(plain).blocks).toMatchObject([
      { level: 1, parent: null, list: 1 },
      { level: 2, parent: 0, list: 2 },
      { level: 2, parent: 0, list: 2 },
      { level: 1, parent: null, list: 1 },
    ]);
  });

  it.each([
    '-strengthen Empact is one word.',
    'a. b is no bullet.',
    '2021. That was the year.',
    'EMPACT - is a cycle.',
  ])('are not: %s', (line) => {
    expect(fromPlainText(line).blocks).toMatchObject([{ kind: 'paragraph', start: 0, end: line.length }]);
  });
});

describe('what else a plain text is given', () => {
  it('is passed on, and null where it is left out', () => {
    expect(fromPlainText('De Raad.', { host: 'europa-nu.nl', path: '/id', language: 'nl' })).toMatchObject({
      host: 'europa-nu.nl',
      path: '/id',
      language: 'nl',
      published: null,
      marks: [],
    });
    expect(fromPlainText('De Raad.')).toMatchObject({ host: null, path: null, language: null });
  });
});

describe('any text at all', () => {
  const line = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      'The Council will:',
      'De Raad.',
      '• one;',
      '  - two;',
      '(a) three',
      '1. four',
      '\t* five',
      'Heading',
    ),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const plain = fc.array(line, { maxLength: 20 }).map((lines) => lines.join('\n'));

  it('becomes blocks in order, parted by one line break each, that hold all its words', () => {
    fc.assert(
      fc.property(plain, (written) => {
        const { text, blocks } = fromPlainText(written);
        expect(blocks.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text);
        let from = 0;
        for (const { start, end } of blocks) {
          expect(start).toBe(from);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).not.toMatch(/\n|^\s|\s$/);
          from = end + 1;
        }
        expect(from).toBe(blocks.length === 0 ? 0 : text.length + 1);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps every word, markers apart', () => {
    const word = fc.constantFrom('Raad', 'Empact', 'zal', '2021');
    const words = fc.array(fc.tuple(fc.constantFrom(' ', '\n', '\n\n', '\n• ', '\n\t(a) '), word), { maxLength: 30 });
    fc.assert(
      fc.property(words, (pairs) => {
        const { text } = fromPlainText(pairs.flat().join(''));
        expect(text.split(/\s+/).filter(Boolean)).toEqual(pairs.map(([, one]) => one));
      }),
    );
  });

  it('gives each nested item a parent before it, one level up', () => {
    fc.assert(
      fc.property(plain, (written) => {
        const { blocks } = fromPlainText(written);
        for (const [i, { kind, level, parent }] of blocks.entries()) {
          if (kind !== 'item') expect(parent).toBeNull();
          else if (parent === null) expect(level).toBe(1);
          else expect([blocks[parent]?.kind, blocks[parent]?.level, parent < i]).toEqual(['item', level - 1, true]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
