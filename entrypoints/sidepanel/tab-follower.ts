import { browser } from 'wxt/browser';
import { type Curated, type CuratedSlice, openSlice } from '../../components/notes/notes.ts';
import type { PanelState } from '../../components/panel/panel-state.ts';
import type { Reading } from '../../glossary/reading.ts';
import type { TabAnswer } from '../shared/messages.ts';
import { parsePanelNews } from '../shared/messages.ts';
import { ask } from '../shared/send.ts';

/** What is known of the tab that the panel follows. */
export interface Followed {
  readonly tabId: number | null;
  readonly state: PanelState;
  /** Names the reading in commands to the page; null where there is none. */
  readonly hash: string | null;
}

/**
 * Follows the active tab of the panel's window: calls back with its state at once, and whenever it changes or another
 * tab becomes active. `onAction`: the reader asked, in the page, to see an action in the list. A late answer about a
 * tab that is no longer the active one is dropped.
 */
export function followActiveTab(onChange: (followed: Followed) => void, onAction: (action: number) => void): void {
  let tabId: number | null = null;
  let turn = 0;
  // The reading that is shown, so that the same one is not parsed and drawn anew.
  let shown: { hash: string; reading: Reading; curated: Curated } | null = null;

  async function refresh(): Promise<void> {
    const mine = ++turn;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (mine !== turn) return;
    const changed = tab?.id !== tabId;
    tabId = tab?.id ?? null;
    if (changed) onChange({ tabId, state: { kind: 'loading' }, hash: null });
    if (tabId === null) return;
    const answer = await ask<TabAnswer>({ type: 'panel/reading', tabId });
    if (mine !== turn) return;
    const state = stateOf(answer);
    onChange({ tabId, state, hash: answer?.kind === 'ready' ? answer.hash : null });
    if (answer?.kind === 'ready' && answer.action !== null) onAction(answer.action);
  }

  function stateOf(answer: TabAnswer | null): PanelState {
    if (!answer) return { kind: 'error', reason: 'reading' };
    if (answer.kind === 'not-policy') return { ...answer, reading: JSON.parse(answer.reading) as Reading };
    if (answer.kind !== 'ready') return answer;
    const { host, hash, reading, curated } = answer;
    if (shown?.hash !== hash)
      shown = {
        hash,
        reading: JSON.parse(reading) as Reading,
        curated: openSlice(JSON.parse(curated) as CuratedSlice),
      };
    return { kind: 'ready', host, reading: shown.reading, curated: shown.curated };
  }

  browser.tabs.onActivated.addListener(() => void refresh());
  browser.runtime.onMessage.addListener((message: unknown) => {
    const news = parsePanelNews(message);
    if (news?.tabId !== tabId || news === null) return;
    if (news.type === 'news/action') onAction(news.action);
    else void refresh();
  });
  void refresh();
}
