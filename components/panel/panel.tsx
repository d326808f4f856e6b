import { useEffect, useState } from 'preact/hooks';
import type { Span } from '../../glossary/text/span.ts';
import { panelWords } from '../i18n/panel-words.ts';
import type { UiLanguage } from '../i18n/ui-language.ts';
import { hostOf, type PanelState } from './panel-state.ts';
import { ReadyView } from './ready-view.tsx';
import { SiteSwitch } from './site-switch.tsx';
import { StateMessage } from './state-message.tsx';

export interface PanelProps {
  state: PanelState;
  language: UiLanguage;
  /** YYYY-MM-DD. */
  today: string;
  /** Whether pages of the site are read unasked. */
  siteOn: boolean;
  /** A word to the reader about what could not be done; null for none. */
  notice: string | null;
  /** The action that the reader asked to see in the list. */
  wantedAction: number | null;
  onShow: (span: Span) => void;
  onRead: () => void;
  onCancel: () => void;
  onSite: (host: string, on: boolean) => void;
  onSettings: () => void;
}

/** The side panel: this site's switch, what the page is, and the reading in four views. */
export function Panel(props: PanelProps) {
  const { state, language, siteOn, notice, onSite, onSettings } = props;
  const words = panelWords[language];
  const host = hostOf(state);
  return (
    <div class="panel" lang={language}>
      <header class="top">
        {host && <SiteSwitch host={host} on={siteOn} language={language} onSite={onSite} />}
        <button type="button" class="link settings" onClick={onSettings}>
          {words.settings}
        </button>
      </header>
      <Notice text={notice} />
      <main>
        {state.kind === 'ready' ? (
          <ReadyView key={state.reading.text} {...props} reading={state.reading} curated={state.curated} />
        ) : (
          <StateMessage {...props} />
        )}
      </main>
    </div>
  );
}

/** Said by a screen reader when it changes, which an element that appears with its text may not be. */
function Notice({ text }: { text: string | null }) {
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => setSaid(text), [text]);
  return (
    <div role="status" class="notice">
      {said && <p class="note">{said}</p>}
    </div>
  );
}
