import type { Annotation } from '../../glossary/annotations.ts';

export interface Found {
  readonly annotations: readonly Annotation[];
  readonly rect: DOMRect;
}

/** A point of the viewport, and what was under the pointer there. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly over: EventTarget | null;
}

/** How long the pointer may be off before the popover closes, so that it can travel into it (WCAG 1.4.13). */
const GRACE_MS = 300;

export interface PointerWatch {
  /** A popover was opened for the pointer at these words, by other means than its resting there now. */
  hold(found: Found): void;
  stop(): void;
}

/**
 * Opens where the pointer rests on an annotation, closes a moment after it has left both the annotation and the
 * popover. The page is asked what stands at a place only when the pointer rests, never on the way. What scrolls under
 * the pointer puts the rest off until it has come to a stop; where only the page moves, nothing opens.
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
): PointerWatch {
  // Where the pointer has stopped, until it has stayed there long enough.
  let resting: { place: Place; timer: ReturnType<typeof setTimeout> } | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  let scrolled: ReturnType<typeof setTimeout> | undefined;
  let opened: Found | null = null;
  // What the pointer was over when it was opened: where that scrolls, the words do.
  let openedOver: Node | null = null;

  function onMove(event: PointerEvent): void {
    forget();
    if (event.pointerType === 'touch' || options.isPinned()) return;
    if (options.isInPopover(event) || (opened && isOn(opened, event))) {
      clearTimeout(leaving);
      leaving = undefined;
      if (options.isInPopover(event)) return;
    } else if (opened) {
      leaving ??= setTimeout(close, GRACE_MS);
    }
    // Who selects text does not ask what it means.
    if (event.buttons === 0) wait({ x: event.clientX, y: event.clientY, over: event.target });
  }

  function wait(place: Place): void {
    resting = { place, timer: setTimeout(() => rest(place), options.delay()) };
  }

  function forget(): void {
    clearTimeout(resting?.timer);
    resting = null;
  }

  function rest({ x, y, over }: Place): void {
    resting = null;
    if (options.isPinned()) return;
    const found = options.find(x, y);
    if (!found || (opened && isSame(found, opened))) return;
    clearTimeout(leaving);
    leaving = undefined;
    opened = found;
    openedOver = over instanceof Node ? over : null;
    options.open(found);
  }

  function close(): void {
    clearTimeout(leaving);
    leaving = undefined;
    opened = null;
    if (!options.isPinned()) options.close();
  }

  function onScroll({ target }: Event): void {
    if (opened && target instanceof Node && target.contains(openedOver))
      scrolled ??= setTimeout(closeIfMoved, GRACE_MS);
    if (!resting) return;
    const { place } = resting;
    if (!(target instanceof Node && place.over instanceof Node && target.contains(place.over))) return;
    forget();
    wait(place);
  }

  /** A popover whose words have been scrolled away hangs over others. */
  function closeIfMoved(): void {
    scrolled = undefined;
    if (!opened || options.isPinned()) return;
    const { left, top, height } = opened.rect;
    const there = options.find(left + 2, top + height / 2);
    if (!there || !isSame(there, opened)) close();
  }

  function onLeave(): void {
    forget();
    if (opened) leaving ??= setTimeout(close, GRACE_MS);
  }

  const listening = new AbortController();
  const { signal } = listening;
  document.addEventListener('pointermove', onMove, { passive: true, signal });
  document.documentElement.addEventListener('pointerleave', onLeave, { passive: true, signal });
  document.addEventListener('scroll', onScroll, { passive: true, capture: true, signal });
  return {
    hold(found) {
      opened = found;
    },
    stop() {
      listening.abort();
      forget();
      clearTimeout(leaving);
      clearTimeout(scrolled);
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
