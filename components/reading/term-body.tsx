import type { TermPopover } from '../../glossary/popover.ts';
import type { Definition, Language } from '../../glossary/reading.ts';
import type { Span } from '../../glossary/text/span.ts';
import { readingWords } from '../i18n/reading-words.ts';
import type { UiLanguage } from '../i18n/ui-language.ts';
import { Quotation } from './quotation.tsx';

/** What the page says of a term. */
export function TermBody({
  term,
  language,
  pageLanguage,
  onShow,
}: {
  term: TermPopover;
  language: UiLanguage;
  pageLanguage: Language | null;
  onShow: (span: Span) => void;
}) {
  const words = readingWords[language];
  const quote = (definition: Definition) => (
    <Quotation
      key={definition.span?.start}
      text={definition.text}
      span={definition.span}
      lang={pageLanguage}
      showLabel={words.showInPage}
      onShow={onShow}
    />
  );
  const isDefined = term.expansions.length + term.definitions.length > 0;
  return (
    <div class="term-body">
      {term.expansions.length > 0 && (
        <section>
          <h3>{words.expansions}</h3>
          {term.expansions.map(quote)}
          {term.expansionsDiffer && <p class="note differ">{words.expansionsDiffer}</p>}
        </section>
      )}
      {term.definitions.length > 0 && (
        <section>
          <h3>{words.onThisPage}</h3>
          {term.definitions.map(quote)}
        </section>
      )}
      {!isDefined && <p class="note">{words.notDefined}</p>}
      {!isDefined && term.contexts.length > 0 && (
        <section>
          <h3>{words.contexts}</h3>
          {term.contexts.map(quote)}
        </section>
      )}
    </div>
  );
}

/** Both names of a term, each in its language; nothing where the term bank does not know them. */
export function PairLine({ pair, language }: { pair: TermPopover['pair']; language: UiLanguage }) {
  if (!pair) return null;
  const words = readingWords[language];
  return (
    <dl class="pair">
      <dt title={words.dutch}>nl</dt>
      <dd lang="nl">{pair.nl}</dd>
      <dt title={words.english}>en</dt>
      <dd lang="en">{pair.en}</dd>
    </dl>
  );
}
