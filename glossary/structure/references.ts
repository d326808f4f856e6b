import type { ActionGrammar } from '../actions/grammar.ts';
import { stemsOf } from '../actions/stems.ts';
import type { Language, ReferenceReading } from '../reading.ts';
import { lowerBound } from '../text/lower-bound.ts';
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
export function readReferences(page: PageText, grammar: ActionGrammar): ReferenceReading[] {
  const { text, blocks } = page;
  const pointers = blocks.flatMap((block, i) =>
    POINTERS[grammar.language].flatMap(({ to, pattern }) =>
      [...text.slice(block.start, block.end).matchAll(pattern)].map((match) => {
        const start = block.start + match.index;
        return { to, block: i, span: { start, end: start + match[0].length } };
      }),
    ),
  );
  if (pointers.length === 0) return [];
  const targets = createTargets(page, grammar);
  return pointers.flatMap(({ to, block, span }) => {
    const target = targets[to](block);
    return target ? [{ span, target: { start: target.start, end: target.end } }] : [];
  });
}

/** Headings of key actions that are weighed for one pointer: those that come first. */
const MAX_HEADS = 64;

/** What a pointer in a block means, by the block's index. */
function createTargets(
  { text, blocks }: PageText,
  grammar: ActionGrammar,
): { below(from: number): Block | null; above(from: number): Block | null } {
  const words = ({ start, end }: Block) => text.slice(start, end);
  const stems = (block: Block) => stemsOf(words(block), grammar.language);
  const isKey = (block: Block) =>
    block.kind === 'heading' && grammar.keyActions.test(words(block)) && !grammar.question.test(words(block));
  const heads = blocks.flatMap((block, at) => (isKey(block) ? [{ block, at, stems: stems(block) }] : []));
  const over = headingsOver(blocks);
  const listed = blocks.flatMap((block, at) => (isListed(block) ? [at] : []));
  const firstHead = (from: number) => lowerBound(heads.length, (i) => (heads[i] as { at: number }).at <= from);
  const firstListed = (from: number) => lowerBound(listed.length, (i) => (listed[i] as number) <= from);
  return {
    below(from) {
      const first = firstHead(from);
      const around = new Set((over[from] as readonly Block[]).flatMap(stems));
      let best: { block: Block; shared: number } | null = null;
      for (const head of heads.slice(first, first + MAX_HEADS)) {
        const shared = head.stems.filter((stem) => around.has(stem)).length;
        if (!best || shared > best.shared) best = { block: head.block, shared };
      }
      if (best) return best.block;
      const at = listed[firstListed(from)];
      if (at === undefined) return null;
      // The paragraph or heading right before the first item of the list.
      return (at - 1 > from ? blocks[at - 1] : blocks[at]) ?? null;
    },
    above(from) {
      let i = firstListed(from - 1) - 1;
      if (i < 0) return null;
      while (i > 0 && (listed[i - 1] as number) === (listed[i] as number) - 1) i--;
      const at = listed[i] as number;
      return blocks[Math.max(0, at - 1)] ?? null;
    },
  };
}

/** For each block the headings that it stands under, its own among them; the page's title is over all, and left out. */
function headingsOver(blocks: readonly Block[]): readonly Block[][] {
  let over: Block[] = [];
  return blocks.map((block) => {
    if (block.kind === 'heading') over = [...over.filter(({ level }) => level < block.level), block];
    return over.filter(({ level }) => level > 1);
  });
}

function isListed({ kind }: Block): boolean {
  return kind === 'item' || kind === 'cell';
}
