import type { Span } from '../text/span.ts';
import { type ActorGroup, actorsWithin, groupActors } from './actors.ts';
import { datesIn, isCandidate } from './candidates.ts';
import type { DateExpression } from './dates.ts';
import type { ActionGrammar } from './grammar.ts';
import type { Scene } from './scene.ts';
import { type Shape, shapeOf, unitAt } from './units.ts';

/** Bodies named together, with the units that they are. */
export interface UnitGroup extends ActorGroup {
  /** Index of the first and of the last of its units. */
  readonly first: number;
  readonly last: number;
}

/** A sentence as the rules see it. */
export interface Sentence {
  readonly text: string;
  readonly span: Span;
  readonly shape: Shape;
  readonly groups: readonly UnitGroup[];
  /** The dates in it that may be deadlines. */
  readonly deadlines: readonly DateExpression[];
  readonly grammar: ActionGrammar;
}

/** A sentence, or a block that is to be seen as one, with what stands in it. */
export function createSentence(scene: Scene, span: Span): Sentence {
  const { grammar, published } = scene;
  const { text } = scene.page;
  const dates = datesIn(scene, span);
  const actors = actorsWithin(scene.actors, span);
  const shape = shapeOf({ text, sentence: span, actors, dates, lexicon: grammar.lexicon });
  const groups = groupActors(text, actors, grammar).map((group) => ({
    ...group,
    first: unitAt(shape, group.start),
    last: unitAt(shape, group.end - 1),
  }));
  const deadlines = dates.filter((date) => isCandidate(date, published));
  return { text, span, shape, groups, deadlines, grammar };
}
