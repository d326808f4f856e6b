import { expect, it } from 'vitest';
import { createPassages } from '../../../glossary/text/passages.ts';
import { fromPlainText } from '../../../glossary/text/plain-text.ts';
import { isWithin } from '../../../glossary/text/span.ts';

const page = fromPlainText('Next steps\n\nThe Council agreed. Cf. Annex II. It met.\n\n• strengthen Empact');
const passages = createPassages(page, 'en');

it.each([
  ['Next', 'heading', 'Next steps'],
  ['agreed', 'paragraph', 'The Council agreed.'],
  ['Annex', 'paragraph', 'Cf. Annex II.'],
  ['met', 'paragraph', 'It met.'],
  ['Empact', 'item', 'strengthen Empact'],
])('finds the block and the sentence of “%s”', (word, kind, sentence) => {
  const offset = page.text.indexOf(word);
  const found = passages.sentenceAt(offset);
  expect(passages.blockAt(offset)?.kind).toBe(kind);
  expect(page.text.slice(found?.start, found?.end)).toBe(sentence);
});

it('finds no block between two, and none outside the text', () => {
  const between = page.text.indexOf('\n');
  expect([between, -1, page.text.length].map((offset) => passages.blockAt(offset))).toEqual([null, null, null]);
  expect(passages.sentenceAt(between)).toBeNull();
});

it('finds no sentence between two', () => {
  expect(passages.sentenceAt(page.text.indexOf(' Cf.'))).toBeNull();
});

it.each([
  [{ start: 2, end: 5 }, true],
  [{ start: 0, end: 9 }, true],
  [{ start: 0, end: 10 }, false],
  [{ start: -1, end: 3 }, false],
])('%j lies within 0–9: %s', (inner, within) => {
  expect(isWithin(inner, { start: 0, end: 9 })).toBe(within);
});
