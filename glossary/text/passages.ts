import type { Language } from '../reading.ts';
import { lowerBound } from './lower-bound.ts';
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
    const block = page.blocks[lowerBound(page.blocks.length, (i) => (page.blocks[i] as Block).end <= offset)];
    return block && block.start <= offset ? block : null;
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
