import { type ActorGroup, isPlural } from './actors.ts';
import { hasFinite, isPostmodifier, startOfClause } from './phrases.ts';
import type { Sentence, UnitGroup } from './sentence.ts';
import type { Tag } from './tags.ts';

/** Who the pronouns of the next sentence may stand for: a body, or something that is none ("other"). */
export type Subject = ActorGroup | 'other' | null;

/** What a sentence leaves to the next one of its paragraph: whom its pronouns and passives may mean. */
export interface Antecedents {
  readonly subject: Subject;
  /** The last body that it names, whatever it is in it. */
  readonly named: ActorGroup | null;
  /** Who was last to act. */
  readonly acting: ActorGroup | null;
}

/** Those of a paragraph's first sentence. */
export const NO_ANTECEDENTS: Antecedents = { subject: null, named: null, acting: null };

/** Who is to act by a verb, and where that is said. */
export interface FoundSubject {
  readonly group: ActorGroup;
  /** Index of the unit with which its phrase begins; null where it is only understood. */
  readonly first: number | null;
  readonly side: 'before' | 'after' | 'understood';
  /** Index of the subordinator whose clause it is ("that", "dat"), or null. */
  readonly subordinator: number | null;
  /** It is that of a verb in the past, which "and" joins to this one. */
  readonly afterPast?: true;
}

/** What comes before a verb, in its sentence and in the one before. */
export interface Known {
  /** The subject of the sentence before. */
  readonly subject: Subject;
  /** The subject of this sentence's last verb, and where that stands. */
  readonly previous: Subject;
  readonly previousVerb: number | null;
  /** The last body that the sentence before names. */
  readonly named: ActorGroup | null;
  /** Whether the verb asks something of its subject: then a pronoun is a body's, whatever that was before. */
  readonly asks: boolean;
  /** The id of the body that speaks as "we"; null where it is not known. */
  readonly author: string | null;
}

/** Text between a subject and its verb: more units than this hold another sentence. */
const MAX_BETWEEN = 60;

/**
 * The bodies that are the subject of the verb at a unit: before it, after it where the language inverts, by a pronoun, or
 * those of the verb that it is coordinated with. Null where something else is its subject, or nothing is found.
 */
export function findSubject(sentence: Sentence, verb: number, known: Known): FoundSubject | null {
  return (
    before(sentence, verb) ??
    (sentence.grammar.inverts ? after(sentence, verb) : null) ??
    pronoun(sentence, verb, known) ??
    coordinated(sentence, verb, known) ??
    resolved(sentence, verb, known)
  );
}

/** Those whose resolutions and conclusions leave out that it is they who speak. */
export const RESOLVING = new Set(['parliament', 'council', 'european-council', 'eesc', 'cor']);

/** "Commits to returning to this matter; will hold a hearing": the body whose resolution it is. */
function resolved({ shape: { tags, units } }: Sentence, verb: number, { author }: Known): FoundSubject | null {
  if (author === null || !RESOLVING.has(author) || !/^$|;$/.test(tags.slice(0, verb))) return null;
  const { start } = units[verb] as { start: number };
  const member = { id: author, start, end: start };
  return { group: { start, end: start, members: [member] }, first: null, side: 'understood', subordinator: null };
}

function before(sentence: Sentence, verb: number): FoundSubject | null {
  const { tags } = sentence.shape;
  // "the Commission's intention to": whose it is, is to act.
  if (tags[verb - 1] === 'z') {
    const owner = sentence.groups.find(({ last }) => last === verb - 2);
    return owner ? { group: owner, first: firstOfPhrase(tags, owner.first), side: 'before', subordinator: null } : null;
  }
  const { inverts } = sentence.grammar;
  for (let i = sentence.groups.length - 1; i >= 0; i--) {
    const group = sentence.groups[i] as UnitGroup;
    if (group.last >= verb) continue;
    if (verb - group.last > MAX_BETWEEN) return null;
    const between = tags.slice(group.last + 1, verb);
    if (/[;:]/.test(between)) return null;
    const head = headOf(sentence, group);
    if (!head) continue;
    // "published a report in 2025 and will propose": what came before is over, and no part of the undertaking.
    if (head.subordinator === null && isPastConjunct(sentence, group.last + 1, verb))
      return { group, first: null, side: 'understood', subordinator: null, afterPast: true };
    const isBeside = isPostmodifier(tags, group.last + 1, verb, inverts);
    // "dat de lidstaten samen moeten optreden": in a subordinate clause the verbs close it.
    const isVerbLast = inverts && head.subordinator !== null && closesClause(tags, group.last + 1, verb);
    if (isBeside || isVerbLast) return { group, first: head.first, side: 'before', subordinator: head.subordinator };
  }
  return null;
}

/** Whether a subject is followed by a past verb with all that belongs to it, and "and" right before the verb at `verb`. */
function isPastConjunct({ shape: { tags, units } }: Sentence, from: number, verb: number): boolean {
  const between = tags.slice(from, verb);
  if (!/c[jn]*$/.test(between) || /[;:Srsm]/.test(between)) return false;
  const at = from + (/^[jn]*/.exec(between)?.[0].length ?? 0);
  if (tags[at] === 'h') return tags.slice(at, verb).includes('e');
  // An English form in -ed is taken for a participle; a Dutch one in -de or -te is on no list.
  return tags[at] === 'e' || (tags[at] === 'w' && PRETERITE.test(units[at]?.word ?? ''));
}

const PRETERITE = /^\p{Ll}{3,}(?:[dt]en?)$/u;

/** Whether the verb at `verb` is the first of the verbs that close a clause. */
function closesClause(tags: string, from: number, verb: number): boolean {
  return !/[mbh,;:]/.test(withoutInserted(tags.slice(from, verb))) && /^[itembh,;:.)]?$/.test(tags[verb + 1] ?? '');
}

/** "dat zij, indien zij geen gevolg geeft, …": without the subordinate clauses that commas part. */
function withoutInserted(tags: string): string {
  return tags.replace(/,S[^,]*,/g, '');
}

/** Longest parenthesis between a verb and its subject, in units. */
const MAX_PARENTHESIS = 12;
/** Longest run of adjectives before a body, in units. */
const MAX_ADJECTIVES = 3;

/**
 * Whether a group heads its noun phrase: not where it is the object of a preposition ("the President of the
 * Commission"), nor the subject of a clause whose verbs promise nothing.
 */
function headOf(
  { shape: { tags, units }, grammar }: Sentence,
  group: UnitGroup,
): { first: number; subordinator: number | null } | null {
  const first = firstOfPhrase(tags, group.first);
  const left = first - 1;
  if (left < 0) return { first, subordinator: null };
  const tag = tags[left] as Tag;
  if (',;:("-.c'.includes(tag)) return { first, subordinator: null };
  if (tag === 's') return { first, subordinator: left };
  if (tag === 'p' || tag === 'r' || tag === 'S' || tag === 'z') return null;
  if (grammar.inverts || 'givtmbh'.includes(tag)) return null;
  // "In 2022 the Commission", "On that basis Member States": an adverbial without a comma opens the clause.
  const open = startOfClause(tags, left);
  const from = tags.lastIndexOf(',', left) + 1;
  let opening = Math.max(open, from);
  while (tags[opening] === '"') opening++;
  const opens = tags[opening] ?? '';
  const isAdverbial = /[pjDtuSg]/.test(opens) && !hasFinite(tags, opening, first);
  return isAdverbial && units[left] ? { first, subordinator: null } : null;
}

/** Where the phrase begins that ends in a body: its determiner and adjectives taken in. */
function firstOfPhrase(tags: string, at: number): number {
  let i = at - 1;
  while (i >= 0 && at - i <= MAX_ADJECTIVES && 'weg#j'.includes(tags[i] as Tag)) i--;
  if (tags[i] === 'd') {
    while (i > 0 && tags[i - 1] === 'd') i--;
    return i;
  }
  // Without a determiner only what opens the clause is an adjective: "Interested Member States".
  const opens = i < 0 || ',;:('.includes(tags[i] as Tag);
  return opens && at - 1 - i <= 1 && !'j'.includes(tags[i + 1] as Tag) ? i + 1 : at;
}

/** "In 2022 zal de Commissie": the first place is taken by something that is no subject. */
function after(sentence: Sentence, verb: number): FoundSubject | null {
  const { tags } = sentence.shape;
  let i = verb + 1;
  while ('jDn,'.includes(tags[i] || ' ')) {
    if (tags[i] !== ',') {
      i++;
      continue;
    }
    const close = tags.indexOf(',', i + 1);
    if (close < 0 || close - i > MAX_PARENTHESIS) return null;
    i = close + 1;
  }
  const first = i;
  while ('d'.includes(tags[i] || ' ')) i++;
  let adjectives = 0;
  while ('we#'.includes(tags[i] || ' ') && adjectives < MAX_ADJECTIVES) {
    i++;
    adjectives++;
  }
  const group = sentence.groups.find((one) => one.first === i);
  if (!group || (adjectives > 0 && first === i - adjectives)) return null;
  if (tags[group.last + 1] === 'z') return null;
  return isInverted(sentence, verb) ? { group, first, side: 'after', subordinator: null } : null;
}

/** Whether what stands before a finite verb, up to its clause's start, leaves the subject to follow. */
export function isInverted({ shape: { tags, units } }: Sentence, verb: number): boolean {
  let from = startOfClause(tags, verb);
  // A clause before the main one ends at its comma; "en", "maar" begin another clause.
  const filler = tags.slice(from, verb);
  if (filler === '' || filler === '"') return false;
  const joint = filler.lastIndexOf('c');
  if (joint >= 0 && !/[A-Za-z#]/.test(filler.slice(joint + 1))) return false;
  if (joint >= 0 && hasFinite(tags, from, from + joint)) from += joint + 1;
  const opens = tags[from] ?? '';
  // "Die zou de Commissie moeten uitvoeren": with a body after the verb, what points back is its object.
  if (/^[dor]$/.test(tags.slice(from, verb)) && /^(?:die|dat|dit|deze)$/.test(units[from]?.word ?? '')) return true;
  // "Mocht blijken dat …, dan zal de Commissie": what comes right after a comma is no subject.
  if (tags.slice(from, verb).endsWith(',j')) return true;
  if (/[pjDtuSs(n]/.test(opens)) return !(tags.slice(from, verb).includes('A') && isNominal(tags, from, verb));
  if (opens === 'r') return false;
  // "Deze maatregelen zal de Commissie": a plural before a singular verb is its object.
  const singular = /^(?:zal|moet|wordt|wil|gaat|dient|zou)$/.test(units[verb]?.word ?? '');
  return (
    singular &&
    /^(?:deze|die|dergelijke|zulke|de)$/.test(units[from]?.word ?? '') &&
    lastNoun(units, from, verb).endsWith('en')
  );
}

/** "In het kader van X, de Commissie …": a body after the adverbial's comma is itself the first place. */
function isNominal(tags: string, from: number, verb: number): boolean {
  const comma = tags.lastIndexOf(',', verb - 1);
  return comma > from && /^d?A$/.test(tags.slice(comma + 1, verb)) && !hasFinite(tags, from, comma);
}

function lastNoun(units: readonly { readonly tag: Tag; readonly word: string }[], from: number, to: number): string {
  for (let i = to - 1; i >= from; i--) if (units[i]?.tag === 'w') return units[i]?.word ?? '';
  return '';
}

/** "zal zij", "it will": the last subject, unless the sentence has offered another thing that the pronoun may mean. */
function pronoun(
  sentence: Sentence,
  verb: number,
  { subject, previous, named, asks, author }: Known,
): FoundSubject | null {
  const { text, span, grammar } = sentence;
  const { tags, units } = sentence.shape;
  const at = pronounAt(sentence, verb);
  if (at === null || (at > 0 && /[Sr]/.test(tags[at - 1] as Tag))) return null;
  const found = (group: ActorGroup): FoundSubject => ({
    group,
    first: at,
    side: at < verb ? 'before' : 'after',
    subordinator: tags[at - 1] === 's' ? at - 1 : null,
  });
  const unit = units[at];
  const kind = grammar.pronouns.get(unit?.word ?? '');
  if (!unit || !kind) return null;
  if (kind === 'author') {
    if (author === null) return null;
    const { start, end } = unit;
    return found({ start, end, members: [{ id: author, start, end }] });
  }
  const isFit = (group: ActorGroup) =>
    (kind === 'any' || isPlural(group) === (kind === 'plural')) && hasGender(sentence, group, unit.word);
  const open = startOfClause(tags, Math.min(at, verb));
  const before = sentence.groups.filter((group) => group.last < at && group.first >= open);
  // "Manufacturers have told the Commission that they will": the subject of the clause around it.
  const isSubject = (group: UnitGroup) => headOf(sentence, group) !== null || followsVerb(sentence, group);
  const teller = tags[at - 1] === 's' ? before.findLast((group) => isFit(group) && isSubject(group)) : undefined;
  // "Once the agreement is in force, it will": a clause before the pronoun may have brought another subject.
  const isSubordinate = /^(?:[Ss]|m[dwAo])/.test(tags.slice(open));
  const bodyBefore = before.at(-1);
  const isOther =
    isSubordinate && !bodyBefore && (isRepeated(units, open, at) || isOutside(sentence, { open, at, verb }, kind));
  if (isSubordinate && !bodyBefore && !isOther) return null;
  const last = isOther && previous === 'other' ? null : previous;
  const meant = teller ?? last ?? (isSubordinate && bodyBefore ? bodyBefore : subject);
  if (meant !== null && meant !== 'other' && isFit(meant)) return found(meant);
  // What is asked, or what only a body does, is a body's: the last one named, where nothing nearer fits.
  const isBodys = asks || grammar.deliberates.test(text.slice(units[verb]?.end ?? span.end, span.end));
  const others = [sentence.groups.findLast((group) => group.last < at), named];
  const other = isBodys ? others.find((group): group is UnitGroup => !!group && isFit(group)) : undefined;
  return other ? found(other) : null;
}

/** "Tot slot kondigt de Commissie aan dat": the subject right after the verb of a language that inverts. */
function followsVerb({ shape: { tags }, grammar }: Sentence, { first }: UnitGroup): boolean {
  return grammar.inverts && /[vmhbi]d*$/.test(tags.slice(0, first));
}

/** "Wanneer het …, brengt het": a pronoun that was the subject of the clause before is that of this one. */
function isRepeated(units: readonly { readonly word: string }[], open: number, at: number): boolean {
  return units[open + 1]?.word === units[at]?.word;
}

/** "Het" stands for a body that has "het" before its name, or for a country; "zij" for any. */
function hasGender({ text, grammar }: Sentence, { start, members }: ActorGroup, word: string): boolean {
  if (!grammar.lexicon.pronounsAlike.has(word)) return true;
  const before = text.slice(Math.max(0, start - word.length - 1), start);
  return before.trim().toLowerCase() === word || members.every(({ id }) => id.length === 2);
}

/**
 * Whether a pronoun after a subordinate clause that names no body stands for one of an earlier sentence all the same:
 * it is of another number than that clause's subject, or does what only a body does ("it will propose").
 */
function isOutside(
  { text, span, shape: { units }, grammar }: Sentence,
  { open, at, verb }: { open: number; at: number; verb: number },
  kind: 'singular' | 'plural' | 'any',
): boolean {
  const finite = units.slice(open, Math.min(at, verb)).find(({ word }) => grammar.numbers.has(word));
  const number = finite ? grammar.numbers.get(finite.word) : undefined;
  if (kind !== 'any' && number !== undefined && number !== kind) return true;
  const after = units[Math.max(at, verb)];
  return after !== undefined && grammar.deliberates.test(text.slice(after.end, span.end));
}

function pronounAt({ shape: { tags }, grammar }: Sentence, verb: number): number | null {
  for (let i = verb - 1; i >= 0 && verb - i <= MAX_BETWEEN; i--) {
    if (tags[i] !== 'o') continue;
    const isBeside = isPostmodifier(tags, i + 1, verb, grammar.inverts);
    const isVerbLast = grammar.inverts && /[sS]/.test(tags[i - 1] ?? '') && closesClause(tags, i + 1, verb);
    if (isBeside || isVerbLast) return i;
    // "dat zij, indien zij …, moet": the pronoun of an inserted clause is not the verb's.
    if (!tags.slice(0, i).endsWith(',S')) break;
  }
  if (!grammar.inverts) return null;
  let i = verb + 1;
  while ('jn'.includes(tags[i] || ' ')) i++;
  return tags[i] === 'o' ? i : null;
}

/** "… and will launch": the subject of the verb before it. */
function coordinated(sentence: Sentence, verb: number, { previous, previousVerb }: Known): FoundSubject | null {
  if (previous === null || previous === 'other' || previousVerb === null) return null;
  const { tags } = sentence.shape;
  let i = verb - 1;
  while (i > previousVerb && 'jD,n'.includes(tags[i] as Tag)) i--;
  return tags[i] === 'c' || tags[verb - 1] === ',' || tags[i] === ';'
    ? { group: previous, first: null, side: 'understood', subordinator: null }
    : null;
}
