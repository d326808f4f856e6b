import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, loadSettings, saveSettings } from '../../../entrypoints/shared/settings.ts';
import { createMemoryStore } from '../support/memory-store.ts';

it('starts with the defaults and gives back what was saved', async () => {
  const store = createMemoryStore();
  expect(await loadSettings(store)).toEqual({ settings: DEFAULT_SETTINGS, repaired: false });
  const changed = { ...DEFAULT_SETTINGS, hoverDelay: 700, sites: { 'europa-nu.nl': false } };
  await saveSettings(store, changed);
  expect(await loadSettings(store)).toEqual({ settings: changed, repaired: false });
});

it('keeps what can be read of broken settings, and sets the rest aside', async () => {
  const store = createMemoryStore();
  const broken = { version: 1, language: 'nl', hoverDelay: 'soon', sites: { 'ec.europa.eu': true } };
  await store.set({ settings: broken });
  const { settings, repaired } = await loadSettings(store);
  expect(repaired).toBe(true);
  expect(settings).toMatchObject({
    language: 'nl',
    hoverDelay: DEFAULT_SETTINGS.hoverDelay,
    sites: { 'ec.europa.eu': true },
  });
  expect(store.all()['settings.unreadable']).toEqual(broken);
});

it('keeps the earlier settings where the store refuses new ones', async () => {
  const store = createMemoryStore({ quota: 400 });
  await saveSettings(store, { ...DEFAULT_SETTINGS, hoverDelay: 600 });
  const sites = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`host-${i}.example`, true]));
  await expect(saveSettings(store, { ...DEFAULT_SETTINGS, sites })).rejects.toThrow();
  expect((await loadSettings(store)).settings.hoverDelay).toBe(600);
});
