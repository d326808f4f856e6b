import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers.ts';
import type { ShadowNode } from './shadow-node.ts';

export interface LaunchOptions {
  /** Hosts that are looked up on this machine, so that a local page stands on a host of the Union. */
  readonly hosts?: readonly string[];
  /** The browser's language, a BCP 47 tag; "en" where it is left out. */
  readonly language?: string;
  readonly headless?: boolean;
  readonly size?: { readonly width: number; readonly height: number };
  readonly dark?: boolean;
}

/** A browser with the extension in it. */
export interface Session {
  readonly name: BrowserName;
  open(url: string): Promise<Page>;
  /** Clicks the extension's button in the toolbar while `page` is the active tab: reads it and opens the side panel. */
  clickButton(page: Page): Promise<void>;
  /**
   * Evaluates an expression in the real side panel, where `document` is the panel's; its value goes through JSON. Null
   * while there is no panel.
   */
  inPanel<Value>(expression: string): Promise<Value | null>;
  /** A PNG of the side panel's page, at the width that a panel has. Chromium only; null elsewhere. */
  picturePanel(): Promise<Uint8Array | null>;
  /** What the closed shadow root of the extension's host in a page holds; null where there is no host. */
  hostOf(page: Page): Promise<ShadowNode | null>;
  /** Brings a node of that shadow root into view and gives its middle, in the viewport. */
  middleOf(page: Page, node: ShadowNode): Promise<{ x: number; y: number }>;
  /** Addresses that the extension's own contexts have asked for on the network since the start. */
  ownRequests(): Promise<readonly string[]>;
  close(): Promise<void>;
}
