import { actPopover } from '../../glossary/popover.ts';
import type { Reading } from '../../glossary/reading.ts';
import type { Span } from '../../glossary/text/span.ts';
import { panelWords } from '../i18n/panel-words.ts';
import { readingWords } from '../i18n/reading-words.ts';
import type { UiLanguage } from '../i18n/ui-language.ts';
import { type Curated, notesOn } from '../notes/notes.ts';
import { NoteView, Outside } from '../reading/note.tsx';

/** The acts, documents and procedures that the page names by their numbers; nothing where it names none. */
export function ActsList({
  reading,
  curated,
  language,
  onShow,
}: {
  reading: Reading;
  curated: Curated;
  language: UiLanguage;
  onShow: (span: Span) => void;
}) {
  if (reading.acts.length === 0) return null;
  const words = readingWords[language];
  return (
    <section class="acts">
      <h2>
        {panelWords[language].acts} <span class="aside">{reading.acts.length}</span>
      </h2>
      <ul class="terms">
        {reading.acts.map(({ id, occurrences: [first] }, ref) => {
          const act = actPopover(reading, ref);
          const notes = notesOn(reading, { kind: 'act', ref }, curated, language);
          if (!act || !first) return null;
          return (
            <li key={id}>
              <details>
                <summary>
                  <span class="headword">{act.name[language]}</span>{' '}
                  <span class="aside">{notes[0]?.title ?? words.occurrences(act.occurrences)}</span>
                </summary>
                <div class="entry">
                  <p class="buttons">
                    <button type="button" class="link" onClick={() => onShow(first)}>
                      {words.showInPage}
                    </button>
                    <Outside href={act.url[language]} label={words.onEurLex} />
                  </p>
                  {notes.map((note) => (
                    <NoteView key={note.title} note={note} />
                  ))}
                </div>
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
