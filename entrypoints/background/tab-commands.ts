import { browser } from 'wxt/browser';
import type { TabCommand } from '../shared/tab-command.ts';
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

/** What browsers say of pages that no extension may touch. */
const FORBIDDEN =
  /chrome(?:-extension|-error)?:\/\/|\b(?:edge|about|view-source|data):|extensions? gallery|cannot be scripted|webstore/i;

/**
 * Reads a tab's page because the reader wishes it: by the content script that is there, else by one put there with
 * the permission that the click gave. `clicked`: on the toolbar button, so that a refusal means that no extension may
 * touch the page; a browser says so too where it is its own page or the store.
 */
export async function readTab(tabId: number, states: TabStates, { clicked }: { clicked: boolean }): Promise<void> {
  if ((await tellTab(tabId, { type: 'tab/read', wish: true })) !== undefined) return;
  try {
    await browser.scripting.insertCSS({ target: { tabId }, files: [PAGE_STYLE] });
    await browser.scripting.executeScript({ target: { tabId }, files: [PAGE_SCRIPT] });
  } catch (error) {
    await states.set(tabId, { kind: clicked || FORBIDDEN.test(String(error)) ? 'unsupported' : 'needs-click' });
    return;
  }
  await tellTab(tabId, { type: 'tab/read', wish: true });
}
