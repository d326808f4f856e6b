import type { TermBank } from '../../termbank/entry.ts';
import type { TermMatch } from '../matcher.ts';
import type { Abbreviation } from './abbreviation.ts';
import { isAbbreviationOf } from './known-terms.ts';
import { isAcronym, isShortForm } from './short-forms.ts';

/**
 * "GRETA, the Group of Experts …": two forms of one entry of the term bank side by side, one of them an abbreviation.
 * `matches` in the order of the text.
 */
export function findAppositions(text: string, matches: readonly TermMatch[], bank: TermBank): Abbreviation[] {
  return matches.flatMap((match, i) => {
    const next = matches[i + 1];
    if (next?.id !== match.id || !/^, (?:the |de |het )?$/i.test(text.slice(match.end, next.start))) return [];
    const [short, long] = match.end - match.start < next.end - next.start ? [match, next] : [next, match];
    const shortForm = text.slice(short.start, short.end);
    if (!isShortForm(shortForm) || /\s/.test(shortForm) || !/\s/.test(text.slice(long.start, long.end))) return [];
    // "ProtectEU, the European internal security strategy": a name, and what it names.
    if (!isAcronym(shortForm) && !isAbbreviationOf(bank, match.id, shortForm)) return [];
    return [
      {
        shortForm,
        short: { start: short.start, end: short.end },
        long: { start: long.start, end: long.end },
        id: match.id,
        rule: 'short form, long form' as const,
      },
    ];
  });
}
