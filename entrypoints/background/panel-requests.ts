import { browser } from 'wxt/browser';
import type { PanelMessage, ShowAnswer, TabAnswer } from '../shared/messages.ts';
import { saveSettings } from '../shared/settings.ts';
import type { Desk } from './page-requests.ts';
import { registerSites } from './sites.ts';
import { readTab, tellTab } from './tab-commands.ts';

/** Answers what the side panel asks. `pendingAction` gives, once, the action that the reader asked to see. */
export async function answerPanel(
  message: PanelMessage,
  desk: Desk,
  pendingAction: (tabId: number) => number | null,
): Promise<TabAnswer | ShowAnswer | null> {
  switch (message.type) {
    case 'panel/reading':
      return describeTab(message.tabId, desk, pendingAction);
    case 'panel/read':
      await readTab(message.tabId, desk.states, { clicked: false });
      return null;
    case 'panel/cancel':
      desk.running.get(message.tabId)?.abort();
      return null;
    case 'panel/show': {
      const { hash, span, quote } = message;
      const answer = await tellTab(message.tabId, { type: 'tab/show', hash, span, quote });
      return { shown: (answer as ShowAnswer | undefined)?.shown === true };
    }
    case 'panel/site':
      await switchSite(message.host, message.on, desk);
      return null;
  }
}

async function describeTab(
  tabId: number,
  { library, states }: Desk,
  pendingAction: (tabId: number) => number | null,
): Promise<TabAnswer> {
  const state = await states.get(tabId);
  if (!state) return { kind: 'none' };
  if (state.kind !== 'ready' && state.kind !== 'not-policy') return state;
  const reading = await library.find(state.hash);
  // Pushed out of the cache by later pages: the panel offers to read it again.
  if (reading === null) return { kind: 'none' };
  if (state.kind === 'not-policy') return { kind: 'not-policy', host: state.host, reading };
  const curated = await library.curated(state.hash);
  const { host, hash } = state;
  return { kind: 'ready', host, hash, reading, curated: JSON.stringify(curated), action: pendingAction(tabId) };
}

/** Switches a site on or off, for all its tabs. The panel has asked for the permission, since only a click may. */
export async function switchSite(host: string, on: boolean, desk: Desk): Promise<void> {
  const settings = await desk.settings();
  const changed = { ...settings, sites: { ...settings.sites, [host]: on } };
  await saveSettings(browser.storage.local, changed);
  await registerSites(changed);
}
