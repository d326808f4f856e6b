import { defineConfig } from 'wxt';

/** The add-on's identity in Firefox: stored data hangs on it. */
const GECKO_ID = 'leeswijzer@leeswijzer.eu';

/**
 * The files of the term bank as they are shipped: one source an entry, the one that is shown. The others are for who
 * edits them, and a seventh of the size.
 */
function trimTermBank() {
  return {
    name: 'trim-term-bank',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!/termbank\/entries\/[a-z-]+\.json$/.test(id)) return null;
      const { entries } = JSON.parse(code) as { entries: { sources: { checked?: string }[] }[] };
      const trimmed = entries.map(({ sources, ...entry }) => {
        const shown = sources.find(({ checked }) => checked) ?? sources[0];
        return { ...entry, sources: shown ? [shown] : [] };
      });
      return { code: JSON.stringify({ entries: trimmed }), map: null };
    },
  };
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  outDir: '.output',
  outDirTemplate: '{{browser}}-mv3',
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { sourcemap: false, modulePreload: { polyfill: false } },
    plugins: [trimTermBank()],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 96: 'icon/96.png', 128: 'icon/128.png' },
    action: { default_title: '__MSG_actionTitle__' },
    permissions:
      browser === 'firefox'
        ? ['storage', 'scripting', 'activeTab']
        : ['storage', 'sidePanel', 'scripting', 'activeTab'],
    optional_host_permissions: ['*://*/*'],
    web_accessible_resources: [],
    commands: {
      'toggle-site': { description: '__MSG_commandToggleSite__' },
      'next-annotation': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      'previous-annotation': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
      ...(browser === 'firefox'
        ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+L' } } }
        : { _execute_action: { suggested_key: { default: 'Alt+Shift+L' } } }),
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              // The first release with the CSS Custom Highlight API.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
