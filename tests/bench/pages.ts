import { fileURLToPath } from 'node:url';
import type { Language } from '../../glossary/reading.ts';
import type { Block, PageText } from '../../glossary/text/page-text.ts';
import { loadPage, slugsOf } from '../../tools/corpus/pages.ts';

const CORPUS = fileURLToPath(new URL('../corpus', import.meta.url));

/** A page of about so many characters, made of the corpus pages of a language one after another, again and again. */
export function longPage(language: Language, length: number): PageText {
  const pages = slugsOf(CORPUS)
    .map((slug) => loadPage(CORPUS, slug).page)
    .filter((page) => page.language?.startsWith(language));
  const texts: string[] = [];
  const blocks: Block[] = [];
  let size = 0;
  let tables = 0;
  let lists = 0;
  for (let i = 0; size < length; i++) {
    const page = pages[i % pages.length] as PageText;
    const first = blocks.length;
    for (const block of page.blocks) {
      const shifted = {
        ...block,
        start: block.start + size,
        end: block.end + size,
        parent: block.parent === null ? null : block.parent + first,
      };
      blocks.push({
        ...shifted,
        ...(block.list !== undefined && { list: block.list + lists }),
        ...(block.table !== undefined && { table: block.table + tables }),
      });
      if (size + block.end >= length && block.end >= 1_000) break;
    }
    const read = (blocks.at(-1) as Block).end - size;
    texts.push(page.text.slice(0, read));
    size += read + 1;
    lists += 1_000;
    tables += 1_000;
  }
  return {
    text: texts.join('\n'),
    blocks,
    marks: [],
    title: 'European Commission',
    host: 'commission.europa.eu',
    path: '/',
    language,
    published: '2021-04-14',
  };
}
