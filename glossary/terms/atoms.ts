import type { Language } from '../reading.ts';
import { foldText } from '../text/fold.ts';
import { stemForm } from './stem-form.ts';

/** A word, number or abbreviation of a text, as forms are matched by it; offsets in UTF-16 code units. */
export interface Atom {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** Whether a hyphen joins it to the atom before it. */
  readonly joined: boolean;
  /** What parts it from the atom before it where that is more than a space or a hyphen: " (", ", "; null where no form goes on. */
  readonly lead: string | null;
}

const ATOM = /@?[\p{L}\p{N}\p{M}\u00ad\u200b]+(?:[.&+·](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*\+?/gu;

/** The atoms of a text, in order. */
export function atomsOf(text: string): Atom[] {
  const atoms: Atom[] = [];
  let last = 0;
  for (const match of text.matchAll(ATOM)) {
    const start = match.index;
    const joined = start > 0 && /[-‐‑]/.test(text[start - 1] as string) && atoms.at(-1)?.end === start - 1;
    const end = start + match[0].length;
    atoms.push({ start, end, folded: foldText(match[0]), joined, lead: leadOf(text.slice(last, start)) });
    last = end;
  }
  return atoms;
}

/** Words of one form are parted by a space, a hyphen ("Grens- en kustwacht", "ziektepreventie en -bestrijding") or a slash. */
const PLAIN = /^(?:[-‐‑]?[^\S\n]{1,3}[-‐‑]?|[-‐‑]|['’][^\S\n]?|[^\S\n]?[–/][^\S\n]?|[-‐‑]\/[-‐‑]?)$/u;
/** Brackets and commas within a name. */
const MAX_LEAD = 4;

function leadOf(between: string): string | null {
  if (PLAIN.test(between)) return '';
  return between.length <= MAX_LEAD && !between.includes('\n') ? between.replace(/\s+/g, ' ') : null;
}

/** What atoms of one form have in common, whatever their endings; `follows`: it goes on from the atom before it. */
export function keyOf({ folded, lead }: Atom, language: Language, follows: boolean): string {
  return (follows ? (lead ?? '') : '') + stemForm(folded, language);
}
