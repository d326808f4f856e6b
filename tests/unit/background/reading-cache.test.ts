import { describe, expect, it } from 'vitest';
import { createReadingCache } from '../../../entrypoints/background/reading-cache.ts';
import { createMemoryStore } from '../support/memory-store.ts';

const json = (length: number) => JSON.stringify('x'.repeat(length));

describe('the cache of readings', () => {
  it('gives back what was put, by hash', async () => {
    const cache = createReadingCache(createMemoryStore(), 'v1');
    await cache.put('a', '{"text":"een"}', null);
    expect(await cache.get('a')).toBe('{"text":"een"}');
    expect(await cache.get('b')).toBeNull();
  });

  it('misses after the engine or the term bank has changed', async () => {
    const store = createMemoryStore();
    await createReadingCache(store, 'v1').put('a', '{}', null);
    expect(await createReadingCache(store, 'v2').get('a')).toBeNull();
  });

  it('drops what was used least recently when the budget is spent', async () => {
    const cache = createReadingCache(createMemoryStore(), 'v1', 3_000);
    await cache.put('a', json(800), null);
    await cache.put('b', json(800), null);
    await cache.get('a');
    await cache.put('c', json(800), null);
    expect(await cache.get('b')).toBeNull();
    expect(await cache.get('a')).not.toBeNull();
    expect(await cache.get('c')).not.toBeNull();
  });

  it('does not keep a reading larger than the whole budget, and keeps the others', async () => {
    const cache = createReadingCache(createMemoryStore(), 'v1', 3_000);
    await cache.put('a', json(100), null);
    await cache.put('huge', json(9_000), null);
    expect(await cache.get('huge')).toBeNull();
    expect(await cache.get('a')).not.toBeNull();
  });

  it('drops the readings of a private tab when it closes', async () => {
    const store = createMemoryStore();
    const cache = createReadingCache(store, 'v1');
    await cache.put('open', '{}', null);
    await cache.put('secret', '{}', 7);
    await cache.dropTab(7);
    expect(await cache.get('secret')).toBeNull();
    expect(await cache.get('open')).toBe('{}');
    expect(JSON.stringify(store.all())).not.toContain('secret');
  });

  it('survives a store that is full', async () => {
    const store = createMemoryStore({ quota: 2_000 });
    const cache = createReadingCache(store, 'v1');
    await cache.put('a', json(100), null);
    await cache.put('b', json(5_000), null);
    expect(await cache.get('b')).toBeNull();
    expect(await cache.get('a')).not.toBeNull();
  });

  it('keeps both of two readings that finish together', async () => {
    const cache = createReadingCache(createMemoryStore(), 'v1');
    await Promise.all([cache.put('a', '"a"', null), cache.put('b', '"b"', 3)]);
    await cache.dropTab(3);
    expect(await cache.get('a')).toBe('"a"');
    expect(await cache.get('b')).toBeNull();
  });
});
