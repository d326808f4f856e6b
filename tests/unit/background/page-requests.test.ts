import { expect, it, vi } from 'vitest';
import type { Library } from '../../../entrypoints/background/library.ts';
import { answerPage, type Desk } from '../../../entrypoints/background/page-requests.ts';
import { createTabStates } from '../../../entrypoints/background/tab-states.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../entrypoints/shared/settings.ts';
import { fromPlainText } from '../../../glossary/text/plain-text.ts';
import { createMemoryStore } from '../support/memory-store.ts';

vi.mock('wxt/browser', () => ({ browser: { runtime: { getManifest: () => ({}) } } }));

const HOST = 'ec.europa.eu';
const from = { tab: { id: 7, incognito: false }, host: HOST } as unknown as Parameters<typeof answerPage>[1];
const PAGE = JSON.stringify(fromPlainText('A page of a few words.', { language: 'en' }));

/** A desk whose library waits with its reading until it is told to go on. */
function createDesk() {
  let settings: Settings = DEFAULT_SETTINGS;
  let goOn = () => {};
  const library = {
    read: (_page: unknown, { signal }: { signal: AbortSignal }) =>
      new Promise((resolve, reject) => {
        goOn = () =>
          resolve({
            hash: 'h',
            reading: { page: { isPolicyPage: true, language: 'en' }, terms: [], actions: [], acts: [] },
          });
        signal.addEventListener('abort', () => reject(signal.reason));
      }),
  } as unknown as Library;
  const desk: Desk = {
    library,
    states: createTabStates(createMemoryStore(), () => undefined),
    running: new Map(),
    settings: async () => settings,
    showInPanel: async () => false,
  };
  const read = () => answerPage({ type: 'page/read', page: PAGE, wish: true }, from, desk);
  return {
    desk,
    read,
    finish: () => goOn(),
    switchOff: () => {
      settings = { ...settings, sites: { [HOST]: false } };
    },
  };
}

it('keeps a tab off whose site was switched off while its page was being read', async () => {
  const { desk, read, switchOff } = createDesk();
  const answer = read();
  await Promise.resolve();
  switchOff();
  expect(await answerPage({ type: 'page/settings', fresh: true }, from, desk)).toMatchObject({ on: false });
  expect(await answer).toEqual({ kind: 'cancelled' });
  expect(await desk.states.get(7)).toEqual({ kind: 'off', host: HOST });
});

it('says of a reading that a later one overtook that it was cancelled, and shows the later one', async () => {
  const { desk, read, finish } = createDesk();
  const first = read();
  const second = read();
  expect(await first).toEqual({ kind: 'cancelled' });
  finish();
  expect(await second).toMatchObject({ kind: 'plan', hash: 'h' });
  expect(await desk.states.get(7)).toEqual({ kind: 'ready', host: HOST, hash: 'h' });
});
