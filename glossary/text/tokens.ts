import type { Span } from './span.ts';

/** A word, number or sign of a text. */
export interface Token extends Span {
  /** In lower case, with straight apostrophes and plain hyphens. */
  readonly word: string;
  readonly kind: 'word' | 'number' | 'sign';
}

/** Words keep their inner hyphens and apostrophes ("Prüm-kader", "auto's"); numbers their points, commas and slashes. */
const TOKEN =
  /@?\p{L}[\p{L}\p{M}\p{N}\u00ad\u200b]*(?:[-‐‑’'&][\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b]*)*|\p{N}+(?:[.,:/-]\p{N}+)*|\S/gu;

/** The tokens of a stretch of text, in order; white space lies between them. The same in every engine. */
export function tokensOf(text: string, within: Span): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(TOKEN)) {
    const [surface] = match;
    const start = within.start + match.index;
    tokens.push({ start, end: start + surface.length, word: normal(surface), kind: kindOf(surface) });
  }
  return tokens;
}

function normal(surface: string): string {
  return surface
    .toLowerCase()
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/[’]/g, "'")
    .replace(/[‐‑]/g, '-');
}

function kindOf(surface: string): Token['kind'] {
  if (/^@?\p{L}/u.test(surface)) return 'word';
  return /^\p{N}/u.test(surface) ? 'number' : 'sign';
}
