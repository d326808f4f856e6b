import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DEMO_HOST, DEMO_PAGES, hasPanel, hoverOver, isPainted, settle } from './demo.ts';
import { servePages } from './serve.ts';
import { launch } from './session/session.ts';
import type { Session } from './session/types.ts';

/** Makes the pictures of the README, in light and dark, from the built extension: `npm run build` comes first. */
const FOLDER = fileURLToPath(new URL('pictures/', import.meta.url));
const SIZE = { width: 1000, height: 640 };

mkdirSync(FOLDER, { recursive: true });
const server = await servePages();
server.putFile('/demo', DEMO_PAGES.en);
server.putFile('/demo-nl', DEMO_PAGES.nl);
try {
  for (const scheme of ['light', 'dark'] as const) {
    const session = await launch('chromium', {
      hosts: [DEMO_HOST],
      language: 'en',
      size: SIZE,
      dark: scheme === 'dark',
    });
    try {
      await picturePage(session, scheme);
      await picturePanel(session, scheme);
    } finally {
      await session.close();
    }
  }
  const dutch = await launch('chromium', { hosts: [DEMO_HOST], language: 'nl', size: SIZE });
  try {
    await pictureDutch(dutch);
  } finally {
    await dutch.close();
  }
} finally {
  await server.close();
}

async function picturePage(session: Session, scheme: string): Promise<void> {
  const page = await session.open(`http://${DEMO_HOST}:${server.port}/demo`);
  await isPainted(page);
  await hoverOver(session, page, 'EMPACT (European');
  await settle();
  keep(`popover-term-${scheme}`, await page.screenshot());
  await page.keyboard.press('Escape');
  await hoverOver(session, page, 'make a proposal to strengthen');
  await settle();
  keep(`popover-action-${scheme}`, await page.screenshot());
  await page.keyboard.press('Escape');
  await hoverOver(session, page, 'COM(2021) 170');
  await settle();
  keep(`popover-act-${scheme}`, await page.screenshot());
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await session.clickButton(page);
  await hasPanel(session);
}

async function picturePanel(session: Session, scheme: string): Promise<void> {
  await type(session, 'pruem');
  keep(`panel-search-${scheme}`, await session.picturePanel());
  await type(session, '');
  keep(`panel-questions-${scheme}`, await session.picturePanel());
  for (const tab of ['terms', 'actions', 'pairs']) {
    await session.inPanel(`document.querySelector('#tab-${tab}').click()`);
    if (tab === 'terms')
      await session.inPanel(
        `[...document.querySelectorAll('summary')].find((one) => one.textContent.startsWith('Prüm'))?.click()`,
      );
    await settle();
    keep(`panel-${tab}-${scheme}`, await session.picturePanel());
  }
}

async function pictureDutch(session: Session): Promise<void> {
  const page = await session.open(`http://${DEMO_HOST}:${server.port}/demo-nl`);
  await isPainted(page);
  await hoverOver(session, page, 'Cepol geeft');
  await settle();
  keep('popover-context-nl', await page.screenshot());
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await session.clickButton(page);
  await hasPanel(session);
  await session.inPanel(`document.querySelector('#tab-actions').click()`);
  await settle();
  keep('panel-actions-nl', await session.picturePanel());
}

async function type(session: Session, query: string): Promise<void> {
  await session.inPanel(
    `(() => { const input = document.querySelector('input[type=search]'); input.value = ${JSON.stringify(query)}; input.dispatchEvent(new Event('input', { bubbles: true })); })()`,
  );
  await settle();
}

function keep(name: string, picture: Uint8Array | null): void {
  if (!picture) return;
  writeFileSync(`${FOLDER}${name}.png`, picture);
  process.stdout.write(`${FOLDER}${name}.png\n`);
}
