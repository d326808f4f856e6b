import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReader, readAtOnce } from '../../glossary/read.ts';
import type { Language, Reading } from '../../glossary/reading.ts';
import { loadTermBank } from '../../glossary/termbank/load.ts';
import type { PageText } from '../../glossary/text/page-text.ts';
import { fromPlainText } from '../../glossary/text/plain-text.ts';
import { pageTextFromHtml } from '../analyse-page.ts';
import type { Expectation } from './expectation.ts';

/** A page of a corpus with what a careful reader finds on it, and what is read from it. */
export interface CorpusPage {
  readonly slug: string;
  readonly expected: Expectation;
  readonly page: PageText;
  readonly reading: Reading;
}

const reader = createReader(loadTermBank());

/** The folders of a corpus that hold a page, in the order of their names. */
export function slugsOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'expectation.json')))
    .map(({ name }) => name)
    .sort();
}

/** Reads one page of a corpus. Throws where a file is missing or no JSON. */
export function loadPage(folder: string, slug: string): CorpusPage {
  const place = (name: string) => join(folder, slug, name);
  const expected = JSON.parse(readFileSync(place('expectation.json'), 'utf8')) as Expectation;
  const page = existsSync(place('page.html'))
    ? pageTextFromHtml(readFileSync(place('page.html'), 'utf8'), expected.url || null)
    : plainPage(readFileSync(place('page.txt'), 'utf8'), expected);
  return { slug, expected, page, reading: readAtOnce(reader, page) };
}

function plainPage(text: string, { url, language }: Expectation): PageText {
  const address = URL.canParse(url) ? new URL(url) : null;
  return fromPlainText(text, {
    host: address?.hostname ?? null,
    path: address?.pathname ?? null,
    language: language as Language | null,
  });
}
