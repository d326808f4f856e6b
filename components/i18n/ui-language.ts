/** The languages in which the interface speaks. */
export type UiLanguage = 'nl' | 'en';

/**
 * The language of the interface: the reader's choice, else the first of the browser's languages (BCP 47 tags, in the
 * order of preference) that it speaks, else English.
 */
export function uiLanguage(preferred: 'auto' | UiLanguage, browserLanguages: readonly string[]): UiLanguage {
  if (preferred !== 'auto') return preferred;
  for (const tag of browserLanguages) {
    const primary = tag.toLowerCase().split('-')[0];
    if (primary === 'nl' || primary === 'en') return primary;
  }
  return 'en';
}
