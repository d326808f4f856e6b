import type { Language } from '../reading.ts';
import { foldText } from '../text/fold.ts';

/** A form of a term, and how near to it words must be that have its stems. */
export interface WrittenForm {
  /** The form, or the inflection of it, that these words are. */
  readonly written: string;
  readonly language: Language;
  /** Only as written, capitals included. */
  readonly exact: boolean;
  /** Whether any plural or adjective ending may stand on its words. */
  readonly inflects: boolean;
}

/** Whether words with the stems of a form are that form: its capitals where they count, and no ending too many. */
export function isWrittenAs(words: string, form: WrittenForm): boolean {
  if (form.exact && !startsAsWritten(words, form)) return false;
  if (form.inflects) return true;
  // A name bears a genitive and nothing else: "Europols", "EU's".
  const folded = foldText(words).replace(/[-\s]+/g, ' ');
  const own = foldText(form.written).replace(/[-\s]+/g, ' ');
  return folded === own || folded === `${own}s` || isKnownInflection(folded, own);
}

function startsAsWritten(words: string, { written, language }: WrittenForm): boolean {
  const here = asWritten(words);
  const form = asWritten(written);
  if (here.startsWith(form) || here === form.toUpperCase()) return true;
  // Dutch house style: an abbreviation that is read as a word has one capital, "Greta" for GRETA.
  const isWord = language === 'nl' && /^[A-Z]{4,}$/.test(form);
  return isWord && here === form.charAt(0) + form.slice(1).toLowerCase();
}

function asWritten(words: string): string {
  return words
    .normalize('NFC')
    .replace(/[\s\u00ad-]+/g, ' ')
    .replace(/’/g, "'");
}

/** An adjective that ends in -e within a name, or the plural that the entry lists itself. */
function isKnownInflection(folded: string, form: string): boolean {
  const words = folded.split(' ');
  const others = form.split(' ');
  return (
    words.length > 1 &&
    words.length === others.length &&
    words.every((word, i) => word === others[i] || word === `${others[i]}e`)
  );
}
