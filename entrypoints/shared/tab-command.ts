import * as v from 'valibot';
import { hash, parser, quote, span } from './message-parts.ts';

/** What the background commands a page's content script. */
const tabCommand = v.variant('type', [
  v.object({ type: v.literal('tab/read'), wish: v.boolean() }),
  v.object({ type: v.literal('tab/show'), hash, span, quote }),
  v.object({ type: v.literal('tab/step'), direction: v.picklist([1, -1]) }),
  v.object({ type: v.literal('tab/ping') }),
  v.object({ type: v.literal('tab/settings') }),
]);

export type TabCommand = v.InferOutput<typeof tabCommand>;

export const parseTabCommand = parser(tabCommand);
