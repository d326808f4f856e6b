import type { Span } from '../../text/span.ts';
import type { Cut } from '../cut.ts';
import type { DateExpression } from '../dates.ts';
import { type Shape, unitAt } from '../units.ts';
import { trim } from './edges.ts';
import type { Undertaking } from './step.ts';

/** A piece of an undertaking, and the dates in it. */
export interface Piece extends Span {
  readonly dates: readonly DateExpression[];
}

/**
 * The smallest pieces of an undertaking, in order and trimmed: cut at semicolons, after a bracketed date, between two
 * dates, at joints between verb phrases, and between its clauses. `dates` are those that may be its deadlines, in order.
 */
export function piecesOf(
  undertaking: Undertaking,
  dates: readonly DateExpression[],
  clauses: readonly Span[],
): Piece[] {
  const { text, span, shape, grammar } = undertaking;
  const cuts = new Map<number, number>();
  for (const { end, start } of [
    ...betweenClauses(clauses),
    ...grammar.conjunctsOf(shape),
    ...afterBrackets(undertaking, dates),
    ...semicolons(undertaking),
    ...betweenDates(shape, dates),
  ]) {
    if (!isInBrackets(undertaking, end) && !isAlternative(text, dates, end)) cuts.set(end, start);
  }
  const pieces: Span[] = [];
  let from = span.start;
  for (const [end, start] of [...cuts].sort((a, b) => a[0] - b[0])) {
    if (end <= from) continue;
    pieces.push({ start: from, end });
    from = start;
  }
  pieces.push({ start: from, end: span.end });
  return joinBareDates(text, joinVerbless(undertaking, pieces), dates)
    .map((piece) => trim(text, piece))
    .filter((piece) => piece.end > piece.start)
    .map((piece) => ({
      ...piece,
      dates: dates.filter((date) => date.span.start >= piece.start && date.span.end <= piece.end + 1),
    }));
}

/** "shall, after consulting the Board, and no later than 2026, provide": where English has not come to its verb, no step ends. */
function joinVerbless({ span, verbFrom, shape, grammar }: Undertaking, pieces: readonly Span[]): Span[] {
  // An item may be a noun: "Adoption of a plan (2027) and of rules (2028)".
  if (grammar.inverts || verbFrom === span.start) return [...pieces];
  const joined: Span[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const before = last && shape.tags.slice(unitAt(shape, Math.max(last.start, verbFrom)), unitAt(shape, last.end));
    const isOpen = last !== undefined && last.end > verbFrom && before !== undefined && !/[ive]/.test(before);
    if (last && isOpen && joined.length === 1) joined[0] = { start: last.start, end: piece.end };
    else joined.push(piece);
  }
  return joined;
}

/** "In the fourth quarter of 2021, propose …": a date alone is no step, it opens the next one. */
function joinBareDates(text: string, pieces: readonly Span[], dates: readonly DateExpression[]): Span[] {
  const joined: Span[] = [];
  let opened: number | null = null;
  for (const piece of pieces) {
    const bare = trim(text, piece);
    const isDate = dates.some(({ span }) => span.start <= bare.start && span.end >= bare.end);
    if (isDate && piece !== pieces.at(-1)) {
      opened ??= piece.start;
      continue;
    }
    joined.push({ start: opened ?? piece.start, end: piece.end });
    opened = null;
  }
  return joined;
}

function isInBrackets({ text, span }: Undertaking, offset: number): boolean {
  const before = text.slice(span.start, offset);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** "by the end of 2027 or early 2028": two days for one step. */
function isAlternative(text: string, dates: readonly DateExpression[], end: number): boolean {
  const before = dates.find(({ span }) => span.end === end);
  const after = before && dates.find(({ span }) => span.start > before.span.end);
  return after !== undefined && /^\s(?:or|of)\s$/u.test(text.slice(before?.span.end, after.span.start));
}

function betweenClauses(clauses: readonly Span[]): Cut[] {
  return clauses.slice(1).map(({ start }, i) => ({ end: (clauses[i] as Span).end, start }));
}

/** "(Q4 2021) and": a date in brackets closes its conjunct. */
function afterBrackets({ text, span }: Undertaking, dates: readonly DateExpression[]): Cut[] {
  return dates.flatMap((date) => {
    if (!date.bracketed) return [];
    const rest = text.slice(date.span.end, span.end);
    const joint = /^[^\S\n]{0,2}[)\]]?[^\S\n]{0,2}(?:,?\s{1,3}(?:en|and|alsmede|as well as)\s|,\s)\s{0,2}/iu.exec(rest);
    if (!joint || !/\p{L}{3}/u.test(rest.slice(joint[0].length))) return [];
    const closing = /^[^\S\n]*[)\]]?/.exec(rest)?.[0].length ?? 0;
    return [{ end: date.span.end + closing, start: date.span.end + joint[0].length }];
  });
}

/** "an evaluation by Q2 2027 and a proposal by Q4 2027", "in 2026 een evaluatie en in 2027 een voorstel". */
function betweenDates(shape: Shape, dates: readonly DateExpression[]): Cut[] {
  const { tags, units } = shape;
  return dates.slice(1).flatMap((date, i) => {
    const from = unitAt(shape, (dates[i] as DateExpression).span.start);
    const to = unitAt(shape, date.span.start);
    const between = tags.slice(from + 1, to);
    const joint = /^,?c(?=[dwA#]+$)/.exec(between) ?? /,?c$/.exec(between);
    if (!joint) return [];
    const at = from + 1 + joint.index;
    return [{ end: units[at - 1]?.end ?? 0, start: units[at + joint[0].length]?.start ?? 0 }];
  });
}

function semicolons({ text, span }: Undertaking): Cut[] {
  return [...text.slice(span.start, span.end).matchAll(/;\s+(?:(?:en|and)\s+)?/gi)].map((match) => ({
    end: span.start + match.index,
    start: span.start + match.index + match[0].length,
  }));
}
