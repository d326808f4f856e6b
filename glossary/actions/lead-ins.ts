import type { ActorMention, Force, Modality } from '../reading.ts';
import type { Block } from '../text/page-text.ts';
import type { Span } from '../text/span.ts';
import { actorsWithin, toMention, toMentions } from './actors.ts';
import { candidatesIn } from './candidates.ts';
import type { DateExpression } from './dates.ts';
import type { FrameHit } from './frames/frame.ts';
import type { Scene } from './scene.ts';
import type { Sentence } from './sentence.ts';
import { trim } from './steps/edges.ts';

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

/**
 * The frame that the items complete: open at its end, or announcing "the following steps" that the items then name by
 * verbs, or with days of their own. `hits`: those of the last sentence of the block at `index`; null where none is.
 */
export function openFrame(scene: Scene, hits: readonly FrameHit[], index: number): FrameHit | null {
  const { page, grammar } = scene;
  const last = hits.at(-1);
  if (!last || last.isOpen) return last ?? null;
  const block = page.blocks[index];
  const item = page.blocks[index + 1];
  if (!block || !item || !/:\s*$/.test(page.text.slice(last.clause.end, block.end))) return null;
  if (candidatesIn(scene, item)[0]?.span.start === item.start) return last;
  const announces = grammar.following.test(page.text.slice(last.trigger.end, block.end));
  return announces && grammar.isVerbPhrase(page.text.slice(item.start, item.end)) ? last : null;
}

/** What a sentence that its items complete gives them. */
export function toLeadIn(scene: Scene, hit: FrameHit, sentence: Span): LeadIn {
  const { page, grammar } = scene;
  return {
    actors: toMentions(page.text, hit.actors, grammar),
    modality: hit.modality,
    force: hit.force,
    reported: hit.reported,
    span: trim(page.text, sentence),
    date: candidatesIn(scene, sentence)[0] ?? null,
    rule: `items of ${hit.rule.name}`,
    list: null,
  };
}

/** The rule by which items are actions of a body that stands over them alone. */
export const ITEMS_OF_BODY = 'items of a body';

/** "De Commissie:" over items that begin with their verb. */
export function bodyLeadIn({ page, grammar }: Scene, block: Block, { shape, groups }: Sentence): LeadIn | null {
  const [group] = groups;
  if (!group || groups.length > 1 || !/^d?A:$/.test(shape.tags)) return null;
  return {
    ...UNNAMED,
    actors: toMentions(page.text, group, grammar),
    span: trim(page.text, block),
    rule: ITEMS_OF_BODY,
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
export function keyLeadIn({ page, actors, grammar }: Scene, block: Block, isInKeySection: boolean): LeadIn | null {
  const words = page.text.slice(block.start, block.end);
  const introduces = (/:\s*$/.test(words) || isTitle(words)) && grammar.keyActions.test(words);
  if (!introduces && !(isInKeySection && block.kind === 'heading')) return null;
  const [actor, ...others] = actorsWithin(actors, block);
  return { ...UNNAMED, actors: actor && others.length === 0 ? [toMention(page.text, actor)] : [] };
}

/** "Key actions under the plan" set as a paragraph of its own. */
const MAX_TITLE = 90;

function isTitle(words: string): boolean {
  return words.length <= MAX_TITLE && /^\p{Lu}[^.;!?]*$/u.test(words);
}
