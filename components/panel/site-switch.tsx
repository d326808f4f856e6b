import { panelWords } from '../i18n/panel-words.ts';
import type { UiLanguage } from '../i18n/ui-language.ts';

/** Turns reading unasked on or off for one site. */
export function SiteSwitch({
  host,
  on,
  language,
  onSite,
}: {
  host: string;
  on: boolean;
  language: UiLanguage;
  onSite: (host: string, on: boolean) => void;
}) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={(event) => {
          onSite(host, event.currentTarget.checked);
          // What is shown follows what is stored: the reader may refuse the permission.
          event.currentTarget.checked = on;
        }}
      />
      <span>{panelWords[language].siteSwitch(host)}</span>
    </label>
  );
}
