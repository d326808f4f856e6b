import { useEffect, useRef, useState } from 'preact/hooks';
import { termPopover } from '../../glossary/popover.ts';
import type { Reading } from '../../glossary/reading.ts';
import type { Span } from '../../glossary/text/span.ts';
import { panelWords } from '../i18n/panel-words.ts';
import { readingWords } from '../i18n/reading-words.ts';
import type { UiLanguage } from '../i18n/ui-language.ts';
import { type Curated, notesOn } from '../notes/notes.ts';
import { NoteView } from '../reading/note.tsx';
import { PairLine, TermBody } from '../reading/term-body.tsx';
import { ActsList } from './acts-list.tsx';

/** The page's terms by name, each with what is said of it and where it stands. */
export function TermsView({
  reading,
  curated,
  language,
  open,
  onShow,
}: {
  reading: Reading;
  curated: Curated;
  language: UiLanguage;
  /** The term that is to be opened at first: its index in the reading. */
  open: number | null;
  onShow: (span: Span) => void;
}) {
  const words = panelWords[language];
  const [withCommon, setWithCommon] = useState(open !== null && (reading.terms[open]?.common ?? false));
  const hasCommon = reading.terms.some(({ common }) => common);
  const collator = new Intl.Collator(reading.page.language ?? undefined, {
    sensitivity: 'base',
    ignorePunctuation: true,
  });
  const shown = [...reading.terms.keys()]
    .filter((ref) => withCommon || !reading.terms[ref]?.common)
    .sort((a, b) => collator.compare(reading.terms[a]?.headword ?? '', reading.terms[b]?.headword ?? ''));
  if (reading.terms.length + reading.acts.length === 0) return <p class="empty">{words.noTerms}</p>;
  return (
    <>
      {hasCommon && (
        <label class="option">
          <input
            type="checkbox"
            checked={withCommon}
            onChange={(event) => setWithCommon(event.currentTarget.checked)}
          />
          <span>{words.filterTerms}</span>
        </label>
      )}
      {shown.length === 0 && <p class="empty">{words.noTerms}</p>}
      <ul class="terms">
        {shown.map((ref) => (
          <li key={ref}>
            <TermEntry
              reading={reading}
              curated={curated}
              language={language}
              termRef={ref}
              initiallyOpen={ref === open}
              onShow={onShow}
            />
          </li>
        ))}
      </ul>
      <ActsList reading={reading} curated={curated} language={language} onShow={onShow} />
    </>
  );
}

function TermEntry({
  reading,
  curated,
  language,
  termRef,
  initiallyOpen,
  onShow,
}: {
  reading: Reading;
  curated: Curated;
  language: UiLanguage;
  termRef: number;
  initiallyOpen: boolean;
  onShow: (span: Span) => void;
}) {
  const [isOpen, setOpen] = useState(initiallyOpen);
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (initiallyOpen) details.current?.scrollIntoView({ block: 'start' });
  }, [initiallyOpen]);
  const term = termPopover(reading, termRef);
  const occurrences = reading.terms[termRef]?.occurrences ?? [];
  if (!term) return null;
  const pageLanguage = reading.page.language;
  return (
    <details ref={details} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span class="headword" lang={pageLanguage ?? undefined}>
          {term.headword}
        </span>{' '}
        <span class="aside">{readingWords[language].occurrences(term.occurrences)}</span>
      </summary>
      {isOpen && (
        <div class="entry">
          <PairLine pair={term.pair} language={language} />
          <Places places={occurrences} language={language} onShow={onShow} />
          <TermBody term={term} language={language} pageLanguage={pageLanguage} onShow={onShow} />
          {notesOn(reading, { kind: 'term', ref: termRef }, curated, language).map((note) => (
            <NoteView key={note.title} note={note} />
          ))}
        </div>
      )}
    </details>
  );
}

/** So many places have a button of their own; the rest are reached one after another on the page. */
const MAX_PLACES = 24;

function Places({
  places,
  language,
  onShow,
}: {
  places: readonly Span[];
  language: UiLanguage;
  onShow: (span: Span) => void;
}) {
  const words = panelWords[language];
  return (
    <fieldset class="places" aria-label={words.places}>
      {places.slice(0, MAX_PLACES).map((span, i) => (
        <button
          key={span.start}
          type="button"
          class="place-button"
          aria-label={words.place(i + 1, places.length)}
          title={words.place(i + 1, places.length)}
          onClick={() => onShow(span)}
        >
          {i + 1}
        </button>
      ))}
      {places.length > MAX_PLACES && <span class="aside">… {places.length}</span>}
    </fieldset>
  );
}
