import { type Browser, browser } from 'wxt/browser';

type Sender = Browser.runtime.MessageSender;

/** The tab and host of a message from our content script in a page's top frame; null for any other sender. */
export function pageOf(sender: Sender): { tab: Browser.tabs.Tab & { id: number }; host: string } | null {
  const { id, tab, frameId, url } = sender;
  if (id !== browser.runtime.id || tab?.id === undefined || frameId !== 0 || !url) return null;
  if (!URL.canParse(url) || isOwn(url)) return null;
  return { tab: { ...tab, id: tab.id }, host: new URL(url).hostname.toLowerCase() };
}

/** Whether a message comes from one of our own pages. */
export function isPanel({ id, url }: Sender): boolean {
  return id === browser.runtime.id && url !== undefined && isOwn(url);
}

function isOwn(url: string): boolean {
  return url.startsWith(browser.runtime.getURL('/'));
}
