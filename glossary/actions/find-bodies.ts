import type { Language } from '../reading.ts';
import type { TermBank } from '../termbank/entry.ts';
import type { Abbreviation } from '../terms/abbreviations/abbreviation.ts';
import { findForms } from '../terms/find-forms.ts';
import type { Block } from '../text/page-text.ts';
import { slugOf } from '../text/slug.ts';
import { createSpanIndex } from '../text/span-index.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import type { ActorSpan } from './actors.ts';
import type { Lexicon } from './tags.ts';

/** How a language names bodies. */
export interface BodyNames {
  /** Held against a word in lower case: whether it is what a body is called by ("agency", "planbureau"). */
  readonly noun: RegExp;
  /** Lower-case words that join the parts of a name: "of", "for", "and the". */
  readonly joints: ReadonlySet<string>;
}

/** What a page names, by which of the two ways. */
export interface PageBodies {
  /** By a short form that it spells out: there its own meaning goes before the term bank's. */
  readonly spelled: readonly ActorSpan[];
  readonly named: readonly ActorSpan[];
}

interface Grammar {
  readonly bodies: BodyNames;
  readonly lexicon: Lexicon;
}

/** Longest name, in words to either side of its noun. */
const MAX_SIDE = 7;

/**
 * The bodies that a page itself names: by a short form that it spells out ("the Agency", "PBL"), and by a capitalised
 * name that has a body's noun in it ("Copernicus User Forum"). The id is that of the term bank's actor, else a slug of
 * the short form, else of the name. Each list in the order of the text.
 */
export function findBodies(options: {
  text: string;
  blocks: readonly Block[];
  abbreviations: readonly Abbreviation[];
  bank: TermBank;
  grammar: Grammar;
}): PageBodies {
  const { text, blocks, abbreviations, bank, grammar } = options;
  const names = grammar.bodies;
  const forms = new Map<string, Set<string>>();
  for (const { id, shortForm, long } of abbreviations) {
    const words = text.slice(long.start, long.end);
    const known = id === null ? undefined : bank.entries.get(id)?.actor;
    // "national regulatory authorities (NRAs)" are several, and no name.
    const isName = /\p{Lu}/u.test(words);
    const actor =
      known ??
      (DIRECTORATE.test(words) ? 'commission' : null) ??
      (isBody(words, names) ? slugOf(isName ? shortForm : pluralOf(words)) : null);
    if (actor) forms.set(actor, (forms.get(actor) ?? new Set()).add(shortForm).add(words));
  }
  const spelled = [...findForms(text, forms)]
    .flatMap(([id, spans]) => spans.map((span) => ({ id, ...span })))
    .sort((a, b) => a.start - b.start);
  const named = blocks.flatMap((block) => (block.kind === 'heading' ? [] : namesIn(text, block, grammar)));
  const taken = createSpanIndex(spelled, (span) => span);
  return { spelled, named: named.filter((name) => taken.overlapping(name).length === 0) };
}

/** A department of the Commission, by which it acts. */
const DIRECTORATE = /^Directorate-General (?:for|of) /u;

function pluralOf(words: string): string {
  return /(?:s|en)$/u.test(words) ? words : `${words.replace(/y$/u, 'ie')}s`;
}

/** Whether the head of a long form is a body's noun: its last word before a preposition, or its first. */
function isBody(longForm: string, { noun, joints }: BodyNames): boolean {
  const words = longForm.toLowerCase().match(/[\p{L}'’-]+/gu) ?? [];
  const joint = words.findIndex((word, i) => i > 0 && joints.has(word) && word !== 'and' && word !== 'en');
  const head = words[(joint < 0 ? words.length : joint) - 1] ?? '';
  return noun.test(head) || noun.test(words[0] ?? '');
}

function namesIn(text: string, block: Block, grammar: Grammar): ActorSpan[] {
  const tokens = tokensOf(text, block);
  const found: ActorSpan[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.start < (found.at(-1)?.end ?? 0) || !isCapital(text, token) || !grammar.bodies.noun.test(token.word))
      continue;
    const first = reach(text, tokens, i, -1, grammar);
    const last = reach(text, tokens, i, 1, grammar);
    // "de EHDS-raad": letters of its own are enough of a name.
    if (first === last && !/^\p{Lu}[\p{Lu}\p{N}]+-/u.test(text.slice(token.start, token.end))) continue;
    const { start } = tokens[first] as Token;
    const { end } = tokens[last] as Token;
    const name = text.slice(start, end);
    found.push({ id: DIRECTORATE.test(name) ? 'commission' : slugOf(name), start, end });
  }
  return found;
}

/** How far a name goes on from its noun over capitalised words, and over joints that another such word follows. */
function reach(text: string, tokens: readonly Token[], from: number, step: 1 | -1, grammar: Grammar): number {
  let last = from;
  for (let i = from + step; Math.abs(i - from) <= MAX_SIDE; i += step) {
    const token = tokens[i];
    if (token?.kind !== 'word' || (step < 0 && token.word.endsWith("'s"))) break;
    if (isCapital(text, token)) {
      if (step < 0 && opensSentence(tokens, i, grammar)) break;
      last = i;
    } else if (!grammar.bodies.joints.has(token.word)) break;
  }
  return last;
}

/** "The Agency", "Daarom": a word whose capital is its sentence's, not a name's. */
function opensSentence(tokens: readonly Token[], at: number, { bodies, lexicon }: Grammar): boolean {
  const { word } = tokens[at] as Token;
  if (tokens[at - 1]?.kind === 'word') return false;
  return bodies.joints.has(word) || lexicon.tag({ word, wordBefore: '', before: '' }) !== 'w';
}

function isCapital(text: string, { start }: Token): boolean {
  return /\p{Lu}/u.test(text[start] as string);
}

/**
 * "the Bank" for the European Investment Bank, "het bureau" for the Europees Geneesmiddelenbureau: a body's noun after an
 * article, where a body that the page has named before has it in its name, the term bank's or the page's own. `known` is in the order of the text.
 */
export function findShortened(options: {
  text: string;
  blocks: readonly Block[];
  known: readonly ActorSpan[];
  bank: TermBank;
  language: Language;
  grammar: Grammar;
}): ActorSpan[] {
  const { text, blocks, known, bank, language, grammar } = options;
  const nouns = nounsOf(options.known, bank, language);
  // "The Support Centre", "the Centre": a name that only the page has, by its own noun.
  const nounsIn = ({ start, end }: ActorSpan): string[] => {
    const words = text
      .slice(start, end)
      .toLowerCase()
      .split(/[^\p{L}-]+/u);
    return words.length > 1 ? words.filter((word) => grammar.bodies.noun.test(word)) : [];
  };
  const found: ActorSpan[] = [];
  let next = 0;
  // The last body before this place that a word may stand for.
  const latest = new Map<string, ActorSpan>();
  let lastEnd = 0;
  for (const block of blocks) {
    for (const [i, token] of tokensOf(text, block).entries()) {
      while (next < known.length && (known[next] as ActorSpan).start < token.start) {
        const body = known[next++] as ActorSpan;
        lastEnd = body.end;
        for (const noun of nouns.get(body.id) ?? nounsIn(body)) latest.set(noun, body);
      }
      // "de Raad" has a name of its own.
      const isKnown = (known[next]?.start ?? Infinity) <= token.start || lastEnd > token.start;
      const isNoun = isCapital(text, token) ? grammar.bodies.noun.test(token.word) : LOWER_CASE.test(token.word);
      if (i === 0 || isKnown || !isNoun) continue;
      const isAlone =
        ARTICLE.test(text.slice(Math.max(0, token.start - 5), token.start)) &&
        !/^(?:-| (?:\p{Lu}|van|voor|of|for))/u.test(text.slice(token.end, token.end + 5));
      const last = isAlone ? latest.get(token.word) : undefined;
      if (last) found.push({ id: last.id, start: token.start, end: token.end });
    }
  }
  return found;
}

const ARTICLE = /(?:^|\s)(?:the|de|het)\s$/iu;
/** What a body may be called by its noun in small letters: "het bureau"; other nouns are things as well ("the fund"). */
const LOWER_CASE = /^(?:agency|office|authority|consortium|agentschap|bureau|autoriteit)$/u;

/** "geneesmiddelenbureau", "bureau". */
function withHead(word: string): string[] {
  const head = /(?<=\p{L}{4})(?:agentschap|bureau|autoriteit)$/u.exec(word)?.[0];
  return head ? [word, head] : [word];
}

/** The words of the names that the term bank has for bodies: "bank" for the European Investment Bank. */
function nounsOf(known: readonly ActorSpan[], bank: TermBank, language: Language): Map<string, Set<string>> {
  const present = new Set(known.map(({ id }) => id));
  const nouns = new Map<string, Set<string>>();
  for (const entry of bank.entries.values()) {
    if (!entry.actor || !present.has(entry.actor)) continue;
    const words = entry[language].terms.flatMap(({ form }) =>
      /\s/.test(form)
        ? form
            .toLowerCase()
            .split(/[^\p{L}-]+/u)
            .flatMap(withHead)
        : [],
    );
    nouns.set(entry.actor, new Set([...(nouns.get(entry.actor) ?? []), ...words]));
  }
  return nouns;
}
