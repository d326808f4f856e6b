import { useEffect, useRef, useState } from 'preact/hooks';
import { standingOf } from '../../glossary/actions/status.ts';
import type { Reading } from '../../glossary/reading.ts';
import type { Span } from '../../glossary/text/span.ts';
import { panelWords } from '../i18n/panel-words.ts';
import { readingWords } from '../i18n/reading-words.ts';
import type { UiLanguage } from '../i18n/ui-language.ts';
import { type Curated, notesOn } from '../notes/notes.ts';
import { ActionFacts } from '../reading/action-facts.tsx';
import { NoteView } from '../reading/note.tsx';
import { type Grouping, groupActions } from './group-actions.ts';

/** Who promised, must do, or was asked to do what, by when. */
export function ActionsView({
  reading,
  curated,
  language,
  today,
  wanted,
  onShow,
}: {
  reading: Reading;
  curated: Curated;
  language: UiLanguage;
  /** YYYY-MM-DD. */
  today: string;
  /** The action that the reader came for: its index in the reading. */
  wanted: number | null;
  onShow: (span: Span) => void;
}) {
  const words = panelWords[language];
  const [grouping, setGrouping] = useState<Grouping>('actor');
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wanted === null) return;
    const item = list.current?.querySelector<HTMLElement>(`[data-action="${wanted}"]`);
    item?.scrollIntoView({ block: 'center' });
    item?.querySelector('button')?.focus({ preventScroll: true });
  }, [wanted]);
  if (reading.actions.length === 0) return <p class="empty">{words.noActions}</p>;
  const groups = groupActions(reading, grouping, curated.bank, language);
  return (
    <div ref={list}>
      <fieldset class="grouping">
        <legend>{words.groupBy}</legend>
        {(['actor', 'date'] as const).map((name) => (
          <label key={name}>
            <input type="radio" name="grouping" checked={grouping === name} onChange={() => setGrouping(name)} />
            <span>{name === 'actor' ? words.byActor : words.byDate}</span>
          </label>
        ))}
      </fieldset>
      {groups.map(({ key, label, refs }) => (
        <section key={key} class="group">
          <h2>
            {label} <span class="aside">{refs.length}</span>
          </h2>
          <ul class="actions">
            {refs.map((ref) => (
              <ActionItem
                key={ref}
                reading={reading}
                curated={curated}
                actionRef={ref}
                language={language}
                today={today}
                isWanted={ref === wanted}
                onShow={onShow}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function ActionItem({
  reading,
  curated,
  actionRef,
  language,
  today,
  isWanted,
  onShow,
}: {
  reading: Reading;
  curated: Curated;
  actionRef: number;
  language: UiLanguage;
  today: string;
  isWanted: boolean;
  onShow: (span: Span) => void;
}) {
  const words = panelWords[language];
  const action = reading.actions[actionRef];
  if (!action) return null;
  const pageLanguage = reading.page.language;
  return (
    <li class={isWanted ? 'action wanted' : 'action'} data-action={actionRef}>
      <button type="button" class="what" title={readingWords[language].showInPage} onClick={() => onShow(action.span)}>
        <span lang={pageLanguage ?? undefined}>{reading.text.slice(action.span.start, action.span.end)}</span>
      </button>
      <ActionFacts
        action={action}
        language={language}
        pageLanguage={pageLanguage}
        standing={action.deadline && standingOf(action.deadline, today)}
      />
      {action.mentions.length > 0 && (
        <p class="mentions">
          <span class="aside">{words.mentionsLabel}</span>{' '}
          {action.mentions.map((mention, i) => (
            <button
              key={mention.start}
              type="button"
              class="link"
              title={reading.text.slice(mention.start, mention.end)}
              onClick={() => onShow(mention)}
            >
              {words.mention(i + 1)}
            </button>
          ))}
        </p>
      )}
      {notesOn(reading, { kind: 'action', ref: actionRef }, curated, language).map((note) => (
        <NoteView key={note.title} note={note} />
      ))}
    </li>
  );
}
