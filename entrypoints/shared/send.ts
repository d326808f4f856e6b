import { browser } from 'wxt/browser';
import type { PageMessage, PanelMessage } from './messages.ts';

/** The worker was asleep, or going: the browser wakes it for the second try. */
const NO_WORKER =
  /receiving end does not exist|message (?:port|channel) (?:is )?closed|could not establish connection/i;

/**
 * Asks the background; `Answer` is what messages.ts names for that message. Tried once more where no worker took it.
 * Resolves to null where the extension is gone (updated, switched off) or the worker answers nothing.
 */
export async function ask<Answer>(message: PageMessage | PanelMessage): Promise<Answer | null> {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      return ((await browser.runtime.sendMessage(message)) as Answer | undefined) ?? null;
    } catch (error) {
      if (attempt > 0 || !NO_WORKER.test(String(error))) return null;
    }
  }
  return null;
}
