/** Puts markup into the test page and takes it out again. */
export function show(html: string): { root: HTMLElement; remove(): void } {
  const root = document.createElement('div');
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  root.append(...parsed.body.childNodes);
  document.body.append(root);
  return { root, remove: () => root.remove() };
}

/** Two frames: what was asked for in one is drawn after the next. */
export async function drawn(): Promise<void> {
  for (let i = 0; i < 3; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
}

export function waitFor(isSo: () => boolean, ms = 3_000): Promise<void> {
  const until = performance.now() + ms;
  return new Promise((resolve, reject) => {
    const look = () => {
      if (isSo()) resolve();
      else if (performance.now() > until) reject(new Error(`waited ${ms} ms in vain for ${String(isSo)}`));
      else setTimeout(look, 20);
    };
    look();
  });
}
