import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { requireBrowser } from '../browsers.ts';
import type { ShadowNode } from './shadow-node.ts';
import type { LaunchOptions, Session } from './types.ts';

const EXTENSION = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const ID = 'leeswijzer@leeswijzer.eu';
/** The sidebar's document, seen from the browser's own window. */
const SIDEBAR = 'document.getElementById("sidebar").contentDocument?.querySelector("browser")?.contentDocument';

/**
 * Firefox by WebDriver BiDi. What a page cannot do (press the toolbar button, look into the sidebar) is done in the
 * browser's own window, which `--remote-allow-system-access` opens; the extension's pages run in its process, so that
 * they can be seen from there.
 */
export async function launchFirefox(options: LaunchOptions): Promise<Session> {
  const { hosts = [], language = 'en', headless = true, size = { width: 1200, height: 860 }, dark = false } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: requireBrowser('firefox'),
    headless,
    defaultViewport: null,
    args: ['--remote-allow-system-access', `--width=${size.width}`, `--height=${size.height}`],
    extraPrefsFirefox: {
      'dom.security.https_first': false,
      'extensions.webextensions.remote': false,
      'intl.accept_languages': language,
      'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
      'network.dns.localDomains': hosts.join(','),
    },
  });
  await browser.installExtension(EXTENSION);
  const window = await browserWindow(browser);
  await window.evaluate(LISTEN);

  return {
    name: 'firefox',
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async clickButton(page) {
      await page.bringToFront();
      await window.evaluate(PRESS);
    },
    async inPanel<Value>(expression: string) {
      const json = await window.evaluate(
        `(() => { const panel = ${SIDEBAR}; return panel?.body ? JSON.stringify(((document) => (${expression}))(panel) ?? null) : null; })()`,
      );
      return json === null ? null : (JSON.parse(json as string) as Value);
    },
    picturePanel: async () => null,
    async hostOf(page) {
      const { result } = await evaluate(browser, {
        expression: "document.querySelector('leeswijzer-host')",
        context: contextOf(page),
        serializationOptions: { includeShadowTree: 'all', maxDomDepth: 40 },
      });
      const shadow = (result as RemoteNode | undefined)?.value?.shadowRoot;
      return shadow ? toShadowNode(shadow) : null;
    },
    async middleOf(page, node) {
      const { result } = await send<{ result: { value: string } }>(browser, 'script.callFunction', {
        functionDeclaration:
          '(element) => { element.scrollIntoView({ block: "nearest" }); const { x, y, width, height } = element.getBoundingClientRect(); return JSON.stringify({ x: x + width / 2, y: y + height / 2 }); }',
        arguments: [{ sharedId: node.handle }],
        target: { context: contextOf(page) },
        awaitPromise: false,
      });
      return JSON.parse(result.value) as { x: number; y: number };
    },
    ownRequests: async () =>
      JSON.parse((await window.evaluate('JSON.stringify(window.leeswijzerRequests)')) as string) as string[],
    close: () => browser.close(),
  };
}

const PRESS = `(() => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('${ID}');
  ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
})()`;

const LISTEN = `(() => {
  window.leeswijzerRequests = [];
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const { triggeringPrincipal, loadingPrincipal } = channel.loadInfo;
    if ([triggeringPrincipal, loadingPrincipal].some((principal) => principal?.addonId === '${ID}')) {
      window.leeswijzerRequests.push(channel.URI.spec);
    }
  }, 'http-on-modify-request');
})()`;

interface RemoteNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly nodeType: number;
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly attributes?: Record<string, string>;
    readonly children?: RemoteNode[];
    readonly shadowRoot?: RemoteNode | null;
  };
}

function toShadowNode({ sharedId, value }: RemoteNode): ShadowNode {
  return {
    name: value?.nodeType === 3 ? '#text' : (value?.localName ?? ''),
    text: value?.nodeValue ?? '',
    attributes: value?.attributes ?? {},
    children: (value?.children ?? []).map(toShadowNode),
    handle: sharedId,
  };
}

/** The parts of puppeteer's inner WebDriver BiDi connection that are used; it has no public name for them. */
interface Connection {
  send(method: string, params: unknown): Promise<{ result: unknown }>;
}

async function send<Result>(browser: Browser, method: string, params: unknown): Promise<Result> {
  const { connection } = browser as unknown as { connection: Connection };
  return (await connection.send(method, params)).result as Result;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: unknown;
  readonly exceptionDetails?: { readonly text: string };
}

async function evaluate(
  browser: Browser,
  { expression, context, ...rest }: { expression: string; context: string; serializationOptions?: unknown },
): Promise<Evaluated> {
  const answer = await send<Evaluated>(browser, 'script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
    ...rest,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'an error in the browser');
  return answer;
}

function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as { readonly _id: string })._id;
}

/** The browser's own window, in which expressions of strings and numbers can be evaluated. */
async function browserWindow(browser: Browser) {
  const { contexts } = await send<{ contexts: { context: string; url: string }[] }>(
    browser,
    'browsingContext.getTree',
    {
      'moz:scope': 'chrome',
    },
  );
  const window = contexts.find(({ url }) => url.includes('browser.xhtml'));
  if (!window) throw new Error('Firefox shows no window');
  return {
    async evaluate(expression: string): Promise<unknown> {
      const { result } = await evaluate(browser, { expression, context: window.context });
      return (result as { value?: unknown } | undefined)?.value ?? null;
    },
  };
}
