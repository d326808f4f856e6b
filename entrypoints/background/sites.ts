import { browser } from 'wxt/browser';
import type { Settings } from '../shared/settings.ts';

/** The content script's files as the build names them; they are in the manifest too. */
export const PAGE_SCRIPT = '/content-scripts/page.js';
export const PAGE_STYLE = '/content-scripts/page.css';

const idOf = (host: string) => `site:${host}`;
const patternOf = (host: string) => `*://${host}/*`;

/** Whether a page of this host is read unasked: its own switch, else whether the manifest names the host. */
export function isSiteOn(settings: Settings, host: string, declared: boolean): boolean {
  return settings.sites[host] ?? declared;
}

/** Whether the manifest's content script runs on this host. */
export function isDeclaredHost(host: string): boolean {
  const patterns = browser.runtime.getManifest().content_scripts?.flatMap(({ matches }) => matches ?? []) ?? [];
  return patterns.some((pattern) => {
    const name = /^(?:\*|https?):\/\/([^/]+)\//.exec(pattern)?.[1] ?? '';
    return name.startsWith('*.') ? host === name.slice(2) || host.endsWith(name.slice(1)) : host === name;
  });
}

/**
 * Brings the registered content scripts into line with the reader's sites: a host that was switched on and granted
 * has one, all others have none.
 */
export async function registerSites(settings: Settings): Promise<void> {
  const registered = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const wanted: string[] = [];
  for (const [host, on] of Object.entries(settings.sites)) {
    if (on && !isDeclaredHost(host) && (await browser.permissions.contains({ origins: [patternOf(host)] }))) wanted.push(host);
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
