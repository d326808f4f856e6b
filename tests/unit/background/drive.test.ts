import { expect, it } from 'vitest';
import { drive } from '../../../entrypoints/background/drive.ts';
import type { Reader } from '../../../glossary/read.ts';
import type { Reading } from '../../../glossary/reading.ts';
import type { PageText } from '../../../glossary/text/page-text.ts';

const page: PageText = {
  text: '',
  blocks: [],
  marks: [],
  title: '',
  host: null,
  path: null,
  language: null,
  published: null,
};
const reading = { text: 'read' } as Reading;
const reader: Reader = {
  *read() {
    yield 'language';
    yield 'terms';
    return reading;
  },
};

it('tells each step and resolves to the reading', async () => {
  const steps: string[] = [];
  const result = await drive(reader, page, {
    signal: new AbortController().signal,
    onStep: (step) => steps.push(step),
  });
  expect(steps).toEqual(['language', 'terms']);
  expect(result).toBe(reading);
});

it('stops between two steps', async () => {
  const controller = new AbortController();
  const steps: string[] = [];
  const driven = drive(reader, page, {
    signal: controller.signal,
    onStep: (step) => {
      steps.push(step);
      controller.abort();
    },
  });
  await expect(driven).rejects.toThrow();
  expect(steps).toEqual(['language']);
});
