import type { Span } from '../text/span.ts';
import { type ActorGroup, type ActorSpan, actorsWithin, groupActors } from './actors.ts';
import type { DateExpression } from './dates.ts';
import type { ActionGrammar } from './grammar.ts';
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

/** `actors`: all of the page, in order. `dates`: those within the sentence; `deadlines`: those of them that may be deadlines. */
export function createSentence(options: {
  text: string;
  span: Span;
  actors: readonly ActorSpan[];
  dates: readonly DateExpression[];
  deadlines: readonly DateExpression[];
  grammar: ActionGrammar;
}): Sentence {
  const { text, span, dates, deadlines, grammar } = options;
  const actors = actorsWithin(options.actors, span);
  const shape = shapeOf({ text, sentence: span, actors, dates, lexicon: grammar.lexicon });
  const groups = groupActors(text, actors, grammar).map((group) => ({
    ...group,
    first: unitAt(shape, group.start),
    last: unitAt(shape, group.end - 1),
  }));
  return { text, span, shape, groups, deadlines, grammar };
}
