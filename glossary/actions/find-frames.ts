import type { Force, Modality } from '../reading.ts';
import type { Span } from '../text/span.ts';
import { type ActorGroup, type ActorSpan, actorsWithin, groupActors } from './actors.ts';
import type { ActionGrammar, FrameRule } from './grammar.ts';

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
  /** Whether nothing of substance follows the trigger: a lead-in whose items complete it. */
  readonly isOpen: boolean;
}

/** Who the pronouns of the next sentence may stand for: a body, or something that is none ("other"). */
export type Subject = ActorGroup | 'other' | null;

export interface SentenceFrames {
  readonly hits: readonly FrameHit[];
  readonly subject: Subject;
}

interface Context {
  readonly text: string;
  readonly sentence: Span;
  readonly groups: readonly ActorGroup[];
  readonly grammar: ActionGrammar;
}

/** How far after its trigger a frame may be completed, in code units; longer clauses exist, but then guesses win. */
const COMPLETION_REACH = 400;
/** Text between a subject and its trigger that holds a parenthesis between commas. */
const MAX_PARENTHESIS = 160;

/**
 * The undertakings of one sentence. `subject` is the subject of the sentence before it in the paragraph.
 * Questions have none.
 */
export function findFrames(options: {
  text: string;
  sentence: Span;
  actors: readonly ActorSpan[];
  grammar: ActionGrammar;
  subject: Subject;
}): SentenceFrames {
  const { text, sentence, actors, grammar } = options;
  const words = text.slice(sentence.start, sentence.end);
  if (grammar.question.test(words)) return { hits: [], subject: null };
  const groups = groupActors(text, actorsWithin(actors, sentence), grammar);
  const context: Context = { text, sentence, groups, grammar };
  const hits: FrameHit[] = [];
  let subject: Subject = options.subject;
  let previous: Subject = null;
  let usedTo = sentence.start;
  for (const { rule, start, end } of triggersOf(context)) {
    const trigger = { start, end };
    const found = actorsOf(context, rule, trigger, { subject, previous });
    if (rule.kind === 'subject') {
      previous = found ?? (hasOwnSubject(context, trigger) ? 'other' : previous);
      if (found) subject = found;
    }
    if (!found) continue;
    const hit = createHit(context, rule, trigger, found, usedTo);
    if (hit) {
      hits.push(hit);
      usedTo = trigger.end;
    }
  }
  const ended = hits.map((hit, i) => endBefore(context, hit, hits[i + 1]));
  return { hits: ended, subject: subjectAfter(context, subject, options.subject) };
}

function* triggersOf({ text, sentence, grammar }: Context): Generator<{ rule: FrameRule } & Span> {
  const wordStart = /[\p{L}]+/gu;
  wordStart.lastIndex = sentence.start;
  let free = sentence.start;
  for (let word = wordStart.exec(text); word && word.index < sentence.end; word = wordStart.exec(text)) {
    if (word.index < free) continue;
    for (const rule of grammar.frames) {
      rule.trigger.lastIndex = word.index;
      const match = rule.trigger.exec(text);
      if (!match || word.index + match[0].length > sentence.end) continue;
      const end = word.index + match[0].length;
      if (rule.completion && !isCompleted(text, { start: end, end: sentence.end }, rule.completion)) continue;
      yield { rule, start: word.index, end };
      free = end;
      break;
    }
  }
}

function isCompleted(text: string, rest: Span, completion: RegExp): boolean {
  const clause = text.slice(rest.start, Math.min(rest.end, rest.start + COMPLETION_REACH)).split(/[;?]/, 1)[0] ?? '';
  return new RegExp(completion.source, 'iu').test(clause);
}

function actorsOf(
  context: Context,
  rule: FrameRule,
  trigger: Span,
  known: { subject: Subject; previous: Subject },
): ActorGroup | null {
  if (rule.kind !== 'subject') return groupAfter(context, trigger.end);
  if (rule.opensSentence) return openingActor(context, trigger, known.subject);
  return (
    groupBefore(context, trigger.start) ??
    (context.grammar.inverts ? groupAfter(context, trigger.end) : null) ??
    pronounActor(context, trigger, known.subject) ??
    coordinated(context, trigger, known.previous) ??
    subordinate(context, trigger)
  );
}

/** Determiners that may precede the body with which a sentence opens. */
const OPENING = /^(?:(?:De|Het|Elke|Iedere|Alle|The|Each|Every|All)\s)?(?:betrokken\s|bevoegde\s)?$/u;
/** An adverbial before the verb: "Uiterlijk op 2 augustus 2024 en vervolgens om de drie jaar". */
const ADVERBIAL =
  /^(?:Uiterlijk|Vóór|Voor|Vanaf|Binnen|Na|Op|Om|In|Met|Ten|Jaarlijks|Elk|Ieder|Daartoe|Daarbij|Hiertoe|Indien nodig|Zo nodig|In voorkomend geval|Voor zover)(?![\p{L}])[^;:.]{0,160}$/u;

/** The body with which a sentence opens, its pronoun, or the body right after a verb that an adverbial precedes. */
function openingActor(context: Context, trigger: Span, subject: Subject): ActorGroup | null {
  const { text, sentence, groups, grammar } = context;
  const opening = text.slice(sentence.start, trigger.start);
  const [first] = groups;
  if (first && first.end <= trigger.start) {
    const isFirst =
      OPENING.test(text.slice(sentence.start, first.start)) && isFiller(text.slice(first.end, trigger.start), grammar);
    return isFirst ? first : null;
  }
  if (opening.trim().split(/\s+/).length === 1) return pronounActor(context, trigger, subject);
  return grammar.inverts && ADVERBIAL.test(opening.trimEnd()) ? groupAfter(context, trigger.end) : null;
}

/** The bodies whose phrase ends right before an offset, adverbs and a parenthesis aside, and which are its head. */
function groupBefore({ text, sentence, groups, grammar }: Context, offset: number): ActorGroup | null {
  for (let i = groups.length - 1; i >= 0; i--) {
    const group = groups[i] as ActorGroup;
    if (group.end > offset) continue;
    if (offset - group.end > MAX_PARENTHESIS) return null;
    const between = text.slice(group.end, offset);
    const isSubject = isFiller(between, grammar) || grammar.relative.test(between);
    // One that is no head of its phrase may stand in a parenthesis or a relative clause of the subject.
    if (isSubject && isHead(text, sentence, group)) return group;
  }
  return null;
}

/** The bodies whose phrase begins right after an offset, an article and adverbs aside. */
function groupAfter({ text, groups, grammar }: Context, offset: number): ActorGroup | null {
  for (const group of groups) {
    if (group.start < offset) continue;
    if (group.start - offset > MAX_PARENTHESIS) return null;
    const between = text.slice(offset, group.start).replace(grammar.determiner, '');
    return isFiller(between, grammar) ? group : null;
  }
  return null;
}

const BRACKETS = /^\s*\([^()]{0,80}\)/;
const OF_THE_UNION =
  /^\s+(?:concerned|betrokken|van de (?:EU|Unie|Europese Unie)|of the (?:EU|Union|European Union)|die dat nog niet hebben gedaan|zelf)(?![\p{L}])/iu;
const PARENTHESIS = /^\s*, [^,;:.]{1,140},(?=\s|$)/;

function isFiller(between: string, grammar: ActionGrammar): boolean {
  let rest = between;
  for (let i = 0; i < 6; i++) {
    if (rest.trim() === '') return true;
    const next = rest
      .replace(BRACKETS, '')
      .replace(OF_THE_UNION, '')
      .replace(grammar.adverbs, '')
      .replace(PARENTHESIS, '')
      .replace(/^,\s*$/, '');
    if (next === rest) return false;
    rest = next;
  }
  return rest.trim() === '';
}

const PREPOSITION =
  /(?:^|\s)(?<!\b(?:all|some|many|most|several|each|both|alle|sommige|veel) )(?:of|in|by|with|to|from|for|between|on|at|under|through|within|towards?|against|about|van|met|door|bij|aan|voor|tussen|uit|tegen|over|namens|onder|via|naar|jegens)$/i;

/** Whether the group heads its phrase: "the President of the Commission will" is no promise of the Commission. */
const ARTICLE = /(?:^|\s)(?:the|an?|its|their|other|de|het|een|zijn|haar|hun|andere)\s*$/i;

function isHead(text: string, sentence: Span, group: ActorGroup): boolean {
  const before = text.slice(sentence.start, group.start).replace(ARTICLE, '').trimEnd();
  return !PREPOSITION.test(before);
}

const FIRST_WORD = /^\s+([\p{L}]+)/u;

/** "zal zij", "it will": the last subject, unless the sentence has offered another thing that the pronoun may mean. */
function pronounActor(context: Context, trigger: Span, subject: Subject): ActorGroup | null {
  const { text, sentence, grammar } = context;
  const before = pronounBefore(text.slice(sentence.start, trigger.start), grammar);
  const after = FIRST_WORD.exec(text.slice(trigger.end, sentence.end))?.[1]?.toLowerCase();
  const pronoun = [before, grammar.inverts ? after : undefined].find((word) => word && grammar.pronouns.has(word));
  if (!pronoun || subject === null || subject === 'other') return null;
  if (grammar.pronouns.get(pronoun) === 'singular' && subject.members.length > 1 && !/^z(?:ij|e)$/.test(pronoun)) {
    return null;
  }
  const opening = text.slice(sentence.start, trigger.start);
  if (grammar.subordinators.test(opening) && !context.groups.some((group) => group.end <= trigger.start)) return null;
  return subject;
}

const LAST_WORDS = /(?<![\p{L}\p{N}'’-])\p{L}+/gu;

/** The pronoun that ends these words, adverbs after it aside: "It also", "this institution". */
function pronounBefore(words: string, grammar: ActionGrammar): string | undefined {
  const near = words.slice(-60);
  for (const match of [...near.matchAll(LAST_WORDS)].slice(-5).reverse()) {
    for (const pronoun of grammar.pronouns.keys()) {
      const end = match.index + pronoun.length;
      if (near.slice(match.index, end).toLowerCase() !== pronoun || /^[\p{L}\p{N}]/u.test(near.slice(end))) continue;
      if (isFiller(near.slice(end), grammar)) return pronoun;
    }
  }
  return undefined;
}

/** "… and will launch": the subject of the frame before it. */
function coordinated({ text, sentence, grammar }: Context, trigger: Span, previous: Subject): ActorGroup | null {
  if (previous === null || previous === 'other') return null;
  const before = text.slice(Math.max(sentence.start, trigger.start - 30), trigger.start);
  const bare = before.replace(/(?:also|ook|then|therefore|daarom|verder|further)\s*$/i, '');
  return grammar.conjunctions.test(bare) ? previous : null;
}

/** "… dat de Commissie in 2022 een voorstel zal doen": the verb stands at the end of its clause. */
function subordinate({ text, sentence, groups, grammar }: Context, trigger: Span): ActorGroup | null {
  if (!grammar.inverts) return null;
  for (let i = groups.length - 1; i >= 0; i--) {
    const group = groups[i] as ActorGroup;
    if (group.end > trigger.start) continue;
    const before = text.slice(sentence.start, group.start).replace(grammar.determiner, '').trimEnd();
    const between = text.slice(group.end, trigger.start);
    return /\bdat$/i.test(before) && !/[,;:]/.test(between) ? group : null;
  }
  return null;
}

/** Whether some other phrase than a known body is the trigger's subject. */
function hasOwnSubject({ text, sentence, grammar }: Context, trigger: Span): boolean {
  return !grammar.conjunctions.test(text.slice(Math.max(sentence.start, trigger.start - 12), trigger.start));
}

/** `usedTo`: the end of the trigger before it; what stands before that belongs to the undertaking before. */
function createHit(
  context: Context,
  rule: FrameRule,
  trigger: Span,
  actors: ActorGroup,
  usedTo: number,
): FrameHit | null {
  const { text, sentence, grammar } = context;
  const bodyStart = rule.kind === 'subject' ? trigger.end : Math.max(trigger.end, actors.end);
  const clauseEnd = endOfClause(text, { start: bodyStart, end: sentence.end }, grammar);
  const body = text.slice(bodyStart, clauseEnd);
  if (isNegated(body, grammar)) return null;
  let group = actors;
  if (
    rule.kind === 'subject' &&
    (rule.modality === 'will' || rule.modality === 'shall' || rule.modality === 'recommended')
  ) {
    if (grammar.nonAgentive.test(body)) return null;
    if (grammar.passive.test(body)) {
      const agent = agentOf(context, { start: bodyStart, end: clauseEnd });
      if (!agent) return null;
      group = agent;
    }
  }
  const start = startOfClause(context, trigger, actors, usedTo);
  const words = text.slice(start, clauseEnd);
  const substance = body.replace(grammar.adverbs, '').replace(/[\s:,;–-]/g, '');
  return {
    rule,
    actors: group,
    modality: rule.modality,
    force: rule.force ?? forceOf(words, grammar),
    reported: grammar.reported.test(text.slice(sentence.start, trigger.start)),
    trigger,
    clause: { start, end: clauseEnd },
    isOpen: isOpenEnded(substance) || isOpenEnded(stripCompletion(substance, rule)),
  };
}

/** "om", "te", "to" and nothing else: the items bring the verb. */
function isOpenEnded(substance: string): boolean {
  return /^(?:op)?(?:om|te|omte|to|ertoe|erop|voor|ervoor)?$/i.test(substance);
}

function stripCompletion(substance: string, { completion }: FrameRule): string {
  return completion ? substance.replace(new RegExp(completion.source.replaceAll('\\b', ''), 'iu'), '') : substance;
}

const NEGATION_REACH = 60;

function isNegated(body: string, grammar: ActionGrammar): boolean {
  const near = body.slice(0, NEGATION_REACH).split(/[,;]/, 1)[0] ?? '';
  return grammar.negation.test(near.replace(grammar.notNegation, ' '));
}

function agentOf(context: Context, within: Span): ActorGroup | null {
  const { text, groups, grammar } = context;
  for (const match of text.slice(within.start, within.end).matchAll(grammar.agent)) {
    const offset = within.start + match.index + match[0].length;
    const group = groups.find((candidate) => candidate.start >= offset);
    if (group && text.slice(offset, group.start).replace(grammar.determiner, '').trim() === '') return group;
    if (group && /^(?:the|de|het)\s*$/i.test(text.slice(offset, group.start))) return group;
  }
  return null;
}

export function forceOf(words: string, grammar: ActionGrammar): Force {
  if (grammar.hedged.test(words)) return 'hedged';
  return grammar.conditional.test(words) ? 'conditional' : 'firm';
}

/** Longest opening ("Om die inspanningen te ondersteunen") that still belongs to the undertaking's own clause. */
const MAX_OPENING = 120;
/** "If necessary,": a condition of two or three words is the undertaking's own. */
const MAX_CONDITION = 28;

function startOfClause(
  { text, sentence, grammar }: Context,
  trigger: Span,
  actors: ActorGroup,
  usedTo: number,
): number {
  if (usedTo > sentence.start && actors.start < usedTo) return trigger.start;
  const before = text.slice(sentence.start, trigger.start);
  const joint = Math.max(before.lastIndexOf(';'), before.lastIndexOf(':')) + 1;
  const opening = sentence.start + joint;
  const first =
    actors.start >= opening && actors.start < trigger.start
      ? withArticle(text, opening, actors.start, grammar)
      : trigger.start;
  const lead = text.slice(opening, first);
  if (lead.trim() === '') return first;
  if (/(?:,? (?:en|and|dat|that)) *$/i.test(lead)) return first;
  const isCondition = lead.length <= MAX_CONDITION && /,\s*$/.test(lead) && grammar.conditional.test(lead);
  if (isCondition || (lead.length <= MAX_OPENING && !grammar.subordinators.test(lead.trimStart())))
    return opening + (lead.length - lead.trimStart().length);
  return first;
}

function withArticle(text: string, from: number, start: number, grammar: ActionGrammar): number {
  const article = grammar.determiner.exec(text.slice(Math.max(from, start - 8), start))?.[0].trimStart() ?? '';
  return start - article.length;
}

function endOfClause(text: string, rest: Span, grammar: ActionGrammar): number {
  const words = text.slice(rest.start, rest.end);
  let end = words.length;
  for (const match of words.matchAll(grammar.clauseEnds)) {
    if (match.index > 15) {
      end = match.index;
      break;
    }
  }
  const semicolon = /;\s/.exec(words)?.index;
  if (semicolon !== undefined && semicolon < end && semicolon > 0) end = semicolon;
  return rest.start + words.slice(0, end).replace(/[\s.;,]+$/u, '').length;
}

/** An undertaking ends where the next one of its sentence begins. */
function endBefore({ text }: Context, hit: FrameHit, next: FrameHit | undefined): FrameHit {
  if (!next || next.clause.start >= hit.clause.end) return hit;
  if (next.clause.start <= hit.trigger.end) return hit;
  const words = text
    .slice(hit.clause.start, next.clause.start)
    .replace(/[\s,;]*(?:\b(?:and|en|maar|but)\b)?[\s,;]*$/iu, '');
  return { ...hit, clause: { start: hit.clause.start, end: hit.clause.start + words.length } };
}

/** The subject that a pronoun of the next sentence stands for: a body at the sentence's head, or something else. */
function subjectAfter({ text, sentence, groups, grammar }: Context, found: Subject, before: Subject): Subject {
  if (found !== before) return found;
  const words = text.slice(sentence.start, sentence.end);
  const first = /^[\p{L}]+/u.exec(words)?.[0]?.toLowerCase() ?? '';
  const group = groups[0];
  if (group && text.slice(sentence.start, group.start).replace(grammar.determiner, '').trim() === '') return group;
  if (grammar.pronouns.has(first)) return before;
  return 'other';
}
