import { type BrowserName, ensureBrowsers } from '../browsers.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { LaunchOptions, Session } from './types.ts';

/** Starts an installed browser with the built extension in it; gets the browser first where that can be done. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Session> {
  await ensureBrowsers([name]);
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
