import { uiLanguage } from '../../components/i18n/ui-language.ts';
import { type Curated, type CuratedSlice, notesOn, sliceFor } from '../../components/notes/notes.ts';
import { loadActs } from '../../glossary/acts/load.ts';
import { loadOutcomes } from '../../glossary/outcomes/load.ts';
import { actionPopover, actPopover, type ItemKind, type PopoverContent, termPopover } from '../../glossary/popover.ts';
import { createReader, ENGINE_VERSION, type Reader } from '../../glossary/read.ts';
import type { Reading } from '../../glossary/reading.ts';
import { loadTermBank } from '../../glossary/termbank/load.ts';
import { hashOf } from '../../glossary/text/hash.ts';
import type { PageText } from '../../glossary/text/page-text.ts';
import type { Settings } from '../shared/settings.ts';
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
  /** `language`: the reader's choice for the interface. */
  popover(
    hash: string,
    items: readonly { kind: ItemKind; ref: number }[],
    language: Settings['language'],
  ): Promise<PopoverContent | null>;
  /** What the curated part says of a kept reading; null where it must be read again. */
  curated(hash: string): Promise<CuratedSlice | null>;
  dropTab(tabId: number): Promise<void>;
}

export function createLibrary(store: SessionStore): Library {
  const curated: Curated = { bank: loadTermBank(), acts: loadActs(), outcomes: loadOutcomes() };
  const { bank } = curated;
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
    async popover(hash, wanted, choice) {
      const reading = await openReading(hash);
      if (!reading) return null;
      const language = uiLanguage(choice, navigator.languages);
      const items = wanted.flatMap((one) => {
        const item = itemAt(reading, one);
        return item ? [{ ...item, notes: notesOn(reading, one, curated, language) }] : [];
      });
      return { language: reading.page.language, published: reading.page.published, items };
    },
    async curated(hash) {
      const reading = await openReading(hash);
      return reading && sliceFor(reading, curated);
    },
    async dropTab(tabId) {
      open = null;
      await cache.dropTab(tabId);
    },
  };
}

function itemAt(reading: Reading, { kind, ref }: { kind: ItemKind; ref: number }) {
  if (kind === 'term') return termPopover(reading, ref);
  return kind === 'act' ? actPopover(reading, ref) : actionPopover(reading, ref, today());
}
