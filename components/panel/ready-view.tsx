import { useEffect, useMemo, useState } from 'preact/hooks';
import { standingOf } from '../../glossary/actions/status.ts';
import type { Reading } from '../../glossary/reading.ts';
import { createSearch } from '../../glossary/search/search.ts';
import { panelWords } from '../i18n/panel-words.ts';
import { longDate, readingWords } from '../i18n/reading-words.ts';
import { saySignal } from '../i18n/signal-words.ts';
import type { Curated } from '../notes/notes.ts';
import { ActionsView } from './actions-view.tsx';
import { PairsView } from './pairs-view.tsx';
import type { PanelProps } from './panel.tsx';
import { VIEWS, type View } from './panel-state.ts';
import { QuestionsList } from './questions-list.tsx';
import { SearchView } from './search-view.tsx';
import { Tabs } from './tabs.tsx';
import { TermsView } from './terms-view.tsx';

/** A reading: what the page is, and its four views. */
export function ReadyView({
  reading,
  language,
  today,
  curated,
  wantedAction,
  onShow,
}: PanelProps & { reading: Reading; curated: Curated }) {
  const words = panelWords[language];
  const [view, setView] = useState<View>(wantedAction === null ? 'search' : 'actions');
  const [query, setQuery] = useState('');
  const [openTerm, setOpenTerm] = useState<number | null>(null);
  const { bank } = curated;
  const search = useMemo(() => createSearch(reading, bank, language), [reading, bank, language]);
  useEffect(() => {
    if (wantedAction !== null) setView('actions');
  }, [wantedAction]);
  const { authority } = reading;
  const { title, published, signals, language: pageLanguage } = reading.page;
  const withDay = reading.actions.filter(({ deadline }) => deadline).length;
  return (
    <>
      <section class="about">
        <h1 lang={pageLanguage ?? undefined}>{title || words.noTitle}</h1>
        <p class="aside">
          {published && <>{dated(language, published, today)} · </>}
          {words.counts(reading.terms.length, reading.actions.length, withDay)}
        </p>
        {authority && (
          <p class="aside">
            <a href={authority.url} target="_blank" rel="noreferrer">
              {words.authority(authority.number)}
              <span class="visually-hidden"> ({words.opensOutside})</span>
            </a>
          </p>
        )}
        {signals.length > 0 && (
          <details class="aside">
            <summary>{words.why}</summary>
            <ul>
              {signals.map((signal) => (
                <li key={signal.code}>{saySignal(signal, language)}</li>
              ))}
            </ul>
          </details>
        )}
      </section>
      <Tabs
        label={words.views}
        tabs={VIEWS.map((name) => ({ name, label: words.tabs[name] }))}
        current={view}
        onChange={setView}
      >
        {view === 'search' && (
          <SearchView
            search={search}
            query={query}
            language={language}
            pageLanguage={pageLanguage}
            onQuery={setQuery}
            onShow={onShow}
            onTerm={(ref) => {
              setOpenTerm(ref);
              setView('terms');
            }}
          >
            <QuestionsList reading={reading} language={language} onShow={onShow} />
          </SearchView>
        )}
        {view === 'terms' && (
          <TermsView reading={reading} curated={curated} language={language} open={openTerm} onShow={onShow} />
        )}
        {view === 'actions' && (
          <ActionsView
            reading={reading}
            curated={curated}
            language={language}
            today={today}
            wanted={wantedAction}
            onShow={onShow}
          />
        )}
        {view === 'pairs' && <PairsView reading={reading} bank={bank} language={language} onShow={onShow} />}
      </Tabs>
    </>
  );
}

/** "14 April 2021 (5 years ago)": what the page promises has the page's age. */
function dated(language: PanelProps['language'], published: string, today: string): string {
  const { distance, status } = standingOf(
    { bound: 'in', start: published, end: published, precision: 'day', modifier: null },
    today,
  );
  const age = status === 'passed' && distance ? ` (${readingWords[language].distance(distance)})` : '';
  return `${longDate(language, published)}${age}`;
}
