import { afterEach, describe, expect, test } from 'vitest';
import { watchPage } from '../../entrypoints/page.content/watch-page.ts';
import { show, waitFor } from './support.ts';

let stop = () => {};
let shown: ReturnType<typeof show> | null = null;
const address = location.href;
afterEach(() => {
  stop();
  shown?.remove();
  history.replaceState(history.state, '', address);
});

function watch(html: string) {
  shown = show(`<main>${html}</main>`);
  let calls = 0;
  stop = watchPage({ document, onChange: () => void calls++ });
  return { main: document.querySelector('main') as HTMLElement, calls: () => calls };
}

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function paragraph(text: string): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

describe('watching the page', () => {
  test('calls once for text that comes in pieces', async () => {
    const { main, calls } = watch('<p>Words.</p>');
    for (let i = 0; i < 5; i++) {
      main.append(paragraph('A paragraph that the page has filled in late.'));
      await rest(50);
    }
    expect(calls()).toBe(0);
    await waitFor(() => calls() > 0);
    await rest(500);
    expect(calls()).toBe(1);
  });

  test('does not wait without end', async () => {
    const { main, calls } = watch('<p>Words.</p>');
    const until = performance.now() + 2_600;
    while (performance.now() < until && calls() === 0) {
      main.append(paragraph('A page that never comes to rest.'));
      await rest(100);
    }
    expect(calls()).toBe(1);
  });

  test('leaves alone clocks, menus and our own host', async () => {
    const { main, calls } = watch('<p>Words.</p><nav></nav><span id="clock">12:00</span>');
    (document.querySelector('#clock') as HTMLElement).textContent = '12:01';
    document.querySelector('nav')?.append(paragraph('A menu with a great many words in it.'));
    const host = document.createElement('leeswijzer-host');
    main.append(host);
    host.append(paragraph('The words of a popover, which are not the page’s.'));
    await rest(600);
    expect(calls()).toBe(0);
  });

  test('notices text that is unhidden, and changed in place', async () => {
    const { calls } = watch('<div id="panel" hidden>An answer that the page had hidden so far.</div>');
    document.querySelector('#panel')?.removeAttribute('hidden');
    await waitFor(() => calls() === 1);
  });

  test('notices that a page without reloads has gone elsewhere, but not a jump within it', async () => {
    const { calls } = watch('<p>Words.</p><span id="clock">1</span>');
    history.pushState(null, '', '#part');
    await rest(500);
    expect(calls()).toBe(0);
    history.pushState(null, '', '?page=2');
    (document.querySelector('#clock') as HTMLElement).textContent = '2';
    await waitFor(() => calls() === 1);
  });

  test('calls ever more rarely for a page that goes on changing, and not after it is stopped', async () => {
    const { main, calls } = watch('<p>Words.</p>');
    const until = performance.now() + 3_500;
    while (performance.now() < until) {
      main.replaceChildren(paragraph(`A page that fights for ever, ${performance.now()}.`));
      await rest(400);
    }
    expect(calls()).toBeLessThan(5);
    const before = calls();
    main.append(paragraph('One more paragraph of it.'));
    stop();
    await rest(1_000);
    expect(calls()).toBe(before);
  }, 10_000);
});
