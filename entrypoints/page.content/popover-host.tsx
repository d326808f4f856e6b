import { render } from 'preact';
import { uiLanguage } from '../../components/i18n/ui-language.ts';
import { Popover, popoverStyles } from '../../components/popover/popover.tsx';
import { place } from '../../components/popover/position.ts';
import type { PopoverContent } from '../../glossary/popover.ts';
import type { Span } from '../../glossary/text/span.ts';
import type { PageSettings } from '../shared/messages.ts';

/** The one element that is added to a page. */
export const HOST_TAG = 'leeswijzer-host';

export interface PopoverHost {
  open(options: { content: PopoverContent; rect: DOMRect; focus: boolean; settings: PageSettings }): void;
  close(): void;
  isPinned(): boolean;
  contains(event: Event): boolean;
  remove(): void;
}

/** The page's own rules reach the host; only important ones of the shadow root are stronger than theirs. */
const HOST_STYLES = `
  :host { all: initial !important; direction: ltr !important; position: fixed !important; inset: auto !important; top: 0 !important; left: 0 !important;
    margin: 0 !important; border: 0 !important; padding: 0 !important; background: none !important; overflow: visible !important;
    display: block !important; z-index: 2147483647 !important; }
  :host(:not(:popover-open)) { display: none !important; }
  @media print { :host { display: none !important; } }
`;

export function createPopoverHost(
  document: Document,
  callbacks: {
    onShow: (span: Span) => void;
    /** Resolves to whether the panel opened. */
    onList: (action: number) => Promise<boolean>;
    onMentions: (action: number) => void;
    onClosed: () => void;
  },
): PopoverHost {
  for (const stale of document.querySelectorAll(HOST_TAG)) stale.remove();
  const host = document.createElement(HOST_TAG);
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HOST_STYLES + popoverStyles);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  box.className = 'place';
  root.append(box);
  document.documentElement.append(host);

  let shown: { content: PopoverContent; rect: DOMRect; settings: PageSettings } | null = null;
  let pinned = false;
  let panelRefused = false;
  let returnFocus: HTMLElement | null = null;
  const listening = new AbortController();

  document.addEventListener(
    'keydown',
    (event) => {
      // Ours alone: the page's own dialog hears nothing of an Escape that closed the popover.
      if (event.key !== 'Escape' || !shown) return;
      event.stopPropagation();
      event.preventDefault();
      close();
    },
    { capture: true, signal: listening.signal },
  );
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (pinned && !contains(event)) close();
    },
    { capture: true, signal: listening.signal },
  );

  function contains(event: Event): boolean {
    return event.target === host || event.composedPath().includes(host);
  }

  function draw(): void {
    if (!shown) return;
    const { content, settings } = shown;
    render(
      <Popover
        content={content}
        language={uiLanguage(settings.language, navigator.languages)}
        pinned={pinned}
        panelRefused={panelRefused}
        onShow={(span: Span) => {
          close();
          callbacks.onShow(span);
        }}
        onList={async (action: number) => {
          panelRefused = !(await callbacks.onList(action));
          draw();
        }}
        onMentions={callbacks.onMentions}
        onPin={() => {
          pinned = !pinned;
          draw();
        }}
        onClose={close}
      />,
      box,
    );
  }

  function close(): void {
    if (!shown) return;
    shown = null;
    pinned = false;
    panelRefused = false;
    render(null, box);
    if (host.matches(':popover-open')) host.hidePopover();
    if (host.parentNode !== document.documentElement && host.isConnected) document.documentElement.append(host);
    returnFocus?.focus({ preventScroll: true });
    returnFocus = null;
    callbacks.onClosed();
  }

  return {
    open({ content, rect, focus, settings }) {
      const active = document.activeElement;
      shown = { content, rect, settings };
      pinned = focus;
      // What is not within a modal dialog is inert while it is open.
      const home = [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;
      if (host.parentNode !== home) home.append(host);
      draw();
      if (!host.matches(':popover-open')) host.showPopover();
      void place(box, rect);
      if (!focus) return;
      if (active instanceof HTMLElement && active !== document.body && active !== host) returnFocus = active;
      box.querySelector<HTMLElement>('[role=dialog], button, [tabindex]')?.focus({ preventScroll: true });
    },
    close,
    isPinned: () => pinned,
    contains,
    remove() {
      listening.abort();
      close();
      host.remove();
    },
  };
}
