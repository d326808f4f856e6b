import type { ActionPopover, ActPopover, Note, PopoverContent, TermPopover } from '../../glossary/popover.ts';
import type { Language } from '../../glossary/reading.ts';
import type { Span } from '../../glossary/text/span.ts';
import { readingWords } from '../i18n/reading-words.ts';
import type { UiLanguage } from '../i18n/ui-language.ts';
import { ActionFacts } from '../reading/action-facts.tsx';
import { NoteView, Outside } from '../reading/note.tsx';
import { PairLine, TermBody } from '../reading/term-body.tsx';
import readingStyles from '../style/reading.css?inline';
import tokens from '../style/tokens.css?inline';
import ownStyles from './popover.css?inline';

/** The whole of the popover's style, for a shadow root. */
export const popoverStyles = tokens + readingStyles + ownStyles;

export interface PopoverProps {
  content: PopoverContent;
  language: UiLanguage;
  pinned: boolean;
  /** The browser did not open the side panel. */
  panelRefused: boolean;
  onShow: (span: Span) => void;
  onList: (action: number) => void;
  onMentions: (action: number) => void;
  onPin: () => void;
  onClose: () => void;
}

/** What is at a place of the page: the term first, then the action that it stands in. */
export function Popover(props: PopoverProps) {
  const { content, language, pinned, onPin, onClose } = props;
  const words = readingWords[language];
  const [first] = content.items;
  const label =
    first?.kind === 'term'
      ? `${words.term}: ${first.headword}`
      : first?.kind === 'act'
        ? first.name[language]
        : words.action;
  return (
    <div class="card" role="dialog" aria-label={label} lang={language} tabIndex={-1}>
      <div class="controls">
        <button
          type="button"
          class="icon"
          aria-pressed={pinned}
          title={pinned ? words.unpin : words.pin}
          onClick={onPin}
        >
          <span class="visually-hidden">{pinned ? words.unpin : words.pin}</span>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M10 1.5 14.5 6l-2.4.8-2.6 2.6-.4 2.9L6.9 14.5 1.5 9.1l2.2-2.2 2.9-.4 2.6-2.6zM4.4 11.6 1.5 14.5" />
          </svg>
        </button>
        <button type="button" class="icon" title={words.close} onClick={onClose}>
          <span class="visually-hidden">{words.close}</span>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m3.5 3.5 9 9m0-9-9 9" />
          </svg>
        </button>
      </div>
      {content.items.map((item) => (
        <article class="item" key={`${item.kind}${item.ref}`}>
          {item.kind === 'term' && <TermCard term={item} pageLanguage={content.language} {...props} />}
          {item.kind === 'action' && <ActionCard item={item} pageLanguage={content.language} {...props} />}
          {item.kind === 'act' && <ActCard item={item} language={language} />}
          <Notes notes={item.notes} />
        </article>
      ))}
    </div>
  );
}

function TermCard({
  term,
  pageLanguage,
  language,
  onShow,
}: PopoverProps & { term: TermPopover; pageLanguage: Language | null }) {
  return (
    <>
      <h2 lang={pageLanguage ?? undefined}>{term.headword}</h2>
      <PairLine pair={term.pair} language={language} />
      <TermBody term={term} language={language} pageLanguage={pageLanguage} onShow={onShow} />
      <p class="aside">{readingWords[language].occurrences(term.occurrences)}</p>
    </>
  );
}

function ActionCard(props: PopoverProps & { item: ActionPopover; pageLanguage: Language | null }) {
  const { item, pageLanguage, language, content, panelRefused, onList, onMentions } = props;
  const words = readingWords[language];
  return (
    <>
      <h2>{words.action}</h2>
      <ActionFacts action={item.action} language={language} pageLanguage={pageLanguage} standing={item.standing} />
      <blockquote lang={pageLanguage ?? undefined}>
        {item.leadIn && <span class="lead-in">{item.leadIn} </span>}
        {item.text}
      </blockquote>
      <p class="buttons">
        <button type="button" class="link" onClick={() => onList(item.ref)}>
          {words.showInList}
        </button>
        {item.mentions > 0 && (
          <button type="button" class="link" onClick={() => onMentions(item.ref)}>
            {words.mentions(item.mentions)}
          </button>
        )}
      </p>
      {panelRefused && (
        <p class="note" role="status">
          {words.openPanelYourself}
        </p>
      )}
      {content.published && <p class="aside">{words.pageFrom(content.published)}</p>}
    </>
  );
}

function ActCard({ item, language }: { item: ActPopover; language: UiLanguage }) {
  const words = readingWords[language];
  return (
    <>
      <h2>{item.name[language]}</h2>
      <p class="aside">
        {words.act}, {words.occurrences(item.occurrences)}
      </p>
      <p>
        <Outside href={item.url[language]} label={words.onEurLex} />
      </p>
    </>
  );
}

function Notes({ notes }: { notes: readonly Note[] }) {
  return (
    <>
      {notes.map((note) => (
        <NoteView key={note.title} note={note} />
      ))}
    </>
  );
}
