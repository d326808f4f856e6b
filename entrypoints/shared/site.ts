import { browser } from 'wxt/browser';
import type { Settings } from './settings.ts';

/** The match pattern of one host, for permissions and registered scripts. */
export const patternOf = (host: string) => `*://${host}/*`;

/** Whether a page of this host is read unasked: its own switch, else whether the manifest names the host. */
export function isSiteOn(settings: Settings, host: string, declared = isDeclaredHost(host)): boolean {
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
