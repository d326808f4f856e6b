import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../glossary/reading.ts';
import type { Search, SearchHit } from '../../glossary/search/search.ts';
import type { Span } from '../../glossary/text/span.ts';
import { panelWords } from '../i18n/panel-words.ts';
import type { UiLanguage } from '../i18n/ui-language.ts';
import { Marked } from './marked.tsx';

/** How many results are listed; more do not help who searches one page. */
const LIMIT = 40;
/** A screen reader is told the count once the typing rests. */
const SAY_AFTER_MS = 600;

export function SearchView({
  search,
  query,
  language,
  pageLanguage,
  onQuery,
  onShow,
  onTerm,
  children,
}: {
  search: Search;
  query: string;
  language: UiLanguage;
  pageLanguage: Language | null;
  onQuery: (query: string) => void;
  onShow: (span: Span) => void;
  /** Opens a term in the list of terms. */
  onTerm: (ref: number) => void;
  /** Shown while nothing is asked. */
  children?: ComponentChildren;
}) {
  const words = panelWords[language];
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const { hits, total } = search.find(query, LIMIT);
  const isAsked = query.trim() !== '';
  const summary = !isAsked ? '' : total === 0 ? words.searchNone(query.trim()) : words.results(total);
  const choose = (hit: SearchHit) => (hit.span ? onShow(hit.span) : onTerm(hit.ref));
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (hits[0]) choose(hits[0]);
        }}
      >
        <label for="query">{words.searchLabel}</label>
        <input
          id="query"
          ref={input}
          type="search"
          autocomplete="off"
          spellcheck={false}
          maxLength={200}
          value={query}
          aria-describedby="query-hint"
          onInput={(event) => onQuery(event.currentTarget.value)}
        />
        <p id="query-hint" class="aside">
          {words.searchHint}
        </p>
      </form>
      <Said text={summary} />
      {!isAsked && <p class="empty">{words.searchEmpty}</p>}
      {!isAsked && children}
      {isAsked && <p class="count">{summary}</p>}
      <ul class="hits">
        {hits.map((hit) => (
          <li key={`${hit.kind}.${hit.ref}.${hit.span?.start ?? 'bank'}.${hit.text.length}`}>
            <button type="button" class="hit" onClick={() => choose(hit)}>
              <span class={`kind ${hit.kind}`}>
                {words.kinds[hit.kind === 'definition' && !hit.span ? 'bank' : hit.kind]}
              </span>{' '}
              <Marked text={hit.text} ranges={hit.ranges} lang={hit.span ? pageLanguage : null} />
            </button>
          </li>
        ))}
      </ul>
      {total > hits.length && <p class="aside">{words.more(total - hits.length)}</p>}
    </search>
  );
}

function Said({ text }: { text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), SAY_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" class="visually-hidden">
      {said}
    </p>
  );
}
