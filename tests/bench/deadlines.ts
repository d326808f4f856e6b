import { en, nl } from 'chrono-node';
import { findDates } from '../../glossary/actions/deadlines/find-dates.ts';
import type { Language } from '../../glossary/reading.ts';
import { formsOf, isReadRight, isRightByChrono, sentenceWith } from '../../tools/deadlines.ts';
import { inTurns, type Row } from './measure.ts';
import { round } from './reading.ts';

const ROUNDS = 15;
const CHRONO = { nl: nl.casual, en: en.casual };
const LANGUAGES: readonly Language[] = ['nl', 'en'];

/** The reader's grammar of deadlines beside chrono-node: how many forms each reads right, and in what time. */
export function measureDeadlines(): Row[] {
  const all = LANGUAGES.flatMap((language) => formsOf(language).map((form) => ({ form, language })));
  const ours = all.filter(({ form, language }) => isReadRight(form, language)).length;
  const theirs = all.filter(({ form, language }) => isRightByChrono(form, language)).length;
  const sentences = all.map(({ form, language }) => ({ language, text: sentenceWith(form, language) }));
  const [reader = 0, chrono = 1] = inTurns(
    [
      () => {
        for (const { text, language } of sentences) findDates(text, { start: 0, end: text.length }, language, null);
      },
      () => {
        for (const { text, language } of sentences) CHRONO[language].parse(text);
      },
    ],
    ROUNDS,
  );
  return [
    { id: 'deadlines.vs-chrono', value: round(reader / chrono), unit: 'ratio', n: ROUNDS },
    { id: 'deadlines.found-vs-chrono', value: round(ours / theirs), unit: 'ratio', n: all.length },
  ];
}
