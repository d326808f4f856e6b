import type { Block } from '../text/page-text.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { findFrames } from './frames/find-frames.ts';
import type { ActionGrammar, FrameRule } from './grammar.ts';
import { ITEMS_OF_BODY, type LeadIn } from './lead-ins.ts';
import type { Scene } from './scene.ts';
import { createSentence } from './sentence.ts';
import { NO_ANTECEDENTS } from './subjects/antecedents.ts';

/** How far into an item, in code units, the undertaking begins that makes it a sentence. */
const MAX_OPENING = 60;

/** Whether an item is a sentence with a frame of its own instead of the rest of its lead-in's. */
export function isOwnSentence(scene: Scene, item: Block, rules: readonly FrameRule[]): boolean {
  const { page, grammar, author } = scene;
  const [first] = sentencesOf(page.text, item, grammar.language);
  if (!first || !/^["'“‘(]?\p{Lu}/u.test(page.text.slice(first.start, first.start + 2))) return false;
  const { hits } = findFrames(createSentence(scene, first), { antecedents: NO_ANTECEDENTS, author, rules });
  return hits.some(({ clause }) => clause.start - first.start <= MAX_OPENING);
}

/**
 * Whether an item says what is to be done under its lead-in: where that names nobody, only what reads as a step; after
 * a body alone, only what begins with its verb. `unlabelled`: the item without its label.
 */
export function isStep(scene: Scene, item: Span, unlabelled: Span, { actors, rule }: LeadIn): boolean {
  const { page, grammar } = scene;
  if (actors.length === 0) return isStepLike(page.text.slice(unlabelled.start, unlabelled.end), grammar);
  return rule !== ITEMS_OF_BODY || /^j?[vimtg]/.test(createSentence(scene, item).shape.tags);
}

function isStepLike(words: string, grammar: ActionGrammar): boolean {
  if (grammar.question.test(words)) return false;
  return (
    grammar.isVerbPhrase(words) || /^[\p{L}-]+ing\b/u.test(words) || /^[^.]{3,240}\([^)]*\d{4}\)[.;]?$/u.test(words)
  );
}

/** A finite verb of an item stands among its first words. */
const MAX_VERB_AT = 3;

/** Whether the item at an index only heads the items nested in it: a colon at its end, and no verb. */
export function isSubHead(scene: Scene, item: Block, index: number): boolean {
  const { page, grammar } = scene;
  const words = page.text.slice(item.start, item.end);
  if (!/:\s*$/.test(words) || page.blocks[index + 1]?.parent !== index || grammar.isVerbPhrase(words)) return false;
  return !/[vimqh]/.test(createSentence(scene, item).shape.tags.slice(0, MAX_VERB_AT));
}
