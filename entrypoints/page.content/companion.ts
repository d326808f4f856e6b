import { decodeAnnotations } from '../../glossary/annotations.ts';
import type { PageText } from '../../glossary/text/page-text.ts';
import { anchor, type TextQuoteSelector } from '../../glossary/text/quote.ts';
import type { Span } from '../../glossary/text/span.ts';
import type { PageAnswer, PageSettings } from '../shared/messages.ts';
import { readPage } from '../shared/read-page/read-page.ts';
import type { TextMap } from '../shared/read-page/text-map.ts';
import { ask } from '../shared/send.ts';
import { type Annotated, createAnnotated, type Wanted } from './annotated.ts';
import { flash } from './flash.ts';
import { watchPage } from './watch-page.ts';

/** The companion of one page: reads it, shows what was read, follows it as it grows, and leaves no trace. */
export interface Companion {
  /**
   * Takes the settings over; the first time, and where the site has been switched on since, it reads the page. False
   * where it leaves the page alone from now on.
   */
  use(settings: PageSettings): boolean;
  /** `wish`: the reader asked for it, so a page that seems to be no policy page is shown too. */
  read(options: { wish: boolean }): Promise<void>;
  /** Scrolls to a passage named by its quote; false where the page no longer has it. */
  show(passage: { span: Span; quote: TextQuoteSelector }): boolean;
  step(direction: 1 | -1): Promise<void>;
  stop(): void;
}

interface Source {
  readonly page: PageText;
  readonly map: TextMap;
}

export function createCompanion(document: Document): Companion {
  let settings: PageSettings | null = null;
  let source: Source | null = null;
  let shown: Annotated | null = null;
  let stopWatching: (() => void) | null = null;
  let wished = false;
  // The number of the last reading that was asked for: an answer to an earlier one comes too late.
  let latest = 0;

  async function read(options: { wish: boolean }): Promise<void> {
    wished ||= options.wish;
    settings ??= await ask<PageSettings>({ type: 'page/settings', fresh: false });
    if (!settings) return;
    const turn = ++latest;
    const now = readPage(document, { url: document.location.href });
    watch();
    if (!options.wish && source && now.page.text === source.page.text && shown?.isIntact()) return;
    const answer = await ask<PageAnswer>({ type: 'page/read', page: JSON.stringify(now.page), wish: wished });
    if (turn !== latest || !answer) return;
    if (answer.kind === 'cancelled' || answer.kind === 'error') return;
    source = now;
    const before = shown;
    shown =
      answer.kind === 'plan'
        ? createAnnotated({
            document,
            map: now.map,
            page: now.page,
            hash: answer.hash,
            annotations: decodeAnnotations(answer.annotations),
            settings,
            onGone: (wanted) => void readAgain(answer.hash, wanted),
          })
        : null;
    // The new paint stands before the old goes: no flash.
    before?.stop({ keepPaint: shown !== null });
  }

  /** The background keeps so many readings; what it has let go is read again, and the reader need not ask twice. */
  async function readAgain(hash: string, wanted: Wanted): Promise<void> {
    source = null;
    await read({ wish: wished });
    if (shown?.hash === hash) await shown.open(wanted);
  }

  function watch(): void {
    stopWatching ??= watchPage({ document, onChange: () => void read({ wish: false }) });
  }

  function clear(): void {
    latest++;
    stopWatching?.();
    stopWatching = null;
    shown?.stop({ keepPaint: false });
    shown = null;
    source = null;
  }

  return {
    use(next) {
      // Who switches the site off wants this page left alone too.
      if (settings?.on && !next.on) wished = false;
      const isOn = next.on || wished;
      settings = next;
      if (!isOn) clear();
      else if (shown) shown.use(next);
      else void read({ wish: wished });
      return isOn;
    },
    read,
    show({ span, quote }) {
      if (!source) return false;
      const found = anchor(source.page.text, quote, span);
      const range = found && source.map.rangeOf(found);
      if (!found || !range) return false;
      flash({ map: source.map, span: found });
      return true;
    },
    step: async (direction) => shown?.step(direction),
    stop: clear,
  };
}
