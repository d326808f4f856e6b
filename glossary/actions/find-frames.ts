import type { Force, Modality } from '../reading.ts';
import { isWithin, type Span } from '../text/span.ts';
import { type ActorGroup, isPlural } from './actors.ts';
import { RESOLVING } from './author.ts';
import { clauseOf, MAX_SUBJECT } from './clause.ts';
import type { ActionGrammar, FrameRule } from './grammar.ts';
import { startOfClause } from './phrases.ts';
import type { Sentence, UnitGroup } from './sentence.ts';
import { phraseAsked, subjectAsked } from './subjects/asked-phrases.ts';
import { findSubject } from './subjects/find-subject.ts';
import { isInverted } from './subjects/inversion.ts';
import { type Antecedents, type FoundSubject, type Known, NO_ANTECEDENTS, type Subject } from './subjects/subject.ts';
import type { Tag } from './tags.ts';
import { type Unit, unitAt } from './units.ts';

/** A verb frame found in a sentence, with the bodies that are to act. */
export interface FrameHit {
  readonly rule: FrameRule;
  readonly actors: ActorGroup;
  readonly modality: Modality;
  readonly force: Force;
  readonly reported: boolean;
  /** The trigger's own words. */
  readonly trigger: Span;
  /** From the first word of the undertaking's clause to its last. */
  readonly clause: Span;
  /** The clauses that were made one. */
  readonly parts: readonly Span[];
  /** Where, after trigger and subject, the words begin that say what is to be done. */
  readonly bodyStart: number;
  /** Whether nothing of substance follows the trigger: a lead-in whose items complete it. */
  readonly isOpen: boolean;
}

export interface SentenceFrames {
  readonly hits: readonly FrameHit[];
  readonly antecedents: Antecedents;
}

interface Trigger extends Span {
  readonly rule: FrameRule;
  /** Index of its first unit, and of the unit after it. */
  readonly first: number;
  readonly next: number;
  /** Offset after what completes it; its own end where nothing has to. */
  readonly completedAt: number;
}

/** The undertakings of one sentence. `antecedents` are those that the sentence before it leaves. Questions have none. */
export function findFrames(
  sentence: Sentence,
  options: {
    readonly antecedents: Antecedents;
    readonly author: string | null;
    readonly rules: readonly FrameRule[];
  },
): SentenceFrames {
  const { text, span, grammar } = sentence;
  const { antecedents, author } = options;
  if (grammar.question.test(text.slice(span.start, span.end)))
    return { hits: [], antecedents: { ...NO_ANTECEDENTS, acting: antecedents.acting } };
  const hits: FrameHit[] = [];
  let previous: Subject = null;
  let previousVerb: number | null = null;
  const triggers = [...triggersOf(sentence, options.rules)];
  for (const [at, trigger] of triggers.entries()) {
    // "will ask Member States to", "to invite the Council to": no request, but what somebody is to do.
    if (trigger.rule.kind === 'addressed' && isNoRequest(sentence, trigger)) continue;
    if (trigger.rule.kind === 'subject' && isFrontedModal(sentence, trigger)) continue;
    if (grammar.nobody.test(text.slice(clauseStart(sentence, trigger), trigger.start))) continue;
    if (trigger.rule.kind !== 'subject') {
      const isNoted = trigger.rule.kind === 'task' && grammar.notes.test(text.slice(span.start, trigger.start));
      if (!isNoted) {
        const next = triggers.slice(at + 1).find(({ rule }) => rule.kind === 'addressed');
        hits.push(
          ...requestsAt(sentence, trigger, [previous, antecedents.subject], next?.first ?? sentence.shape.units.length),
        );
      }
      continue;
    }
    const known: Known = {
      antecedents,
      author,
      previous,
      previousVerb,
      asks: trigger.rule.modality === 'invited' || trigger.rule.modality === 'urged',
    };
    const found = findSubject(sentence, trigger.first, known) ?? (known.asks ? subjectAsked(sentence, trigger) : null);
    const hit = hitAt(sentence, trigger, found, hits, understoodAgent({ ...antecedents, author }, hits));
    // Any word may be such a trigger: without a subject it is no verb of the sentence.
    if (!hit && trigger.rule.opensSentence) continue;
    previous = found ? found.group : 'other';
    previousVerb = trigger.first;
    if (hit) hits.push(hit);
  }
  return {
    hits: mergeHits(sentence, hits),
    antecedents: {
      subject: subjectAfter(sentence, previous, antecedents.subject),
      named: sentence.groups.at(-1) ?? null,
      acting: hits.findLast(({ rule }) => rule.kind === 'subject')?.actors ?? antecedents.acting,
    },
  };
}

/** Nor is a noun one: "its call on Member States". */
function isNoRequest({ shape: { tags, units }, grammar }: Sentence, { first }: Trigger): boolean {
  // "what the law requires them to do": a clause within another asks nothing.
  if (/^(?:what|which)$/.test(units[tags.slice(0, first).search(/[row][^,;]*$/)]?.word ?? '')) return true;
  // "De Consumentenbond roept … op": a Dutch verb in -t is no noun.
  const isVerb = grammar.inverts && (units[first]?.word.endsWith('t') ?? false);
  if (isVerb) return false;
  return /[d#][we]*$/.test(tags.slice(0, first)) || (!grammar.inverts && /[mt][jn]*$/.test(tags.slice(0, first)));
}

/** "Should that progress prove insufficient,": a condition, as "if" would make it. */
function isFrontedModal({ shape: { tags, units }, grammar }: Sentence, { first, next }: Trigger): boolean {
  const isFirst = !grammar.inverts && tags[first] === 'm' && units[first]?.word !== 'will';
  return isFirst && /^$|[,;s]$/.test(tags.slice(0, first)) && /^[dAwos]/.test(tags.slice(next));
}

function* triggersOf(sentence: Sentence, rules: readonly FrameRule[]): Generator<Trigger> {
  const { text, span, shape } = sentence;
  let free = span.start;
  for (const [first, unit] of shape.units.entries()) {
    if (unit.start < free || 'AD'.includes(unit.tag) || !/\p{L}/u.test(text[unit.start] as string)) continue;
    for (const rule of rules) {
      const trigger = triggerAt(sentence, rule, first, unit);
      if (!trigger) continue;
      yield trigger;
      free = trigger.end;
      break;
    }
  }
}

function triggerAt(sentence: Sentence, rule: FrameRule, first: number, unit: Unit): Trigger | null {
  const { text, span, shape } = sentence;
  rule.trigger.lastIndex = unit.start;
  const match = rule.trigger.exec(text);
  const end = unit.start + (match?.[0].length ?? 0);
  if (!match || end > span.end) return null;
  // "Concreet gaat het kabinet:": the items bring the infinitive.
  const ahead = shape.tags.slice(unitAt(shape, end));
  if (rule.infinitive && !/^[^;Sr]*i/.test(ahead) && !/^[jnDdwA]{0,6}:$/.test(ahead)) return null;
  const rest = { start: end, end: span.end };
  const completedAt = rule.completion ? (completion(text, rest, rule.completion) ?? leftOpen(text, rest, rule)) : end;
  return completedAt === null ? null : { rule, start: unit.start, end, first, next: unitAt(shape, end), completedAt };
}

/** How far after its trigger a frame may be completed, in code units; longer clauses exist, but then guesses win. */
const COMPLETION_REACH = 400;

function completion(text: string, rest: Span, pattern: RegExp): number | null {
  const clause = text.slice(rest.start, Math.min(rest.end, rest.start + COMPLETION_REACH)).split(/[;?]/, 1)[0] ?? '';
  const match = new RegExp(pattern.source, 'iu').exec(clause);
  return match && rest.start + match.index + match[0].length;
}

/** Longest words between a trigger and the colon with which it is left to its items. */
const OPEN_REACH = 160;

/** "Calls on the Member States:" is completed by the items that come after it. */
function leftOpen(text: string, { start, end }: Span, { kind }: FrameRule): number | null {
  const words = text.slice(start, end).trimEnd();
  return kind === 'addressed' && words.endsWith(':') && words.length <= OPEN_REACH ? start + words.length : null;
}

/** An undertaking or duty of the trigger's subject, or of the agent where the subject only undergoes. */
function hitAt(
  sentence: Sentence,
  trigger: Trigger,
  found: FoundSubject | null,
  hits: readonly FrameHit[],
  understood: Understood,
): FrameHit | null {
  const { text, grammar, shape } = sentence;
  const { rule } = trigger;
  if (rule.opensSentence && !isVerbHere(shape.tags, trigger.first)) return null;
  if (rule.opensSentence && (isStatement(sentence, trigger) || !opens(sentence, trigger, found))) return null;
  if (rule.reported && isOver(sentence, trigger)) return null;
  if (rule.afterReport && !grammar.reported.test(text.slice(sentence.span.start, trigger.start))) return null;
  const passive = isPassive(sentence, trigger);
  const clause = clauseOf(sentence, trigger, found, null, null, passive && !found ? MAX_SUBJECT : undefined);
  if (rule.dated && !isAnnounced(sentence, clause)) return null;
  const bodyStart = found?.side === 'after' ? Math.max(trigger.end, found.group.end) : trigger.end;
  const body = text.slice(bodyStart, clause.end);
  if (isNegated(text.slice(trigger.end, clause.end), grammar)) return null;
  // "dat de Commissie dat voorlopig niet zal doen": the verbs come last.
  if (grammar.inverts && found?.side === 'before' && found.subordinator !== null) {
    // "dat zij, indien zij geen gevolg geeft, …": what stands between commas is another clause.
    const between = text.slice(found.group.end, trigger.start).replace(/,[^,;]*,/gu, ' ');
    if (grammar.negation.test(between.replace(grammar.notNegation, ' '))) return null;
  }
  let group = found?.group ?? null;
  if (rule.modality === 'will' || rule.modality === 'shall' || rule.modality === 'recommended') {
    if (grammar.nonAgentive.test(body)) return null;
    if (rule.passive && !passive) return null;
    if (passive) {
      if (grammar.constitutive.test(body)) return null;
      group =
        agentOf(sentence, { start: trigger.end, end: clause.end }) ??
        (isPlanned(sentence, trigger, clause) ? understood(rule.modality) : null);
    }
  }
  if (!group) return null;
  const modality = modalityOf(sentence, trigger, body);
  const isForetold = modality === 'will' || found?.subordinator != null;
  if (isForetold && group.members.every(({ isPeople }) => isPeople)) return null;
  const words = text.slice(clause.start, clause.end);
  const last = shape.units.length;
  const after = found?.side === 'after' ? Math.max(trigger.next, unitAt(shape, found.group.end)) : trigger.next;
  const before = text.slice(sentence.span.start, trigger.start);
  return {
    rule,
    actors: group,
    modality,
    force: rule.force ?? forceOf(words, grammar),
    reported: (rule.reported ?? false) || grammar.reported.test(before) || (hits.at(-1)?.reported ?? false),
    trigger: { start: trigger.start, end: trigger.end },
    clause,
    parts: [clause],
    bodyStart,
    // A full verb is complete, and what follows are its objects, unless "dat:" leaves its clause to them.
    isOpen:
      (!rule.opensSentence || /s:?$/.test(shape.tags)) &&
      isOpenEnded(shape.tags.slice(after, last), Boolean(rule.completion)),
  };
}

/** "will have to" obliges; what is proposed on a day to come is undertaken: "In het najaar van 2028 stelt zij … voor". */
function modalityOf({ deadlines, grammar }: Sentence, { rule, start }: Trigger, body: string): Modality {
  if (rule.modality === 'will' && grammar.obliged.test(body)) return 'shall';
  const isDated = deadlines.some(({ span }) => span.end <= start);
  return rule.modality === 'proposed' && isDated ? 'will' : rule.modality;
}

/** "undertook in 2017 to have plans in place by mid-2019": what was to be done by a day that has passed. */
function isOver({ shape: { tags, units }, deadlines }: Sentence, { completedAt }: Trigger): boolean {
  const dates = units.filter(({ start }, i) => tags[i] === 'D' && start >= completedAt);
  return dates.length > 0 && !dates.some(({ start }) => deadlines.some(({ span }) => span.start === start));
}

/** Whether a day that lies ahead, or "binnenkort", makes the present tense an announcement. */
function isAnnounced({ text, deadlines, grammar }: Sentence, clause: Span): boolean {
  return (
    deadlines.some(({ span }) => isWithin(span, clause)) || grammar.soon.test(text.slice(clause.start, clause.end))
  );
}

/** Whether a word of no known kind stands where a finite verb may: at the start, or after a subject or an adverb. */
function isVerbHere(tags: string, at: number): boolean {
  return tags[at] !== 'e' && (tags[at] !== 'w' || /^$|[A),jDo"]$/.test(tags.slice(0, at)));
}

function clauseStart({ shape: { tags, units } }: Sentence, { first }: Trigger): number {
  return units[startOfClause(tags, first)]?.start ?? 0;
}

/** "Nederland vindt dat", "de Commissie wijst erop dat": who says something does nothing yet. */
function isStatement({ text, shape: { tags }, grammar }: Sentence, { start, end, next }: Trigger): boolean {
  return grammar.states.test(text.slice(start, end)) && /^[jpdAw]{0,4},?s/.test(tags.slice(next));
}

/** In an act the present tense lays down a duty where the body opens the sentence, or follows the verb that inverts it. */
function opens({ shape: { tags } }: Sentence, trigger: Trigger, found: FoundSubject | null): boolean {
  if (found?.afterPast) return true;
  if (!found || found.side === 'understood') return false;
  if (found.side === 'after') return true;
  if (found.subordinator !== null || found.first === null) return false;
  const before = tags.slice(0, found.first);
  return (
    before === '' || before === '"' || /[;:]$/.test(before) || (/^[pjDu][^mbhvq]*,$/.test(before) && trigger.first > 0)
  );
}

/** Whether the subject only undergoes what the clause says. */
function isPassive({ shape: { tags, units }, grammar }: Sentence, { rule, next }: Trigger): boolean {
  // "will, where appropriate, be reviewed": adverbs and a parenthesis passed over.
  if (!grammar.inverts) return /^(?:[jnD]|,[^,]{0,12},)*b[jD]*e/.test(tags.slice(next));
  if (rule.passive) return !/[tmi]$/.test(tags.slice(0, next - 1)) && /^[^usSr;]*[ei]/.test(tags.slice(next));
  if (rule.opensSentence) return false;
  // The clause's own verbs come before a purpose, a subordinate or a relative clause.
  for (let i = next; i < tags.length && !'usSr;'.includes(tags[i] as Tag); i++) {
    // "worden herzien": some participles are infinitives too. "zijn omgezet": what is to be done by then.
    if (units[i]?.word === 'worden' || (units[i]?.word === 'zijn' && i > next))
      return /[ei]/.test(`${tags[i - 1] ?? ''}${tags[i + 1] ?? ''}`);
    // Another infinitive closes the clause: "opstellen, en moet … verbeterd worden" is another's passive.
    if (tags[i] === 'i' && units[i + 1]?.word !== 'worden') return false;
  }
  return false;
}

type Understood = (modality: Modality) => ActorGroup | null;

/** Who is understood to act where a passive names nobody: who acted last, else who writes what "will" be done. */
function understoodAgent(
  { acting, author }: { readonly acting: ActorGroup | null; readonly author: string | null },
  hits: readonly FrameHit[],
): Understood {
  return (modality) => {
    const last = hits.findLast(({ rule }) => rule.kind === 'subject')?.actors ?? acting;
    if (last) return last;
    if (author === null || modality !== 'will' || RESOLVING.has(author)) return null;
    const nowhere = { start: 0, end: 0 };
    return { ...nowhere, members: [{ id: author, ...nowhere }] };
  };
}

/** Whether a passive tells of a step with a day of its own, not of an event or of an aim that nobody is given. */
function isPlanned({ text, shape, deadlines, grammar }: Sentence, trigger: Trigger, clause: Span): boolean {
  const { end, rule, next } = trigger;
  const isDated = deadlines.some(
    ({ span }) => isWithin(span, clause) && !/[SrsU]/.test(shape.tags.slice(next, unitAt(shape, span.start))),
  );
  const isAlso = grammar.also.test(text.slice(clause.start, clause.end));
  return (isDated || isAlso) && !rule.force && !grammar.happens.test(text.slice(end, clause.end));
}

/** Who does it: "by the Commission", "door de Commissie". */
function agentOf({ shape: { tags, units }, groups, grammar }: Sentence, within: Span): ActorGroup | null {
  for (const group of groups) {
    if (group.start < within.start || group.end > within.end) continue;
    let i = group.first - 1;
    while (i > 0 && 'dwe#'.includes(tags[i] as Tag) && group.first - i <= 4) i--;
    if (grammar.agents.has(units[i]?.word ?? '')) return group;
  }
  return null;
}

/**
 * What is asked of those whom the trigger addresses; of others too, where the sentence goes on to them. `until`: the
 * index of the unit with which the next request begins.
 */
function requestsAt(sentence: Sentence, trigger: Trigger, subjects: readonly Subject[], until: number): FrameHit[] {
  const first =
    addresseeOf(sentence, trigger) ??
    pronounAddressed(sentence, trigger, subjects) ??
    phraseAddressed(sentence, trigger);
  if (!first) return [];
  const addressees = [first, ...furtherAddressees(sentence, first, until)];
  const { text, span, grammar, shape } = sentence;
  const before = text.slice(span.start, trigger.start);
  return addressees.flatMap((addressee, i) => {
    const next = addressees[i + 1];
    const clause = clauseOf(sentence, trigger, null, i === 0 ? null : addressee, next?.joint ?? null);
    // "those Member States that have not done so to": what tells which ones are meant says nothing of what is asked.
    const marker = shape.units.findIndex(({ tag, start: at }) => at >= addressee.group.end && 'tu'.includes(tag));
    const from = marker < 0 ? addressee.group.end : (shape.units[marker]?.start ?? addressee.group.end);
    const hasRelative = shape.units.some(({ tag, start: at }) => tag === 'r' && at >= addressee.group.end && at < from);
    const body = text.slice(Math.min(from, clause.end), clause.end);
    if (isNegated(body, grammar)) return [];
    return [
      {
        rule: trigger.rule,
        actors: addressee.group,
        modality: trigger.rule.modality,
        force: trigger.rule.force ?? forceOf(body, grammar),
        reported: grammar.reported.test(before),
        trigger: { start: trigger.start, end: trigger.end },
        clause,
        parts: [clause],
        bodyStart: hasRelative ? Math.min(from, clause.end) : addressee.group.end,
        isOpen: i === 0 && isOpenEnded(shape.tags.slice(addressee.group.last + 1), true),
      },
    ];
  });
}

interface Addressee {
  readonly group: UnitGroup;
  /** Index of the unit with which its phrase begins. */
  readonly first: number;
  /** Index of the coordinator before it; null for the first. */
  readonly joint: number | null;
}

/** Whom a trigger addresses; "daarom roept de Commissie de lidstaten op": who asks comes first after an inverted verb. */
function addresseeOf(sentence: Sentence, { first, next, rule }: Trigger): Addressee | null {
  const found = addresseeFrom(sentence, next, rule);
  // "dringt het kabinet er bij": who asks is among the trigger's own words.
  const isWithAsker = next - first > 1;
  const isPlain = rule.kind !== 'addressed' || !sentence.grammar.inverts || isWithAsker || !isInverted(sentence, first);
  if (!found || isPlain) return found;
  return addresseeFrom(sentence, found.group.last + 1, rule) ?? null;
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

/** The body right after a unit: determiners, adjectives, adverbs and what the trigger's verb takes with it passed over. */
function addresseeFrom(sentence: Sentence, from: number, rule: FrameRule): Addressee | null {
  const {
    shape: { tags, units },
    groups,
    grammar,
  } = sentence;
  let i = from;
  while (i - from < 4) {
    const isPassed = 'jDn'.includes(tags[i] || ' ');
    const isAddressing =
      rule.kind === 'addressed' && 'pst'.includes(tags[i] || ' ') && grammar.addressing.has(units[i]?.word ?? '');
    if (!isPassed && !isAddressing) break;
    i++;
  }
  const first = i;
  while ('d'.includes(tags[i] || ' ')) i++;
  while ('we#'.includes(tags[i] || ' ') && i - first < 4) i++;
  const group = groups.find((one) => one.first === i);
  return group && tags[group.last + 1] !== 'z' ? { group, first, joint: null } : null;
}

/** Somebody on no list, right where an addressee stands: "calls on landlords to". */
function phraseAddressed(sentence: Sentence, { next, rule }: Trigger): Addressee | null {
  const { tags, units } = sentence.shape;
  let i = next;
  while ('jDn'.includes(tags[i] || ' ') || (tags[i] === 'p' && sentence.grammar.addressing.has(units[i]?.word ?? '')))
    i++;
  const phrase = rule.kind === 'addressed' ? phraseAsked(sentence, i) : null;
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

/** "om", "te", "to" and nothing else: the items bring the verb. */
function isOpenEnded(tags: string, hasCompletion: boolean): boolean {
  const open = hasCompletion ? /^(?:[jDnut,:s]|p(?:d?A)?|e)*$/ : /^(?:[jDnut,:]|p(?:d?A)?|w?(?=s:?$)s)*$/;
  // ", elk binnen hun bevoegdheden:", ", within their respective competences, to:": how far it goes.
  return open.test(tags) || open.test(tags.replace(/,[djw]?p[dwe#jz]{1,5}(?=[,:]|$)/, ''));
}

const NEGATION_REACH = 60;

function isNegated(body: string, grammar: ActionGrammar): boolean {
  const near = body.replace(grammar.notNegation, ' ').slice(0, NEGATION_REACH).split(/[,;]/, 1)[0] ?? '';
  return grammar.negation.test(near);
}

export function forceOf(words: string, grammar: ActionGrammar): Force {
  if (grammar.hedged.test(words)) return 'hedged';
  return grammar.conditional.test(words) ? 'conditional' : 'firm';
}

/**
 * Each undertaking ends where the next of its sentence begins; neighbours of one body and one modality are one
 * (contract.md: coordinated verbs are split only where their dates or actors differ, which the steps see to).
 */
function mergeHits({ text }: Sentence, hits: readonly FrameHit[]): FrameHit[] {
  const merged: FrameHit[] = [];
  for (const hit of hits) {
    const last = merged.at(-1);
    if (!last) {
      merged.push(hit);
      continue;
    }
    const isWithin = hit.clause.start < last.clause.end;
    const isSame = last.modality === hit.modality && sameIds(last.actors, hit.actors);
    // "proposes that Member States should", "calls on Member States that should": one, that of the outer verb.
    const isInner =
      isWithin &&
      hit.clause.end <= last.clause.end + 1 &&
      (last.modality === 'proposed' || (last.rule.kind !== 'subject' && hit.rule.kind === 'subject'));
    if (isInner && !isSame) continue;
    const between = text.slice(last.clause.end, hit.clause.start);
    // After a semicolon comes a sentence of its own.
    const isNext = between.length < 12 && isJoint(between) && !between.includes(';');
    if (isSame && (isWithin || isNext)) {
      merged[merged.length - 1] = joinHits(text, last, hit);
      continue;
    }
    if (isWithin) merged[merged.length - 1] = endBefore(text, last, hit);
    merged.push(hit);
  }
  return merged;
}

function joinHits(text: string, last: FrameHit, hit: FrameHit): FrameHit {
  const before = endBefore(text, last, hit).clause;
  const parts = hit.clause.start > last.trigger.end ? [...last.parts.slice(0, -1), before, ...hit.parts] : last.parts;
  return {
    ...last,
    clause: { start: last.clause.start, end: Math.max(last.clause.end, hit.clause.end) },
    parts,
    isOpen: hit.isOpen,
  };
}

function isJoint(between: string): boolean {
  return /^[\s,;]*(?:and|en|maar|but)?[\s,;]*$/i.test(between);
}

function sameIds(a: ActorGroup, b: ActorGroup): boolean {
  const ids = (group: ActorGroup) =>
    group.members
      .map(({ id }) => id)
      .sort()
      .join();
  return ids(a) === ids(b);
}

function endBefore(text: string, hit: FrameHit, next: FrameHit): FrameHit {
  if (next.clause.start <= hit.trigger.end) return hit;
  const words = text
    .slice(hit.clause.start, next.clause.start)
    .replace(/[\s,;]+$/u, '')
    .replace(/(?<![\p{L}\p{N}_])(?:and|en|maar|but|dat|that)$/iu, '')
    .replace(/[\s,;]+$/u, '');
  return { ...hit, clause: { start: hit.clause.start, end: hit.clause.start + words.length } };
}

/** Whom the next sentence's pronoun stands for: the last subject, a body at this sentence's head, or something else. */
function subjectAfter({ shape: { tags, units }, groups, grammar }: Sentence, found: Subject, before: Subject): Subject {
  if (found !== null && found !== 'other') return found;
  const [group] = groups;
  const head = /^"?(?:[pjD][^mbhvq]*,)?d*A/.exec(tags)?.[0];
  if (group && head && head.length - 1 === group.first) return group;
  if (grammar.pronouns.has(units[0]?.word ?? '')) return before;
  // "Op grond daarvan kan het agentschap": the subject after the verb.
  const inverted = grammar.inverts ? /^[^mbhvq]*[mbhv]j?d*(?=A)/.exec(tags)?.[0] : undefined;
  return (inverted && groups.find(({ first }) => first === inverted.length)) || 'other';
}
