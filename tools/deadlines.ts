import { readFileSync } from 'node:fs';
import { en, nl, type ParsedResult } from 'chrono-node';
import { type CalendarUnit, dayOf, monthOf, yearOf } from '../glossary/actions/deadlines/calendar.ts';
import { findDates } from '../glossary/actions/deadlines/find-dates.ts';
import type { DateMeaning, Language } from '../glossary/reading.ts';

/**
 * Holds the forms of deadlines (tests/deadlines) against the reader and against chrono-node, and prints how many each
 * reads right. chrono-node knows no bounds: it is right where the stretch of the calendar that it understands ends (for
 * "by", "until"), begins ("from") or lies as expected, and "before" may name the day itself.
 */
export interface Form extends DateMeaning {
  readonly text: string;
}

const SENTENCES: Record<Language, (words: string) => string> = {
  nl: (words) => `De Commissie zal ${words} een voorstel doen.`,
  en: (words) => `The Commission will make a proposal ${words} to the Council.`,
};
const CHRONO = { nl: nl.casual, en: en.casual };
/** What chrono-node takes for today; no form depends on it. */
const REFERENCE = new Date(2021, 3, 14);

export function formsOf(language: Language): Form[] {
  return JSON.parse(readFileSync(new URL(`../tests/deadlines/${language}.json`, import.meta.url), 'utf8')) as Form[];
}

/** A sentence with the form in it, as a policy page would have it. */
export function sentenceWith(form: Form, language: Language): string {
  return SENTENCES[language](form.text);
}

/** Whether the reader finds exactly this form, with its days. */
export function isReadRight(form: Form, language: Language): boolean {
  const sentence = sentenceWith(form, language);
  const [date, ...others] = findDates(sentence, { start: 0, end: sentence.length }, language, null);
  if (!date || others.length > 0 || date.role !== 'candidate') return false;
  const { bound, start, end, precision, modifier } = date.meaning;
  const words = sentence.slice(date.span.start, date.span.end);
  return (
    words === form.text.replace(/[()]/g, '') &&
    JSON.stringify([bound, start, end, precision, modifier]) ===
      JSON.stringify([form.bound, form.start, form.end, form.precision, form.modifier])
  );
}

/** Whether chrono-node understands a form, as far as it can: it knows no bounds. */
export function isRightByChrono(form: Form, language: Language): boolean {
  const results = CHRONO[language].parse(sentenceWith(form, language), REFERENCE);
  // A period that needs an anchor has no days: any day that is read into it is a guess.
  if (form.bound === 'relative') return results.length === 0;
  const [result] = results;
  if (!result || results.length > 1) return false;
  const unit = unitOf(result);
  if (!unit) return false;
  if (form.bound === 'by' || form.bound === 'until') return unit.end === form.end;
  if (form.bound === 'from') return unit.start === form.start;
  if (form.bound === 'before') return unit.end === form.end || (form.end !== null && unit.start > form.end);
  return unit.start === form.start && unit.end === form.end;
}

function unitOf({ start, end }: ParsedResult): CalendarUnit | null {
  const first = componentOf(start);
  const last = end ? componentOf(end) : first;
  return first && last ? { start: first.start, end: last.end, precision: 'day' } : null;
}

function componentOf(parts: ParsedResult['start']): CalendarUnit | null {
  const year = parts.get('year') ?? 0;
  if (!parts.isCertain('year')) return null;
  const month = parts.isCertain('month') ? parts.get('month') : null;
  if (month === null) return yearOf(year);
  return parts.isCertain('day') ? dayOf(year, month, parts.get('day') ?? 1) : monthOf(year, month);
}

if (import.meta.main) {
  for (const language of ['nl', 'en'] as const) {
    const forms = formsOf(language);
    const ours = forms.filter((form) => isReadRight(form, language)).length;
    const theirs = forms.filter((form) => isRightByChrono(form, language)).length;
    process.stdout.write(`${language}: ${forms.length} forms, read right ${ours}, by chrono-node ${theirs}\n`);
  }
}
