/**
 * Calls back when a page without reloads has gone to another address: told by the Navigation API where the browser has
 * it, else seen when `check` is called. The part after "#" does not count.
 */
export function watchAddress(document: Document, onChange: () => void): { check(): void; stop(): void } {
  const view = document.defaultView;
  const listening = new AbortController();
  let seen = addressOf(document);

  function check(): void {
    const now = addressOf(document);
    if (now === seen) return;
    seen = now;
    onChange();
  }

  const navigation = view && 'navigation' in view ? (view.navigation as EventTarget) : null;
  navigation?.addEventListener('currententrychange', check, { signal: listening.signal });
  view?.addEventListener('popstate', check, { signal: listening.signal });
  return { check, stop: () => listening.abort() };
}

function addressOf(document: Document): string {
  const { origin, pathname, search } = document.location;
  return origin + pathname + search;
}
