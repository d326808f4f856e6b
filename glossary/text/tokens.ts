import type { Span } from './span.ts';

/**
 * A word of running text: letters and digits, with hyphens, apostrophes, full stops between letters and an at sign
 * kept inside it ("EU-agentschappen", "SDG's", "@ON", "U.S."). Our own rule: the word breaks of `Intl.Segmenter` differ
 * between engines.
 */
const TOKEN = /@?[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}\u00ad\u200b]|[-'’@&‑·.](?=[\p{L}\p{N}]))*/gu;

/** The words of `text`, in order, with offsets in it. */
export function tokensOf(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const tokens: Span[] = [];
  const pattern = new RegExp(TOKEN);
  pattern.lastIndex = within.start;
  for (let match = pattern.exec(text); match && match.index < within.end; match = pattern.exec(text)) {
    tokens.push({ start: match.index, end: Math.min(match.index + match[0].length, within.end) });
  }
  return tokens;
}
