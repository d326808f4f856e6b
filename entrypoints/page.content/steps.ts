import type { Annotation, Layer } from '../../glossary/annotations.ts';
import type { Span } from '../../glossary/text/span.ts';

/**
 * The annotation after (or before) the one the keyboard is at, round the page's end. Dates are part of their action
 * and are not stepped to; what is not rendered is passed over. Null where there is none.
 */
export function stepFrom(
  annotations: readonly Annotation[],
  options: {
    current: Annotation | null;
    direction: 1 | -1;
    layers: Readonly<Record<Layer, boolean>>;
    isShown: (span: Span) => boolean;
  },
): Annotation | null {
  const { current, direction, layers, isShown } = options;
  const stops = annotations.filter(({ layer }) => layer !== 'deadline' && layers[layer]);
  const at = current ? stops.indexOf(current) : direction === 1 ? -1 : 0;
  for (let i = 1; i <= stops.length; i++) {
    const next = stops[(at + direction * i + stops.length * 2) % stops.length];
    if (next && isShown(next)) return next;
  }
  return null;
}

/** The next passage elsewhere on the page that speaks of an action, round its end; null where there is none. */
export function mentionAfter(annotations: readonly Annotation[], action: number, last: Span | null): Span | null {
  const mentions = annotations.filter(({ layer, ref }) => layer === 'mention' && ref === action);
  const after = last ? mentions.find(({ start }) => start > last.start) : undefined;
  return after ?? mentions[0] ?? null;
}
