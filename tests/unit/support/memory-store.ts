/** A store with the interface of `browser.storage`'s areas, in memory; beyond `quota` characters it refuses. */
export function createMemoryStore({ quota = Number.POSITIVE_INFINITY } = {}) {
  let items: Record<string, unknown> = {};
  return {
    async get(key: string): Promise<Record<string, unknown>> {
      return key in items ? { [key]: structuredClone(items[key]) } : {};
    },
    async set(added: Record<string, unknown>): Promise<void> {
      const next = { ...items, ...structuredClone(added) };
      if (JSON.stringify(next).length > quota) throw new Error('quota exceeded');
      items = next;
    },
    async remove(keys: string[]): Promise<void> {
      items = Object.fromEntries(Object.entries(items).filter(([key]) => !keys.includes(key)));
    },
    all: () => items,
  };
}
