import type { Language } from '../reading.ts';
import type { TermForm } from '../termbank/entry.ts';
import { foldText } from '../text/fold.ts';
import { stemForm } from './stem-form.ts';

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

interface Candidate {
  readonly id: string;
  readonly form: string;
  /** The form, or the inflection of it, that these words are. */
  readonly written: string;
  readonly language: Language;
  /** Only as written, capitals included. */
  readonly exact: boolean;
  readonly inflects: boolean;
  readonly doubtful: boolean;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly candidates: Candidate[];
}

interface Atom {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** Whether a hyphen joins it to the atom before it. */
  readonly joined: boolean;
  /** What parts it from the atom before it where that is more than a space or a hyphen: " (", ", "; null where no form goes on. */
  readonly lead: string | null;
}

const LANGUAGES: readonly Language[] = ['nl', 'en'];
const ATOM = /@?[\p{L}\p{N}\p{M}\u00ad\u200b]+(?:[.&+·](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*\+?/gu;
/** Abbreviations of at most this many letters are matched as written: in lower case they are other words. */
const SHORT_ABBREVIATION = 5;

/**
 * A matcher over the forms of both languages. Words are looked up one after another in a tree, so the time depends on
 * the text and not on how many entries there are.
 */
export function createMatcher(entries: Iterable<Named>): Matcher {
  const roots: Record<Language, Node> = { nl: createNode(), en: createNode() };
  for (const entry of entries) {
    for (const language of LANGUAGES) {
      for (const { form, type, matchCase, inflected = [] } of entry[language].terms) {
        const isShort = type === 'abbreviation' && form.length <= SHORT_ABBREVIATION && form === form.toUpperCase();
        for (const written of [form, ...inflected]) {
          // Bodies are names: "Commissies" is no plural of the Commission.
          const candidate = {
            id: entry.id,
            form,
            written,
            language,
            exact: Boolean(matchCase) || isShort,
            inflects: !entry.actor && !isShort,
            doubtful: Boolean(matchCase) && type === 'abbreviation',
          };
          insert(roots[language], written, language, candidate);
        }
      }
    }
  }
  return {
    find(text, language) {
      const atoms = atomsOf(text);
      const order = language === 'nl' ? LANGUAGES : [...LANGUAGES].reverse();
      const matches: TermMatch[] = [];
      for (let i = 0; i < atoms.length; ) {
        const found = longest(text, atoms, i, order, roots);
        if (found) matches.push(found.match);
        i = found ? found.next : i + 1;
      }
      return matches;
    },
  };
}

function createNode(): Node {
  return { next: new Map(), candidates: [] };
}

function insert(root: Node, written: string, language: Language, candidate: Candidate): void {
  let node = root;
  for (const [i, atom] of atomsOf(written).entries()) {
    const key = keyOf(atom, language, i > 0);
    let next = node.next.get(key);
    if (!next) {
      next = createNode();
      node.next.set(key, next);
    }
    node = next;
  }
  if (node !== root) node.candidates.push(candidate);
}

function atomsOf(text: string): Atom[] {
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

/** The key of an atom in the tree; `follows`: it goes on from the atom before it. */
function keyOf({ folded, lead }: Atom, language: Language, follows: boolean): string {
  return (follows ? (lead ?? '') : '') + stemForm(folded, language);
}

function longest(
  text: string,
  atoms: readonly Atom[],
  from: number,
  order: readonly Language[],
  roots: Readonly<Record<Language, Node>>,
): { match: TermMatch; next: number } | null {
  let best: { match: TermMatch; next: number } | null = null;
  for (const language of order) {
    let node: Node | undefined = roots[language];
    for (let i = from; i < atoms.length && node; i++) {
      const atom = atoms[i] as Atom;
      if (i > from && atom.lead === null) break;
      node = node.next.get(keyOf(atom, language, i > from));
      if (!node || (best && i + 1 <= best.next)) continue;
      const [candidate, ...more] = node.candidates.filter((one) => fits(text, atoms, from, i, one));
      if (!candidate) continue;
      const others = [...new Set(more.map(({ id }) => id))].filter((id) => id !== candidate.id);
      best = { match: toMatch(atoms, from, i, { candidate, others, language }), next: i + 1 };
    }
  }
  return best;
}

function fits(text: string, atoms: readonly Atom[], from: number, to: number, candidate: Candidate): boolean {
  const surface = text.slice((atoms[from] as Atom).start, (atoms[to] as Atom).end);
  if (candidate.exact && !startsAsWritten(surface, candidate)) return false;
  if (candidate.inflects) return true;
  // A name bears a genitive and nothing else: "Europols", "EU's".
  const folded = foldText(surface).replace(/[-\s]+/g, ' ');
  const form = foldText(candidate.written).replace(/[-\s]+/g, ' ');
  return folded === form || folded === `${form}s` || isKnownInflection(folded, form);
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

function startsAsWritten(surface: string, { written, language }: Candidate): boolean {
  const here = asWritten(surface);
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

function toMatch(
  atoms: readonly Atom[],
  from: number,
  to: number,
  {
    candidate: { id, form, doubtful },
    others,
    language,
  }: { candidate: Candidate; others: readonly string[]; language: Language },
): TermMatch {
  const first = atoms[from] as Atom;
  const last = atoms[to] as Atom;
  const compound = first.joined || (atoms[to + 1]?.joined ?? false);
  return { id, start: first.start, end: last.end, form, language, compound, others, doubtful };
}
