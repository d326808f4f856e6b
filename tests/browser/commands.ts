import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { BrowserCommand } from 'vitest/node';
import { createReader, readAtOnce } from '../../glossary/read.ts';
import { loadTermBank } from '../../glossary/termbank/load.ts';
import type { PageText } from '../../glossary/text/page-text.ts';
import { pageTextFromHtml } from '../../tools/analyse-page.ts';

const CORPUS = new URL('../corpus/', import.meta.url);
const SEED = new URL('../../../shared/seed/page.html', import.meta.url);

/** What Node reads from a page's markup. */
export const readPageInNode: BrowserCommand<[html: string, url: string | null], PageText> = (_context, html, url) =>
  pageTextFromHtml(html, url);

/** What Node reads from a page's text, as JSON. */
export const readReadingInNode: BrowserCommand<[page: PageText], string> = (_context, page) =>
  JSON.stringify(readAtOnce(createReader(loadTermBank()), page));

/** What is read from a page of the corpus, as JSON, under the address that its expectation names. */
export const readReadingOfCorpus: BrowserCommand<[slug: string], string> = (_context, slug) => {
  const read = (name: string) => readFileSync(new URL(`${slug}/${name}`, CORPUS), 'utf8');
  const { url } = JSON.parse(read('expectation.json')) as { url: string };
  return JSON.stringify(readAtOnce(createReader(loadTermBank()), pageTextFromHtml(read('page.html'), url)));
};

/** The markup of all pages of the corpus, by their folders, and of the seed page where it is there. */
export const readCorpusPages: BrowserCommand<[], { slug: string; html: string }[]> = () => {
  const pages = readdirSync(CORPUS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ slug: name, file: new URL(`${name}/page.html`, CORPUS) }));
  return [...pages, { slug: 'seed', file: SEED }]
    .filter(({ file }) => existsSync(file))
    .map(({ slug, file }) => ({ slug, html: readFileSync(file, 'utf8') }));
};

declare module 'vitest/browser' {
  export const commands: {
    readPageInNode(html: string, url: string | null): Promise<PageText>;
    readReadingInNode(page: PageText): Promise<string>;
    readReadingOfCorpus(slug: string): Promise<string>;
    readCorpusPages(): Promise<{ slug: string; html: string }[]>;
  };
}
