import { describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { readPage } from '../../entrypoints/shared/read-page/read-page.ts';
import { createReader, readAtOnce } from '../../glossary/read.ts';
import { loadTermBank } from '../../glossary/termbank/load.ts';
import { FIXTURES } from './fixtures/pages.ts';

const URL_OF_PAGE = 'https://commission.europa.eu/news/example_en?x=1';

/** Parsed in a frame, since a document made by DOMParser has no open shadow roots. */
async function readHere(html: string) {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const page = readPage(frame.contentDocument as Document, { url: URL_OF_PAGE }).page;
  frame.remove();
  return page;
}

describe('the same text in Node and in this browser', () => {
  test.each(FIXTURES)('$name', async ({ html }) => {
    const here = await readHere(html);
    expect(here).toEqual(await commands.readPageInNode(html, URL_OF_PAGE));
    expect(here.text.length).toBeGreaterThan(20);
  });

  test('every page of the corpus, and what is read from it', async () => {
    const reader = createReader(loadTermBank());
    const pages = await commands.readCorpusPages();
    expect(pages.length).toBeGreaterThan(10);
    for (const { slug, html } of pages) {
      const page = await readHere(html);
      const inNode = await commands.readPageInNode(html, URL_OF_PAGE);
      expect(page, slug).toEqual(inNode);
      expect(JSON.stringify(readAtOnce(reader, page)), slug).toBe(await commands.readReadingInNode(inNode));
    }
  }, 60_000);
});
