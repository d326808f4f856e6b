import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createReader, readAtOnce } from '../glossary/read.ts';
import type { Reading } from '../glossary/reading.ts';
import { loadTermBank } from '../glossary/termbank/load.ts';
import { fromPlainText } from '../glossary/text/plain-text.ts';
import { pageTextFromHtml } from './analyse-page.ts';
import { type BrowserName, ensureBrowsers, findBrowser } from './browsers.ts';
import { DEMO_HOST, DEMO_PAGES, hasPanel, hoverOver, isPainted, settle } from './demo.ts';
import { InputError, readInputFile } from './read-file.ts';
import { type PageServer, servePages } from './serve.ts';
import { launch } from './session/session.ts';

/**
 * Builds the extension and opens a browser with it on a page: the demo, or the address or file that is named. Where
 * there is no display it says so, writes pictures, and prints what was read.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PICTURES = fileURLToPath(new URL('../.output/start/', import.meta.url));
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
const language = /^nl/i.test(process.env.LC_ALL || process.env.LANG || '') ? 'nl' : 'en';

interface Wanted {
  readonly url: string;
  /** Local pages have no address of their own and stand under a host of the Union. */
  readonly html: string | null;
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

async function main([wish, ...rest]: readonly string[]): Promise<void> {
  if (rest.length > 0 || wish?.startsWith('-')) throw new InputError('usage: npm start -- [URL-or-file]');
  const server = await servePages();
  try {
    const wanted = wantedPage(wish, server);
    const name = await browserToUse();
    build();
    if (hasDisplay) await show(name, wanted);
    else await picture(name, wanted);
  } finally {
    await server.close();
  }
}

function wantedPage(wish: string | undefined, server: PageServer): Wanted {
  if (wish !== undefined && /^https?:\/\//i.test(wish)) {
    if (!URL.canParse(wish)) throw new InputError(`${wish}: no address`);
    return { url: wish, html: null };
  }
  const file = wish ?? fileURLToPath(DEMO_PAGES[language]);
  const { kind, text } = readInputFile(file);
  const html = kind === 'html' ? text : asHtml(text);
  server.put('/page', html);
  return { url: `http://${DEMO_HOST}:${server.port}/page`, html };
}

/** Plain text as a page: its blocks, read as the command reads them. */
function asHtml(text: string): string {
  const page = fromPlainText(text, { host: null, path: null, language: null });
  const escaped = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const blocks = page.blocks.map(({ start, end, kind }) => {
    const words = escaped(page.text.slice(start, end));
    return kind === 'item'
      ? `<ul><li>${words}</li></ul>`
      : kind === 'heading'
        ? `<h2>${words}</h2>`
        : `<p>${words}</p>`;
  });
  return `<!doctype html><meta charset="utf-8"><title>${escaped(page.title)}</title><main>${blocks.join('').replaceAll('</ul><ul>', '')}</main>`;
}

/** What is installed, Chromium first; else what can be installed. */
async function browserToUse(): Promise<BrowserName> {
  const names: readonly BrowserName[] = ['chromium', 'firefox'];
  const found = names.find((name) => findBrowser(name) !== null);
  if (found) return found;
  await ensureBrowsers(['chromium']);
  return 'chromium';
}

function build(): void {
  process.stdout.write('Building the extension…\n');
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`the build failed:\n${stdout}\n${stderr}`);
}

async function show(name: BrowserName, { url }: Wanted): Promise<void> {
  const session = await launch(name, { hosts: [DEMO_HOST], language, headless: false });
  const page = await session.open(url);
  process.stdout.write(
    `${url} is open in ${name}. Rest the pointer on what is underlined; the button in the toolbar opens the side panel.\nClose the browser, or press Ctrl+C here, to end.\n`,
  );
  await new Promise<void>((resolve) => {
    page.browser().once('disconnected', () => resolve());
    process.once('SIGINT', () => resolve());
  });
  await session.close().catch(() => undefined);
}

async function picture(name: BrowserName, { url, html }: Wanted): Promise<void> {
  process.stdout.write(
    `There is no display here (DISPLAY and WAYLAND_DISPLAY are empty): ${name} runs without a window.\n`,
  );
  rmSync(PICTURES, { recursive: true, force: true });
  mkdirSync(PICTURES, { recursive: true });
  const session = await launch(name, { hosts: [DEMO_HOST], language });
  const written: string[] = [];
  const keep = (file: string, picture: Uint8Array | null): void => {
    if (!picture) return;
    writeFileSync(`${PICTURES}${file}`, picture);
    written.push(`${PICTURES}${file}`);
  };
  try {
    const page = await session.open(url);
    if (await isPainted(page)) {
      await settle();
      keep('page.png', await page.screenshot());
      const isOpen =
        (await hoverOver(session, page, 'EMPACT')) ||
        (await hoverOver(session, page, 'Empact')) ||
        (await hoverOver(session, page, null));
      await settle();
      if (isOpen) keep('popover.png', await page.screenshot());
      await page.keyboard.press('Escape');
    } else {
      process.stdout.write('Nothing was marked: this does not seem to be a page on EU policy in Dutch or English.\n');
      keep('page.png', await page.screenshot());
    }
    await session.clickButton(page);
    if (await hasPanel(session)) await settle();
    keep('panel.png', await session.picturePanel());
    summarise(html ?? (await page.content()), url);
  } finally {
    await session.close();
  }
  for (const file of written.filter((one) => existsSync(one))) process.stdout.write(`${file}\n`);
}

function summarise(html: string, url: string): void {
  const reading: Reading = readAtOnce(createReader(loadTermBank()), pageTextFromHtml(html, url));
  const { page, terms, actions } = reading;
  const defined = terms.filter(({ definitions }) =>
    definitions.some(({ source, kind }) => source === 'page' && kind !== 'context'),
  );
  const dated = actions.filter(({ deadline }) => deadline);
  const lines = [
    '',
    page.title,
    `${page.isPolicyPage ? 'A page on EU policy' : 'No page on EU policy'} (confidence ${page.confidence}): ${page.reasons.join(', ')}`,
    `Language ${page.language ?? 'unknown'}, published ${page.published ?? 'unknown'}`,
    `${terms.length} terms, ${defined.length} of them explained by the page: ${defined.map(({ headword }) => headword).join(', ')}`,
    `${actions.length} actions, ${dated.length} of them with a deadline:`,
    ...dated.map(({ actors, span, deadline }) => {
      const what = reading.text.slice(span.start, span.end).replace(/\s+/g, ' ');
      return `  ${deadline?.text}: ${actors.map(({ text }) => text).join(', ') || 'nobody named'}: ${what.length > 110 ? `${what.slice(0, 107)}…` : what}`;
    }),
    '',
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
