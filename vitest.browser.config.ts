import { defineConfig } from 'vitest/config';
import { readCorpusPages, readPageInNode, readReadingInNode, readReadingOfCorpus } from './tests/browser/commands.ts';
import { puppeteerProvider } from './tests/browser/puppeteer-provider.ts';
import { requireBrowser } from './tools/browsers.ts';

export default defineConfig({
  test: {
    name: 'browser',
    include: ['tests/browser/**/*.test.{ts,tsx}'],
    fileParallelism: false,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      provider: puppeteerProvider({ chrome: requireBrowser('chromium'), firefox: requireBrowser('firefox') }),
      instances: [{ browser: 'chrome' }, { browser: 'firefox' }],
      viewport: { width: 1000, height: 700 },
      commands: { readPageInNode, readReadingInNode, readReadingOfCorpus, readCorpusPages },
    },
  },
});
