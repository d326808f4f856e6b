import type { Span } from '../../text/span.ts';
import { hasFinite, startOfClause } from '../phrases.ts';
import type { Sentence } from '../sentence.ts';
import type { FoundSubject } from '../subjects/subject.ts';
import type { Tag } from '../tags.ts';
import { type Unit, unitAt } from '../units.ts';

/** Longest opening ("Om die inspanningen te ondersteunen") that still belongs to the undertaking's own clause. */
export const MAX_OPENING = 140;
/** What a passive is about comes first, and may be long. */
export const MAX_SUBJECT = 420;
/** "If serious risks are identified,": a condition is the undertaking's own; a longer one is left to the reader. */
const MAX_CONDITION = 160;

/**
 * An undertaking's own clause: from its first word, a short opening taken in, to its last, closing signs left out.
 * `addressee`: one to whom the sentence goes on, with whom a clause of its own begins; `until`: the unit before which
 * the next such clause begins; `maxOpening`: how many code units before the subject or verb may be its own.
 */
export function clauseOf(
  sentence: Sentence,
  trigger: Span & { readonly first: number },
  options: {
    readonly found?: FoundSubject | null;
    readonly addressee?: { readonly first: number } | null;
    readonly until?: number | null;
    readonly maxOpening?: number;
  },
): Span {
  const { found = null, addressee = null, until = null, maxOpening = MAX_OPENING } = options;
  const { span, shape } = sentence;
  const { units } = shape;
  const first = addressee?.first ?? firstUnit(sentence, trigger, found, maxOpening);
  const start = units[first]?.start ?? trigger.start;
  const limit = until === null ? span.end : (units[until]?.start ?? span.end);
  const from = addressee ? start : Math.max(trigger.end, found?.side === 'after' ? found.group.end : 0);
  return { start, end: endOfClause(sentence, from, limit) };
}

function firstUnit(
  { text, shape: { tags, units }, grammar }: Sentence,
  trigger: { first: number },
  found: FoundSubject | null,
  maxOpening: number,
): number {
  const head = Math.min(found?.first ?? trigger.first, trigger.first);
  const subordinator = found?.subordinator ?? null;
  if (subordinator !== null) return subordinator + 1;
  if (found?.side === 'understood') {
    // "and, if the report shows it to be necessary, will propose".
    const condition = /,(S[^,]*,)$/.exec(tags.slice(0, head))?.[1];
    return condition ? head - condition.length : head;
  }
  let open = startOfClause(tags, head);
  // "…, and the Member States should": another clause ends at the coordinator.
  const joint = tags.lastIndexOf('c', head - 1);
  if (joint > open && hasFinite(tags, open, joint)) open = joint + 1;
  // "… treden in werking – aanbieders zijn verplicht": so it does after a dash.
  const dash = tags.lastIndexOf('-', head - 1);
  // Two of them only part an insertion.
  const isSingle = (tags.slice(open, head).match(/-/g)?.length ?? 0) % 2 === 1;
  if (dash > open && isSingle && (hasFinite(tags, open, dash) || grammar.inverts)) open = dash + 1;
  // "…, and that, should it fail, the Council must": what opens a clause is no part of it.
  while (open < head && '",-.(s'.includes(tags[open] as string)) open++;
  const opening = wordsOf(text, units, open, head);
  if (opening.trim() === '') return head;
  const isCondition = grammar.conditionFirst.test(opening) || grammar.consequence.test(opening);
  const isOwnCondition = opening.length <= MAX_CONDITION && isCondition;
  // "By providing incentives, …" is a clause of its own; "Before placing a toy on the market, …" tells when.
  const isTime = /^(?:before|after|when|upon)$/.test(units[open]?.word ?? '');
  const isClause =
    hasFinite(tags, open, head) || (!grammar.inverts && !isTime && /^(?:p?g|[tu])/.test(tags.slice(open, head)));
  const isSubordinate = grammar.subordinators.test(opening) && !(isTime && tags[open + 1] === 'g');
  const isShort = opening.length <= maxOpening && !isSubordinate && !isClause;
  return isOwnCondition || isShort ? open : head;
}

function wordsOf(text: string, units: readonly Unit[], from: number, to: number): string {
  const first = units[from];
  const next = units[to];
  return first && next ? text.slice(first.start, next.start) : '';
}

/** Where the clause ends whose verb or addressee ends at `from`, at most at `limit`; closing signs left out. */
function endOfClause(sentence: Sentence, from: number, limit: number): number {
  const { text, shape } = sentence;
  const first = unitAt(shape, from);
  const last = unitAt(shape, limit);
  let at = first;
  while (at < last && !endsAt(sentence, at, { from, first, last })) at++;
  const end = at < last ? (shape.units[at] as Unit).start : limit;
  return from + text.slice(from, end).replace(/[\s.;,:–—-]+$/u, '').length;
}

/**
 * The clause ends before a comma at which another with a subject of its own begins ("while", "which", "and this will"),
 * once its own verb has been said. A restrictive relative clause, a purpose and a participle stay in it.
 */
function endsAt(
  { text, shape: { tags, units }, grammar }: Sentence,
  at: number,
  { from, first, last }: { readonly from: number; readonly first: number; readonly last: number },
): boolean {
  const tag = tags[at] as Tag;
  const { word, start } = units[at] as Unit;
  const next = units[at + 1]?.word ?? '';
  if (tag === ';') return true;
  // "… and may, within six months, make recommendations": what somebody may do is no part of what they are to do.
  if (tag === 'c') return at - first > 2 && grammar.powers.has(next);
  if (!':S,'.includes(tag) || !hasVerb(tags, first, at, grammar.inverts)) return false;
  // "…: a forum in which": what explains its last noun; but "the following: …" is its object.
  if (tag === ':') return !grammar.following.test(text.slice(from, start));
  // "so that the EU can": a purpose with a subject of its own, whether or not a comma parts it.
  if (tag === 'S') return grammar.purposes.has(word);
  // "…, where appropriate, …" opens no clause, and "if" only makes a condition of the undertaking itself.
  if (/^[Ss]/.test(tags.slice(at + 1)) && !grammar.conditions.has(next)) return true;
  // "data, for which the Agency will provide": another is to act.
  const relative = /^pr[dwejAc]{1,8},?(?=[mbh])/.exec(tags.slice(at + 1, at + 13))?.[0];
  if (relative?.includes('A') && !grammar.powers.has(units[at + 1 + relative.length]?.word ?? '')) return true;
  // Within "that …" it may be one of several subjects of that clause.
  const isFree = !tags.slice(first, at).includes('s');
  if (tags[at + 1] === 'c' && isFree && opensMainClause(tags, at + 2, last)) return true;
  // "…, en ook zullen zij": in Dutch the verb may come first.
  if (tags[at + 1] === 'c' && isFree && grammar.inverts && /^j{1,2}[mbh]/.test(tags.slice(at + 2, at + 5))) return true;
  return grammar.contrasts.has(next);
}

/** Whether the undertaking's own verb stands before a unit: in Dutch its infinitive, where there is one, closes the clause. */
function hasVerb(tags: string, from: number, at: number, inverts: boolean): boolean {
  const before = tags.slice(from, at);
  if (inverts) return before.length > 2 && (before.includes('i') || !tags.slice(at).includes('i'));
  return /[igvebt]/.test(before) || before.length > 4;
}

/** A noun phrase and its finite verb right after "and": another main clause. */
function opensMainClause(tags: string, from: number, to: number): boolean {
  return /^[dwej#pAoz]{1,10}[mbh]/.test(tags.slice(from, Math.min(to, from + 11)));
}

/** Whether what follows a trigger is "om", "te", "to" and nothing else: the items bring the verb. */
export function isOpenEnded(tags: string, hasCompletion: boolean): boolean {
  const open = hasCompletion ? /^(?:[jDnut,:s]|p(?:d?A)?|e)*$/ : /^(?:[jDnut,:]|p(?:d?A)?|w?(?=s:?$)s)*$/;
  // ", elk binnen hun bevoegdheden:", ", within their respective competences, to:": how far it goes.
  return open.test(tags) || open.test(tags.replace(/,[djw]?p[dwe#jz]{1,5}(?=[,:]|$)/, ''));
}
