import type { Block, PageText } from '../../text/page-text.ts';
import type { Span } from '../../text/span.ts';
import type { Pair } from './abbreviation.ts';
import { isSpelled, mostInitials } from './initials.ts';
import { withoutPlural } from './short-forms.ts';

/** A heading over a list that has nothing but short forms. */
const LEGEND = /(?<!\p{L})(?:abbreviations|acronyms|afkortingen|lijst van afkortingen)(?!\p{L})/iu;
const SHORT = /^(?:DG )?@?[\p{L}\p{N}][\p{L}\p{N}@&/+²³-]{1,11}$/u;
const ARTICLE = /^(?:de|het|een|the|an?)\s+/iu;
/** A longer description says what something is, not what its short form stands for. */
const MAX_WORDS = 14;

/** Lists of terms with their descriptions in which the term is a short form, and the description what it stands for. */
export function legendsOf({ text, blocks }: PageText): Pair[] {
  let isLegend = false;
  return blocks.flatMap((block, i): Pair[] => {
    if (block.kind === 'heading') isLegend = LEGEND.test(text.slice(block.start, block.end));
    const next = blocks[i + 1];
    if (block.kind !== 'term' || next?.kind !== 'description') return [];
    const pair = pairOf(text, block, next);
    return pair && (isLegend || isSpelled(text, pair) || mostInitials(text, pair)) ? [pair] : [];
  });
}

function pairOf(text: string, term: Block, description: Block): Pair | null {
  const short = trimmed(text, term);
  const words = text.slice(short.start, short.end);
  if (!SHORT.test(words) || !/\p{Lu}.*[\p{Lu}\p{N}]|^\p{Lu}\p{Ll}{2,6}$/u.test(words)) return null;
  const whole = trimmed(text, description);
  const said = text.slice(whole.start, whole.end);
  const end = whole.start + (/[;.]\s|\s[–—(]/u.exec(said)?.index ?? said.replace(/[.;]$/u, '').length);
  const long = { start: whole.start + (ARTICLE.exec(said)?.[0].length ?? 0), end };
  if (end - long.start < 4 || text.slice(long.start, end).split(/\s+/).length > MAX_WORDS) return null;
  return { shortForm: withoutPlural(words), short, long, rule: 'short form: long form' };
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: start + words.trimEnd().replace(/:$/u, '').length,
  };
}
