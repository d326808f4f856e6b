import type { DateGrammar } from '../../../actions/deadlines/date-grammar.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  tien: 10,
  twaalf: 12,
};
const UNITS: Readonly<Record<string, string>> = {
  jaar: 'Y',
  maanden: 'M',
  maand: 'M',
  weken: 'W',
  week: 'W',
  dag: 'D',
  kwartaal: '3M',
};
const ADVERBS: Readonly<Record<string, string>> = {
  jaarlijks: 'R/P1Y',
  halfjaarlijks: 'R/P6M',
  tweejaarlijks: 'R/P2Y',
  driejaarlijks: 'R/P3Y',
  vierjaarlijks: 'R/P4Y',
  vijfjaarlijks: 'R/P5Y',
  maandelijks: 'R/P1M',
  wekelijks: 'R/P1W',
  kwartaal: 'R/P3M',
};

export const dutchRecurrences: DateGrammar['recurrences'] = [
  {
    pattern:
      /\b(?:om de|elke|iedere|elk|ieder|minstens om de|eens in de|eenmaal per|één keer in de)\s(?:(\d{1,2}|twee|drie|vier|vijf|zes|zeven|tien|twaalf)\s)?(jaar|maanden|maand|weken|week|kwartaal)\b/giu,
    read: ([, count, unit = '']) => {
      const number = count ? (NUMBERS[count.toLowerCase()] ?? Number(count)) : 1;
      const letter = UNITS[unit.toLowerCase()] as string;
      return letter === '3M' ? 'R/P3M' : `R/P${number}${letter}`;
    },
  },
  {
    pattern: /\btwee ?(?:maal|keer) per jaar\b/giu,
    read: () => 'R/P6M',
  },
  {
    pattern:
      /\b(jaarlijks|halfjaarlijks|tweejaarlijks|driejaarlijks|vierjaarlijks|vijfjaarlijks|maandelijks|wekelijks)\b/giu,
    read: ([, word = '']) => ADVERBS[word.toLowerCase()] ?? null,
  },
];
