import type { Language } from '../reading.ts';
import type { TermForm } from '../termbank/entry.ts';
import { createTrie, insert, type Trie } from '../text/trie.ts';
import { type Atom, atomsOf, keyOf } from './atoms.ts';
import { isWrittenAs, type WrittenForm } from './written-form.ts';

/** An occurrence of a term-bank entry; offsets in UTF-16 code units of the text. */
export interface TermMatch {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** The form of the entry that was found. */
  readonly form: string;
  /** The language of that form. */
  readonly language: Language;
  /** Whether it is part of a longer hyphenated word, and so not the thing itself: "EU" in "EU-agentschappen". */
  readonly compound: boolean;
  /** Other entries that have the same form: which of them is meant, the page must tell. */
  readonly others: readonly string[];
  /** Whether the form is also a common string ("ARO", "MS"): the page must show that the entry is meant. */
  readonly doubtful: boolean;
}

export interface Matcher {
  /** All occurrences, in order, not overlapping; the longest form wins, and the text's own language among equals. */
  find(text: string, language: Language): TermMatch[];
}

/** What is found: an entry of the term bank, or anything that has names in both languages as one has. */
export interface Named {
  readonly id: string;
  /** Given for names of bodies, which bear no plural. */
  readonly actor?: string | undefined;
  readonly nl: { readonly terms: readonly TermForm[] };
  readonly en: { readonly terms: readonly TermForm[] };
}

/** A form of an entry, or an inflection of it. */
interface Candidate extends WrittenForm {
  readonly id: string;
  readonly form: string;
  readonly doubtful: boolean;
}

type Forms = Readonly<Record<Language, Trie<Candidate>>>;

const LANGUAGES: readonly Language[] = ['nl', 'en'];
/** Abbreviations of at most this many letters are matched as written: in lower case they are other words. */
const SHORT_ABBREVIATION = 5;

/**
 * A matcher over the forms of both languages. Words are looked up one after another in a trie, so the time depends on
 * the text and not on how many entries there are.
 */
export function createMatcher(entries: Iterable<Named>): Matcher {
  const forms: Forms = { nl: createTrie(), en: createTrie() };
  for (const entry of entries) {
    for (const language of LANGUAGES) {
      for (const candidate of candidatesOf(entry, language)) {
        const keys = atomsOf(candidate.written).map((atom, i) => keyOf(atom, language, i > 0));
        insert(forms[language], keys, candidate);
      }
    }
  }
  return {
    find(text, language) {
      const atoms = atomsOf(text);
      const order = language === 'nl' ? LANGUAGES : [...LANGUAGES].reverse();
      const matches: TermMatch[] = [];
      for (let i = 0; i < atoms.length; ) {
        const found = longest(text, atoms, i, order, forms);
        if (found) matches.push(found.match);
        i = found ? found.next : i + 1;
      }
      return matches;
    },
  };
}

function candidatesOf(entry: Named, language: Language): Candidate[] {
  return entry[language].terms.flatMap(({ form, type, matchCase, inflected = [] }) => {
    const isShort = type === 'abbreviation' && form.length <= SHORT_ABBREVIATION && form === form.toUpperCase();
    // "JITs", "SMEs".
    const plural = isShort && !entry.actor && form.length > 2 ? [`${form}s`] : [];
    return [form, ...inflected, ...plural].map((written) => ({
      id: entry.id,
      form,
      written,
      language,
      exact: Boolean(matchCase) || isShort,
      // Bodies are names: "Commissies" is no plural of the Commission.
      inflects: !entry.actor && !isShort,
      doubtful: Boolean(matchCase) && type === 'abbreviation',
    }));
  });
}

/** The longest form that begins at an atom, and the atom after it. */
function longest(
  text: string,
  atoms: readonly Atom[],
  from: number,
  order: readonly Language[],
  forms: Forms,
): { match: TermMatch; next: number } | null {
  let best: { match: TermMatch; next: number } | null = null;
  for (const language of order) {
    let node: Trie<Candidate> | undefined = forms[language];
    for (let i = from; i < atoms.length && node; i++) {
      const atom = atoms[i] as Atom;
      if (i > from && atom.lead === null) break;
      node = node.next.get(keyOf(atom, language, i > from));
      if (!node || (best && i + 1 <= best.next)) continue;
      const end = endOf(text, atom, node);
      const words = text.slice((atoms[from] as Atom).start, end);
      const [candidate, ...more] = node.values.filter((one) => isWrittenAs(words, one));
      if (!candidate) continue;
      const others = [...new Set(more.map(({ id }) => id))].filter((id) => id !== candidate.id);
      best = { match: toMatch(atoms, from, i, { candidate, others, language, end }), next: i + 1 };
    }
  }
  return best;
}

/** Where a form ends with its last atom: with the bracket after it, where the form has that ("(Part 1)"). */
function endOf(text: string, { end }: Atom, { values }: Trie<Candidate>): number {
  return text[end] === ')' && values.some(({ written }) => written.endsWith(')')) ? end + 1 : end;
}

function toMatch(
  atoms: readonly Atom[],
  from: number,
  to: number,
  {
    candidate: { id, form, doubtful },
    others,
    language,
    end,
  }: { candidate: Candidate; others: readonly string[]; language: Language; end: number },
): TermMatch {
  const first = atoms[from] as Atom;
  const compound = first.joined || (atoms[to + 1]?.joined ?? false);
  return { id, start: first.start, end, form, language, compound, others, doubtful };
}
