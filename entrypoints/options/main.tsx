import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { optionsWords } from '../../components/i18n/options-words.ts';
import { uiLanguage } from '../../components/i18n/ui-language.ts';
import { Options, type OptionValues } from '../../components/options/options.tsx';
import '../../components/style/tokens.css';
import '../../components/style/reading.css';
import '../../components/options/options.css';
import { loadSettings, type Settings, saveSettings } from '../shared/settings.ts';

function OptionsPage() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [message, setMessage] = useState<'saved' | 'notSaved' | 'repaired' | null>(null);
  const language = uiLanguage(settings?.language ?? 'auto', navigator.languages);

  useEffect(() => {
    const follow = async (): Promise<void> => {
      const { settings: stored, repaired } = await loadSettings(browser.storage.local);
      setSettings(stored);
      if (repaired) setMessage('repaired');
    };
    browser.storage.local.onChanged.addListener(() => void follow());
    void follow();
  }, []);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = optionsWords[language].title;
  }, [language]);

  async function change(values: Partial<OptionValues>): Promise<void> {
    if (!settings) return;
    const next = { ...settings, ...values, sites: { ...(values.sites ?? settings.sites) } };
    setSettings(next);
    try {
      await saveSettings(browser.storage.local, next);
      setMessage('saved');
    } catch {
      setSettings(settings);
      setMessage('notSaved');
    }
  }

  if (!settings) return null;
  return <Options values={settings} language={language} message={message} onChange={(values) => void change(values)} />;
}

const root = document.getElementById('options');
if (root) render(<OptionsPage />, root);
