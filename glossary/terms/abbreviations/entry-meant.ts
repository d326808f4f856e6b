import { stemsOf } from '../../actions/stems.ts';
import type { TermBank } from '../../termbank/entry.ts';
import type { Abbreviation } from './abbreviation.ts';

/** Abbreviations of at most so many letters often mean several things. */
const MAX_COMMON = 4;
/** Shorter forms of an entry are no names that a long form could be held against. */
const MIN_NAME = 8;
/** Share of the words of two names, the shorter counted, that makes them one name. */
const MIN_SHARE = 0.5;

/**
 * Whether what the page spells out can be the entry that its short form stands for: they share words, or hardly anything
 * else has that form. Yes where the term bank has no such entry.
 */
export function isEntryMeant({ id, long, shortForm }: Abbreviation, text: string, bank: TermBank): boolean {
  const entry = id === null ? undefined : bank.entries.get(id);
  if (!entry) return true;
  const terms = [...entry.nl.terms, ...entry.en.terms];
  const isDoubtful = terms.some(
    ({ form, matchCase, type }) => form === shortForm && matchCase && type === 'abbreviation',
  );
  if (!isDoubtful && shortForm.length > MAX_COMMON) return true;
  const words = text.slice(long.start, long.end);
  const names = terms.filter(({ form }) => /\s/.test(form) || form.length > MIN_NAME);
  return names.length === 0 || names.some(({ form }) => isSameName(form, words));
}

function isSameName(a: string, b: string): boolean {
  for (const language of ['nl', 'en'] as const) {
    const own = new Set(stemsOf(a, language));
    const theirs = new Set(stemsOf(b, language));
    const shared = [...own].filter((stem) => theirs.has(stem)).length;
    if (shared > 0 && shared >= MIN_SHARE * Math.min(own.size, theirs.size)) return true;
  }
  return a.toLowerCase() === b.toLowerCase();
}
