import { browser } from 'wxt/browser';
import type { Settings } from '../shared/settings.ts';
import { isDeclaredHost, patternOf } from '../shared/site.ts';

/** The content script's files as the build names them; they are in the manifest too. */
export const PAGE_SCRIPT = '/content-scripts/page.js';
export const PAGE_STYLE = '/content-scripts/page.css';

const idOf = (host: string) => `site:${host}`;

/**
 * Brings the registered content scripts into line with the reader's sites: a host that was switched on and granted
 * has one, all others have none.
 */
export async function registerSites(settings: Settings): Promise<void> {
  const registered = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const wanted: string[] = [];
  for (const [host, on] of Object.entries(settings.sites)) {
    if (on && !isDeclaredHost(host) && (await browser.permissions.contains({ origins: [patternOf(host)] })))
      wanted.push(host);
  }
  const surplus = [...registered].filter((id) => id.startsWith('site:') && !wanted.some((host) => idOf(host) === id));
  if (surplus.length > 0) await browser.scripting.unregisterContentScripts({ ids: surplus });
  const missing = wanted.filter((host) => !registered.has(idOf(host)));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(
    missing.map((host) => ({
      id: idOf(host),
      matches: [patternOf(host)],
      js: [PAGE_SCRIPT.slice(1)],
      css: [PAGE_STYLE.slice(1)],
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    })),
  );
}
