import type { ActionReading, Deadline } from '../reading.ts';
import type { PageText } from '../text/page-text.ts';
import { sentencesOf } from '../text/sentences.ts';
import { overlaps, type Span } from '../text/span.ts';
import { createSpanIndex } from '../text/span-index.ts';
import { findDates } from './deadlines/find-dates.ts';
import { findRestated } from './find-restated.ts';
import { passagesWithoutAction, spokenOf } from './find-spoken.ts';
import type { ActionGrammar } from './grammar.ts';
import { createNearestIndex, type NearestIndex } from './nearest.ts';
import { passageAround } from './passages-around.ts';
import type { ActionDraft } from './read-actions.ts';
import { stemsOf } from './stems.ts';
import {
  type Alignment,
  alignTopics,
  createTopics,
  featuresOf,
  type TermPlace,
  type Topic,
  type Topics,
} from './topics.ts';

/**
 * What a passage must share with an action to be a mention of it. A passage in which the same body undertakes something,
 * or is asked, needs least; one that only tells of facts needs nearly the action's own words, its head among them. High
 * on purpose: a wrong link misleads, a missing one does not.
 */
const FLOORS = {
  undertaking: { score: 7, coverage: 0.14, purity: 0.5 },
  announcement: { score: 7.5, coverage: 0.22, purity: 0.5 },
  fact: { score: 11, coverage: 0.5, purity: 0.6 },
} as const;
type Kind = keyof typeof FLOORS;

/** The one name that an action is about is enough where the same body undertakes something with it. */
const NAMED = { score: 4.5, coverage: 0.1, purity: 0.9 };
/** What an undertaking of the same body, with the same day, shares with an action at least. */
const SAME_DAY = { score: 3, coverage: 0.3 };
/** Nearly all words of a short action. */
const WHOLE = { score: 5, coverage: 0.7, purity: 0.6 };
/** A prose undertaking that shares so much with a listed one only repeats it. */
const RESTATES = { coverage: 0.4, purity: 0.75 };
/** Topics that a passage shares at least: one name alone speaks of the thing, not of the action. */
const MIN_SHARED = 2;
/** The topics at an action's head say what it is about: its object, and in English its verb. */
const HEAD = 2;
const MIN_SENTENCE = 40;
/** Content words that an undertaking has at most where it is the short form of a listed one. */
const MAX_SHORT = 5;

interface Listed {
  readonly draft: ActionDraft;
  readonly topics: readonly Topic[];
  /** Its first topics. */
  readonly head: ReadonlySet<string>;
}

interface Link {
  readonly target: ActionDraft;
  readonly kind: Kind;
  readonly alignment: Alignment;
  readonly span: Span;
}

/**
 * Finds the passages of running text that speak of a listed action, numbers the actions, and drops from them the
 * prose undertakings that only repeat a listed one (contract.md: a restatement is a mention, not a second action).
 * `terms`: where terms stand, in order; `published`: the page's day (YYYY-MM-DD), or null.
 */
export function linkMentions(options: {
  page: PageText;
  drafts: readonly ActionDraft[];
  grammar: ActionGrammar;
  terms: readonly TermPlace[];
  published: string | null;
}): ActionReading[] {
  const { page, drafts, grammar, terms, published } = options;
  const mentions = new Map<ActionDraft, Span[]>();
  const restated = new Set<ActionDraft>();
  if (drafts.length > 0) {
    const topics = createTopics(page, terms, grammar.language);
    const toListed = (draft: ActionDraft): Listed => {
      const own = topics.of(draft.span);
      const keys = [...new Set(own.map(({ key }) => key))];
      return { draft, topics: own, head: new Set(keys.slice(0, HEAD)) };
    };
    const indexOf = (own: readonly ActionDraft[]) =>
      createNearestIndex({
        things: own.map(toListed),
        featuresOf: (one) => featuresOf(one.topics),
        positionOf: ({ draft }) => draft.span.start,
        weight: topics.rarity,
      });
    const listed = indexOf(drafts.filter(isListed));
    const all = indexOf(drafts);
    const prose = createSpanIndex(
      drafts.filter((draft) => !isListed(draft)),
      ({ span }) => span,
    );
    const datesIn = (within: Span) => findDates(page.text, within, grammar.language, published);
    for (const sentence of proseSentences(page, drafts, grammar)) {
      const inSentence = prose.overlapping(sentence);
      for (const { target, alignment, span } of linksOf({ page, sentence, listed, inSentence, topics, grammar })) {
        mentions.set(target, [...(mentions.get(target) ?? []), span]);
        for (const draft of inSentence) if (restates(draft, target, alignment)) restated.add(draft);
      }
    }
    const taken = createSpanIndex([...mentions.values()].flat(), (span) => span);
    for (const passage of passagesWithoutAction(page, drafts, grammar)) {
      const found =
        taken.overlapping(passage).length > 0 ? [] : spokenOf({ page, passage, all, topics, grammar, datesIn });
      for (const { target, span } of found) mentions.set(target, [...(mentions.get(target) ?? []), span]);
    }
  }
  for (const { draft, target } of findRestated({ page, drafts, grammar })) {
    if (restated.has(draft) || restated.has(target)) continue;
    restated.add(draft);
    mentions.set(
      target,
      [...(mentions.get(target) ?? []), draft.span].sort((a, b) => a.start - b.start),
    );
  }
  return drafts
    .filter((draft) => !restated.has(draft))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map((draft, i) => {
      const { parts: _, setting: __, ...rest } = draft;
      return { id: `a${i + 1}`, ...rest, mentions: mentions.get(draft) ?? [] };
    });
}

/** Items under a lead-in or a heading, and rows of a plan. */
function isListed({ leadIn, rule }: ActionDraft): boolean {
  return leadIn !== null || rule === 'items of a heading' || rule === 'row of a plan';
}

function* proseSentences(page: PageText, drafts: readonly ActionDraft[], grammar: ActionGrammar): Generator<Span> {
  const leadIns = new Set(drafts.map((draft) => draft.leadIn?.start));
  for (const block of page.blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'quotation') continue;
    for (const sentence of sentencesOf(page.text, block, grammar.language)) {
      const words = page.text.slice(sentence.start, sentence.end);
      if (leadIns.has(sentence.start) || grammar.question.test(words) || words.length < MIN_SENTENCE) continue;
      yield sentence;
    }
  }
}

function linksOf(options: {
  page: PageText;
  sentence: Span;
  listed: NearestIndex<Listed>;
  inSentence: readonly ActionDraft[];
  topics: Topics;
  grammar: ActionGrammar;
}): Link[] {
  const { page, sentence, listed, inSentence, topics, grammar } = options;
  const words = page.text.slice(sentence.start, sentence.end);
  const announces = grammar.announces.test(words);
  const isPast = !announces && grammar.past.test(words);
  if (isPast) return [];
  const links: Link[] = shortForms(options);
  const floor = inSentence.length > 0 ? SAME_DAY.score : announces ? NAMED.score : FLOORS.fact.score;
  // One passage speaks of one action: the best link takes its words, and what is left on either side is looked at again.
  const open = clausesOf(sentence, inSentence).flatMap((clause) => {
    const taken = links.find(({ span }) => overlaps(span, clause));
    return taken ? [] : [topics.of(clause)];
  });
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    const passage = stretch;
    const near = listed.around(featuresOf(passage), sentence.start, floor);
    const found = near.flatMap(({ draft, topics: own, head }): Link[] => {
      const alignment = alignTopics(passage, own, topics);
      const kind = alignment && kindOf(draft, alignment, inSentence, announces);
      const when = sameTime(draft, inSentence);
      if (!kind || !(isEnough(alignment, head, kind) || (when && isOfTime(alignment, when)))) return [];
      return [{ target: draft, kind, alignment, span: passageAround(page.text, sentence, alignment.span, inSentence) }];
    });
    const [best] = found.sort((a, b) => rankOf(b) - rankOf(a));
    if (!best) continue;
    links.push(best);
    const { start, end } = best.alignment.span;
    open.push(
      passage.filter((topic) => topic.end <= start),
      passage.filter((topic) => topic.start >= end),
    );
  }
  return links;
}

/**
 * "The Commission will evaluate the Directive": all the words of an undertaking stand in one listed action of the same
 * body, and in no other, which says which directive.
 */
function shortForms({ page: { text }, listed, inSentence, topics, grammar }: Parameters<typeof linksOf>[0]): Link[] {
  const stems = ({ start, end }: Span) => new Set(stemsOf(text.slice(start, end), grammar.language));
  return inSentence.flatMap((prose) => {
    const own = stems(prose.span);
    if (own.size < MIN_SHARED || own.size > MAX_SHORT) return [];
    const near = listed.around(featuresOf(topics.of(prose.span)), prose.span.start);
    const [target, ...others] = near.filter(({ draft }) => {
      const theirs = hasSameActors(prose, draft) ? stems(draft.span) : null;
      return theirs !== null && [...own].every((stem) => theirs.has(stem));
    });
    if (!target || others.length > 0) return [];
    const alignment = { span: prose.span, score: 0, coverage: 1, purity: 1, shared: own };
    return [{ target: target.draft, kind: 'undertaking', alignment, span: prose.span }];
  });
}

/** A sentence, parted where one of its coordinated undertakings follows another. */
function clausesOf(sentence: Span, inSentence: readonly ActionDraft[]): Span[] {
  const starts = inSentence.flatMap(({ parts }) => parts.map(({ start }) => start)).sort((a, b) => a - b);
  const edges = [sentence.start, ...starts.slice(1), sentence.end];
  return edges.slice(1).map((end, i) => ({ start: edges[i] as number, end }));
}

function isEnough({ score, coverage, purity, shared }: Alignment, head: ReadonlySet<string>, kind: Kind): boolean {
  const isOf = (floor: { score: number; coverage: number; purity: number }) =>
    score >= floor.score && coverage >= floor.coverage && purity >= floor.purity;
  const sharesHead = [...shared].some((key) => head.has(key));
  if (shared.size < MIN_SHARED) {
    const isName = [...shared].every((key) => key.startsWith('#'));
    return (
      isName && sharesHead && isOf(kind === 'undertaking' ? NAMED : { ...NAMED, coverage: 0.35 }) && kind !== 'fact'
    );
  }
  // Hardly anything of the action is missing: a short one is never rare enough.
  const isWhole = kind === 'undertaking' && shared.size >= 3 && isOf(WHOLE);
  return isWhole || (isOf(FLOORS[kind]) && (kind !== 'fact' || sharesHead));
}

/** Whether an undertaking of the sentence is of the same bodies and the same time: the same year, or a stretch that few share. */
function sameTime(draft: ActionDraft, inSentence: readonly ActionDraft[]): 'year' | 'stretch' | null {
  const same = inSentence.find(
    (prose) =>
      hasSameActors(prose, draft) &&
      (isOneDay(prose.deadline, draft.deadline) || (draft.recurrence && prose.recurrence === draft.recurrence)),
  );
  if (!same) return null;
  return draft.deadline && draft.deadline.precision !== 'year' ? 'stretch' : 'year';
}

/** What the same body is to do by the same day needs few words in common. */
function isOfTime({ score, coverage, shared }: Alignment, when: 'year' | 'stretch'): boolean {
  const min = when === 'year' ? MIN_SHARED : 1;
  return shared.size >= min && score >= SAME_DAY.score && coverage >= SAME_DAY.coverage;
}

function isOneDay(a: Deadline | null, b: Deadline | null): boolean {
  return a?.end !== undefined && a.end !== null && a.end === b?.end;
}

/** Who acts tells more than what else is shared. */
const SAME_BODY = 1.5;

function rankOf({ kind, alignment: { score, coverage } }: Link): number {
  return score * (0.5 + coverage) * (kind === 'undertaking' ? SAME_BODY : 1);
}

function kindOf(draft: ActionDraft, { span }: Alignment, inSentence: readonly ActionDraft[], announces: boolean): Kind {
  const isUndertaken = inSentence.some((prose) => overlaps(prose.span, span) && sharesActor(prose, draft));
  if (isUndertaken) return 'undertaking';
  return announces ? 'announcement' : 'fact';
}

function sharesActor(a: ActionDraft, b: ActionDraft): boolean {
  return a.actors.some(({ id }) => b.actors.some((other) => other.id === id));
}

/** Whether a prose undertaking only repeats a listed action: same body, same modality, no other date, hardly anything else in it. */
function restates(draft: ActionDraft, target: ActionDraft, { span, coverage, purity, shared }: Alignment): boolean {
  const isSame = hasSameActors(draft, target) && draft.modality === target.modality;
  if (!isSame || !overlaps(draft.span, span) || !agree(draft.deadline, target.deadline)) return false;
  const fills = span.end - span.start > 0.4 * (draft.span.end - draft.span.start);
  const isOfSameDay = isOneDay(draft.deadline, target.deadline) && coverage >= SAME_DAY.coverage;
  return (
    shared.size >= MIN_SHARED && (coverage >= RESTATES.coverage || isOfSameDay || (purity >= RESTATES.purity && fills))
  );
}

function hasSameActors(a: ActionDraft, b: ActionDraft): boolean {
  const ids = new Set(b.actors.map(({ id }) => id));
  return a.actors.length === ids.size && a.actors.every(({ id }) => ids.has(id));
}

/** A date that contradicts the list's makes it another promise. */
function agree(a: Deadline | null, b: Deadline | null): boolean {
  return !a || !b || a.end === b.end;
}
