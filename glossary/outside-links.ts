import { actUrl } from './acts/act-number.ts';
import type { Language } from './reading.ts';
import { type InBoth, preferredForm, type TermEntry } from './termbank/entry.ts';

/** Where a term can be looked up elsewhere; opened by the reader's click only. */
export interface OutsideLink {
  readonly site: 'iate' | 'eur-lex' | 'eurovoc';
  /** For an interface in either language. */
  readonly url: InBoth;
}

const inBoth = (make: (language: Language) => string): InBoth => ({ nl: make('nl'), en: make('en') });

/**
 * IATE in the page's language pair, the page's own language first; EUR-Lex: the act that the term is, or what acts say
 * of it; EuroVoc. By their numbers where the bank has them, else by a search for the preferred form.
 */
export function outsideLinks(entry: TermEntry, pageLanguage: Language | null): OutsideLink[] {
  const from = pageLanguage ?? 'en';
  const to = from === 'nl' ? 'en' : 'nl';
  const word = encodeURIComponent(preferredForm(entry, from));
  const { act, iate, eurovoc } = entry;
  return [
    {
      site: 'iate',
      url: inBoth((language) =>
        iate
          ? `https://iate.europa.eu/entry/result/${iate}/${language}`
          : `https://iate.europa.eu/search/byUrl?term=${word}&sl=${from}&tl=${to}`,
      ),
    },
    {
      site: 'eur-lex',
      url: inBoth((language) =>
        act
          ? actUrl({ id: act, celex: act }, language)
          : `https://eur-lex.europa.eu/search.html?scope=EURLEX&type=quick&lang=${language}&text=${encodeURIComponent(`"${preferredForm(entry, language)}"`)}`,
      ),
    },
    {
      site: 'eurovoc',
      url: inBoth((language) =>
        eurovoc
          ? `https://op.europa.eu/${language}/web/eu-vocabularies/th-concept/-/resource/eurovoc/${eurovoc}`
          : `https://op.europa.eu/${language}/web/eu-vocabularies/search-results?p_p_id=eu_europa_publications_portlet_search_executor_SearchExecutorPortlet_INSTANCE_3bGTrb8CGSGe&p_p_lifecycle=1&p_p_state=normal&queryText=${encodeURIComponent(preferredForm(entry, language))}&facet.collection=EUVoc`,
      ),
    },
  ];
}
