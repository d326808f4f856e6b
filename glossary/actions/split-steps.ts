import type { Span } from '../text/span.ts';
import type { DateExpression } from './dates.ts';
import { trim } from './edges.ts';
import type { ActionGrammar } from './grammar.ts';
import { type Shape, shapeOf, unitAt } from './units.ts';

/** One step of an undertaking with the date that belongs to it, or none. */
export interface Step extends Span {
  readonly date: DateExpression | null;
}

interface Part extends Span {
  readonly dates: readonly DateExpression[];
}

/**
 * Parts an undertaking's words into steps, each with its own date (contract.md: a date in brackets belongs to the
 * conjunct since the date before it; coordinated verbs are split only where their dates differ).
 * `dates` are the candidates within `span`, in order; `verbFrom` is where the words begin that its verbs can be in: a
 * date before that is the whole undertaking's. Offsets are of `text`.
 */
export function splitSteps(options: {
  text: string;
  span: Span;
  verbFrom?: number;
  dates: readonly DateExpression[];
  grammar: ActionGrammar;
  /** The clauses of the undertaking that each have an auxiliary of their own. */
  clauses?: readonly Span[];
}): Step[] {
  const { text, span, dates, grammar, verbFrom = span.start, clauses = [] } = options;
  const shape = shapeOf({ text, sentence: span, actors: [], dates, lexicon: grammar.lexicon });
  const usable = dates.filter((date) => date.bracketed || !isForeign(text, span, date, verbFrom, shape, grammar));
  if (usable.length === 0) return [{ ...trim(text, span), date: null }];
  const joints = clauses.slice(1).map(({ start }, i) => ({ end: (clauses[i] as Span).end, start }));
  const parts = partsOf(text, span, usable, shape, grammar, joints);
  const [first] = usable;
  const isFronted = first && !first.bracketed && isBeforeVerb(first, verbFrom, shape, grammar);
  const isOfAll = isFronted && (first.span.start < verbFrom || clauses.length < 2);
  const hasLater = parts.some((part, i) => i > 0 && isLater(text, part, grammar));
  if (usable.length === 1 && first && isOfAll && !hasLater) return [{ ...trim(text, span), date: first }];
  const opening = isFronted && first.span.start < verbFrom ? first : null;
  return merge(text, parts, (part) => (isLater(text, part, grammar) ? null : opening));
}

/** Adverbs, bodies and groups with a preposition; each group is taken whole, or ways to part them would multiply. */
const BEFORE_VERBS = /^(?:[jnD,"]|d*A|(?=(?<group>p[de]?[wA]{1,4}))\k<group>)*$/;

/** Whether a date stands before the undertaking's own verb: in its opening, or right where its verbs may begin. */
function isBeforeVerb({ span }: DateExpression, verbFrom: number, shape: Shape, grammar: ActionGrammar): boolean {
  if (span.end <= verbFrom) return true;
  const from = unitAt(shape, verbFrom);
  const at = unitAt(shape, span.start);
  const between = shape.tags.slice(from, at);
  return grammar.inverts
    ? !/[ie]/.test(between) && BEFORE_VERBS.test(between.replace(/^t/, ''))
    : /^[jnD,]*$/.test(between);
}

/**
 * Whether the date is what somebody else is to meet: "so that the EU can … by 2030", "help Member States to … by 2030",
 * "measures that will reduce emissions by 2030".
 */
function isForeign(
  text: string,
  span: Span,
  date: DateExpression,
  verbFrom: number,
  shape: Shape,
  grammar: ActionGrammar,
): boolean {
  const before = text.slice(span.start, date.span.start);
  const purpose = [...before.matchAll(grammar.foreignPurpose)].at(-1);
  if (purpose && !before.slice(purpose.index).includes(';')) return true;
  const body = text.slice(Math.min(verbFrom, date.span.start), date.span.start);
  const helped = [...body.matchAll(grammar.helps)].at(-1);
  if (helped && !/[;]|, (?:and|en) /.test(body.slice(helped.index + helped[0].length))) return true;
  const at = unitAt(shape, date.span.start);
  const from = unitAt(shape, verbFrom);
  if (at < from && (isOfOpening(shape, at, from) || grammar.occasion.test(before))) return true;
  return isInRelative(shape, from, at) || isInSubordinate(shape, from, at) || isOfParticiple(shape, at, grammar);
}

/** Whether a date before the verb is in a clause of its own: "Companies that were set up before 2026 shall", "If no agreement is reached by 2025,". */
function isOfOpening({ tags }: Shape, at: number, verb: number): boolean {
  const relative = tags.lastIndexOf('r', at);
  if (relative >= 0 && !tags.slice(relative, at).includes(',')) return true;
  const opens = tags.lastIndexOf('S', at);
  return opens >= 0 && !/[,;]/.test(tags.slice(opens, at)) && tags.slice(at, verb).includes(',');
}

/** "the strategy adopted in 2020", "het in 2020 vastgestelde plan": the date of something that is no step of this one. */
function isOfParticiple({ tags, units }: Shape, at: number, { inverts }: ActionGrammar): boolean {
  if (inverts)
    return (
      /d[jwe#]*$/.test(tags.slice(0, at)) &&
      /^D+[jw]*e\b|^D+[jw]{0,2}[ew]w/.test(tags.slice(at)) &&
      tags[at - 1] === 'd'
    );
  if (NAMING.has(units[at - 1]?.word ?? '')) return false;
  return /(?:^|[^bhmtjniDc,])e$/.test(tags.slice(0, at));
}

/** Whether a relative clause with a verb of its own is still open at `at`; one that only says "that are necessary" does not count. */
function isInRelative({ tags, units }: Shape, from: number, at: number): boolean {
  const relative = tags.lastIndexOf('r', at - 1);
  if (relative < from) return false;
  const inside = tags.slice(relative + 1, at);
  // ", which fall due on 30 June 2025 …,": between commas it tells of the noun before it.
  if (/,(?:[dw]{1,2}p)?p?$/.test(tags.slice(0, relative)) && !/[,;]/.test(inside)) return true;
  if (!/[mbhvqi]/.test(inside) || /[,;]/.test(inside)) return false;
  return !units.slice(relative, at).some(({ word }) => NEEDED.has(word));
}

/** "when the voters go to the polls in May", "if no agreement is reached by 2025": a clause with a subject of its own. */
function isInSubordinate({ tags }: Shape, from: number, at: number): boolean {
  const opens = tags.lastIndexOf('S', at - 1);
  return opens >= from && !/[,;]/.test(tags.slice(opens, at));
}

/** Participles that only say which are meant: "the institutions concerned by 15 August". */
const NAMING = new Set('concerned involved affected interested required needed referred'.split(' '));

const NEEDED = new Set('necessary required needed nodig vereist noodzakelijk'.split(' '));

/** "and review them every two years thereafter": what comes after the day is not to be done by it. */
function isLater(text: string, { start, end }: Span, { later }: ActionGrammar): boolean {
  return later.test(text.slice(start, end));
}

/** The smallest pieces: cut at semicolons, after a bracketed date, and at joints between verb phrases. */
function partsOf(
  text: string,
  span: Span,
  dates: readonly DateExpression[],
  shape: Shape,
  grammar: ActionGrammar,
  joints: readonly { end: number; start: number }[],
): Part[] {
  const cuts = new Map<number, number>();
  for (const { end, start } of [
    ...joints,
    ...grammar.conjunctsOf(shape),
    ...bracketCuts(text, span, dates),
    ...semicolons(text, span),
    ...betweenDates(shape, dates),
  ]) {
    if (!isInBrackets(text, span, end) && !isAlternative(text, dates, end)) cuts.set(end, start);
  }
  const pieces: Span[] = [];
  let from = span.start;
  for (const [end, start] of [...cuts].sort((a, b) => a[0] - b[0])) {
    if (end <= from) continue;
    pieces.push({ start: from, end });
    from = start;
  }
  pieces.push({ start: from, end: span.end });
  return joinBareDates(text, pieces, dates)
    .map((piece) => trim(text, piece))
    .filter((piece) => piece.end > piece.start)
    .map((piece) => ({
      ...piece,
      dates: dates.filter((date) => date.span.start >= piece.start && date.span.end <= piece.end + 1),
    }));
}

/** "by the end of 2027 or early 2028": two days for one step. */
function isAlternative(text: string, dates: readonly DateExpression[], end: number): boolean {
  const before = dates.find(({ span }) => span.end === end);
  const after = before && dates.find(({ span }) => span.start > before.span.end);
  return after !== undefined && /^\s(?:or|of)\s$/u.test(text.slice(before?.span.end, after.span.start));
}

/** "(Q4 2021) and": a date in brackets closes its conjunct. */
function bracketCuts(text: string, span: Span, dates: readonly DateExpression[]): { end: number; start: number }[] {
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
function betweenDates(shape: Shape, dates: readonly DateExpression[]): { end: number; start: number }[] {
  const { tags, units } = shape;
  return dates.slice(1).flatMap((date, i) => {
    const from = unitAt(shape, (dates[i] as DateExpression).span.start);
    const to = unitAt(shape, date.span.start);
    const between = tags.slice(from + 1, to);
    const joint = /^,?c(?=[dwA#]+$)/.exec(between) ?? /,?c$/.exec(between);
    // A verb between them has a joint of its own, unless the second date is what follows that.
    if (
      !joint ||
      (!joint[0].endsWith('c') && /[igvmq]/.test(between)) ||
      (joint.index + joint[0].length < between.length && /[igvmq]/.test(between))
    )
      return [];
    const at = from + 1 + joint.index;
    return [{ end: units[at - 1]?.end ?? 0, start: units[at + joint[0].length]?.start ?? 0 }];
  });
}

function semicolons(text: string, span: Span): { end: number; start: number }[] {
  return [...text.slice(span.start, span.end).matchAll(/;\s+(?:(?:en|and)\s+)?/gi)].map((match) => ({
    end: span.start + match.index,
    start: span.start + match.index + match[0].length,
  }));
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

function isInBrackets(text: string, span: Span, offset: number): boolean {
  const before = text.slice(span.start, offset);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** Neighbours without a date are one step; of several dates in one piece the last in brackets counts, else the first. */
function merge(text: string, parts: readonly Part[], openingOf: (part: Part) => DateExpression | null): Step[] {
  const steps: Step[] = [];
  for (const part of parts) {
    // "onder Cypriotisch voorzitterschap vóór 1 juli 2026": a day of the calendar tells more.
    const [first] = part.dates;
    const isVague = first?.meaning.precision === 'relative';
    const own =
      part.dates.findLast((candidate) => candidate.bracketed) ??
      (isVague ? part.dates.find(({ meaning }) => meaning.precision !== 'relative') : undefined) ??
      first ??
      null;
    const date = own ?? openingOf(part);
    const last = steps.at(-1);
    if (last && (last.date === date || (last.date === null && date === null)))
      steps[steps.length - 1] = { start: last.start, end: part.end, date };
    else steps.push({ start: part.start, end: part.end, date });
  }
  return steps.map((step) => ({ ...trim(text, step), date: step.date }));
}
