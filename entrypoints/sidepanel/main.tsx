import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { panelWords } from '../../components/i18n/panel-words.ts';
import { uiLanguage } from '../../components/i18n/ui-language.ts';
import { Panel } from '../../components/panel/panel.tsx';
import { hostOf } from '../../components/panel/panel-state.ts';
import '../../components/style/tokens.css';
import '../../components/style/reading.css';
import '../../components/panel/panel.css';
import { describe } from '../../glossary/text/quote.ts';
import type { Span } from '../../glossary/text/span.ts';
import type { ShowAnswer } from '../shared/messages.ts';
import { ask } from '../shared/send.ts';
import { DEFAULT_SETTINGS, loadSettings, type Settings } from '../shared/settings.ts';
import { isDeclaredHost, isSiteOn, patternOf } from '../shared/site.ts';
import { today } from '../shared/today.ts';
import { type Followed, followActiveTab } from './tab-follower.ts';

function SidePanel() {
  const [{ tabId, state, hash }, setFollowed] = useState<Followed>({
    tabId: null,
    state: { kind: 'loading' },
    hash: null,
  });
  const [wantedAction, setWantedAction] = useState<number | null>(null);
  const [notice, setNotice] = useState<string | null>(null);
  const [settings, setSettings] = useState<Settings>(DEFAULT_SETTINGS);
  const language = uiLanguage(settings.language, navigator.languages);
  const words = panelWords[language];

  useEffect(() => {
    followActiveTab(
      (followed) => {
        setFollowed(followed);
        if (followed.state.kind === 'loading') {
          setNotice(null);
          setWantedAction(null);
        }
      },
      // The same action may be asked for twice.
      (action) => {
        setWantedAction(null);
        setTimeout(() => setWantedAction(action));
      },
    );
    const follow = async (): Promise<void> => {
      const { settings: stored, repaired } = await loadSettings(browser.storage.local);
      setSettings(stored);
      if (repaired) setNotice(panelWords[uiLanguage(stored.language, navigator.languages)].storedBroken);
    };
    browser.storage.local.onChanged.addListener(() => void follow());
    void follow();
  }, []);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  async function show(span: Span): Promise<void> {
    if (state.kind !== 'ready' || tabId === null || hash === null) return;
    setNotice(null);
    const quote = describe(state.reading.text, span);
    const answer = await ask<ShowAnswer>({ type: 'panel/show', tabId, hash, span, quote });
    if (!answer?.shown) setNotice(words.notShown);
  }

  async function switchSite(host: string, on: boolean): Promise<void> {
    setNotice(null);
    // Before anything is awaited: a browser asks the reader only within the click.
    const granted = on && !isDeclaredHost(host) ? browser.permissions.request({ origins: [patternOf(host)] }) : true;
    if (!(await granted)) {
      setNotice(words.permissionRefused(host));
      return;
    }
    await ask({ type: 'panel/site', host, on });
  }

  const host = hostOf(state);
  return (
    <Panel
      state={state}
      language={language}
      today={today()}
      siteOn={host !== null && isSiteOn(settings, host)}
      notice={notice}
      wantedAction={wantedAction}
      onShow={(span) => void show(span)}
      onRead={() => tabId !== null && void ask({ type: 'panel/read', tabId })}
      onCancel={() => tabId !== null && void ask({ type: 'panel/cancel', tabId })}
      onSite={(name, on) => void switchSite(name, on)}
      onSettings={() => void browser.runtime.openOptionsPage()}
    />
  );
}

const root = document.getElementById('panel');
if (root) render(<SidePanel />, root);
