import { fold } from './fold.ts';
import type { Span } from './span.ts';

/** A passage named by its own words and those around it (W3C Web Annotation, TextQuoteSelector). */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Code units of context on either side. */
const CONTEXT = 32;
const MAX_EXACT = 4_000;
/** More occurrences than this are not weighed against each other. */
const MAX_CANDIDATES = 1_000;

export function describe(text: string, span: Span): TextQuoteSelector {
  const end = Math.min(span.end, span.start + MAX_EXACT);
  return {
    exact: text.slice(span.start, whole(text, end)),
    prefix: text.slice(whole(text, Math.max(0, span.start - CONTEXT)), span.start),
    suffix: text.slice(span.end, whole(text, Math.min(text.length, span.end + CONTEXT))),
  };
}

/** Not between the halves of a surrogate pair. */
function whole(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff ? offset - 1 : offset;
}

/**
 * Finds the passage that a quote names: the occurrence whose surroundings fit best; among equals the one nearest to
 * `hint`. Differences of spaces, case and dashes are borne. Null where the words are gone, or stand at several places
 * that nothing tells apart.
 */
export function anchor(text: string, quote: TextQuoteSelector, hint?: Span): Span | null {
  if (quote.exact === '') return null;
  if (
    hint &&
    text.slice(hint.start, hint.end) === quote.exact &&
    fitOf(text, hint, quote) === quote.prefix.length + quote.suffix.length
  ) {
    return { start: hint.start, end: hint.end };
  }
  const candidates = occurrences(text, quote.exact) ?? [];
  const found = candidates.length > 0 ? candidates : foldedOccurrences(text, quote.exact);
  let best: Span | null = null;
  let bestFit = -1;
  let isTied = false;
  for (const candidate of found) {
    const score = fitOf(text, candidate, quote);
    if (score > bestFit) {
      best = candidate;
      bestFit = score;
      isTied = false;
    } else if (score === bestFit && best) {
      if (hint) best = Math.abs(candidate.start - hint.start) < Math.abs(best.start - hint.start) ? candidate : best;
      else isTied = true;
    }
  }
  return isTied ? null : best;
}

function occurrences(text: string, exact: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(exact); at >= 0 && found.length < MAX_CANDIDATES; at = text.indexOf(exact, at + 1)) {
    found.push({ start: at, end: at + exact.length });
  }
  return found;
}

function foldedOccurrences(text: string, exact: string): Span[] {
  const folded = fold(text);
  const needle = fold(exact).folded.trim();
  if (needle === '') return [];
  return occurrences(folded.folded, needle).map(({ start, end }) => ({
    start: folded.offsetAt(start),
    end: folded.offsetAt(end - 1) + 1,
  }));
}

/** How many code units of prefix and suffix agree, counted from the passage outwards. */
function fitOf(text: string, { start, end }: Span, { prefix, suffix }: TextQuoteSelector): number {
  let before = 0;
  while (before < prefix.length && text[start - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after++;
  return before + after;
}
