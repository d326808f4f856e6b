import type { DateMeaning } from '../../reading.ts';
import type { Span } from '../../text/span.ts';
import type { RoleRule } from './date-grammar.ts';

/** Words on either side that tell what a date is. */
const AROUND = 160;

/** What a date is, where it is no candidate for a deadline: the first rule that fits; null where none does. */
export function roleOf(options: {
  text: string;
  span: Span;
  /** Where the unit begins, its preposition and portion left out. */
  unitStart: number;
  meaning: DateMeaning;
  isRange: boolean;
  bracketed: boolean;
  roles: readonly RoleRule[];
}): RoleRule | null {
  const { text, span, unitStart, meaning, isRange, bracketed, roles } = options;
  const before = afterLastEnd(text.slice(Math.max(0, span.start - AROUND), span.start));
  const beforeUnit = afterLastEnd(text.slice(Math.max(0, unitStart - AROUND), unitStart));
  const after = beforeFirstEnd(text.slice(span.end, span.end + AROUND));
  const clause = `${before.split(/[,;:(]/).at(-1)} § ${after.split(/[,;:)]/)[0]}`;
  const words = text.slice(span.start, span.end);
  const expression = { precision: meaning.precision, bound: meaning.bound, isRange, bracketed, words };
  return (
    roles.find(
      (rule) =>
        (rule.only?.(expression) ?? true) &&
        (rule.before?.test(before) ?? true) &&
        (rule.beforeUnit?.test(beforeUnit) ?? true) &&
        (rule.after?.test(after) ?? true) &&
        (rule.clause?.test(clause) ?? true),
    ) ?? null
  );
}

function afterLastEnd(words: string): string {
  return words.split(/[.!?]\s+(?=\p{Lu}|$)|\n/u).at(-1) ?? '';
}

function beforeFirstEnd(words: string): string {
  return words.split(/[.!?](?:\s+(?=\p{Lu})|$)|\n/u)[0] ?? '';
}
