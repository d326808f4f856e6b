import type { ActionReading } from '../../reading.ts';
import type { PageText } from '../../text/page-text.ts';
import type { Span } from '../../text/span.ts';
import { createSpanIndex } from '../../text/span-index.ts';
import type { ActionDraft } from '../action-draft.ts';
import { findDates } from '../deadlines/find-dates.ts';
import type { ActionGrammar } from '../grammar.ts';
import { type ActionTopics, topicsOfAction } from './action-topics.ts';
import { findRestated } from './find-restated.ts';
import { spokenOf } from './find-spoken.ts';
import { linksOf } from './link-sentence.ts';
import { createNearestIndex, type NearestIndex } from './nearest.ts';
import { passagesWithoutAction, proseSentences } from './passages.ts';
import { restates } from './restates.ts';
import { createTopics, featuresOf, type TermPlace, type Topics } from './topics.ts';

interface Scene {
  readonly page: PageText;
  readonly drafts: readonly ActionDraft[];
  readonly grammar: ActionGrammar;
  /** Where terms stand, in order. */
  readonly terms: readonly TermPlace[];
  /** The page's day (YYYY-MM-DD), or null. */
  readonly published: string | null;
}

/** What was found of the drafts so far. */
interface Found {
  readonly mentions: Map<ActionDraft, Span[]>;
  /** Those that only repeat another. */
  readonly restated: Set<ActionDraft>;
}

/**
 * Finds the passages of running text that speak of a listed action, numbers the actions, and drops from them the
 * prose undertakings that only repeat a listed one (contract.md: a restatement is a mention, not a second action).
 */
export function linkMentions(scene: Scene): ActionReading[] {
  const { drafts } = scene;
  const found: Found = { mentions: new Map(), restated: new Set() };
  if (drafts.length > 0) linkPassages(scene, found);
  addRestated(scene, found);
  return drafts
    .filter((draft) => !found.restated.has(draft))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map((draft, i) => {
      const { parts: _, setting: __, ...rest } = draft;
      return { id: `a${i + 1}`, ...rest, mentions: found.mentions.get(draft) ?? [] };
    });
}

function linkPassages(scene: Scene, found: Found): void {
  const { page, drafts, grammar, terms } = scene;
  const topics = createTopics(page, terms, grammar.language);
  const actions = drafts.map((draft) => topicsOfAction(draft, topics));
  const listed = indexOf(
    actions.filter(({ draft }) => isListed(draft)),
    topics,
  );
  linkProse(scene, found, listed, topics);
  linkSpoken(scene, found, indexOf(actions, topics), topics);
}

function indexOf(actions: readonly ActionTopics[], topics: Topics): NearestIndex<ActionTopics> {
  return createNearestIndex({
    things: actions,
    featuresOf: (action) => featuresOf(action.topics),
    positionOf: ({ draft }) => draft.span.start,
    weight: topics.rarity,
  });
}

/** Items under a lead-in or a heading, and rows of a plan. */
function isListed({ leadIn, rule }: ActionDraft): boolean {
  return leadIn !== null || rule === 'items of a heading' || rule === 'row of a plan';
}

/** Sentences that speak of a listed action, and their undertakings that only repeat it. */
function linkProse(
  { page, drafts, grammar }: Scene,
  found: Found,
  listed: NearestIndex<ActionTopics>,
  topics: Topics,
): void {
  const prose = createSpanIndex(
    drafts.filter((draft) => !isListed(draft)),
    ({ span }) => span,
  );
  for (const sentence of proseSentences(page, drafts, grammar)) {
    const inSentence = prose.overlapping(sentence);
    for (const link of linksOf({ text: page.text, sentence, inSentence, listed, topics, grammar })) {
      addMention(found, link);
      for (const draft of inSentence) if (restates(draft, link.target, link.alignment)) found.restated.add(draft);
    }
  }
}

/** Passages that undertake nothing and speak of an action by a noun, where no sentence around them does. */
function linkSpoken(scene: Scene, found: Found, all: NearestIndex<ActionTopics>, topics: Topics): void {
  const { page, drafts, grammar, published } = scene;
  const { text } = page;
  const taken = createSpanIndex([...found.mentions.values()].flat(), (span) => span);
  const datesIn = (within: Span) => findDates(text, within, grammar.language, published);
  for (const passage of passagesWithoutAction(page, drafts, grammar)) {
    if (taken.overlapping(passage).length > 0) continue;
    for (const link of spokenOf({ text, passage, all, topics, grammar, datesIn })) addMention(found, link);
  }
}

function addMention(
  { mentions }: Found,
  { target, span }: { readonly target: ActionDraft; readonly span: Span },
): void {
  mentions.set(target, [...(mentions.get(target) ?? []), span]);
}

/** Undertakings that stand elsewhere in a form that counts more: there they are mentions, in the order of the text. */
function addRestated({ page, drafts, grammar }: Scene, found: Found): void {
  for (const { draft, target } of findRestated({ page, drafts, grammar })) {
    if (found.restated.has(draft) || found.restated.has(target)) continue;
    found.restated.add(draft);
    addMention(found, { target, span: draft.span });
    found.mentions.get(target)?.sort((a, b) => a.start - b.start);
  }
}
