import { expect, it, vi } from 'vitest';
import { createTabStates } from '../../../entrypoints/background/tab-states.ts';
import { createMemoryStore } from '../support/memory-store.ts';

it('keeps the state of a tab for the next worker, and tells of each change', async () => {
  const store = createMemoryStore();
  const onChange = vi.fn();
  const states = createTabStates(store, onChange);
  await states.set(4, { kind: 'ready', host: 'ec.europa.eu', hash: 'abc' });
  expect(onChange).toHaveBeenCalledWith(4);
  const afterSleep = createTabStates(store, () => undefined);
  expect(await afterSleep.get(4)).toEqual({ kind: 'ready', host: 'ec.europa.eu', hash: 'abc' });
  await afterSleep.forget(4);
  expect(await states.get(4)).toBeNull();
});

it('takes what is stored in another shape for nothing', async () => {
  const store = createMemoryStore();
  await store.set({ 'tab:1': { kind: 'ready', hash: 5 } });
  expect(await createTabStates(store, () => undefined).get(1)).toBeNull();
});
