import { slugOf } from '../../text/slug.ts';
import { type ActorGroup, isPlural } from '../actors.ts';
import type { FrameRule } from '../grammar.ts';
import { skip } from '../phrases.ts';
import type { Sentence, UnitGroup } from '../sentence.ts';
import { phraseAsked } from '../subjects/asked-phrases.ts';
import { isInverted } from '../subjects/inversion.ts';
import type { Subject } from '../subjects/subject.ts';
import type { Trigger } from './triggers.ts';

/** One of whom something is asked. */
export interface Addressee {
  readonly group: UnitGroup;
  /** Index of the unit with which its phrase begins. */
  readonly first: number;
  /** Index of the coordinator before it; null for the first. */
  readonly joint: number | null;
}

/**
 * Those whom a trigger addresses, and others to whom the sentence goes on; none where nobody is found. `subjects`: the
 * last one of the sentence, and that of the sentence before; `until`: the index of the unit with which the next request
 * begins.
 */
export function addresseesOf(
  sentence: Sentence,
  trigger: Trigger,
  { subjects, until }: { readonly subjects: readonly Subject[]; readonly until: number },
): Addressee[] {
  const first =
    bodyAddressed(sentence, trigger) ??
    pronounAddressed(sentence, trigger, subjects) ??
    phraseAddressed(sentence, trigger);
  return first ? [first, ...furtherAddressees(sentence, first, until)] : [];
}

/** "daarom roept de Commissie de lidstaten op": who asks comes first after an inverted verb. */
function bodyAddressed(sentence: Sentence, { first, next, rule }: Trigger): Addressee | null {
  // "daarom verzoekt zij de EFSA": so it does as a pronoun.
  const asker = sentence.grammar.inverts && sentence.shape.tags[next] === 'o' && isInverted(sentence, first) ? 1 : 0;
  if (asker) return addresseeFrom(sentence, next + asker, rule);
  const found = addresseeFrom(sentence, next, rule);
  // "dringt het kabinet er bij": who asks is among the trigger's own words.
  const isWithAsker = next - first > 1;
  const isPlain = rule.kind !== 'addressed' || !sentence.grammar.inverts || isWithAsker || !isInverted(sentence, first);
  if (!found || isPlain) return found;
  return addresseeFrom(sentence, found.group.last + 1, rule);
}

/** Longest run of units between a trigger and an addressee's phrase, and in that before the body. */
const MAX_BEFORE = 4;

/** The body right after a unit: determiners, adjectives, adverbs and what the trigger's verb takes with it passed over. */
function addresseeFrom(sentence: Sentence, from: number, rule: FrameRule): Addressee | null {
  const {
    shape: { tags, units },
    groups,
    grammar,
  } = sentence;
  let i = from;
  while (i - from < MAX_BEFORE) {
    const isPassed = 'jDn'.includes(tags[i] || ' ');
    const isAddressing =
      rule.kind === 'addressed' && 'pst'.includes(tags[i] || ' ') && grammar.addressing.has(units[i]?.word ?? '');
    if (!isPassed && !isAddressing) break;
    i++;
  }
  const first = i;
  // "national, regional and municipal authorities".
  const adjectives = skip(tags, first, 'd');
  const listed = /^(?:[weg],)*[weg]c(?=[weg]*A)/.exec(tags.slice(adjectives))?.[0].length ?? 0;
  const noun = skip(tags, adjectives + listed, 'we#', first + listed + MAX_BEFORE);
  const group = groups.find((one) => one.first === noun);
  if (!group || tags[group.last + 1] === 'z') return null;
  return { group: listed > 0 ? withAdjectives(sentence, group, adjectives) : group, first, joint: null };
}

/** A kind of authorities by all the adjectives that tell which. */
function withAdjectives({ text, shape: { units } }: Sentence, group: UnitGroup, first: number): UnitGroup {
  const start = units[first]?.start ?? group.start;
  const id = slugOf(text.slice(start, group.end));
  return { ...group, start, first, members: [{ id, start, end: group.end }] };
}

/** "encourages them to", "verzoekt haar": the last body of their number, subjects first. */
function pronounAddressed(
  { shape, groups, grammar }: Sentence,
  { next }: Trigger,
  [previous, before]: readonly Subject[],
): Addressee | null {
  const unit = shape.units[next];
  const number = unit && grammar.objects.get(unit.word);
  if (!unit || !number) return null;
  const isFit = (one: ActorGroup) => number === 'any' || isPlural(one) === (number === 'plural');
  const named = groups.findLast((group) => group.last < next - 1 && isFit(group)) ?? null;
  const told = [previous, named, before].find((one): one is ActorGroup => !!one && one !== 'other' && isFit(one));
  const { start, end } = unit;
  return told ? { group: { ...told, start, end, first: next, last: next }, first: next, joint: null } : null;
}

/** Somebody on no list, right where an addressee stands: "calls on landlords to". */
function phraseAddressed(sentence: Sentence, { next, rule }: Trigger): Addressee | null {
  const { tags, units } = sentence.shape;
  let i = next;
  while ('jDn'.includes(tags[i] || ' ') || (tags[i] === 'p' && sentence.grammar.addressing.has(units[i]?.word ?? '')))
    i++;
  const phrase = rule.kind === 'addressed' && !rule.ofBodies ? phraseAsked(sentence, i) : null;
  return phrase && { group: phrase, first: i, joint: null };
}

/** "… to table a proposal, and on the Member States to supply data", up to where something else is asked or said. */
function furtherAddressees(
  { shape: { tags }, groups, grammar }: Sentence,
  first: Addressee,
  until: number,
): Addressee[] {
  const stop = tags.indexOf(';', first.group.last);
  const end = Math.min(until, stop < 0 ? tags.length : stop);
  return groups.flatMap((group) => {
    if (group.first <= first.group.last || group.first >= end) return [];
    const lead = /(c)(p?)(d*)$/.exec(tags.slice(0, group.first));
    // "en instellingen te laten melden": in Dutch a bare noun is an object.
    if (
      !lead ||
      (grammar.inverts && lead[2] === '' && lead[3] === '' && tags[group.last + 1] !== 'u') ||
      !grammar.asksOn.test(tags.slice(group.last + 1))
    )
      return [];
    return [
      {
        group,
        first: group.first - (lead[2] ?? '').length - (lead[3] ?? '').length,
        joint: group.first - lead[0].length,
      },
    ];
  });
}
