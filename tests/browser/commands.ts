import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { BrowserCommand } from 'vitest/node';
import type { PageText } from '../../glossary/text/page-text.ts';
import { pageTextFromHtml } from '../../tools/analyse-page.ts';

const CORPUS = new URL('../corpus/', import.meta.url);

/** What Node reads from a page's markup. */
export const readPageInNode: BrowserCommand<[html: string, url: string | null], PageText> = (_context, html, url) =>
  pageTextFromHtml(html, url);

/** The markup of all pages of the corpus, by their folders. */
export const readCorpusPages: BrowserCommand<[], { slug: string; html: string }[]> = () =>
  readdirSync(CORPUS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/page.html`, CORPUS)))
    .map(({ name }) => ({ slug: name, html: readFileSync(new URL(`${name}/page.html`, CORPUS), 'utf8') }));

declare module 'vitest/browser' {
  export const commands: {
    readPageInNode(html: string, url: string | null): Promise<PageText>;
    readCorpusPages(): Promise<{ slug: string; html: string }[]>;
  };
}
