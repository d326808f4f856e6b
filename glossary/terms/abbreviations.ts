import type { Language } from '../reading.ts';
import type { TermBank } from '../termbank/entry.ts';
import { foldCharacter } from '../text/fold.ts';
import type { PageText } from '../text/page-text.ts';
import { isWithin, type Span } from '../text/span.ts';
import { createSpanIndex, type SpanIndex } from '../text/span-index.ts';
import { initialsIn, longFormStart, maxWords } from './long-form.ts';
import type { TermMatch } from './matcher.ts';
import { articlesIn, lastWords, nounPhraseAtEnd, phraseAfterArticle, phraseBefore } from './noun-phrases.ts';
import { holdsWord, isAcronym, isName, isShortForm, NEVER_SHORT, SHORT_FORM, withoutPlural } from './short-forms.ts';
import { spelledOut } from './spelled-out.ts';

/** A short form and the long form that the page gives for it. */
export interface Abbreviation {
  /** As written, without a plural ending. */
  readonly shortForm: string;
  readonly short: Span;
  readonly long: Span;
  /** The term bank's entry that the short form, or else the long form, names; null where it knows neither. */
  readonly id: string | null;
  readonly rule:
    | 'long form (short form)'
    | 'short form (long form)'
    | 'known pair'
    | 'name (short form)'
    | 'named hereinafter'
    | 'short form, long form'
    | 'short form: long form'
    | 'short form stands for'
    | 'term (short form)';
}

const BRACKETS = /\(([^()\n]{2,220})\)/gu;
/** What announces that a bracket names what stands before it. */
const ANNOUNCED =
  /^(?:(?:hierna|samen|tezamen|gezamenlijk|together|collectively|verder|in het navolgende|hereinafter|hereafter|henceforth|afgekort|kortweg|kort|ook wel|also known as|known as|in short|referred to as)(?: (?:te noemen|genoemd|aangeduid als|referred to as|called))?\s?:?\s*(?:de |het |the )?|(?:the|de|het)\s(?=[‘'"“„«]))/iu;
/** The abbreviations that a page spells out, in the order of the text. Long forms never cross a block or sentence. */
export function findAbbreviations({
  page,
  language,
  matches,
  bank,
}: {
  readonly page: PageText;
  readonly language: Language;
  readonly matches: readonly TermMatch[];
  readonly bank: TermBank;
}): Abbreviation[] {
  const known = createSpanIndex(matches, (match) => match);
  const found: Abbreviation[] = [];
  for (const block of page.blocks) {
    const words = page.text.slice(block.start, block.end);
    for (const match of words.matchAll(BRACKETS)) {
      const inner = { start: block.start + match.index + 1, end: block.start + match.index + match[0].length - 1 };
      const bracket = { text: page.text, block, inner, language, known, bank };
      const both = readBoth(bracket);
      const abbreviation = both.length > 0 ? null : readBracket(bracket);
      found.push(...both, ...(abbreviation ? [abbreviation] : []));
    }
    for (const pair of spelledOut(page.text, block)) {
      const id = matchAt(known, pair.short)?.id ?? entryOf(known, pair.long);
      found.push({ ...pair, id });
    }
  }
  for (const one of appositions(page, matches, bank)) found.push(one);
  return distinct(found).sort((a, b) => a.short.start - b.short.start);
}

/** Of two readings of one short form at one place that share words the first counts. */
function distinct(found: readonly Abbreviation[]): Abbreviation[] {
  const longsAt = new Map<number, Span[]>();
  return found.filter(({ short, long }) => {
    const before = longsAt.get(short.start) ?? [];
    longsAt.set(short.start, [...before, long]);
    return before.every((other) => other.end <= long.start || long.end <= other.start);
  });
}

/** "(European Strategy for the Removal of All Asbestos – ESRAA)": a name of another language and its short form. */
const BOTH = /^(.{6,160}?)\s?[–—;,-]\s([\p{Lu}\p{N}][\p{L}\p{N}-]{1,9}?)(?:['’]?s)?$/du;

function readBoth(bracket: Bracket): Abbreviation[] {
  const { text, block, inner, known } = bracket;
  const match = BOTH.exec(text.slice(inner.start, inner.end));
  const [longAt, shortAt] = [match?.indices?.[1], match?.indices?.[2]];
  if (!match || !longAt || !shortAt || !isAcronym(match[2] as string)) return [];
  const shortForm = match[2] as string;
  const short = { start: inner.start + shortAt[0], end: inner.start + shortAt[1] };
  const foreign = alignedLongForm(text, { start: inner.start + longAt[0], end: inner.start + longAt[1] }, shortForm);
  if (!foreign) return [];
  const id = matchAt(known, short)?.id ?? entryOf(known, foreign);
  const own = termAtEnd(text, phraseBefore(text, block, inner.start - 1));
  const rule = 'long form (short form)';
  return [
    ...(own ? [{ shortForm, short, long: own, id, rule } as const] : []),
    { shortForm, short, long: foreign, id, rule },
  ];
}

/** "GRETA, the Group of Experts …": two forms of one entry of the term bank side by side, one of them an abbreviation. */
function appositions({ text }: PageText, matches: readonly TermMatch[], bank: TermBank): Abbreviation[] {
  return matches.flatMap((match, i) => {
    const next = matches[i + 1];
    if (next?.id !== match.id || !/^, (?:the |de |het )?$/i.test(text.slice(match.end, next.start))) return [];
    const [short, long] = match.end - match.start < next.end - next.start ? [match, next] : [next, match];
    const shortForm = text.slice(short.start, short.end);
    if (!isShortForm(shortForm) || /\s/.test(shortForm) || !/\s/.test(text.slice(long.start, long.end))) return [];
    // "ProtectEU, the European internal security strategy": a name, and what it names.
    if (!isAcronym(shortForm) && !isAbbreviated(bank, match.id, shortForm)) return [];
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

interface Bracket {
  readonly text: string;
  readonly block: Span;
  /** Between the brackets. */
  readonly inner: Span;
  readonly language: Language;
  readonly known: SpanIndex<TermMatch>;
  readonly bank: TermBank;
}

function readBracket(bracket: Bracket): Abbreviation | null {
  const { text, inner, language, known, bank } = bracket;
  const words = text.slice(inner.start, inner.end);
  // "Regulation (EU) 2016/679", "Commission Decision (CFSP) 2020/1999": part of a number.
  if (/^\)\s*(?:nr\.?|no\.?)?\s*\d+\/\d/iu.test(text.slice(inner.end, inner.end + 12))) return null;
  const announced = ANNOUNCED.exec(words);
  // "(GPT, Claude, Gemini)": examples.
  if (!announced && (words.match(/,/g)?.length ?? 0) > 1) return null;
  const short = trimmed(text, { start: inner.start + (announced?.[0].length ?? 0), end: shortEnd(words, inner) });
  const shortForm = withoutPlural(text.slice(short.start, short.end));
  const before = withoutVerb(text, phraseBefore(text, bracket.block, inner.start - 1), language);
  if (!SHORT_FORM.test(shortForm)) return announced ? null : reversed(bracket);
  if (NEVER_SHORT.has(shortForm.toLowerCase()) && !announced) return null;
  // "(SDG's)": the bank knows it without its ending.
  const bare = text.startsWith(shortForm, short.start)
    ? { start: short.start, end: short.start + shortForm.length }
    : short;
  const id = matchAt(known, bare)?.id ?? null;
  // "Guidelines on night trains (Commission, Q2 2027)": a body by its name, not a short form.
  const body = matchAt(known, short);
  if (
    body &&
    !announced &&
    bank.entries.get(body.id)?.actor &&
    !isAcronym(shortForm) &&
    /^\p{Lu}\p{Ll}+$/u.test(shortForm) &&
    !isAbbreviated(bank, body.id, shortForm) &&
    !compoundNamed(text, before, shortForm)
  )
    return null;
  // "Raad van de Europese Unie (Raad)": the known name has the short form in it.
  const named = endingAt(bracket);
  if (named && holdsWord(text.slice(named.start, named.end), shortForm)) return null;
  const pair = knownBefore(bracket, id, shortForm);
  if (pair) return { shortForm, short, long: pair.span, id: pair.id, rule: 'known pair' };
  const aligned = isShortForm(shortForm) ? alignedLongForm(text, before, shortForm) : null;
  if (aligned)
    return { shortForm, short, long: aligned, id: id ?? entryOf(known, aligned), rule: 'long form (short form)' };
  const phrase = namedBefore(bracket, before, { shortForm, id, announced: announced !== null });
  return phrase ? { shortForm, short, long: phrase.span, id, rule: phrase.rule } : reversed(bracket);
}

/** Whether a form is an abbreviation of an entry: "Greta", "Empact", not "Commission". */
function isAbbreviated(bank: TermBank, id: string, form: string): boolean {
  const entry = bank.entries.get(id);
  const terms = entry ? [...entry.nl.terms, ...entry.en.terms] : [];
  return terms.some((term) => term.type === 'abbreviation' && term.form.toLowerCase() === form.toLowerCase());
}

/** A noun phrase that a bracket names although its letters are not those of the short form. */
function namedBefore(
  { text, language, bank }: Bracket,
  before: Span,
  { shortForm, id, announced }: { shortForm: string; id: string | null; announced: boolean },
): { span: Span; rule: Abbreviation['rule'] } | null {
  const entry = id === null ? undefined : bank.entries.get(id);
  const compound = compoundNamed(text, before, shortForm);
  if (compound) return { span: compound, rule: 'name (short form)' };
  const nearest = entry && isName(shortForm) ? phraseAfterArticle(text, before) : null;
  const isNameOf = (words: string) =>
    entry?.[language].terms.some(
      ({ form }) => sharesWords(form, words) && (countOf(form) === 1 || countOf(words) > 1),
    ) ?? false;
  if (nearest && isNameOf(text.slice(nearest.start, nearest.end))) return { span: nearest, rule: 'known pair' };
  const phrase = nounPhraseAtEnd(text, before, announced ? 1 : 2);
  if (!phrase) return null;
  const words = text.slice(phrase.start, phrase.end);
  if (holdsWord(words, shortForm) || CLAUSE.test(words)) return null;
  const isNamed = /^\p{Lu}/u.test(words);
  if (announced) return isNamed || isAcronym(shortForm) ? { span: phrase, rule: 'named hereinafter' } : null;
  if (id !== null && isName(shortForm) && isNamed) return { span: phrase, rule: 'known pair' };
  // "de Europese Autoriteit voor paraatheid en respons (HERA)": a name whose letters are those of another language.
  const isLong = words.split(/\s+/).length >= 3;
  if (id === null && isAcronym(shortForm) && isNamed && isLong) return { span: phrase, rule: 'name (short form)' };
  const term = isAcronym(shortForm) && !PARTIES.has(shortForm) ? termAtEnd(text, before) : null;
  return term && (id === null || isNameOf(text.slice(term.start, term.end)))
    ? { span: term, rule: 'term (short form)' }
    : null;
}

function countOf(words: string): number {
  return words.trim().split(/\s+/).length;
}

/**
 * "de herziene richtlijn netwerk- en informatiebeveiliging (NIS2-richtlijn)": a short form whose own noun opens the long
 * one. "Raad voor Vervoer, Telecommunicatie en Energie (Telecomraad)": a compound of words of the name.
 */
function compoundNamed(text: string, before: Span, shortForm: string): Span | null {
  const words = text.slice(before.start, before.end);
  const noun = /-(\p{Ll}{4,})$/u.exec(shortForm)?.[1];
  if (noun) {
    const at = [...words.matchAll(new RegExp(`(?<![\\p{L}-])\\p{L}*${noun}(?![\\p{L}-])`, 'giu'))].at(-1);
    if (!at) return null;
    // "Europese portemonnee voor digitale identiteit": an adjective in capitals belongs to the name.
    const adjective = /(?:\p{Lu}\p{L}+ )$/u.exec(words.slice(0, at.index))?.[0] ?? '';
    const start = before.start + at.index - (/^(?:De|Het|Een|The)\s/u.test(adjective) ? 0 : adjective.length);
    return words.slice(at.index).length > noun.length + 3 ? { start, end: before.end } : null;
  }
  const head = /^(\p{Lu}\p{Ll}{3,})(raad|commissie|groep|comité|bureau|wet|verdrag|fonds|pact|plan)$/u.exec(shortForm);
  if (!head) return null;
  const [, first = '', last = ''] = head;
  const at = words.search(new RegExp(`(?<![\\p{L}])${last}(?!\\p{L})[^.;:()]{3,120}$`, 'iu'));
  return at >= 0 && new RegExp(`(?<!\\p{L})${first.slice(0, 5)}`, 'iu').test(words.slice(at))
    ? { start: before.start + at, end: before.end }
    : null;
}

/** Words that no name has: what stands before the bracket is a clause. */
const CLAUSE = /(?<!\p{L})(?:zich|heeft|hebben|wordt|worden|zal|zullen|has|have|will|shall|itself)(?!\p{L})/u;

/** Political parties and groups: behind a person's name they spell nothing out. */
const PARTIES = new Set('CDA VVD PVV PvdA SGP PVDA BBB NSC EPP EVP ALDE ECR GUE ENF EFDD GL-PvdA'.split(' '));
const PERSON =
  /^(?:minister|staatssecretaris|lid|leden|rapporteur|voorzitter|heer|mevrouw|commissaris|woordvoerder|member|chair|commissioner|rapporteur|president|spokesperson)/iu;
const MIN_TERM = 3;

/** Nouns of what is done with a thing, which the short form does not name: "de herziening van de richtlijn … (EPBD)". */
const DONE_WITH =
  /^(?:[\p{L}-]+ ){0,2}?(?:herziening|wijziging|uitvoering|toepassing|omzetting|evaluatie|vaststelling|aanneming|goedkeuring|invoering|inwerkingtreding|opstelling|oprichting|ondertekening|review|revision|amendment|implementation|application|transposition|evaluation|adoption|introduction|entry into force|establishment|signing)\s(?:van|of)\s/iu;

/**
 * "de grenswaarde voor beroepsmatige blootstelling (OEL)": the noun phrase of several words, a preposition among them,
 * from the article that opens it; those within it are passed over. Its short form is that of another language.
 */
function termAtEnd(text: string, before: Span): Span | null {
  let term: Span | null = null;
  for (const { start, isWithin: isInner } of articlesIn(text, before).reverse()) {
    const words = text.slice(start, before.end);
    const count = words.split(/\s+/).length;
    if (count > 9 || (term && DONE_WITH.test(words))) break;
    const isTerm =
      count >= MIN_TERM && /\s(?:voor|van|inzake|of|for|on|tegen|over)\s/u.test(words) && !PERSON.test(words);
    if (isTerm) term = { start, end: before.end };
    if (!isInner) break;
  }
  return term;
}

/** "heeft een bijzondere commissie ingesteld (BECA)": the Dutch clause's participle is no part of the name. */
function withoutVerb(text: string, before: Span, language: Language): Span {
  if (language !== 'nl') return before;
  const words = text.slice(before.start, before.end);
  const verb = /\s(?:in|op|vast|aan|af|uit|toe|voor)?ge[\p{Ll}]{3,}(?:d|t|en)$/u.exec(words);
  return verb && /\b(?:heeft|hebben|is|zijn|werd|werden|wordt|worden|had)\b/u.test(words)
    ? { start: before.start, end: before.start + verb.index }
    : before;
}

/** Half of the longer words of a known form stand in the phrase. */
function sharesWords(form: string, phrase: string): boolean {
  const words = form.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  const here = phrase.toLowerCase();
  return words.length > 0 && words.filter((word) => here.includes(word.slice(0, 7))).length * 2 >= words.length;
}

/** "(EPPO, in Luxembourg)", "(AML/CFT; see below)": the short form ends at the first comma or semicolon. */
function shortEnd(words: string, inner: Span): number {
  const cut = words.search(/[,;]/u);
  return cut > 0 ? inner.start + cut : inner.end;
}

function trimmed(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const bare = words.replace(/^[\s‘'"“„«]+/u, '').replace(/[\s’'"”»]+$/u, '');
  const start = span.start + (words.length - words.replace(/^[\s‘'"“„«]+/u, '').length);
  return { start, end: start + bare.length };
}

function alignedLongForm(text: string, before: Span, shortForm: string): Span | null {
  const candidate = lastWords(text, before, maxWords(shortForm));
  const words = text.slice(candidate.start, candidate.end);
  const at = longFormStart(shortForm, words);
  if (at === null) return null;
  const long = { start: wholeStart(text, candidate, candidate.start + at, shortForm), end: candidate.end };
  const whole = withAllInitials(text, candidate, long, shortForm);
  if (whole) return whole;
  const longForm = text.slice(long.start, long.end);
  if (longForm.length <= shortForm.length + 1 || holdsWord(longForm, shortForm)) return null;
  const letters = shortForm.replace(/[^\p{L}\p{N}]/gu, '').length;
  const initials = initialsIn(shortForm, longForm);
  // Lower-case short forms are common words too: nearly every letter must begin a word, or part of a compound.
  if (/^\p{Ll}/u.test(shortForm)) return initials >= letters - 1 && initials >= 2 ? long : null;
  if (initials >= Math.min(2, Math.ceil(letters / 2))) return long;
  // "Schengeninformatiesysteem (SIS)", "Cyberbeveiligingswet (Cbw)": a Dutch compound, whose parts begin within it.
  const isLaw = /^\p{Lu}\p{Ll}{1,3}w$|^\p{Lu}w\p{Ll}{1,2}$/u.test(shortForm);
  return !/\s/.test(longForm) && longForm.length >= MIN_COMPOUND && (isLaw || (isAcronym(shortForm) && letters <= 4))
    ? long
    : null;
}

/**
 * "Electronic Exchange of Social Security Information (EESSI)": where the nearest start leaves a letter without a word of
 * its own, and one further left gives each its word, the name begins there.
 */
function withAllInitials(text: string, candidate: Span, { start, end }: Span, shortForm: string): Span | null {
  const letters = shortForm.replace(/[^\p{L}\p{N}]/gu, '').length;
  if (letters < 3 || initialsIn(shortForm, text.slice(start, end)) === letters) return null;
  const before = [...text.slice(candidate.start, start).matchAll(/(?<![\p{L}\p{N}-])[\p{L}\p{N}]+/gu)];
  const first = before.findLast(
    ({ 0: word, index }) =>
      foldCharacter(word[0] as string) === foldCharacter(shortForm[0] as string) &&
      initialsIn(shortForm, text.slice(candidate.start + index, end)) === letters &&
      !FUNCTION_WORD.test(word),
  );
  return first ? { start: candidate.start + first.index, end } : null;
}

/** Shorter words than this are no compounds of three parts. */
const MIN_COMPOUND = 16;
const FUNCTION_WORD = /^(?:for|of|on|in|to|the|and|a|an|van|voor|de|het|een|en|inzake|op|ter|tot)$/iu;

/**
 * Where a long form begins as a reader would have it: at the start of a hyphenated word, and not with a function word
 * where a word before it begins with the same letter ("Fund for European Aid to the Most Deprived (FEAD)").
 */
function wholeStart(text: string, candidate: Span, at: number, shortForm: string): number {
  let start = at;
  while (start > candidate.start && /[\p{L}\p{N}-]/u.test(text[start - 1] as string)) start--;
  const first = /^[\p{L}\p{N}]+/u.exec(text.slice(start, candidate.end))?.[0] ?? '';
  if (!FUNCTION_WORD.test(first)) return start;
  const before = [...text.slice(candidate.start, start).matchAll(/(?<![\p{L}\p{N}-])[\p{L}\p{N}]+/gu)];
  const better = before.findLast(
    ([word]) => word[0]?.toLowerCase() === shortForm[0]?.toLowerCase() && !FUNCTION_WORD.test(word),
  );
  return better ? candidate.start + better.index : start;
}

function matchAt(known: SpanIndex<TermMatch>, span: Span): TermMatch | undefined {
  return known.overlapping(span).find((match) => match.start <= span.start && match.end >= span.end);
}

/** Spaces between a name and the bracket after it, at most. */
const MAX_SPACES = 3;

/** The occurrence of the term bank that ends where the bracket opens. */
function endingAt({ text, inner, known }: Bracket): TermMatch | undefined {
  return known
    .overlapping({ start: inner.start - MAX_SPACES - 1, end: inner.start })
    .findLast((match) => match.end < inner.start && text.slice(match.end, inner.start - 1).trim() === '');
}

/** An occurrence of the bank that ends where the bracket opens, by another form than the one in the bracket. */
function knownBefore(bracket: Bracket, id: string | null, short: string): { span: Span; id: string } | null {
  const { text } = bracket;
  const before = endingAt(bracket);
  if (!before || before.compound) return null;
  const words = text.slice(before.start, before.end);
  if ((!/\s/.test(words) && words.length < short.length + 4) || holdsWord(words, short)) return null;
  const isOwn = isAcronym(short) && foldCharacter(short[0] as string) === foldCharacter(words[0] as string);
  if (id === null && !isOwn) return null;
  // "Europees Milieuagentschap (EEA)": on this page it is what the page says, whatever else bears the letters.
  if (before.id !== id && !isOwn) return null;
  return { span: { start: before.start, end: before.end }, id: before.id };
}

function entryOf(known: SpanIndex<TermMatch>, long: Span): string | null {
  return known.overlapping(long).find((match) => match.start === long.start && match.end === long.end)?.id ?? null;
}

/** "EPPO (European Public Prosecutor's Office)". */
function reversed({ text, block, inner, known }: Bracket): Abbreviation | null {
  const words = text.slice(inner.start, inner.end);
  if (words.split(/\s+/).length < 2) return null;
  const before = /(?<![\p{L}\p{N}@-])(@?[\p{L}\p{N}][\p{L}\p{N}@&/+-]{1,12})\s?\($/u.exec(
    text.slice(Math.max(block.start, inner.start - 20), inner.start),
  );
  if (!before) return null;
  const shortForm = withoutPlural(before[1] as string);
  if (!/\p{Lu}.*\p{Lu}|^\p{Lu}\p{Ll}{3,}$/u.test(shortForm) || NEVER_SHORT.has(shortForm.toLowerCase())) return null;
  const start = inner.start - before[0].length;
  const short = { start, end: start + shortForm.length };
  const long = trimmed(text, { start: inner.start, end: longEnd(words, inner) });
  const longForm = text.slice(long.start, long.end);
  const id = matchAt(known, short)?.id ?? null;
  const isKnown =
    id !== null &&
    known
      .overlapping(long)
      .some(
        (match) => match.id === id && isWithin(match, long) && match.end - match.start > 0.7 * (long.end - long.start),
      );
  const at = longFormStart(
    shortForm,
    longForm.replace(/^(?:de|het|the|een|an?)\s/iu, (article) => ' '.repeat(article.length)),
  );
  const isAligned =
    at !== null && longForm.slice(0, at).trim().split(/\s+/).length <= 1 && initialsIn(shortForm, longForm) >= 2;
  // "ECIS (Europees kankerinformatiesysteem)": the name of another language, which begins as the short form does.
  const isForeign =
    id === null &&
    isAcronym(shortForm) &&
    /^\p{Lu}\p{Ll}/u.test(longForm) &&
    foldCharacter(longForm[0] as string) === foldCharacter(shortForm[0] as string) &&
    longForm.split(/\s+/).length <= shortForm.length &&
    !/\d/.test(longForm);
  if (!isKnown && !isForeign && !(isAligned && longForm.split(/\s+/).length <= maxWords(shortForm))) return null;
  const skip = /^(?:de|het|the|een|an?)\s+/iu.exec(longForm)?.[0].length ?? 0;
  return { shortForm, short, long: { start: long.start + skip, end: long.end }, id, rule: 'short form (long form)' };
}

function longEnd(words: string, inner: Span): number {
  const cut = words.search(/[,;:]/u);
  return cut > 0 ? inner.start + cut : inner.end;
}
