import type { Reading } from '../../glossary/reading.ts';
import { isWithin, type Span } from '../../glossary/text/span.ts';
import { panelWords } from '../i18n/panel-words.ts';
import type { UiLanguage } from '../i18n/ui-language.ts';

/** The questions that the page answers, as a way through it; "see below" in an answer leads to what it means. */
export function QuestionsList({
  reading,
  language,
  onShow,
}: {
  reading: Reading;
  language: UiLanguage;
  onShow: (span: Span) => void;
}) {
  const { text, questions, references, actions, page } = reading;
  if (questions.length === 0) return null;
  const words = panelWords[language];
  return (
    <section class="group">
      <h2>
        {words.questions} <span class="aside">{questions.length}</span>
      </h2>
      <ol class="question-list">
        {questions.map(({ question, answer }) => {
          const count = actions.filter(({ span }) => isWithin(span, answer)).length;
          const [reference] = references.filter(({ span }) => isWithin(span, answer));
          return (
            <li key={question.start} class="question">
              <button type="button" class="what" onClick={() => onShow(question)}>
                <span lang={page.language ?? undefined}>{text.slice(question.start, question.end)}</span>
              </button>{' '}
              {count > 0 && <span class="aside">{words.actionsIn(count)}</span>}
              {reference && (
                <button type="button" class="link" onClick={() => onShow(reference.target)}>
                  {words.toList}
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
