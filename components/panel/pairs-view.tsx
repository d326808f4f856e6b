import { pairsOf } from '../../glossary/pairs.ts';
import type { Reading } from '../../glossary/reading.ts';
import type { TermBank } from '../../glossary/termbank/entry.ts';
import type { Span } from '../../glossary/text/span.ts';
import { panelWords } from '../i18n/panel-words.ts';
import { readingWords } from '../i18n/reading-words.ts';
import type { UiLanguage } from '../i18n/ui-language.ts';

/** The names of the page's terms in both languages, for who translates or checks a translation. */
export function PairsView({
  reading,
  bank,
  language,
  onShow,
}: {
  reading: Reading;
  bank: TermBank;
  language: UiLanguage;
  onShow: (span: Span) => void;
}) {
  const words = panelWords[language];
  const pairs = pairsOf(reading, bank);
  if (pairs.length === 0) return <p class="empty">{words.noPairs}</p>;
  return (
    <table class="pairs">
      <caption class="visually-hidden">{words.pairCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.dutch}</th>
          <th scope="col">{words.english}</th>
          <th scope="col">{words.onPage}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(({ id, nl, en, onPage, first, headword }) => (
          <tr key={id}>
            <td lang="nl" class={onPage === 'en' ? 'absent' : ''}>
              {nl}
            </td>
            <td lang="en" class={onPage === 'nl' ? 'absent' : ''}>
              {en}
            </td>
            <td>
              <button
                type="button"
                class="link"
                title={readingWords[language].showInPage}
                onClick={() => onShow(first)}
              >
                <span lang={reading.page.language ?? undefined}>{headword}</span>
              </button>
              <span class="aside side">{words.onPageSide[onPage]}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
