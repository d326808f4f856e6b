import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { KNOWN_HOSTS } from '../../glossary/detection/hosts.ts';
import type { PageSettings, ShowAnswer } from '../shared/messages.ts';
import { ask } from '../shared/send.ts';
import { parseTabCommand, type TabCommand } from '../shared/tab-command.ts';
import './highlight.css';
import { createCompanion } from './companion.ts';

export default defineContentScript({
  matches: KNOWN_HOSTS.map((host) => `*://*.${host}/*`),
  runAt: 'document_idle',
  async main(ctx) {
    const companion = createCompanion(document);
    ctx.onInvalidated(() => companion.stop());
    const onMessage = (message: unknown, _sender: unknown, sendResponse: (answer: unknown) => void): boolean => {
      const command = parseTabCommand(message);
      if (!command) return false;
      perform(command).then(sendResponse, () => sendResponse(null));
      return true;
    };
    browser.runtime.onMessage.addListener(onMessage);
    ctx.onInvalidated(() => browser.runtime.onMessage.removeListener(onMessage));

    async function perform(command: TabCommand): Promise<ShowAnswer | null> {
      switch (command.type) {
        case 'tab/ping':
          return null;
        case 'tab/read':
          // The answer says that the page is there; the reading takes its own time.
          void companion.read({ wish: command.wish });
          return null;
        case 'tab/show':
          return { shown: companion.show(command) };
        case 'tab/step':
          await companion.step(command.direction);
          return null;
        case 'tab/settings':
          await followSettings({ fresh: false });
          return null;
      }
    }

    async function followSettings({ fresh }: { fresh: boolean }): Promise<void> {
      const settings = await ask<PageSettings>({ type: 'page/settings', fresh });
      if (!settings) return;
      // A reading that was asked for just before comes too late, and must not stand as the tab's state.
      if (!companion.use(settings) && !fresh) await ask<PageSettings>({ type: 'page/settings', fresh: true });
    }

    await followSettings({ fresh: true });
  },
});
