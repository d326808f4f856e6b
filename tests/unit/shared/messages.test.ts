import { describe, expect, it } from 'vitest';
import { parsePageMessage, parsePanelMessage, parsePanelNews } from '../../../entrypoints/shared/messages.ts';
import { parseTabCommand } from '../../../entrypoints/shared/tab-command.ts';

describe('the message border', () => {
  it('takes the messages of its own kind', () => {
    const show = {
      type: 'panel/show',
      tabId: 3,
      hash: 'a1',
      span: { start: 0, end: 4 },
      quote: { exact: 'Raad', prefix: '', suffix: '' },
    };
    expect(parsePanelMessage(show)).toEqual(show);
    expect(parsePageMessage({ type: 'page/at', hash: 'a1', items: [{ kind: 'term', ref: 2 }] })).not.toBeNull();
    expect(parseTabCommand({ type: 'tab/step', direction: -1 })).not.toBeNull();
    expect(parsePanelNews({ type: 'news/reading', tabId: 1 })).not.toBeNull();
  });

  it.each([
    ['a message of another border', { type: 'panel/site', host: 'ec.europa.eu', on: true }],
    ['no message', 'page/settings'],
    ['an unknown type', { type: 'page/eval', code: '1' }],
    ['a wrong shape', { type: 'page/at', hash: 'a1', items: [{ kind: 'term', ref: -1 }] }],
    [
      'too many items',
      { type: 'page/at', hash: 'a1', items: Array.from({ length: 9 }, () => ({ kind: 'term', ref: 0 })) },
    ],
    ['a hash that is none', { type: 'page/at', hash: '../x', items: [] }],
  ])('refuses %s from a page', (_, message) => {
    expect(parsePageMessage(message)).toBeNull();
  });

  it('refuses a site that is no host', () => {
    expect(parsePanelMessage({ type: 'panel/site', host: 'a b/*', on: true })).toBeNull();
  });
});
