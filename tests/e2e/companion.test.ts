import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PageServer, servePages } from '../../tools/serve.ts';
import { launch } from '../../tools/session/session.ts';
import { textOf } from '../../tools/session/shadow-node.ts';
import type { Session } from '../../tools/session/types.ts';
import {
  BROWSERS,
  EU_HOST,
  eventually,
  hover,
  openPopover,
  painted,
  paintOf,
  panelText,
  popoverOf,
  press,
  pressInPanel,
  quotesIn,
  searchInPanel,
} from './support.ts';

const DEMO = new URL('../corpus/demo-nl/page.html', import.meta.url);
const RECIPE = new URL('../corpus/recipe-nl/page.html', import.meta.url);
const SEED = new URL('../../../shared/seed/page.html', import.meta.url);

const LATE = `<!doctype html><html lang="nl"><head><title>Laat</title></head><body><main><p>De pagina wordt geladen.</p></main></body></html>`;
const OTHER_HOST = 'beleid.example';

describe.each(BROWSERS)('in %s', (name) => {
  let server: PageServer;
  let session: Session;
  const at = (path: string, host = EU_HOST) => `http://${host}:${server.port}${path}`;

  beforeAll(async () => {
    server = await servePages();
    server.putFile('/demo', DEMO);
    server.putFile('/recipe', RECIPE);
    server.put('/late', LATE);
    if (existsSync(SEED)) server.putFile('/seed', SEED);
    session = await launch(name, { hosts: [EU_HOST, OTHER_HOST], language: 'nl' });
  });
  afterAll(async () => {
    await session?.close();
    await server?.close();
  });

  async function withPage(path: string, use: (page: Page) => Promise<void>, host?: string): Promise<void> {
    const page = await session.open(at(path, host));
    try {
      await use(page);
    } finally {
      await page.close();
    }
  }

  it('paints a policy page and changes nothing in it but for one host', () =>
    withPage('/demo', async (page) => {
      const paint = await painted(page);
      expect(paint['leeswijzer-term']).toBeGreaterThan(5);
      const after = await page.evaluate(() => {
        const hosts = document.querySelectorAll('leeswijzer-host');
        const copy = document.documentElement.cloneNode(true) as Element;
        copy.querySelector('leeswijzer-host')?.remove();
        return { html: copy.outerHTML, hosts: hosts.length, root: hosts[0]?.shadowRoot };
      });
      const before = await page.evaluate(
        (html) => new DOMParser().parseFromString(html, 'text/html').documentElement.outerHTML,
        readFileSync(DEMO, 'utf8'),
      );
      expect(after.html).toBe(before);
      expect(after.hosts).toBe(1);
      expect(after.root ?? null).toBeNull();
    }));

  it('says on hover what the page says of Empact: both long forms, and that they differ', () =>
    withPage('/demo', async (page) => {
      await painted(page);
      const popover = await openPopover(session, page, 'Empact (Europees');
      const quotes = quotesIn(popover);
      expect(quotes[0]).toBe('Europees multidisciplinair platform tegen criminaliteitsdreiging');
      expect(quotes[1]).toBe('Europees multidisciplinair platform tegen georganiseerde criminaliteit');
      expect(quotes[2]).toMatch(/is een samenwerkingsverband waarin politie, douane, fiscus en justitie/);
      expect(textOf(popover)).toContain('Deze pagina schrijft het op verschillende manieren voluit.');
      expect(textOf(popover)).toContain('Termenbank');
    }));

  it('says of a term that the page does not explain that it does not', () =>
    withPage('/demo', async (page) => {
      await painted(page);
      const popover = await openPopover(session, page, 'Cepol geeft');
      expect(textOf(popover)).toContain('Deze pagina legt deze term niet uit.');
      expect(quotesIn(popover)).toEqual([
        'Cepol geeft vanuit Boedapest elk jaar cursussen aan duizenden politiemensen.',
      ]);
    }));

  it('says on hover who promised what by when, and how long ago that is', () =>
    withPage('/demo', async (page) => {
      await painted(page);
      const popover = await openPopover(session, page, 'een voorstel doen om het Prüm-kader te versterken (4e');
      const text = textOf(popover);
      expect(text).toContain('De Commissie');
      expect(text).toContain('4e kwartaal 2021');
      expect(text).toMatch(/verstreken, \d+\sjaar geleden/u);
      expect(text).toContain('dag niet genoemd');
      await press(session, page, popover, 'Naar de andere vermelding');
      const flashed = await eventually(
        () => paintOf(page),
        (paint) => (paint['leeswijzer-flash'] ?? 0) > 0,
      );
      expect(flashed['leeswijzer-flash']).toBeGreaterThan(0);
    }));

  it('says apart from the page what became of a promise, and what is known of an act', () =>
    withPage('/demo', async (page) => {
      await painted(page);
      const action = textOf(await openPopover(session, page, 'een voorstel doen om het Prüm-kader te versterken (4e'));
      expect(action).toContain('Wat ervan werd');
      expect(action).toContain('Redactie; niet van deze pagina');
      expect(action).toMatch(/COM\(2021\) 784.*8 december 2021/u);
      expect(action).toMatch(/nagekeken op \d+ \p{L}+ 2026/u);
      await page.keyboard.press('Escape');
      const act = await openPopover(session, page, 'COM(2021) 170');
      expect(textOf(act)).toContain('Op EUR-Lex');
      expect(textOf(act)).toContain('Niet van deze pagina');
      expect(JSON.stringify(act)).toContain('https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=COM:2021:170:FIN');
    }));

  it('closes the popover by Escape, and only the popover', () =>
    withPage('/demo', async (page) => {
      await painted(page);
      await openPopover(session, page, 'Empact (Europees');
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(globalThis, { heard });
        document.addEventListener('keydown', ({ key }) => heard.push(key));
      });
      await page.keyboard.press('Escape');
      expect(
        await eventually(
          () => popoverOf(session, page),
          (found) => found === null,
        ),
      ).toBeNull();
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual(['Escape']);
    }));

  it('keeps the popover while the pointer travels into it, and closes it when the pointer leaves', () =>
    withPage('/demo', async (page) => {
      await painted(page);
      const popover = await openPopover(session, page, 'Empact (Europees');
      const { x, y } = await session.middleOf(page, popover.children[0] ?? popover);
      await page.mouse.move(x, y, { steps: 12 });
      await new Promise((resolve) => setTimeout(resolve, 800));
      expect(await popoverOf(session, page)).not.toBeNull();
      await page.mouse.move(2, 2);
      expect(
        await eventually(
          () => popoverOf(session, page),
          (found) => found === null,
        ),
      ).toBeNull();
    }));

  it('leaves a page alone that is no policy page, on a host of the Union too', () =>
    withPage('/recipe', async (page) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      expect(await paintOf(page)).toEqual({});
      expect(await session.hostOf(page)).toBeNull();
    }));

  it('reads what arrives after the page has loaded', () =>
    withPage('/late', async (page) => {
      await new Promise((resolve) => setTimeout(resolve, 600));
      expect(await paintOf(page)).toEqual({});
      await page.evaluate(
        (html) => {
          const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
          if (main) document.querySelector('main')?.replaceWith(document.adoptNode(main));
        },
        readFileSync(DEMO, 'utf8'),
      );
      const paint = await painted(page);
      expect(paint['leeswijzer-term']).toBeGreaterThan(5);
    }));

  it('does nothing on a host that is not its own, until the button is pressed', () =>
    withPage(
      '/demo',
      async (page) => {
        await new Promise((resolve) => setTimeout(resolve, 1_000));
        expect(await paintOf(page)).toEqual({});
        await session.clickButton(page);
        expect((await painted(page))['leeswijzer-term']).toBeGreaterThan(5);
      },
      OTHER_HOST,
    ));

  it('finds Prüm for “pruem” in the side panel, shows it in the page and flashes it', () =>
    withPage('/demo', async (page) => {
      await painted(page);
      await session.clickButton(page);
      await eventually(
        () => panelText(session),
        (text) => text.includes('Zoek in termen'),
      );
      const hits = await searchInPanel(session, 'pruem');
      expect(hits[0]).toMatch(/^Term Prüm/);
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await session.inPanel(`document.querySelector('.hit').click()`);
      const flashed = await eventually(
        () => paintOf(page),
        (paint) => (paint['leeswijzer-flash'] ?? 0) > 0,
      );
      expect(flashed['leeswijzer-flash']).toBeGreaterThan(0);
      const isInView = await eventually(
        () =>
          page.evaluate(() => {
            const [range] = [...(CSS.highlights.get('leeswijzer-flash') ?? [])];
            const parent = range?.startContainer.parentElement?.getBoundingClientRect();
            return parent ? parent.bottom > 0 && parent.top < innerHeight : null;
          }),
        (seen) => seen !== false,
      );
      expect(isInView).not.toBe(false);
    }));

  it('lists actions by actor and by date, and pairs with the side that stands on the page', () =>
    withPage('/demo', async (page) => {
      await painted(page);
      await session.clickButton(page);
      await eventually(
        () => panelText(session),
        (text) => text.includes('Zoek in termen'),
      );
      await pressInPanel(session, 'Acties');
      const byActor = await eventually(
        () => panelText(session),
        (text) => text.includes('Groepeer op'),
      );
      expect(byActor).toContain('Europese Commissie');
      expect(byActor).toContain('4e kwartaal 2021');
      await pressInPanel(session, 'wanneer');
      const headings = await eventually(
        async () =>
          (await session.inPanel<string[]>(
            `[...document.querySelectorAll('.group h2')].map((h) => h.firstChild.data.trim())`,
          )) ?? [],
        (found) => found.includes('2021'),
      );
      expect(headings.slice(0, 3)).toEqual(['2021', '2022', '2023']);
      await pressInPanel(session, 'Paren');
      const rows = await eventually(
        async () =>
          (await session.inPanel<string[][]>(
            `[...document.querySelectorAll('.pairs tbody tr')].map((row) => [...row.cells].map((cell) => cell.innerText.replace(/\\s+/g, ' ').trim()))`,
          )) ?? [],
        (found) => found.length > 0,
      );
      expect(rows).toContainEqual([
        'Europese Dienst voor extern optreden',
        'European External Action Service',
        'EDEO Nederlands',
      ]);
    }));

  it('follows the active tab', async () => {
    const demo = await session.open(at('/demo'));
    const recipe = await session.open(at('/recipe'));
    try {
      await demo.bringToFront();
      await painted(demo);
      await session.clickButton(demo);
      await eventually(
        () => panelText(session),
        (text) => text.includes('Twee strategieën'),
      );
      await recipe.bringToFront();
      const text = await eventually(
        () => panelText(session),
        (shown) => shown.includes('lijkt geen pagina over EU-beleid'),
      );
      expect(text).toContain('lijkt geen pagina over EU-beleid');
      await demo.bringToFront();
      expect(
        await eventually(
          () => panelText(session),
          (shown) => shown.includes('Twee strategieën'),
        ),
      ).toContain('Twee strategieën');
    } finally {
      await demo.close();
      await recipe.close();
    }
  });

  it('switches a site off and on again from the side panel', () =>
    withPage('/demo', async (page) => {
      await painted(page);
      await session.clickButton(page);
      await eventually(
        () => panelText(session),
        (text) => text.includes('Zoek in termen'),
      );
      await session.inPanel(`document.querySelector('[role=switch]').click()`);
      expect(
        await eventually(
          () => paintOf(page),
          (paint) => Object.keys(paint).length === 0,
        ),
      ).toEqual({});
      expect(
        await eventually(
          () => panelText(session),
          (text) => text.includes('staat uit op'),
        ),
      ).toContain('staat uit op');
      await session.inPanel(`document.querySelector('[role=switch]').click()`);
      expect((await painted(page))['leeswijzer-term']).toBeGreaterThan(5);
    }));

  it.skipIf(!existsSync(SEED))(
    'reads the seed page: Empact and the Prüm item (skipped where ../shared/seed is missing)',
    () =>
      withPage('/seed', async (page) => {
        await painted(page);
        const empact = await openPopover(session, page, 'Empact is in 2010');
        expect(quotesIn(empact).slice(0, 2)).toEqual([
          'Europees multidisciplinair platform tegen georganiseerde criminaliteit',
          'Europees multidisciplinair platform tegen criminaliteitsdreiging',
        ]);
        await page.keyboard.press('Escape');
        await hover(page, 'voorstellen om het Prüm-kader te versterken');
        const pruem = await eventually(
          () => popoverOf(session, page),
          (found) => found !== null && textOf(found).includes('4e kwartaal 2021'),
        );
        expect(pruem && textOf(pruem)).toContain('De Commissie');
      }),
  );

  it('has asked for nothing on the network', async () => {
    expect(await session.ownRequests()).toEqual([]);
  });
});
