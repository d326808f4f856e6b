import { defineBrowserProvider } from '@vitest/browser';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';

type Name = 'chrome' | 'firefox';

/** Runs Vitest's browser mode in an installed Chromium or Firefox, by puppeteer. */
export function puppeteerProvider(executables: Readonly<Record<Name, string>>) {
  return defineBrowserProvider({
    name: 'puppeteer',
    supportedBrowser: ['chrome', 'firefox'],
    providerFactory: (project) => {
      let browser: Promise<Browser> | null = null;
      const pages = new Map<string, Page>();
      const name = project.config.browser.name as Name;
      const args = name === 'chrome' ? ['--no-sandbox', '--disable-gpu', '--js-flags=--expose-gc'] : [];
      const launch = () =>
        puppeteer.launch({
          browser: name,
          executablePath: executables[name],
          headless: true,
          args,
          defaultViewport: null,
        });
      project.browser?.registerCommand(
        '__vitest_viewport' as never,
        (async ({ sessionId }: { sessionId: string }, size: { width: number; height: number }) => {
          await pages.get(sessionId)?.setViewport(size);
        }) as never,
      );
      return {
        name: 'puppeteer',
        supportsParallelism: false,
        getCommandsContext: (sessionId) => ({ page: pages.get(sessionId) }),
        async openPage(sessionId, url) {
          browser ??= launch();
          const page = await (await browser).newPage();
          pages.set(sessionId, page);
          await page.goto(url);
        },
        close: async () => (await browser)?.close(),
      };
    },
  });
}
