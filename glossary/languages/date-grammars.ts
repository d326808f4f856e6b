import type { DateGrammar } from '../actions/deadlines/date-grammar.ts';
import type { Language } from '../reading.ts';
import { englishDates } from './en/dates/grammar.ts';
import { dutchDates } from './nl/dates/grammar.ts';

const GRAMMARS: Record<Language, DateGrammar> = { nl: dutchDates, en: englishDates };

export function dateGrammarOf(language: Language): DateGrammar {
  return GRAMMARS[language];
}
