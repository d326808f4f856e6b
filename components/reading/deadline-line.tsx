import { distance, statusOf } from '../../glossary/actions/status.ts';
import type { Deadline, Language } from '../../glossary/reading.ts';
import { readingWords } from '../i18n/reading-words.ts';
import type { UiLanguage } from '../i18n/ui-language.ts';

/** A deadline in the page's own words, what it is by now, and how far off; honest about what the page leaves open. */
export function DeadlineLine({
  deadline,
  language,
  pageLanguage,
  today,
}: {
  deadline: Deadline;
  language: UiLanguage;
  pageLanguage: Language | null;
  /** YYYY-MM-DD. */
  today: string;
}) {
  const words = readingWords[language];
  const status = statusOf(deadline, today);
  const far = distance(deadline, today);
  const howFar = far ? words.distance(far) : '';
  return (
    <span class="deadline">
      <span class="date" lang={pageLanguage ?? undefined}>
        {deadline.text}
      </span>{' '}
      <span class={`status ${status}`}>
        {words.status[status]}
        {howFar && `, ${howFar}`}
      </span>
      {deadline.precision !== 'day' && deadline.precision !== 'relative' && (
        <span class="aside"> {words.dayNotStated}</span>
      )}
    </span>
  );
}
