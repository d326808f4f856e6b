import { actionPopover, type PopoverContent, termPopover } from '../../glossary/popover.ts';
import { createReader, ENGINE_VERSION, type Reader } from '../../glossary/read.ts';
import type { Reading } from '../../glossary/reading.ts';
import type { TermBank } from '../../glossary/termbank/entry.ts';
import { loadTermBank } from '../../glossary/termbank/load.ts';
import { hashOf } from '../../glossary/text/hash.ts';
import type { PageText } from '../../glossary/text/page-text.ts';
import { today } from '../shared/today.ts';
import { drive } from './drive.ts';
import { createReadingCache, type ReadingCache, type SessionStore } from './reading-cache.ts';

/** Readings and what is asked of them. */
export interface Library {
  /**
   * The reading of a page, and the hash under which it is kept: of its text, and of all else that the reading depends
   * on. Rejects with the signal's reason when it is stopped.
   */
  read(
    page: PageText,
    options: { signal: AbortSignal; onStep: (step: string) => void; privateTab: number | null },
  ): Promise<{ hash: string; reading: Reading }>;
  /** A kept reading as JSON, or null where it must be read again. */
  find(hash: string): Promise<string | null>;
  popover(hash: string, items: readonly { kind: 'term' | 'action'; ref: number }[]): Promise<PopoverContent | null>;
  dropTab(tabId: number): Promise<void>;
}

export function createLibrary(store: SessionStore): Library {
  const bank: TermBank = loadTermBank();
  const cache: ReadingCache = createReadingCache(store, `${ENGINE_VERSION}.${bank.version}`);
  let reader: Reader | null = null;
  // The reading that is being hovered over, parsed once.
  let open: { hash: string; reading: Reading } | null = null;

  async function openReading(hash: string): Promise<Reading | null> {
    if (open?.hash === hash) return open.reading;
    const json = await cache.get(hash);
    if (json === null) return null;
    open = { hash, reading: JSON.parse(json) as Reading };
    return open.reading;
  }

  return {
    async read(page, { signal, onStep, privateTab }) {
      const hash = hashOf(JSON.stringify(page));
      const kept = await openReading(hash);
      if (kept) return { hash, reading: kept };
      reader ??= createReader(bank);
      const reading = await drive(reader, page, { signal, onStep });
      open = { hash, reading };
      await cache.put(hash, JSON.stringify(reading), privateTab);
      return { hash, reading };
    },
    async find(hash) {
      return open?.hash === hash ? JSON.stringify(open.reading) : cache.get(hash);
    },
    async popover(hash, wanted) {
      const reading = await openReading(hash);
      if (!reading) return null;
      const items = wanted.flatMap(({ kind, ref }) => {
        const item = kind === 'term' ? termPopover(reading, ref, bank) : actionPopover(reading, ref, today());
        return item ? [item] : [];
      });
      return { language: reading.page.language, published: reading.page.published, items };
    },
    async dropTab(tabId) {
      open = null;
      await cache.dropTab(tabId);
    },
  };
}
