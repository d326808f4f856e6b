import * as v from 'valibot';

/** The parts of `storage.session` that are used, narrowed so that tests need no browser. */
export interface SessionStore {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** `storage.session` holds 10 MB in all, the tabs' states included. */
const BUDGET = 8_000_000;
const INDEX_KEY = 'readings';

const indexSchema = v.array(
  v.object({ key: v.string(), size: v.number(), used: v.number(), privateTab: v.nullable(v.number()) }),
);
type Entry = v.InferOutput<typeof indexSchema>[number];

export interface ReadingCache {
  get(hash: string): Promise<string | null>;
  /** Keeps a reading as JSON; one that does not fit is not kept. `privateTab`: dropped when that tab closes. */
  put(hash: string, json: string, privateTab: number | null): Promise<void>;
  dropTab(tabId: number): Promise<void>;
}

/**
 * Readings by the hash of their page's text, as strings, the least recently used out first. `version` (engine and
 * term bank) is part of the key. A miss, a full store or a broken index never fail: they mean "read again".
 */
export function createReadingCache(store: SessionStore, version: string, budget = BUDGET): ReadingCache {
  let clock = 0;
  // One change of the index at a time: two tabs may finish reading together.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = queue.then(work, work);
    queue = result.catch(() => undefined);
    return result;
  };
  const keyOf = (hash: string) => `reading:${version}:${hash}`;

  async function loadIndex(): Promise<Entry[]> {
    const stored = (await store.get(INDEX_KEY))[INDEX_KEY];
    const index = v.is(indexSchema, stored) ? stored : [];
    clock = Math.max(clock, ...index.map(({ used }) => used));
    return index;
  }

  async function save(index: readonly Entry[]): Promise<void> {
    await store.set({ [INDEX_KEY]: index });
  }

  return {
    get: (hash) =>
      inTurn(async () => {
        const key = keyOf(hash);
        const json = (await store.get(key))[key];
        if (typeof json !== 'string') return null;
        const index = await loadIndex();
        await save(index.map((entry) => (entry.key === key ? { ...entry, used: ++clock } : entry)));
        return json;
      }),
    put: (hash, json, privateTab) =>
      inTurn(async () => {
        const key = keyOf(hash);
        // A code unit outside ASCII takes two or three bytes; half as much again is on the safe side.
        const size = Math.ceil(json.length * 1.5);
        if (size > budget) return;
        const index = (await loadIndex()).filter((entry) => entry.key !== key);
        const kept = keepWithin(index, budget - size);
        const dropped = index.filter((entry) => !kept.includes(entry)).map((entry) => entry.key);
        if (dropped.length > 0) await store.remove(dropped);
        try {
          await store.set({ [key]: json });
          await save([...kept, { key, size, used: ++clock, privateTab }]);
        } catch {
          await store.remove([key]);
          await save(kept);
        }
      }),
    dropTab: (tabId) =>
      inTurn(async () => {
        const index = await loadIndex();
        const dropped = index.filter((entry) => entry.privateTab === tabId).map((entry) => entry.key);
        if (dropped.length === 0) return;
        await store.remove(dropped);
        await save(index.filter((entry) => entry.privateTab !== tabId));
      }),
  };
}

function keepWithin(index: readonly Entry[], budget: number): Entry[] {
  const kept: Entry[] = [];
  let total = 0;
  for (const entry of [...index].sort((a, b) => b.used - a.used)) {
    total += entry.size;
    if (total > budget) break;
    kept.push(entry);
  }
  return kept;
}
