import type { TextQuoteSelector } from '../../glossary/text/quote.ts';
import type { Span } from '../../glossary/text/span.ts';

/** What the background commands a page's content script. */
export type TabCommand =
  | { readonly type: 'tab/read'; readonly wish: boolean }
  | { readonly type: 'tab/show'; readonly hash: string; readonly span: Span; readonly quote: TextQuoteSelector }
  | { readonly type: 'tab/step'; readonly direction: 1 | -1 }
  | { readonly type: 'tab/ping' }
  | { readonly type: 'tab/settings' };

/**
 * The command, or null for anything that is none. Checked by hand: the schema library would be a twentieth of what
 * every page has to load.
 */
export function parseTabCommand(message: unknown): TabCommand | null {
  if (!isRecord(message)) return null;
  switch (message.type) {
    case 'tab/ping':
    case 'tab/settings':
      return { type: message.type };
    case 'tab/read':
      return typeof message.wish === 'boolean' ? { type: 'tab/read', wish: message.wish } : null;
    case 'tab/step':
      return message.direction === 1 || message.direction === -1
        ? { type: 'tab/step', direction: message.direction }
        : null;
    case 'tab/show': {
      const { hash, span, quote } = message;
      return typeof hash === 'string' && isSpan(span) && isQuote(quote)
        ? { type: 'tab/show', hash, span, quote }
        : null;
    }
    default:
      return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isSpan(value: unknown): value is Span {
  return isRecord(value) && Number.isSafeInteger(value.start) && Number.isSafeInteger(value.end);
}

function isQuote(value: unknown): value is TextQuoteSelector {
  return isRecord(value) && [value.exact, value.prefix, value.suffix].every((part) => typeof part === 'string');
}
