import type { DateGrammar } from '../../../actions/deadlines/date-grammar.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  second: 2,
  other: 2,
  third: 3,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  ten: 10,
  twelve: 12,
};
const ADVERBS: Readonly<Record<string, string>> = {
  annually: 'R/P1Y',
  yearly: 'R/P1Y',
  annual: 'R/P1Y',
  biannually: 'R/P6M',
  biennially: 'R/P2Y',
  biennial: 'R/P2Y',
  monthly: 'R/P1M',
  quarterly: 'R/P3M',
  weekly: 'R/P1W',
};

export const englishRecurrences: DateGrammar['recurrences'] = [
  {
    pattern:
      /\bevery (?:(second|other|third|\d{1,2}|two|three|four|five|six|seven|ten|twelve) )?(year|month|week|quarter)s?\b/giu,
    read: ([, count, unit = '']) => {
      const number = count ? (NUMBERS[count.toLowerCase()] ?? Number(count)) : 1;
      return unit.toLowerCase() === 'quarter' ? `R/P${3 * number}M` : `R/P${number}${unit[0]?.toUpperCase()}`;
    },
  },
  { pattern: /\btwice (?:a|per) year\b/giu, read: () => 'R/P6M' },
  { pattern: /\bonce (?:a|per|every) year\b|\beach year\b|\bon an annual basis\b/giu, read: () => 'R/P1Y' },
  {
    pattern:
      /\b(annually|yearly|biannually|biennially|monthly|quarterly|weekly|(?:annual|biennial)(?= (?:report|reports|review|progress report|basis)\b))\b/giu,
    read: ([, word = '']) => ADVERBS[word.toLowerCase()] ?? null,
  },
];
