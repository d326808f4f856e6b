import type { DateMeaning, Deadline } from '../reading.ts';
import type { Span } from '../text/span.ts';
import type { DateExpression } from './dates.ts';
import { findDates } from './deadlines/find-dates.ts';
import type { Scene } from './scene.ts';

/** The dates within a span that may be deadlines, in order. */
export function candidatesIn(scene: Scene, within: Span): DateExpression[] {
  return datesIn(scene, within).filter((date) => isCandidate(date, scene.published));
}

/** Those of a plan's cell, in order: there a bare range ("2026-2027") is no plan's period. */
export function candidatesInCell(scene: Scene, within: Span): DateExpression[] {
  return datesIn(scene, within).filter(
    ({ role, meaning }) => (role === 'candidate' || role === 'period') && !isOver(meaning, scene.published),
  );
}

/** All dates within a span, whatever they are in their sentences, in order. */
export function datesIn({ page, grammar, published }: Scene, within: Span): DateExpression[] {
  return findDates(page.text, within, grammar.language, published);
}

/** Whether a date may be a deadline: what is over before the page appeared is none. */
export function isCandidate({ role, meaning }: DateExpression, published: string | null): boolean {
  return role === 'candidate' && !isOver(meaning, published);
}

/** Where a page's day is not known: no page on the web undertook something for a day before this. */
const FIRST_DAY = '2010-01-01';

function isOver({ end }: DateMeaning, published: string | null): boolean {
  if (published === null) return end !== null && end < FIRST_DAY;
  return end !== null && end < published;
}

/** What heads a sentence before a colon or a dash. */
const LABEL = /^[^:–—]{1,60}(?=\s?[:–—-]\s)/u;

/**
 * "Q1 2027: the Commission will present": the day that heads a sentence and its first step, whatever its role in it
 * would be; null where none does.
 */
export function labelDate(scene: Scene, sentence: Span, step: Span): DateExpression | null {
  const { text } = scene.page;
  const label = LABEL.exec(text.slice(sentence.start, sentence.end))?.[0];
  if (!label) return null;
  const dates = datesIn(scene, { start: sentence.start, end: sentence.start + label.length });
  const first = dates.find(({ meaning }) => !isOver(meaning, scene.published));
  if (first?.span.start !== sentence.start) return null;
  return /^(?: (?:and|en) (?:every|daarna|vervolgens)[^:–—]{3,40})?\s?[:–—-]\s$/u.test(
    text.slice(first.span.end, step.start),
  )
    ? first
    : null;
}

/** A date as a reading gives it: its place, its words, its meaning. */
export function toDeadline(text: string, { span, meaning }: DateExpression): Deadline {
  return { span, text: text.slice(span.start, span.end), ...meaning };
}
