import type { Reading, TermReading } from './reading.ts';
import type { Span } from './text/span.ts';

/** What is painted: terms, listed or prose actions, their dates, passages elsewhere that speak of an action, and acts by their numbers. */
export const LAYERS = ['term', 'action', 'deadline', 'mention', 'act'] as const;
export type Layer = (typeof LAYERS)[number];

/** A painted span. `ref` is the index in `reading.terms` (layer "term"), `reading.acts` ("act") or `reading.actions` (the others). */
export interface Annotation extends Span {
  readonly layer: Layer;
  readonly ref: number;
}

/** All that a reading gives to paint, in the order of the text; annotations of different layers may overlap. */
export function annotationsOf(reading: Reading): Annotation[] {
  const all: Annotation[] = [];
  reading.terms.forEach((term, ref) => {
    for (const { start, end } of paintedOccurrences(reading.text, term)) all.push({ start, end, layer: 'term', ref });
  });
  reading.actions.forEach((action, ref) => {
    all.push({ start: action.span.start, end: action.span.end, layer: 'action', ref });
    if (action.deadline) {
      all.push({ start: action.deadline.span.start, end: action.deadline.span.end, layer: 'deadline', ref });
    }
    for (const { start, end } of action.mentions) all.push({ start, end, layer: 'mention', ref });
  });
  reading.acts.forEach(({ occurrences }, ref) => {
    for (const { start, end } of occurrences) all.push({ start, end, layer: 'act', ref });
  });
  return all.sort((a, b) => a.start - b.start || a.end - b.end || LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer));
}

/**
 * Where a term is painted: a name at each place; a common noun ("money laundering") once in each paragraph; a name that
 * every such page bears once on the page. A page that is underlined all over explains nothing.
 */
function paintedOccurrences(text: string, { common, headword, occurrences }: TermReading): readonly Span[] {
  if (common) return occurrences.slice(0, 1);
  if (/[\p{Lu}\d@]/u.test(headword)) return occurrences;
  return occurrences.filter(({ start }, i) => i === 0 || text.slice(occurrences[i - 1]?.end, start).includes('\n'));
}

/**
 * Annotations in their order as one string: per annotation the distance from the last one's start, the length,
 * the layer and the ref, as base-36 numbers. A string crosses the extension's message border about five times
 * faster than the same numbers as objects.
 */
export function encodeAnnotations(annotations: readonly Annotation[]): string {
  let last = 0;
  const parts: string[] = [];
  for (const { start, end, layer, ref } of annotations) {
    parts.push(
      `${(start - last).toString(36)},${(end - start).toString(36)},${LAYERS.indexOf(layer)},${ref.toString(36)}`,
    );
    last = start;
  }
  return parts.join(';');
}

/** The inverse of `encodeAnnotations`. Throws a RangeError for a string that it did not make. */
export function decodeAnnotations(encoded: string): Annotation[] {
  if (encoded === '') return [];
  let last = 0;
  return encoded.split(';').map((part) => {
    const [delta, length, layerIndex, ref] = part.split(',').map((number) => Number.parseInt(number, 36));
    const layer = LAYERS[layerIndex ?? -1];
    if (!layer || !isCount(delta) || !isCount(length) || !isCount(ref)) {
      throw new RangeError(`not an annotation: ${part.slice(0, 40)}`);
    }
    const start = last + delta;
    last = start;
    return { start, end: start + length, layer, ref };
  });
}

function isCount(value: number | undefined): value is number {
  return value !== undefined && Number.isSafeInteger(value) && value >= 0;
}
