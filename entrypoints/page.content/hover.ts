import type { Annotation } from '../../glossary/annotations.ts';

export interface Found {
  readonly annotations: readonly Annotation[];
  readonly rect: DOMRect;
}

/** How long the pointer may be off before the popover closes, so that it can travel into it (WCAG 1.4.13). */
const GRACE_MS = 300;

/**
 * Opens where the pointer rests on an annotation, closes a moment after it has left both the annotation and the
 * popover. The page is asked what stands at a place only when the pointer rests, never on the way.
 */
export function watchPointer(
  document: Document,
  options: {
    delay: () => number;
    find: (x: number, y: number) => Found | null;
    isInPopover: (event: Event) => boolean;
    isPinned: () => boolean;
    open: (found: Found) => void;
    close: () => void;
  },
): { stop(): void } {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let opened: Found | null = null;

  function onMove(event: PointerEvent): void {
    clearTimeout(resting);
    if (event.pointerType === 'touch' || options.isPinned()) return;
    if (options.isInPopover(event) || (opened && isOn(opened, event))) {
      clearTimeout(leaving);
      leaving = undefined;
      if (options.isInPopover(event)) return;
    } else if (opened) {
      leaving ??= setTimeout(close, GRACE_MS);
    }
    const { clientX, clientY, buttons } = event;
    // Who selects text does not ask what it means.
    if (buttons === 0) resting = setTimeout(() => rest(clientX, clientY), options.delay());
  }

  function rest(x: number, y: number): void {
    if (options.isPinned()) return;
    const found = options.find(x, y);
    if (!found || (opened && isSame(found, opened))) return;
    clearTimeout(leaving);
    leaving = undefined;
    opened = found;
    options.open(found);
  }

  function close(): void {
    leaving = undefined;
    opened = null;
    if (!options.isPinned()) options.close();
  }

  function onLeave(): void {
    clearTimeout(resting);
    if (opened) leaving ??= setTimeout(close, GRACE_MS);
  }

  const listening = new AbortController();
  const { signal } = listening;
  document.addEventListener('pointermove', onMove, { passive: true, signal });
  document.documentElement.addEventListener('pointerleave', onLeave, { passive: true, signal });
  document.addEventListener('scroll', () => clearTimeout(resting), { passive: true, capture: true, signal });
  return {
    stop() {
      listening.abort();
      clearTimeout(resting);
      clearTimeout(leaving);
    },
  };
}

/** Room around the words that still counts as on them. */
const MARGIN = 4;

function isOn({ rect }: Found, { clientX, clientY }: PointerEvent): boolean {
  return (
    clientX >= rect.left - MARGIN &&
    clientX <= rect.right + MARGIN &&
    clientY >= rect.top - MARGIN &&
    clientY <= rect.bottom + MARGIN
  );
}

function isSame(a: Found, b: Found): boolean {
  return a.annotations.length === b.annotations.length && a.annotations.every((one, i) => one === b.annotations[i]);
}
