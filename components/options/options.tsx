import { LAYERS, type Layer } from '../../glossary/annotations.ts';
import { optionsWords } from '../i18n/options-words.ts';
import type { UiLanguage } from '../i18n/ui-language.ts';

/** What the reader can set; the names are those of the stored settings. */
export interface OptionValues {
  readonly language: 'auto' | 'nl' | 'en';
  /** Milliseconds. */
  readonly hoverDelay: number;
  readonly layers: Readonly<Record<Layer, boolean>>;
  readonly sites: Readonly<Record<string, boolean>>;
}

const DELAYS = [200, 300, 400, 600, 1_000];

/** The settings; each change is handed on at once. */
export function Options({
  values,
  language,
  message,
  onChange,
}: {
  values: OptionValues;
  language: UiLanguage;
  /** What became of the last change. */
  message: 'saved' | 'notSaved' | 'repaired' | null;
  onChange: (change: Partial<OptionValues>) => void;
}) {
  const words = optionsWords[language];
  const sites = Object.entries(values.sites).sort(([a], [b]) => a.localeCompare(b));
  const seconds = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return (
    <main class="options" lang={language}>
      <h1>{words.title}</h1>
      <section>
        <label for="language">{words.language}</label>
        <select
          id="language"
          value={values.language}
          onChange={(event) => onChange({ language: event.currentTarget.value as OptionValues['language'] })}
        >
          {(['auto', 'nl', 'en'] as const).map((name) => (
            <option key={name} value={name}>
              {words.languages[name]}
            </option>
          ))}
        </select>
      </section>
      <fieldset>
        <legend>{words.marks}</legend>
        {LAYERS.map((layer) => (
          <label key={layer} class="option">
            <input
              type="checkbox"
              checked={values.layers[layer]}
              onChange={(event) => onChange({ layers: { ...values.layers, [layer]: event.currentTarget.checked } })}
            />
            <span class={`sample ${layer}`}>{words.layers[layer]}</span>
          </label>
        ))}
      </fieldset>
      <section>
        <label for="delay">{words.delay}</label>
        <select
          id="delay"
          value={values.hoverDelay}
          onChange={(event) => onChange({ hoverDelay: Number(event.currentTarget.value) })}
        >
          {[...new Set([...DELAYS, values.hoverDelay])]
            .sort((a, b) => a - b)
            .map((delay) => (
              <option key={delay} value={delay}>
                {words.delayUnit(seconds.format(delay / 1_000))}
              </option>
            ))}
        </select>
      </section>
      <section>
        <h2>{words.sites}</h2>
        <p class="aside">{words.sitesHint}</p>
        {sites.length === 0 && <p>{words.noSites}</p>}
        <ul class="sites">
          {sites.map(([host, on]) => (
            <li key={host}>
              <span>
                {host}: {on ? words.on : words.off}
              </span>
              <button
                type="button"
                class="link"
                onClick={() => onChange({ sites: Object.fromEntries(sites.filter(([other]) => other !== host)) })}
              >
                {words.forget(host)}
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{words.keys}</h2>
        <p>{words.keysHint}</p>
        <h2>{words.privacy}</h2>
        <p>{words.privacyText}</p>
      </section>
      <p role="status" class={message === 'saved' || message === null ? 'aside' : 'note'}>
        {message && words[message]}
      </p>
    </main>
  );
}
