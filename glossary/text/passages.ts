import type { Language } from '../reading.ts';
import type { Block, PageText } from './page-text.ts';
import { sentencesOf } from './sentences.ts';
import type { Span } from './span.ts';

/** Looks up the block and the sentence in which an offset lies; sentences of a block are read once, when asked for. */
export interface Passages {
  blockAt(offset: number): Block | null;
  sentenceAt(offset: number): Span | null;
}

export function createPassages(page: PageText, language: Language | null): Passages {
  const sentences = new Map<Block, Span[]>();
  const blockAt = (offset: number): Block | null => {
    let low = 0;
    let high = page.blocks.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const block = page.blocks[middle] as Block;
      if (offset < block.start) high = middle - 1;
      else if (offset >= block.end) low = middle + 1;
      else return block;
    }
    return null;
  };
  return {
    blockAt,
    sentenceAt(offset) {
      const block = blockAt(offset);
      if (!block) return null;
      let known = sentences.get(block);
      if (!known) {
        known = sentencesOf(page.text, block, language);
        sentences.set(block, known);
      }
      return known.find((sentence) => offset >= sentence.start && offset < sentence.end) ?? null;
    },
  };
}
