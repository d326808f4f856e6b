import type { Span } from '../../text/span.ts';
import type { DateExpression } from '../dates.ts';
import type { ActionGrammar } from '../grammar.ts';
import { shapeOf, unitAt } from '../units.ts';
import { trim } from './edges.ts';
import { isForeign } from './foreign-dates.ts';
import { type Piece, piecesOf } from './pieces.ts';
import type { Step, Undertaking } from './step.ts';

/**
 * Parts an undertaking's words into steps, each with its own date (contract.md: a date in brackets belongs to the
 * conjunct since the date before it; coordinated verbs are split only where their dates differ).
 * `dates` are the candidates within `span`, in order; `verbFrom` is where the words begin that its verbs can be in;
 * `clauses`, those that each have an auxiliary of their own. Offsets are of `text`.
 */
export function splitSteps(options: {
  text: string;
  span: Span;
  verbFrom?: number;
  dates: readonly DateExpression[];
  grammar: ActionGrammar;
  clauses?: readonly Span[];
}): Step[] {
  const { text, span, dates, grammar, verbFrom = span.start, clauses = [] } = options;
  const shape = shapeOf({ text, sentence: span, actors: [], dates, lexicon: grammar.lexicon });
  const undertaking: Undertaking = { text, span, verbFrom, shape, grammar };
  const usable = dates.filter((date) => date.bracketed || !isForeign(undertaking, date));
  const [first] = usable;
  if (!first) return [{ ...trim(text, span), date: null }];
  const pieces = piecesOf(undertaking, usable, clauses);
  // "and review them every two years thereafter": what comes after the day is not to be done by it.
  const isLater = ({ start, end }: Span) => grammar.later.test(text.slice(start, end));
  const isFronted = !first.bracketed && isBeforeVerb(undertaking, first);
  const isInOpening = isFronted && first.span.start < verbFrom;
  const isOfAll = isInOpening || (isFronted && clauses.length < 2);
  if (usable.length === 1 && isOfAll && !pieces.slice(1).some(isLater)) return [{ ...trim(text, span), date: first }];
  return merge(
    text,
    pieces.map((piece) => ({ ...piece, date: dateOf(piece) ?? (isInOpening && !isLater(piece) ? first : null) })),
  );
}

/** Adverbs, bodies and groups with a preposition; each group is taken whole, or ways to part them would multiply. */
const BEFORE_VERBS = /^(?:[jnD,"]|d*A|(?=(?<group>p[de]?[wA]{1,4}))\k<group>)*$/;

/** Whether a date stands before the undertaking's own verb: in its opening, or right where its verbs may begin. */
function isBeforeVerb({ verbFrom, shape, grammar }: Undertaking, { span }: DateExpression): boolean {
  if (span.end <= verbFrom) return true;
  const from = unitAt(shape, verbFrom);
  const at = unitAt(shape, span.start);
  const between = shape.tags.slice(from, at);
  return grammar.inverts
    ? !/[ie]/.test(between) && BEFORE_VERBS.test(between.replace(/^t/, ''))
    : /^[jnD,]*$/.test(between);
}

/** A piece's own date: of several the last in brackets, else the first. */
function dateOf({ dates }: Piece): DateExpression | null {
  const bracketed = dates.findLast((date) => date.bracketed);
  if (bracketed) return bracketed;
  // "onder Cypriotisch voorzitterschap vóór 1 juli 2026": a day of the calendar tells more.
  return dates.find(({ meaning }) => meaning.precision !== 'relative') ?? dates[0] ?? null;
}

/** Neighbours of one date, or without any, are one step. */
function merge(text: string, pieces: readonly Step[]): Step[] {
  const steps: Step[] = [];
  for (const { start, end, date } of pieces) {
    const last = steps.at(-1);
    if (last?.date === date) steps[steps.length - 1] = { start: last.start, end, date };
    else steps.push({ start, end, date });
  }
  return steps.map((step) => ({ ...trim(text, step), date: step.date }));
}
