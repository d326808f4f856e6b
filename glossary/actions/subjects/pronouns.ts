import { type ActorGroup, groupOfOne, isPlural } from '../actors.ts';
import { closesClause, isPostmodifier, MAX_BETWEEN, skip, startOfClause } from '../phrases.ts';
import type { Sentence, UnitGroup } from '../sentence.ts';
import { headOf } from './noun-phrases.ts';
import type { FoundSubject, Known } from './subject.ts';

/** "zal zij", "it will": whom the pronoun that is the subject of the verb at a unit stands for; null where that is no body. */
export function subjectOfPronoun(sentence: Sentence, verb: number, known: Known): FoundSubject | null {
  const { tags, units } = sentence.shape;
  const at = pronounAt(sentence, verb);
  const unit = at === null ? undefined : units[at];
  if (at === null || !unit || /[Sr]/.test(tags[at - 1] ?? '')) return null;
  // "welke routes zij gaan gebruiken": an embedded question.
  if (sentence.grammar.inverts && at < verb && /r[wecd]{1,4}$/.test(tags.slice(0, at))) return null;
  const kind = sentence.grammar.pronouns.get(unit.word);
  if (!kind) return null;
  const author = known.author === null ? null : groupOfOne(known.author, unit);
  // "zal zij" is one of them, "zullen zij" are several.
  const shown = kind === 'any' ? sentence.grammar.numbers.get(units[verb]?.word ?? '') : undefined;
  const number = kind === 'author' ? 'any' : (shown ?? kind);
  const group = kind === 'author' ? author : antecedentOf(sentence, { at, word: unit.word, number, verb }, known);
  const subordinator = tags[at - 1] === 's' ? at - 1 : null;
  return group && { group, first: at, side: at < verb ? 'before' : 'after', subordinator };
}

/** A pronoun: the index of its unit, its word, and that of its verb. */
interface Pronoun {
  readonly at: number;
  readonly word: string;
  readonly number: 'singular' | 'plural' | 'any';
  readonly verb: number;
}

/** The last subject, unless the sentence has offered another thing that the pronoun may mean. */
function antecedentOf(
  sentence: Sentence,
  pronoun: Pronoun,
  { antecedents: { subject, named }, previous, asks }: Known,
): ActorGroup | null {
  const { text, span, groups, grammar } = sentence;
  const { tags, units } = sentence.shape;
  const { at, word, number, verb } = pronoun;
  const isFit = (group: ActorGroup) =>
    (number === 'any' || isPlural(group) === (number === 'plural')) && hasGender(sentence, group, word);
  const open = startOfClause(tags, Math.min(at, verb));
  const before = groups.filter((group) => group.last < at && group.first >= open);
  // "Manufacturers have told the Commission that they will": the subject of the clause around it.
  const isSubject = (group: UnitGroup) => headOf(sentence, group) !== null || followsVerb(sentence, group);
  const teller = tags[at - 1] === 's' ? before.findLast((group) => isFit(group) && isSubject(group)) : undefined;
  if (teller) return teller;
  // "Once the agreement is in force, it will": a clause before the pronoun may have brought another subject; "Once
  // established, it will" has none of its own.
  const isSubordinate = /^(?:[Ss](?![ej]+,o)|m[dwAo])/.test(tags.slice(open));
  const bodyBefore = isSubordinate ? before.at(-1) : undefined;
  const isWithoutBody = isSubordinate && !bodyBefore;
  if (isWithoutBody && !isRepeated(units, open, at) && !isOutside(sentence, open, pronoun)) return null;
  const last = isWithoutBody && previous === 'other' ? null : previous;
  const meant = last ?? bodyBefore ?? subject;
  if (meant !== null && meant !== 'other' && isFit(meant)) return meant;
  // What is asked, or what only a body does, is a body's: the last one named, where nothing nearer fits.
  const isBodys = asks || grammar.deliberates.test(text.slice(units[verb]?.end ?? span.end, span.end));
  const others = [groups.findLast((group) => group.last < at), named];
  return (isBodys && others.find((group) => group && isFit(group))) || null;
}

/** The index of the pronoun that is the subject of the verb at a unit. */
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
  const after = skip(tags, verb + 1, 'jn');
  return tags[after] === 'o' ? after : null;
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
  open: number,
  { at, verb, number }: Pronoun,
): boolean {
  const finite = units.slice(open, Math.min(at, verb)).find(({ word }) => grammar.numbers.has(word));
  const shown = finite && grammar.numbers.get(finite.word);
  if (number !== 'any' && shown !== undefined && shown !== number) return true;
  const after = units[Math.max(at, verb)];
  return after !== undefined && grammar.deliberates.test(text.slice(after.end, span.end));
}
