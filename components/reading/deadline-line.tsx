import type { Standing } from '../../glossary/actions/status.ts';
import type { Deadline, Language } from '../../glossary/reading.ts';
import { readingWords } from '../i18n/reading-words.ts';
import type { UiLanguage } from '../i18n/ui-language.ts';

/** A deadline in the page's own words, what it is by now, and how far off; honest about what the page leaves open. */
export function DeadlineLine({
  deadline,
  language,
  pageLanguage,
  standing,
  recurs,
}: {
  deadline: Deadline;
  language: UiLanguage;
  pageLanguage: Language | null;
  standing: Standing;
  /** The duty comes back: its first date may have passed, it has not. */
  recurs: boolean;
}) {
  const words = readingWords[language];
  const { status, distance } = standing;
  const howFar = distance ? words.distance(distance) : '';
  return (
    <span class="deadline">
      <span class="date" lang={pageLanguage ?? undefined}>
        {deadline.text}
      </span>{' '}
      <span class={`status ${status}`}>
        {recurs && status === 'passed' ? words.firstTime : words.status[status]}
        {howFar && `, ${howFar}`}
      </span>
      {deadline.precision !== 'day' && deadline.precision !== 'relative' && (
        <span class="aside"> {words.dayNotStated}</span>
      )}
    </span>
  );
}
