// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchPointer } from '../../../entrypoints/page.content/hover.ts';
import type { Annotation } from '../../../glossary/annotations.ts';

const annotation: Annotation = { start: 0, end: 6, layer: 'term', ref: 0 };
const rect = { left: 100, right: 160, top: 20, bottom: 40 } as DOMRect;
const found = { annotations: [annotation], rect };
const open = vi.fn();
const close = vi.fn();
let pinned = false;
let isThere = true;
let watching: { stop(): void };

beforeEach(() => {
  vi.useFakeTimers();
  pinned = false;
  isThere = true;
  watching = watchPointer(document, {
    delay: () => 400,
    find: (x) => (isThere && x >= 100 && x <= 160 ? found : null),
    isInPopover: (event) => event.target === document.body,
    isPinned: () => pinned,
    open,
    close,
  });
});

afterEach(() => {
  watching.stop();
  vi.useRealTimers();
  vi.clearAllMocks();
});

function move(clientX: number, { target = document.documentElement as Element, buttons = 0 } = {}): void {
  target.dispatchEvent(new MouseEvent('pointermove', { clientX, clientY: 30, buttons, bubbles: true }));
}

it('opens where the pointer rests, not where it passes', () => {
  move(120);
  vi.advanceTimersByTime(300);
  move(300);
  vi.advanceTimersByTime(1_000);
  expect(open).not.toHaveBeenCalled();
  move(130);
  vi.advanceTimersByTime(400);
  expect(open).toHaveBeenCalledExactlyOnceWith(found);
});

it('closes a moment after the pointer has left, and not when it travels into the popover', () => {
  move(130);
  vi.advanceTimersByTime(400);
  move(300);
  vi.advanceTimersByTime(200);
  move(10, { target: document.body });
  vi.advanceTimersByTime(2_000);
  expect(close).not.toHaveBeenCalled();
  move(300);
  vi.advanceTimersByTime(300);
  expect(close).toHaveBeenCalledOnce();
});

it('opens no second time for the same words, and nothing while text is selected or the popover is pinned', () => {
  move(130);
  vi.advanceTimersByTime(400);
  move(131);
  vi.advanceTimersByTime(400);
  expect(open).toHaveBeenCalledOnce();
  move(300);
  vi.advanceTimersByTime(300);
  move(130, { buttons: 1 });
  vi.advanceTimersByTime(400);
  pinned = true;
  move(130);
  vi.advanceTimersByTime(400);
  expect(open).toHaveBeenCalledOnce();
});

it('waits until what scrolls under the pointer has come to a stop, and opens nothing where only the page moves', () => {
  document.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(1_000);
  move(130);
  vi.advanceTimersByTime(300);
  document.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(300);
  document.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(399);
  expect(open).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(open).toHaveBeenCalledOnce();
  move(300);
  vi.advanceTimersByTime(1_000);
  document.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(1_000);
  expect(open).toHaveBeenCalledOnce();
});

it('closes when its words have been scrolled away, not for a line’s width', () => {
  move(130);
  vi.advanceTimersByTime(400);
  document.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(1_000);
  expect(close).not.toHaveBeenCalled();
  isThere = false;
  document.dispatchEvent(new Event('scroll'));
  vi.advanceTimersByTime(1_000);
  expect(close).toHaveBeenCalledOnce();
});

it('heeds no scrolling elsewhere on the page', () => {
  const carousel = document.body.appendChild(document.createElement('div'));
  move(130);
  for (let i = 0; i < 4; i++) {
    vi.advanceTimersByTime(100);
    carousel.dispatchEvent(new Event('scroll'));
  }
  carousel.remove();
  expect(open).toHaveBeenCalledOnce();
});

it('is silent once it is stopped', () => {
  move(130);
  watching.stop();
  vi.advanceTimersByTime(1_000);
  move(130);
  vi.advanceTimersByTime(1_000);
  expect(open).not.toHaveBeenCalled();
});
