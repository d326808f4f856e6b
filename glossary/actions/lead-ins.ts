import type { ActorMention, Force, Modality } from '../reading.ts';
import type { Block, PageText } from '../text/page-text.ts';
import type { Span } from '../text/span.ts';
import { type ActorSpan, actorsWithin, toMentions } from './actors.ts';
import type { DateExpression } from './dates.ts';
import type { FrameHit } from './find-frames.ts';
import type { ActionGrammar } from './grammar.ts';
import type { Sentence } from './sentence.ts';
import { trim } from './split-steps.ts';

/** What an open sentence, or a heading, gives to the items beneath it. */
export interface LeadIn {
  readonly actors: readonly ActorMention[];
  readonly modality: Modality;
  readonly force: Force;
  readonly reported: boolean;
  readonly span: Span | null;
  /** Where the lead-in's own date stands, it is that of every item without one. */
  readonly date: DateExpression | null;
  /** Name of the rule by which the items are actions. */
  readonly rule: string;
  /** The list whose items it holds for; null until the first item is seen. */
  readonly list: number | null;
}

/** Where a lead-in stands: the page, and the grammar of its language. */
export interface Scene {
  readonly page: PageText;
  readonly grammar: ActionGrammar;
}

/**
 * The frame that the items complete: open at its end, or announcing "the following steps" that the items then name by
 * verbs, or with days of their own. `hasDay` tells whether a block begins with one.
 */
export function openFrame(
  { page, grammar }: Scene,
  hits: readonly FrameHit[],
  index: number,
  hasDay: (block: Block) => boolean,
): FrameHit | null {
  const last = hits.at(-1);
  if (!last || last.isOpen) return last ?? null;
  const block = page.blocks[index];
  const item = page.blocks[index + 1];
  if (!block || !item || !/:\s*$/.test(page.text.slice(last.clause.end, block.end))) return null;
  if (hasDay(item)) return last;
  const announces = grammar.following.test(page.text.slice(last.trigger.end, block.end));
  return announces && grammar.isVerbPhrase(page.text.slice(item.start, item.end)) ? last : null;
}

/** What a sentence that its items complete gives them; `dates` are those of it that may be deadlines. */
export function toLeadIn(
  { page, grammar }: Scene,
  hit: FrameHit,
  sentence: Span,
  dates: readonly DateExpression[],
): LeadIn {
  return {
    actors: toMentions(page.text, hit.actors, grammar),
    modality: hit.modality,
    force: hit.force,
    reported: hit.reported,
    span: trim(page.text, sentence),
    date: dates[0] ?? null,
    rule: `items of ${hit.rule.name}`,
    list: null,
  };
}

/** "De Commissie:" over items that begin with their verb. */
export function bodyLeadIn({ page, grammar }: Scene, block: Block, { shape, groups }: Sentence): LeadIn | null {
  const [group] = groups;
  if (!group || groups.length > 1 || !/^d?A:$/.test(shape.tags)) return null;
  return {
    ...UNNAMED,
    actors: toMentions(page.text, group, grammar),
    span: trim(page.text, block),
    rule: 'items of a body',
  };
}

const UNNAMED: LeadIn = {
  actors: [],
  modality: 'will',
  force: 'firm',
  reported: false,
  span: null,
  date: null,
  rule: 'items of a heading',
  list: null,
};

/**
 * "Key actions:" over a list, or a list right beneath such a heading: actions of the one body that the heading names
 * ("Key actions by the Commission"), else of none.
 */
export function keyLeadIn(
  { page, grammar }: Scene,
  block: Block,
  isInKeySection: boolean,
  actors: readonly ActorSpan[],
): LeadIn | null {
  const words = page.text.slice(block.start, block.end);
  const introduces = (/:\s*$/.test(words) || isTitle(words)) && grammar.keyActions.test(words);
  if (!introduces && !(isInKeySection && block.kind === 'heading')) return null;
  const [actor, ...others] = actorsWithin(actors, block);
  const only = actor && others.length === 0 ? [{ id: actor.id, text: page.text.slice(actor.start, actor.end) }] : [];
  return { ...UNNAMED, actors: only };
}

/** "Key actions under the plan" set as a paragraph of its own. */
const MAX_TITLE = 90;

function isTitle(words: string): boolean {
  return words.length <= MAX_TITLE && /^\p{Lu}[^.;!?]*$/u.test(words);
}

/** Under a heading alone only what reads as something to do counts. */
export function isStepLike(words: string, grammar: ActionGrammar): boolean {
  if (grammar.question.test(words)) return false;
  return (
    grammar.isVerbPhrase(words) || /^[\p{L}-]+ing\b/u.test(words) || /^[^.]{3,240}\([^)]*\d{4}\)[.;]?$/u.test(words)
  );
}

/** "(Commission, Q2 2027)" at the end of a step: who is named in the brackets is to act. */
export function actorsInBrackets(text: string, step: Span, actors: readonly ActorSpan[]): ActorMention[] {
  const brackets = /\(([^()]{2,80})\)[.;]?$/.exec(text.slice(step.start, step.end));
  if (!brackets) return [];
  const start = step.start + brackets.index + 1;
  return actorsWithin(actors, { start, end: start + (brackets[1] as string).length }).map((actor) => ({
    id: actor.id,
    text: text.slice(actor.start, actor.end),
  }));
}
