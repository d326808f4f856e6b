import { browser } from 'wxt/browser';
import type { TabCommand } from '../shared/messages.ts';
import { PAGE_SCRIPT, PAGE_STYLE } from './sites.ts';
import type { TabStates } from './tab-states.ts';

/** Sends a command to a page's content script; undefined where there is none. */
export async function tellTab(tabId: number, command: TabCommand): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, command, { frameId: 0 });
  } catch {
    return undefined;
  }
}

/**
 * Reads a tab's page because the reader wishes it: by the content script that is there, else by one put there with
 * the permission that the click gave. A page that no extension may touch is said to be so.
 */
export async function readTab(tabId: number, states: TabStates): Promise<void> {
  if ((await tellTab(tabId, { type: 'tab/read', wish: true })) !== undefined) return;
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: [PAGE_STYLE] });
    await browser.scripting.executeScript({ target: { tabId }, files: [PAGE_SCRIPT] });
  } catch {
    await states.set(tabId, { kind: 'unsupported' });
    return;
  }
  await tellTab(tabId, { type: 'tab/read', wish: true });
}
