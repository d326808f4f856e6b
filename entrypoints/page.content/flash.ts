import type { Span } from '../../glossary/text/span.ts';
import type { TextMap } from '../shared/read-page/text-map.ts';
import { reveal } from './flash-reveal.ts';
import { register, unregister } from './paint-registry.ts';

const FLASH_MS = 1_600;
/** Farther than this many viewports away, a smooth scroll takes longer than it tells. */
const SMOOTH_VIEWPORTS = 4;

let fade: ReturnType<typeof setTimeout> | undefined;

/**
 * Scrolls a span of the text into view, opens what hides it, and marks it for a moment. `instant`: without a smooth
 * scroll, for who measures right after it.
 */
export function flash({ map, span, instant = false }: { map: TextMap; span: Span; instant?: boolean }): void {
  const target = map.rangeOf(span);
  if (!target) return;
  reveal(target.startContainer);
  scrollTo(target, instant);
  const highlight = register('flash');
  for (const range of map.rangesOf(span)) highlight.add(new StaticRange(range));
  clearTimeout(fade);
  fade = setTimeout(() => unregister('flash', highlight), FLASH_MS);
}

function scrollTo(target: Range, instant: boolean): void {
  const { top, height } = target.getBoundingClientRect();
  const isCalm = instant || matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = isCalm || Math.abs(top) > SMOOTH_VIEWPORTS * innerHeight ? 'instant' : 'smooth';
  const element = target.startContainer.parentElement;
  if (!element) return;
  if (element.clientHeight < innerHeight / 2) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
    return;
  }
  // In a long element the middle may be far from the words: scrollers around it first, then the words themselves.
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const rect = height > 0 ? target.getBoundingClientRect() : element.getBoundingClientRect();
  const room = Math.max(0, innerHeight - rect.height) / 2;
  scrollBy({ top: rect.top - Math.min(room, innerHeight / 3), behavior });
}
