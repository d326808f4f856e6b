import { JSDOM, VirtualConsole } from 'jsdom';
import { createDom } from '../entrypoints/shared/read-page/dom.ts';
import { readPage } from '../entrypoints/shared/read-page/read-page.ts';
import type { PageText } from '../glossary/text/page-text.ts';

/**
 * Reads a page from its markup, without running its scripts or fetching anything, by the module that the content
 * script uses.
 */
export function pageTextFromHtml(html: string, url: string | null): PageText {
  const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() });
  try {
    attachShadowRoots(createDom(window.document).queryAll(window.document, DECLARED));
    return readPage(window.document, { url }).page;
  } finally {
    window.close();
  }
}

const DECLARED = 'template[shadowrootmode=open]';

/** Attaches the open shadow roots that a page declares: a browser's parser does so, jsdom's does not. */
function attachShadowRoots(templates: Iterable<Element>): void {
  for (const template of templates) {
    const host = template.parentElement;
    if (!host || host.shadowRoot) continue;
    const { content } = template as HTMLTemplateElement;
    attachShadowRoots(content.querySelectorAll(DECLARED));
    try {
      host.attachShadow({ mode: 'open' }).append(content);
    } catch {
      // An element that can have none keeps its template, as in a browser.
      continue;
    }
    template.remove();
  }
}
