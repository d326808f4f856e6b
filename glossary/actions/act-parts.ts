import type { Block, PageText } from '../text/page-text.ts';
import type { ActionGrammar } from './grammar.ts';

/** "Artikel 3", with its title at most, in code units. */
const MAX_ARTICLE_HEAD = 120;

/** Whether a block is the head of an act's article. */
export function isArticleHead(page: PageText, block: Block, { article }: ActionGrammar): boolean {
  return block.end - block.start < MAX_ARTICLE_HEAD && article.test(headOf(page, block, MAX_ARTICLE_HEAD));
}

/** Whether a block opens an act's recitals. */
export function opensRecitals(page: PageText, block: Block, { recitals }: ActionGrammar): boolean {
  return recitals.test(headOf(page, block, MAX_ARTICLE_HEAD));
}

/** Paragraphs of an article without its heading that make a page one: an excerpt of an act. */
const MIN_ACT_PARAGRAPHS = 3;

/**
 * Whether a page is an act's articles without their headings: numbered paragraphs in which bodies do what "this
 * Regulation" says.
 */
export function isBareAct(page: PageText, grammar: ActionGrammar): boolean {
  const { text, blocks } = page;
  if (!grammar.thisAct.test(text)) return false;
  const first = blocks.findIndex((block) => {
    const words = headOf(page, block, 60);
    return grammar.article.test(words) || grammar.recitals.test(words);
  });
  const paragraphs = blocks
    .slice(0, first < 0 ? blocks.length : first)
    .filter(
      (block) =>
        block.kind === 'item' &&
        /^\d+\.?$/.test(block.marker ?? '') &&
        grammar.actParagraph.test(headOf(page, block, 80)),
    );
  return paragraphs.length >= MIN_ACT_PARAGRAPHS;
}

/** A block's first words, at most so many code units. */
function headOf({ text }: PageText, { start, end }: Block, length: number): string {
  return text.slice(start, Math.min(end, start + length));
}
