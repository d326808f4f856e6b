import { HOST } from '../shared/read-page/left-out.ts';
import { watchAddress } from './watch-page-address.ts';
import { isNotable } from './watch-page-changes.ts';

/** A page that fills in is let come to rest, but not waited for without end. */
const QUIET_MS = 300;
const LONGEST_MS = 2_000;
/** A page that goes on changing is read again ever more rarely. */
const SOON_MS = 10_000;
const RAREST_MS = 60_000;

/**
 * Calls back when the page's text has grown or changed notably, or its address has, once it has come to rest. Returns
 * the way to stop.
 */
export function watchPage(options: { document: Document; onChange: () => void; signal?: AbortSignal }): () => void {
  const { document, onChange, signal } = options;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  let firedAt = Number.NEGATIVE_INFINITY;
  let rest = 0;

  const mutations = new MutationObserver((records) => {
    // A change in progress needs no second look at what it changes.
    if (isNotable(records, HOST) || (since > 0 && records.length > 0)) wait();
    else address.check();
  });
  mutations.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['hidden', 'aria-hidden', 'inert'],
  });
  const address = watchAddress(document, wait);
  signal?.addEventListener('abort', stop, { once: true });

  function wait(): void {
    const now = performance.now();
    since ||= now;
    const left = Math.max(0, since + LONGEST_MS - now);
    clearTimeout(quiet);
    quiet = setTimeout(fire, Math.max(Math.min(QUIET_MS, left), firedAt + rest - now));
  }

  function fire(): void {
    const now = performance.now();
    rest = now - firedAt - rest < SOON_MS ? Math.min(RAREST_MS, Math.max(1_000, rest * 2)) : 0;
    firedAt = now;
    since = 0;
    onChange();
  }

  function stop(): void {
    clearTimeout(quiet);
    mutations.disconnect();
    address.stop();
    signal?.removeEventListener('abort', stop);
  }

  return stop;
}
