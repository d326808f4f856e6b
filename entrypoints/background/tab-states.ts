import * as v from 'valibot';
import type { SessionStore } from './reading-cache.ts';

const schema = v.variant('kind', [
  v.object({ kind: v.literal('off'), host: v.string() }),
  v.object({ kind: v.literal('working'), host: v.string(), step: v.string() }),
  v.object({ kind: v.literal('not-policy'), host: v.string(), hash: v.string() }),
  v.object({ kind: v.literal('error'), host: v.string(), reason: v.string() }),
  v.object({ kind: v.literal('unsupported') }),
  // Only a click on the toolbar button gives leave to read this page.
  v.object({ kind: v.literal('needs-click') }),
  v.object({ kind: v.literal('ready'), host: v.string(), hash: v.string() }),
]);

/** What is known of a tab's page. */
export type TabState = v.InferOutput<typeof schema>;

export interface TabStates {
  get(tabId: number): Promise<TabState | null>;
  set(tabId: number, state: TabState): Promise<void>;
  forget(tabId: number): Promise<void>;
}

const keyOf = (tabId: number) => `tab:${tabId}`;

/** States of tabs, kept in `storage.session` because the worker dies after half a minute of rest. */
export function createTabStates(store: SessionStore, onChange: (tabId: number) => void): TabStates {
  return {
    async get(tabId) {
      const stored = (await store.get(keyOf(tabId)))[keyOf(tabId)];
      return v.is(schema, stored) ? stored : null;
    },
    async set(tabId, state) {
      await store.set({ [keyOf(tabId)]: state });
      onChange(tabId);
    },
    async forget(tabId) {
      await store.remove([keyOf(tabId)]);
      onChange(tabId);
    },
  };
}
