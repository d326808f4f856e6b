import type { Span } from '../text/span.ts';
import type { DateExpression } from './dates.ts';
import type { ActionGrammar } from './grammar.ts';

/** One step of an undertaking with the date that belongs to it, or none. */
export interface Step extends Span {
  readonly date: DateExpression | null;
}

/**
 * Parts an undertaking's words into steps, each with its own date (contract.md: a date in brackets belongs to the
 * conjunct since the date before it; coordinated verbs are split only where their dates differ).
 * `dates` are the candidates within `span`, in order; offsets are of `text`.
 */
export function splitSteps(options: {
  text: string;
  span: Span;
  dates: readonly DateExpression[];
  grammar: ActionGrammar;
}): Step[] {
  const { text, span, dates, grammar } = options;
  const usable = dates.filter((date) => !isForeign(text, span, date, grammar));
  if (usable.length === 0) return [{ ...trim(text, span), date: null }];
  const parts = partsOf(text, span, usable, grammar);
  const dated = parts.map((part) => ({
    ...part,
    dates: usable.filter((date) => date.span.start >= part.start && date.span.end <= part.end + 1),
  }));
  return merge(text, dated);
}

/** Whether the date is what somebody else is to meet: "so that the EU can … by 2030". */
function isForeign(text: string, span: Span, date: DateExpression, grammar: ActionGrammar): boolean {
  const before = text.slice(span.start, date.span.start);
  const purpose = [...before.matchAll(grammar.foreignPurpose)].at(-1);
  return purpose !== undefined && !date.bracketed && !/[;]/.test(before.slice(purpose.index));
}

/** The smallest pieces: cut at semicolons, after a bracketed date, and at joints between verb phrases. */
function partsOf(text: string, span: Span, dates: readonly DateExpression[], grammar: ActionGrammar): Span[] {
  const words = text.slice(span.start, span.end);
  const cuts = new Map<number, number>();
  for (const match of words.matchAll(/;\s+(?:(?:en|and)\s+)?/gi)) cuts.set(match.index, match.index + match[0].length);
  for (const date of dates) {
    if (!date.bracketed) continue;
    const after = words.slice(date.span.end - span.start);
    const joint = /^[^\S\n]*[)\]]?[^\S\n]*(?:,?\s+(?:en|and|alsmede|as well as)\s+|,\s+)/iu.exec(after);
    if (joint) {
      const closing = /^[^\S\n]*[)\]]?/.exec(after)?.[0].length ?? 0;
      const at = date.span.end - span.start;
      cuts.set(at + closing, at + joint[0].length);
    }
  }
  for (const { end, start } of grammar.conjunctsOf(words)) {
    if (!isInBrackets(words, end)) cuts.set(end, start);
  }
  const parts: Span[] = [];
  let from = 0;
  for (const [end, start] of [...cuts].sort((a, b) => a[0] - b[0])) {
    if (end <= from) continue;
    parts.push({ start: span.start + from, end: span.start + end });
    from = start;
  }
  parts.push({ start: span.start + from, end: span.end });
  return joinBareDates(text, parts, dates)
    .map((part) => trim(text, part))
    .filter((part) => part.end > part.start);
}

/** "In the fourth quarter of 2021, propose …": a date alone is no step, it opens the next one. */
function joinBareDates(text: string, parts: readonly Span[], dates: readonly DateExpression[]): Span[] {
  const joined: Span[] = [];
  let opened: number | null = null;
  for (const part of parts) {
    const bare = trim(text, part);
    const isDate = dates.some(({ span }) => span.start <= bare.start && span.end >= bare.end);
    if (isDate && part !== parts.at(-1)) {
      opened ??= part.start;
      continue;
    }
    joined.push({ start: opened ?? part.start, end: part.end });
    opened = null;
  }
  return joined;
}

function isInBrackets(words: string, offset: number): boolean {
  return words.lastIndexOf('(', offset) > words.lastIndexOf(')', offset - 1);
}

/** Neighbours are one step unless their dates differ; of several dates in one piece the last in brackets counts, else the first. */
function merge(text: string, parts: readonly (Span & { dates: readonly DateExpression[] })[]): Step[] {
  const steps: Step[] = [];
  for (const part of parts) {
    const date = part.dates.findLast((candidate) => candidate.bracketed) ?? part.dates[0] ?? null;
    const last = steps.at(-1);
    if (last && last.date === null && date === null)
      steps[steps.length - 1] = { start: last.start, end: part.end, date: null };
    else steps.push({ start: part.start, end: part.end, date });
  }
  return steps.map((step) => ({ ...trim(text, step), date: step.date }));
}

/** Leaves out white space and closing punctuation at the edges. */
export function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const head = /^[\s,;:–—•-]*(?:(?:en|and)\s+)?/i.exec(words)?.[0].length ?? 0;
  const body = words.slice(head).replace(/[\s.,;:]+(?:(?:en|and|of|or)[\s.,;]*)?$/iu, '');
  return { start: start + head, end: start + head + body.length };
}
