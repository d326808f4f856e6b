import type { PageText } from '../../../glossary/text/page-text.ts';
import { chooseRoot } from './choose-root.ts';
import { createDom, type Dom } from './dom.ts';
import { createLeftOut } from './left-out.ts';
import { languageOf, metaOf, placeOf, titleOf } from './page-facts.ts';
import { publishedOf } from './published.ts';
import { readBlocks } from './read-blocks.ts';
import { createTextMap, type TextMap } from './text-map.ts';

/**
 * Reads a page's text and structure, by tags and attributes alone, so that every engine reads the same. `url` is the
 * page's address, for its host and its relative links; null where it is not known. The document is not changed.
 */
export function readPage(document: Document, { url }: { url: string | null }): { page: PageText; map: TextMap } {
  const dom = createDom(document);
  const chosen = chooseRoot(document, dom, createLeftOut(document, dom));
  const metas = metaOf(document, dom);
  const place = placeOf(url);
  if (!chosen) {
    const empty = { text: '', blocks: [], marks: [], language: null, published: null };
    return {
      page: { ...empty, title: titleOf(document, dom, { metas, heading: null }), ...place },
      map: createTextMap([]),
    };
  }
  const { root, isLeftOut } = chosen;
  const { text, blocks, marks, runs } = readBlocks(root, { dom, base: baseOf(document, dom, url), isLeftOut });
  const first = blocks.find(({ kind, level }) => kind === 'heading' && level === 1);
  const page: PageText = {
    text,
    blocks,
    marks,
    title: titleOf(document, dom, { metas, heading: first ? text.slice(first.start, first.end) : null }),
    ...place,
    language: languageOf(root, dom, metas),
    published: publishedOf(document, dom, { metas, times: marks.filter(({ kind }) => kind === 'time') }),
  };
  return { page, map: createTextMap(runs) };
}

/** What relative links are resolved against; not `baseURI`, which differs from the page's address in a file or test. */
function baseOf(document: Document, dom: Dom, url: string | null): string | null {
  const href = dom.queryAll(document, 'base[href]')[0]?.getAttribute('href');
  try {
    return href ? new URL(href, url ?? undefined).href : url;
  } catch {
    return url;
  }
}
