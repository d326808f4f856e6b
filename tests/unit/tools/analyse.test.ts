import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const TOOL = fileURLToPath(new URL('../../../tools/analyse.ts', import.meta.url));
const DEMO = fileURLToPath(new URL('../../corpus/demo-en/page.html', import.meta.url));
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'leeswijzer-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface Run {
  readonly status: number;
  readonly output: string;
  readonly error: string;
}

function analyse(...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(process.execPath, [TOOL, ...args], { maxBuffer: 1 << 28 }, (failure, output, error) => {
      resolve({ status: failure ? Number(failure.code) : 0, output, error });
    });
  });
}

describe('a file that cannot be read', () => {
  const cases: readonly (readonly [name: string, make: () => string, word: RegExp])[] = [
    ['is missing', () => join(folder, 'nowhere.html'), /nowhere\.html/],
    ['is a folder', () => folder, /./],
    ['is empty', () => file('empty.html', ''), /empty/],
    ['holds white space alone', () => file('blank.txt', ' \n\n\t '), /empty|no readable text/],
    ['is binary', () => file('picture.html', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 1, 2])), /binary/],
    ['is over 20 MB', () => file('huge.txt', 'a '.repeat(10_500_000)), /20 MB/],
    ['has markup without text', () => file('bare.html', '<!doctype html><script>x()</script>'), /no readable text/],
  ];

  it.each(cases)('%s: one line that says so, and 2', async (_, make, word) => {
    const { status, output, error } = await analyse(make());
    expect(status).toBe(2);
    expect(output).toBe('');
    expect(error.trimEnd().split('\n')).toHaveLength(1);
    expect(error).toMatch(word);
  });
});

describe('words of the command that make no sense', () => {
  it.each([
    [[]],
    [[DEMO, DEMO]],
    [[DEMO, '--language', 'fr']],
    [[DEMO, '--today', '2026-02-30']],
    [[DEMO, '--url', 'not an address']],
    [[DEMO, '--colour', 'red']],
  ])('%j: one line, and 2', async (args) => {
    const { status, output, error } = await analyse(...args);
    expect([status, output, error.trimEnd().split('\n').length]).toEqual([2, '', 1]);
  });
});

describe('a file that can be read', () => {
  it('gives one JSON object', async () => {
    const { status, output, error } = await analyse(DEMO, '--url', 'https://ec.europa.eu/x', '--today', '2021-06-01');
    expect([status, error]).toEqual([0, '']);
    const reading = JSON.parse(output);
    expect(reading.page).toMatchObject({ isPolicyPage: true, language: 'en', published: '2021-04-14' });
    for (const { span, text } of reading.actions.flatMap(
      (action: { deadline: object | null }) => action.deadline ?? [],
    ))
      expect(reading.text.slice(span.start, span.end)).toBe(text);
  });

  it('is no failure where it is no policy page', async () => {
    const recipe = file('soup.txt', `Pea soup\n\n${'Soak the peas, cut the leek, and let it all simmer. '.repeat(12)}`);
    const { status, output } = await analyse(recipe);
    expect(status).toBe(0);
    expect(JSON.parse(output).page.isPolicyPage).toBe(false);
  });

  it('bears markup that is broken, and other encodings', async () => {
    const broken = file(
      'broken.html',
      Buffer.from(
        '<html><head><meta charset="iso-8859-1"><body><p>De Commissie zal het Pr\xfcm-kader <b>versterken<p>',
        'latin1',
      ),
    );
    const { status, output } = await analyse(broken, '--language', 'nl');
    expect(status).toBe(0);
    expect(JSON.parse(output).text).toBe('De Commissie zal het Prüm-kader versterken');
  });
});
