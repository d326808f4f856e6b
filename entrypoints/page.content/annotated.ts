import type { Annotation } from '../../glossary/annotations.ts';
import type { ItemKind } from '../../glossary/popover.ts';
import type { PageText } from '../../glossary/text/page-text.ts';
import type { Span } from '../../glossary/text/span.ts';
import type { PageSettings, PanelOpened, PlaceAnswer } from '../shared/messages.ts';
import type { TextMap } from '../shared/read-page/text-map.ts';
import { ask } from '../shared/send.ts';
import { flash } from './flash.ts';
import { createHitTester } from './hit-test.ts';
import { watchPointer } from './hover.ts';
import { createPainter } from './paint.ts';
import { createPopoverHost, type PopoverHost } from './popover-host.tsx';
import { mentionAfter, stepFrom } from './steps.ts';

/** What a popover was asked for: the innermost annotation first, and where it stands in the viewport. */
export interface Wanted {
  readonly found: readonly Annotation[];
  readonly rect: DOMRect;
  /** Whether the keyboard asked, and goes into it. */
  readonly focus: boolean;
}

/** A page whose reading is shown: painted, with one popover at a time. */
export interface Annotated {
  /** The background's name for the reading. */
  readonly hash: string;
  /** Opens a popover; false where the background no longer has the reading. */
  open(wanted: Wanted): Promise<boolean>;
  use(settings: PageSettings): void;
  /** Opens the popover of the next or the last annotation, for those who use no pointer. */
  step(direction: 1 | -1): Promise<void>;
  /** Whether the page still has the nodes that were painted. */
  isIntact(): boolean;
  stop(options: { keepPaint: boolean }): void;
}

export function createAnnotated(options: {
  document: Document;
  map: TextMap;
  page: PageText;
  hash: string;
  annotations: readonly Annotation[];
  settings: PageSettings;
  /** The background no longer has the reading that is needed to show this. */
  onGone: (wanted: Wanted) => void;
}): Annotated {
  const { document, map, page, hash, annotations } = options;
  let { settings } = options;
  const painter = createPainter({ map, annotations, layers: settings.layers });
  const tester = createHitTester({ map, annotations });
  const host: PopoverHost = createPopoverHost(document, {
    onShow: (span) => flash({ map, span }),
    onList: async (action) => {
      const answer = await ask<PanelOpened>({ type: 'page/panel', hash, action });
      return answer?.opened ?? false;
    },
    onMentions: (action) => showMention(action),
    onClosed: () => painter.highlightCurrent(null),
  });
  const pointer = watchPointer(document, {
    delay: () => settings.hoverDelay,
    find: (x, y) => tester.at(x, y),
    isInPopover: (event) => host.contains(event),
    isPinned: () => host.isPinned(),
    open: ({ annotations: found, rect }) => void openOrTell({ found, rect, focus: false }),
    close: () => {
      asked++;
      host.close();
    },
  });
  // The annotation that the keyboard is at, and the mention that was jumped to last.
  let current: Annotation | null = null;
  let mentionAt: Span | null = null;
  // The number of the last popover that was asked for: an answer that comes after the pointer has left opens nothing.
  let asked = 0;
  painter.update();

  async function open({ found, rect, focus }: Wanted): Promise<boolean> {
    const shown = found.filter(({ layer }) => settings.layers[layer]);
    const [first] = shown;
    if (!first) return true;
    const turn = ++asked;
    const answer = await ask<PlaceAnswer>({ type: 'page/at', hash, items: itemsOf(shown) });
    if (turn !== asked) return true;
    if (answer?.kind === 'gone') return false;
    if (answer?.kind !== 'content' || answer.content.items.length === 0) return true;
    current = first;
    painter.highlightCurrent(first);
    if (!focus) pointer.hold({ annotations: found, rect });
    host.open({ content: answer.content, rect, focus, settings });
    return true;
  }

  async function openOrTell(wanted: Wanted): Promise<void> {
    if (!(await open(wanted))) options.onGone(wanted);
  }

  function showMention(action: number): void {
    const next = mentionAfter(annotations, action, mentionAt);
    if (!next) return;
    mentionAt = next;
    host.close();
    flash({ map, span: next });
  }

  return {
    hash,
    open,
    use(next) {
      settings = next;
      painter.setLayers(next.layers);
    },
    async step(direction) {
      const next = stepFrom(annotations, {
        current,
        direction,
        layers: settings.layers,
        isShown: (span) => isRendered(map, span),
      });
      if (!next) return;
      flash({ map, span: next, instant: true });
      const rect = map.rangeOf(next)?.getBoundingClientRect();
      if (!rect) return;
      const at = annotations.filter((other) => other.start <= next.start && other.end >= next.end && other !== next);
      await openOrTell({ found: [next, ...at], rect, focus: true });
    },
    isIntact: () => map.rangeOf({ start: 0, end: page.text.length })?.startContainer.isConnected ?? false,
    stop({ keepPaint }) {
      asked++;
      pointer.stop();
      host.remove();
      painter.destroy({ keepHighlights: keepPaint });
    },
  };
}

function itemsOf(found: readonly Annotation[]): { kind: ItemKind; ref: number }[] {
  const items = new Map<string, { kind: ItemKind; ref: number }>();
  for (const { layer, ref } of found) {
    const kind = layer === 'term' || layer === 'act' ? layer : 'action';
    items.set(`${kind}${ref}`, { kind, ref });
  }
  return [...items.values()].slice(0, 3);
}

function isRendered(map: TextMap, span: Span): boolean {
  const rect = map.rangeOf(span)?.getBoundingClientRect();
  return rect !== undefined && rect.width > 0 && rect.height > 0;
}
