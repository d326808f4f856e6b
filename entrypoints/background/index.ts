import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { type PanelNews, parsePageMessage, parsePanelMessage } from '../shared/messages.ts';
import { loadSettings, type Settings } from '../shared/settings.ts';
import { isSiteOn } from '../shared/site.ts';
import { createLibrary } from './library.ts';
import { answerPage, type Desk, leaveAlone } from './page-requests.ts';
import { answerPanel, switchSite } from './panel-requests.ts';
import { isPanel, pageOf } from './senders.ts';
import { registerSites } from './sites.ts';
import { readTab, tellTab } from './tab-commands.ts';
import { createTabStates } from './tab-states.ts';

export default defineBackground(() => {
  const session = browser.storage.session;
  const pending = new Map<number, number>();
  const states = createTabStates(session, (tabId) => tellPanels({ type: 'news/reading', tabId }));
  const settings = async () => (await loadSettings(browser.storage.local)).settings;
  const desk: Desk = { library: createLibrary(session), states, running: new Map(), settings, showInPanel };

  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const answer = answerTo(message, sender);
    if (!answer) return false;
    answer.then(sendResponse, () => sendResponse(null));
    return true;
  });

  function answerTo(message: unknown, sender: Browser.runtime.MessageSender): Promise<unknown> | null {
    const page = pageOf(sender);
    if (page) {
      const request = parsePageMessage(message);
      return request ? answerPage(request, page, desk) : null;
    }
    const request = isPanel(sender) ? parsePanelMessage(message) : null;
    return request ? answerPanel(request, desk, takePending) : null;
  }

  browser.action.onClicked.addListener((tab) => {
    // Before anything is awaited: the browser opens a panel only within the click itself.
    openPanel(tab).catch(() => undefined);
    if (tab.id !== undefined) void readTab(tab.id, states, { clicked: true });
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'next-annotation') void tellTab(tab.id, { type: 'tab/step', direction: 1 });
    else if (command === 'previous-annotation') void tellTab(tab.id, { type: 'tab/step', direction: -1 });
    else if (command === 'toggle-site') void toggleSite(tab.id);
  });

  async function toggleSite(tabId: number): Promise<void> {
    const state = await states.get(tabId);
    if (!state || !('host' in state)) return;
    await switchSite(state.host, !isSiteOn(await settings(), state.host), desk);
  }

  browser.storage.local.onChanged.addListener((changes) => {
    if (changes.settings) void applySettings((changes.settings.oldValue as Settings | undefined)?.sites ?? {});
  });

  async function applySettings(sitesBefore: Settings['sites']): Promise<void> {
    const now = await settings();
    if (JSON.stringify(now.sites) !== JSON.stringify(sitesBefore)) await registerSites(now);
    for (const { id } of await browser.tabs.query({})) {
      if (id === undefined) continue;
      const state = await states.get(id);
      if (state && 'host' in state) {
        const on = isSiteOn(now, state.host);
        const changed = on !== isSiteOn({ ...now, sites: sitesBefore }, state.host);
        if (changed && on) await states.forget(id);
        if (changed && !on) await leaveAlone(desk, { tabId: id, host: state.host });
      }
      void tellTab(id, { type: 'tab/settings' });
    }
  }

  browser.tabs.onRemoved.addListener((tabId) => {
    desk.running.get(tabId)?.abort();
    void states.forget(tabId);
    void desk.library.dropTab(tabId);
  });
  // A new document announces itself by asking for the settings; one without a content script cannot.
  browser.tabs.onUpdated.addListener(async (tabId, change) => {
    if (change.status !== 'complete' || (await states.get(tabId)) === null) return;
    if ((await tellTab(tabId, { type: 'tab/ping' })) === undefined) await states.forget(tabId);
  });
  browser.permissions.onRemoved.addListener(async () => registerSites(await settings()));

  function takePending(tabId: number): number | null {
    const action = pending.get(tabId) ?? null;
    pending.delete(tabId);
    return action;
  }

  async function showInPanel(tab: Browser.tabs.Tab, action: number): Promise<boolean> {
    if (tab.id === undefined) return false;
    const opening = openPanel(tab);
    pending.set(tab.id, action);
    tellPanels({ type: 'news/action', tabId: tab.id, action });
    try {
      await opening;
      return true;
    } catch {
      return false;
    }
  }
});

/** What the types of Chromium's interface do not have. */
interface FirefoxOnly {
  readonly sidebarAction: { open(): Promise<void> };
}

/** Nobody listening is no fault: the panel is closed. */
function tellPanels(news: PanelNews): void {
  browser.runtime.sendMessage(news).catch(() => undefined);
}

/** Rejects where the browser does not count what happened as the reader's own act. */
async function openPanel(tab: Browser.tabs.Tab): Promise<void> {
  if (browser.sidePanel) await browser.sidePanel.open({ windowId: tab.windowId });
  else await (browser as unknown as FirefoxOnly).sidebarAction.open();
}
