import type { Span } from '../../text/span.ts';
import type { DateExpression } from '../dates.ts';
import type { ActionGrammar } from '../grammar.ts';
import type { Shape } from '../units.ts';

/** One step of an undertaking with the date that belongs to it, or none. */
export interface Step extends Span {
  readonly date: DateExpression | null;
}

/** The words of an undertaking, as what parts them into steps sees them. Offsets are of `text`. */
export interface Undertaking {
  readonly text: string;
  readonly span: Span;
  /** Where the words begin that its verbs can be in: a date before that is the whole undertaking's. */
  readonly verbFrom: number;
  readonly shape: Shape;
  readonly grammar: ActionGrammar;
}
