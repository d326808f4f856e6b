import * as v from 'valibot';
import type { Layer } from '../../glossary/annotations.ts';
import type { PopoverContent } from '../../glossary/popover.ts';
import { hash, offset, parser, quote, span } from './message-parts.ts';

/**
 * The one message contract of the extension. Who asks whom: the page asks the background to read and to tell what
 * stands at a place; the panel asks the background for the active tab's reading; the background commands the page;
 * the background tells the panels that something changed. Each border checks type, shape, size and sender.
 */

/** A page of 20 MB is the most that is read. */
const MAX_PAGE = 40_000_000;

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const host = v.pipe(v.string(), v.maxLength(260), v.regex(/^[\p{L}\d.:[\]-]+$/u));

const pageMessage = v.variant('type', [
  v.object({ type: v.literal('page/read'), page: v.pipe(v.string(), v.maxLength(MAX_PAGE)), wish: v.boolean() }),
  v.object({
    type: v.literal('page/at'),
    hash,
    items: v.pipe(v.array(v.object({ kind: v.picklist(['term', 'action', 'act']), ref: offset })), v.maxLength(8)),
  }),
  /** `fresh`: a new document asks for the first time, so what was known of the tab is about another. */
  v.object({ type: v.literal('page/settings'), fresh: v.boolean() }),
  v.object({ type: v.literal('page/panel'), hash, action: offset }),
]);

const panelMessage = v.variant('type', [
  v.object({ type: v.literal('panel/reading'), tabId }),
  v.object({ type: v.literal('panel/read'), tabId }),
  v.object({ type: v.literal('panel/cancel'), tabId }),
  v.object({ type: v.literal('panel/show'), tabId, hash, span, quote }),
  v.object({ type: v.literal('panel/site'), host, on: v.boolean() }),
]);

const panelNews = v.variant('type', [
  v.object({ type: v.literal('news/reading'), tabId }),
  v.object({ type: v.literal('news/action'), tabId, action: offset }),
]);

export type PageMessage = v.InferOutput<typeof pageMessage>;
export type PanelMessage = v.InferOutput<typeof panelMessage>;
export type PanelNews = v.InferOutput<typeof panelNews>;

/** What the background answers to `page/settings`; `on`: whether this site is to be read unasked. */
export interface PageSettings {
  readonly on: boolean;
  readonly language: 'auto' | 'nl' | 'en';
  readonly hoverDelay: number;
  readonly layers: Readonly<Record<Layer, boolean>>;
}

/** What the background answers to `page/panel`: a browser may refuse to open it without its own command. */
export interface PanelOpened {
  readonly opened: boolean;
}

/** What the background answers to `page/read`. */
export type PageAnswer =
  | { readonly kind: 'plan'; readonly hash: string; readonly annotations: string; readonly language: string | null }
  | { readonly kind: 'not-policy' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'error'; readonly reason: string };

/** What the background answers to `page/at`; "gone" where it no longer has the reading: read again. */
export type PlaceAnswer = { readonly kind: 'content'; readonly content: PopoverContent } | { readonly kind: 'gone' };

/** What the background knows of a tab, for the panel; `reading` is a Reading as JSON. */
export type TabAnswer =
  | { readonly kind: 'none' }
  | { readonly kind: 'unsupported' }
  | { readonly kind: 'needs-click' }
  | { readonly kind: 'off'; readonly host: string }
  | { readonly kind: 'working'; readonly host: string; readonly step: string }
  | { readonly kind: 'not-policy'; readonly host: string; readonly reading: string }
  | { readonly kind: 'error'; readonly reason: string }
  | {
      readonly kind: 'ready';
      readonly host: string;
      readonly hash: string;
      readonly reading: string;
      /** What the term bank and the tables say of it, as JSON (see components/notes). */
      readonly curated: string;
      /** The action that the reader asked to see in the list, once. */
      readonly action: number | null;
    };

/** What the page answers to `tab/show`. */
export type ShowAnswer = { readonly shown: boolean };

/** Each returns the message, or null for anything that is not one of its kind. */
export const parsePageMessage = parser(pageMessage);
export const parsePanelMessage = parser(panelMessage);
export const parsePanelNews = parser(panelNews);
