import type { ActionGrammar } from '../actions/grammar.ts';
import { stemsOf } from '../actions/stems.ts';
import type { Language, ReferenceReading } from '../reading.ts';
import type { Block, PageText } from '../text/page-text.ts';

/** What sends the reader on within the page, and whether downwards or upwards. */
const POINTERS: Readonly<Record<Language, readonly { readonly to: 'below' | 'above'; readonly pattern: RegExp }[]>> = {
  nl: [
    {
      to: 'below',
      pattern:
        /(?<![\p{L}])(?:zie (?:verder )?(?:de (?:lijst|tabel) )?(?:hieronder|onderaan)|hieronder (?:vermeld|genoemd|beschreven|opgesomd)\p{L}*|de (?:lijst|tabel|acties|maatregelen) hieronder|(?:zie )?de onderstaande (?:lijst|tabel|acties|maatregelen)|onderaan (?:deze|de) pagina)(?!\p{L})/giu,
    },
    {
      to: 'above',
      pattern:
        /(?<!\p{L})(?:zie (?:de (?:lijst|tabel) )?hierboven|de bovenstaande (?:lijst|tabel|acties|maatregelen))(?!\p{L})/giu,
    },
  ],
  en: [
    {
      to: 'below',
      pattern:
        /\b(?:see (?:also )?(?:the (?:list|table) )?below|(?:see|listed|set out|outlined|described) (?:below|at the (?:end|bottom))|the (?:list|table|actions|measures) below|at the (?:end|bottom) of this page)\b/giu,
    },
    { to: 'above', pattern: /\b(?:see (?:the (?:list|table) )?above|the (?:list|table) above)\b/giu },
  ],
};

/**
 * Where a page says "see below", and the list, table or lead-in that it means. A heading of key actions further down is
 * meant before any list, and of several the one that shares most words with the headings the reader stands under; else
 * it is the nearest list in that direction, with the sentence that opens it. In the order of the text.
 */
export function readReferences({ text, blocks }: PageText, grammar: ActionGrammar): ReferenceReading[] {
  return blocks.flatMap((block, i) =>
    POINTERS[grammar.language].flatMap(({ to, pattern }) =>
      [...text.slice(block.start, block.end).matchAll(pattern)].flatMap((match) => {
        const target =
          to === 'below' ? (keyHeading(text, blocks, i, grammar) ?? firstList(blocks, i)) : lastList(blocks, i);
        const start = block.start + match.index;
        return target
          ? [{ span: { start, end: start + match[0].length }, target: { start: target.start, end: target.end } }]
          : [];
      }),
    ),
  );
}

function keyHeading(text: string, blocks: readonly Block[], from: number, grammar: ActionGrammar): Block | null {
  const words = ({ start, end }: Block) => text.slice(start, end);
  const isKey = (block: Block) =>
    block.kind === 'heading' && grammar.keyActions.test(words(block)) && !grammar.question.test(words(block));
  const heads = blocks.slice(from + 1).filter(isKey);
  const around = new Set(headingsOver(blocks, from).flatMap((block) => stemsOf(words(block), grammar.language)));
  const shared = (block: Block) => stemsOf(words(block), grammar.language).filter((stem) => around.has(stem)).length;
  return heads.reduce<Block | null>((best, head) => (best && shared(best) >= shared(head) ? best : head), null);
}

/** The headings that a block stands under, the nearest first. */
function headingsOver(blocks: readonly Block[], from: number): Block[] {
  const over: Block[] = [];
  for (let i = from; i >= 0; i--) {
    const block = blocks[i] as Block;
    if (block.kind === 'heading' && block.level < (over.at(-1)?.level ?? 7)) over.push(block);
  }
  // The page's title is over everything, and tells nothing apart.
  return over.filter(({ level }) => level > 1);
}

function isListed({ kind }: Block): boolean {
  return kind === 'item' || kind === 'cell';
}

/** The head of the next list or table: the paragraph or heading right before its first item. */
function firstList(blocks: readonly Block[], from: number): Block | null {
  for (let i = from + 1; i < blocks.length; i++) {
    if (!isListed(blocks[i] as Block)) continue;
    const head = blocks[i - 1] as Block;
    return i - 1 > from && !isListed(head) ? head : (blocks[i] as Block);
  }
  return null;
}

function lastList(blocks: readonly Block[], from: number): Block | null {
  let i = from - 1;
  while (i >= 0 && !isListed(blocks[i] as Block)) i--;
  if (i < 0) return null;
  while (i > 0 && isListed(blocks[i - 1] as Block)) i--;
  return (i > 0 ? blocks[i - 1] : blocks[i]) ?? null;
}
