import type { TermBank } from '../termbank/entry.ts';
import { slugOf } from '../text/slug.ts';
import type { Abbreviation } from './abbreviations/abbreviation.ts';

/** The id of what an abbreviation stands for: the term bank's, or a slug of its short form that is no id of the bank. */
export function idOfAbbreviation({ id, shortForm }: Abbreviation, bank: TermBank): string {
  if (id !== null) return id;
  // "Blue Marine Club (EMA)": the page's own, whatever the bank calls by these letters.
  const slug = idOfWords(shortForm);
  return bank.entries.has(slug) ? `${slug}-here` : slug;
}

/** The id of a term that only the page defines. */
export function idOfWords(words: string): string {
  return slugOf(words) || 'term';
}
