import type { Browser } from 'wxt/browser';
import { annotationsOf, encodeAnnotations } from '../../glossary/annotations.ts';
import type { PageAnswer, PageMessage, PageSettings, PanelOpened, PlaceAnswer } from '../shared/messages.ts';
import { parsePageText } from '../shared/page-text-schema.ts';
import type { Settings } from '../shared/settings.ts';
import { isSiteOn } from '../shared/site.ts';
import type { Library } from './library.ts';
import type { TabStates } from './tab-states.ts';

export interface Desk {
  readonly library: Library;
  readonly states: TabStates;
  /** Readings under way, by tab; one that is taken out has nothing more to say of the tab. */
  readonly running: Map<number, AbortController>;
  settings(): Promise<Settings>;
  /** Shows an action in the panel's list; false where the browser did not let the panel be opened. */
  showInPanel(tab: Browser.tabs.Tab, action: number): Promise<boolean>;
}

/** Answers what a page's content script asks; `tab` and `host` come from the browser, not from the message. */
export async function answerPage(
  message: PageMessage,
  from: { tab: Browser.tabs.Tab & { id: number }; host: string },
  desk: Desk,
): Promise<PageAnswer | PlaceAnswer | PageSettings | PanelOpened> {
  switch (message.type) {
    case 'page/settings': {
      const settings = await desk.settings();
      const on = isSiteOn(settings, from.host);
      if (message.fresh && on) await desk.states.forget(from.tab.id);
      else if (message.fresh) await leaveAlone(desk, { tabId: from.tab.id, host: from.host });
      return { on, language: settings.language, hoverDelay: settings.hoverDelay, layers: settings.layers };
    }
    case 'page/read':
      return readPage(message, from, desk);
    case 'page/at': {
      const { language } = await desk.settings();
      const content = await desk.library.popover(message.hash, message.items, language);
      return content ? { kind: 'content', content } : { kind: 'gone' };
    }
    case 'page/panel':
      return { opened: await desk.showInPanel(from.tab, message.action) };
  }
}

/** The tab's site is off: a reading under way must not bring the page back. */
export async function leaveAlone({ running, states }: Desk, tab: { tabId: number; host: string }): Promise<void> {
  const reading = running.get(tab.tabId);
  running.delete(tab.tabId);
  reading?.abort();
  await states.set(tab.tabId, { kind: 'off', host: tab.host });
}

async function readPage(
  { page: json, wish }: Extract<PageMessage, { type: 'page/read' }>,
  { tab, host }: { tab: Browser.tabs.Tab & { id: number }; host: string },
  { library, states, running }: Desk,
): Promise<PageAnswer> {
  running.get(tab.id)?.abort();
  const page = parsePageText(json);
  if (!page) {
    await states.set(tab.id, { kind: 'error', host, reason: 'page' });
    return { kind: 'error', reason: 'page' };
  }
  const controller = new AbortController();
  running.set(tab.id, controller);
  try {
    const { hash, reading } = await library.read(page, {
      signal: controller.signal,
      onStep: (step) => void states.set(tab.id, { kind: 'working', host, step }),
      privateTab: tab.incognito ? tab.id : null,
    });
    controller.signal.throwIfAborted();
    const isShown = reading.page.isPolicyPage || (wish && reading.page.language !== null);
    await states.set(tab.id, { kind: isShown ? 'ready' : 'not-policy', host, hash });
    if (!isShown) return { kind: 'not-policy' };
    return {
      kind: 'plan',
      hash,
      annotations: encodeAnnotations(annotationsOf(reading)),
      language: reading.page.language,
    };
  } catch {
    if (controller.signal.aborted) {
      // A later reading of the same tab has its own state to show.
      if (running.get(tab.id) === controller) await states.forget(tab.id);
      return { kind: 'cancelled' };
    }
    await states.set(tab.id, { kind: 'error', host, reason: 'reading' });
    return { kind: 'error', reason: 'reading' };
  } finally {
    if (running.get(tab.id) === controller) running.delete(tab.id);
  }
}
