import type { Standing } from '../../glossary/actions/status.ts';
import type { ActionReading, ActorMention, Language } from '../../glossary/reading.ts';
import { readingWords } from '../i18n/reading-words.ts';
import type { UiLanguage } from '../i18n/ui-language.ts';
import { DeadlineLine } from './deadline-line.tsx';

/** Who, with whom, by when, and how firmly; as a list of terms and descriptions. */
export function ActionFacts({
  action,
  language,
  pageLanguage,
  standing,
}: {
  action: Pick<ActionReading, 'actors' | 'partners' | 'modality' | 'force' | 'reported' | 'recurrence' | 'deadline'>;
  language: UiLanguage;
  pageLanguage: Language | null;
  /** Where its deadline stands; null where it has none. */
  standing: Standing | null;
}) {
  const words = readingWords[language];
  const { actors, partners, deadline, recurrence } = action;
  const kind = [words.modality[action.modality], words.force[action.force], action.reported ? words.reported : ''];
  return (
    <dl class="facts">
      <dt>{words.who}</dt>
      <dd>
        {actors.length > 0 ? <Names actors={actors} lang={pageLanguage} and={words.and} /> : words.nobodyNamed}{' '}
        <span class="aside">{kind.filter(Boolean).join(', ')}</span>
      </dd>
      {partners.length > 0 && <dt>{words.together}</dt>}
      {partners.length > 0 && (
        <dd>
          <Names actors={partners} lang={pageLanguage} and={words.and} />
        </dd>
      )}
      <dt>{words.when}</dt>
      <dd>
        {deadline && standing ? (
          <DeadlineLine
            deadline={deadline}
            language={language}
            pageLanguage={pageLanguage}
            standing={standing}
            recurs={recurrence !== null}
          />
        ) : (
          !recurrence && <span class="aside">{words.noDeadline}</span>
        )}
        {recurrence && <span class="recurrence"> {words.recurrence(recurrence)}</span>}
      </dd>
    </dl>
  );
}

function Names({ actors, lang, and }: { actors: readonly ActorMention[]; lang: Language | null; and: string }) {
  return (
    <span class="actors">
      {actors.map(({ id, text }, i) => (
        <span key={id}>
          {i > 0 && (i === actors.length - 1 ? ` ${and} ` : ', ')}
          <strong lang={lang ?? undefined}>{text}</strong>
        </span>
      ))}
    </span>
  );
}
