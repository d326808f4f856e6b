import type { ComponentChildren } from 'preact';
import { panelWords } from '../i18n/panel-words.ts';
import { saySignal } from '../i18n/signal-words.ts';
import type { UiLanguage } from '../i18n/ui-language.ts';
import type { PanelState } from './panel-state.ts';

/** What is said while there is no reading to show: why, and what the reader can do. */
export function StateMessage({
  state,
  language,
  onRead,
  onCancel,
}: {
  state: PanelState;
  language: UiLanguage;
  onRead: () => void;
  onCancel: () => void;
}) {
  const words = panelWords[language];
  switch (state.kind) {
    case 'none':
      return <Message text={words.none} button={words.readPage} onClick={onRead} />;
    case 'unsupported':
      return <Message text={words.unsupported} />;
    case 'needs-click':
      return <Message text={words.needsClick} />;
    case 'off':
      return <Message text={words.off(state.host)} button={words.readPage} onClick={onRead} />;
    case 'working':
      return (
        <Message
          text={words.working[state.step] ?? words.working.language ?? ''}
          button={words.cancel}
          onClick={onCancel}
          busy
        />
      );
    case 'error':
      return (
        <Message
          text={state.reason === 'page' ? words.failedPage : words.failedReading}
          button={words.again}
          onClick={onRead}
        />
      );
    case 'not-policy': {
      const { language: read, signals } = state.reading.page;
      if (read === null) return <Message text={words.nothingFound} />;
      return (
        <Message text={words.notPolicy} button={words.showAnyway} onClick={onRead}>
          {signals.length > 0 && (
            <details>
              <summary>{words.notPolicyWhy}</summary>
              <ul>
                {signals.map((signal) => (
                  <li key={signal.code}>{saySignal(signal, language)}</li>
                ))}
              </ul>
            </details>
          )}
        </Message>
      );
    }
    default:
      return <Message text="" busy />;
  }
}

function Message({
  text,
  button,
  onClick,
  busy = false,
  children,
}: {
  text: string;
  button?: string;
  onClick?: () => void;
  busy?: boolean;
  children?: ComponentChildren;
}) {
  return (
    <div class="message" aria-busy={busy}>
      <p role="status">{text}</p>
      {busy && text !== '' && <progress aria-label={text} />}
      {button && (
        <p>
          <button type="button" class="button" onClick={onClick}>
            {button}
          </button>
        </p>
      )}
      {children}
    </div>
  );
}
