import { fileURLToPath } from 'node:url';
import puppeteer, { type CDPSession, type Page, type Target } from 'puppeteer-core';
import { requireBrowser } from '../browsers.ts';
import type { ShadowNode } from './shadow-node.ts';
import type { LaunchOptions, Session } from './types.ts';

const EXTENSION = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const PANEL = 'sidepanel.html';

export async function launchChromium(options: LaunchOptions): Promise<Session> {
  const { hosts = [], language = 'en', headless = true, size = { width: 1200, height: 860 }, dark = false } = options;
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless,
    pipe: true,
    enableExtensions: [EXTENSION],
    defaultViewport: headless ? size : null,
    env: { ...process.env, LANGUAGE: language },
    args: [
      ...QUIET,
      `--lang=${language}`,
      `--accept-lang=${language}`,
      `--window-size=${size.width},${size.height}`,
      ...(hosts.length > 0 ? [`--host-resolver-rules=${hosts.map((host) => `MAP ${host} 127.0.0.1`).join(', ')}`] : []),
    ],
  });
  const requests: string[] = [];
  const extension = await until(async () => {
    const extensions = [...(await browser.extensions()).values()];
    const [first] = extensions;
    return first && (await first.workers()).length > 0 ? first : null;
  });
  const origin = `chrome-extension://${extension.id}/`;
  // The worker may die and come back: each of its lives is listened to.
  const listen = async (target: Target): Promise<void> => {
    if (!target.url().startsWith(origin)) return;
    try {
      const session = await target.createCDPSession();
      session.on('Network.requestWillBeSent', ({ request }) => {
        if (!request.url.startsWith(origin) && !request.url.startsWith('data:')) requests.push(request.url);
      });
      await session.send('Network.enable');
    } catch {
      // It was gone before it could be listened to.
    }
  };
  browser.on('targetcreated', (target) => void listen(target));
  await Promise.all(browser.targets().map(listen));

  const panelPage = async (): Promise<Page | null> =>
    (await extension.pages()).find((page) => page.url().includes(PANEL)) ?? null;

  return {
    name: 'chromium',
    async open(url) {
      const page = await browser.newPage();
      if (dark) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async clickButton(page) {
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      const panel = await until(panelPage);
      if (dark) await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    },
    async inPanel<Value>(expression: string) {
      const panel = await panelPage();
      return panel ? ((await panel.evaluate(expression)) as Value) : null;
    },
    async picturePanel() {
      const panel = await panelPage();
      await panel?.setViewport({ width: 380, height: 720 });
      return panel ? panel.screenshot() : null;
    },
    async hostOf(page) {
      const client = await page.createCDPSession();
      try {
        return await findHost(client);
      } finally {
        await client.detach();
      }
    },
    async middleOf(page, node) {
      const client = await page.createCDPSession();
      try {
        const backendNodeId = node.handle as number;
        await client.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
        const { quads } = await client.send('DOM.getContentQuads', { backendNodeId });
        const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = quads[0] ?? [];
        return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
      } finally {
        await client.detach();
      }
    },
    ownRequests: async () => requests,
    close: () => browser.close(),
  };
}

interface CdpNode {
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly backendNodeId: number;
  readonly attributes?: string[];
  readonly children?: CdpNode[];
  readonly shadowRoots?: CdpNode[];
  readonly contentDocument?: CdpNode;
}

async function findHost(client: CDPSession): Promise<ShadowNode | null> {
  const { root } = (await client.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: CdpNode };
  const host = find(root);
  const shadow = host?.shadowRoots?.[0];
  return shadow ? toShadowNode(shadow) : null;
}

function find(node: CdpNode): CdpNode | null {
  if (node.nodeName.toLowerCase() === 'leeswijzer-host') return node;
  for (const child of node.children ?? []) {
    const found = find(child);
    if (found) return found;
  }
  return null;
}

function toShadowNode({ nodeName, nodeValue, backendNodeId, attributes = [], children = [] }: CdpNode): ShadowNode {
  const pairs = attributes.flatMap((name, i) => (i % 2 === 0 ? [[name, attributes[i + 1] ?? ''] as const] : []));
  return {
    name: nodeName.toLowerCase(),
    text: nodeValue,
    attributes: Object.fromEntries(pairs),
    children: children.map(toShadowNode),
    handle: backendNodeId,
  };
}

/** Asks until there is an answer, for ten seconds. */
async function until<Value>(ask: () => Promise<Value | null>): Promise<Value> {
  for (let waited = 0; waited < 10_000; waited += 100) {
    const answer = await ask();
    if (answer !== null) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the browser did not come up with it in ten seconds');
}
