import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { type Curated, notesOn, openSlice, sliceFor } from '../../components/notes/notes.ts';
import optionsStyles from '../../components/options/options.css?inline';
import { Options } from '../../components/options/options.tsx';
import panelStyles from '../../components/panel/panel.css?inline';
import { Panel } from '../../components/panel/panel.tsx';
import { type PanelState, VIEWS } from '../../components/panel/panel-state.ts';
import { Popover, popoverStyles } from '../../components/popover/popover.tsx';
import readingStyles from '../../components/style/reading.css?inline';
import tokens from '../../components/style/tokens.css?inline';
import { loadActs } from '../../glossary/acts/load.ts';
import { loadOutcomes } from '../../glossary/outcomes/load.ts';
import { actionPopover, actPopover, type PopoverItem, termPopover } from '../../glossary/popover.ts';
import type { Reading } from '../../glossary/reading.ts';
import { loadTermBank } from '../../glossary/termbank/load.ts';
import { drawn, waitFor } from './support.ts';

/** The levels that are promised: WCAG 2.0 to 2.2, A and AA. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const LANGUAGES = ['nl', 'en'] as const;
const TODAY = '2026-11-24';
const nothing = () => undefined;
const curated: Curated = { bank: loadTermBank(), acts: loadActs(), outcomes: loadOutcomes() };
const reading = JSON.parse(await commands.readReadingOfCorpus('demo-nl')) as Reading;

let shown: HTMLElement | null = null;
afterEach(() => {
  if (shown) render(null, shown);
  shown?.remove();
  shown = null;
});

/** Draws a surface in a shadow root that axe can see into, at the width that it has in use. */
async function faultsOf(surface: ComponentChild, styles: string, width = 380): Promise<string[]> {
  const host = document.createElement('div');
  host.style.width = `${width}px`;
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  // The page's own rules for its body hold for the surface that stands for it here.
  sheet.replaceSync(styles.replaceAll(/(^|[\s,}])body(?=\s*\{)/g, '$1.surface'));
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  box.className = 'surface';
  root.append(box);
  document.body.append(host);
  shown = host;
  render(surface, box);
  await drawn();
  return audit(host);
}

async function audit(host: HTMLElement): Promise<string[]> {
  await Promise.all([...(host.shadowRoot?.getAnimations() ?? [])].map(({ finished }) => finished));
  const { violations, passes } = await axe.run(host, { runOnly: { type: 'tag', values: TAGS } });
  expect(passes.length).toBeGreaterThan(3);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

function panelOf(state: PanelState, language: 'nl' | 'en', notice: string | null = null) {
  return (
    <Panel
      state={state}
      language={language}
      today={TODAY}
      siteOn
      notice={notice}
      wantedAction={null}
      onShow={nothing}
      onRead={nothing}
      onCancel={nothing}
      onSite={nothing}
      onSettings={nothing}
    />
  );
}

function popoverOf(items: readonly PopoverItem[], language: 'nl' | 'en', panelRefused = false) {
  return (
    <Popover
      content={{ language: reading.page.language, published: reading.page.published, items }}
      language={language}
      pinned={panelRefused}
      panelRefused={panelRefused}
      onShow={nothing}
      onList={nothing}
      onMentions={nothing}
      onPin={nothing}
      onClose={nothing}
    />
  );
}

/** What the popover would show, with its notes in a language. */
function withNotes(language: 'nl' | 'en', ...items: readonly (Bare | null)[]): PopoverItem[] {
  return items.flatMap((item) => (item ? [{ ...item, notes: notesOn(reading, item, curated, language) }] : []));
}
type Bare = NonNullable<
  ReturnType<typeof termPopover> | ReturnType<typeof actionPopover> | ReturnType<typeof actPopover>
>;

const panelSheet = tokens + readingStyles + panelStyles;
const host = 'ec.europa.eu';
const ready: PanelState = { kind: 'ready', host, reading, curated: openSlice(sliceFor(reading, curated)) };
const quiet: readonly PanelState[] = [
  { kind: 'loading' },
  { kind: 'none' },
  { kind: 'unsupported' },
  { kind: 'needs-click' },
  { kind: 'off', host },
  { kind: 'working', host, step: 'actions' },
  { kind: 'error', reason: 'page' },
  { kind: 'error', reason: 'reading' },
  { kind: 'not-policy', host, reading },
  { kind: 'ready', host, reading: { ...reading, terms: [], actions: [], questions: [], acts: [] }, curated },
];

describe.each(LANGUAGES)('no fault that axe finds, in %s', (language) => {
  test.each(quiet.map((state) => [state.kind, state] as const))('side panel, %s', async (_, state) => {
    expect(await faultsOf(panelOf(state, language, 'A word.'), panelSheet)).toEqual([]);
  });

  test.each(VIEWS)('side panel, %s', async (view) => {
    await faultsOf(panelOf(ready, language), panelSheet);
    const root = shown?.shadowRoot;
    root?.querySelector<HTMLElement>(`#tab-${view}`)?.click();
    await drawn();
    if (view === 'search') {
      const input = root?.querySelector<HTMLInputElement>('input[type=search]');
      if (input) input.value = 'pruem';
      input?.dispatchEvent(new Event('input', { bubbles: true }));
      await waitFor(() => (root?.querySelectorAll('.hit').length ?? 0) > 0);
    }
    if (view === 'terms') for (const one of [...(root?.querySelectorAll('summary') ?? [])].slice(0, 4)) one.click();
    await drawn();
    expect(await audit(shown as HTMLElement)).toEqual([]);
  });

  test('popover, a term with two long forms within an action', async () => {
    const term = reading.terms.findIndex(({ id }) => id === 'empact');
    const items = withNotes(language, termPopover(reading, term), actionPopover(reading, 0, TODAY));
    expect(items).toHaveLength(2);
    expect(await faultsOf(popoverOf(items, language, true), popoverStyles)).toEqual([]);
  });

  test('popover, a term that the page does not define', async () => {
    const term = reading.terms.findIndex(({ id }) => id === 'cepol');
    const item = termPopover(reading, term);
    expect(item?.contexts.length).toBeGreaterThan(0);
    const items = withNotes(language, item);
    expect(items[0]?.notes).toHaveLength(1);
    expect(await faultsOf(popoverOf(items, language), popoverStyles)).toEqual([]);
  });

  test('popover, an act that the page names', async () => {
    const items = withNotes(language, actPopover(reading, 0));
    expect(items).toHaveLength(1);
    expect(await faultsOf(popoverOf(items, language), popoverStyles)).toEqual([]);
  });

  test('options', async () => {
    const values = {
      language: 'auto' as const,
      hoverDelay: 400,
      layers: { term: true, action: true, deadline: false, mention: true, act: true },
      sites: { 'example.eu': true, 'example.nl': false },
    };
    const options = <Options values={values} language={language} message="saved" onChange={nothing} />;
    expect(await faultsOf(options, tokens + readingStyles + optionsStyles, 700)).toEqual([]);
  });
});
