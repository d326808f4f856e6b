import * as v from 'valibot';
import type { ActRecord } from '../../glossary/acts/act.ts';
import type { Outcome } from '../../glossary/outcomes/outcome.ts';
import type { TermEntry } from '../../glossary/termbank/entry.ts';
import { foldText } from '../../glossary/text/fold.ts';
import { actSchema, entrySchema, outcomeSchema } from './schema.ts';

/** What is wrong with a record, in words for who edits it. */
export interface Problem {
  readonly id: string;
  readonly message: string;
}

/** The curated files as they stand, unchecked. */
export interface RawFiles {
  readonly entries: readonly unknown[];
  readonly acts: readonly unknown[];
  readonly outcomes: readonly unknown[];
}

const LANGUAGES = ['nl', 'en'] as const;

/** All problems of the curated files: of form first; of content only where the form is right. None: they can be trusted to be what they say. */
export function validate(raw: RawFiles): Problem[] {
  const form = [
    ...checkForm(raw.entries, entrySchema, 'id'),
    ...checkForm(raw.acts, actSchema, 'celex'),
    ...checkForm(raw.outcomes, outcomeSchema, 'id'),
  ];
  if (form.length > 0) return form;
  const entries = raw.entries as readonly TermEntry[];
  const acts = raw.acts as readonly ActRecord[];
  const outcomes = raw.outcomes as readonly Outcome[];
  return [
    ...checkUnique(entries.map(({ id }) => id)),
    ...checkUnique(acts.map(({ celex }) => celex)),
    ...checkUnique(outcomes.map(({ id }) => id)),
    ...entries.flatMap(checkEntry),
    ...checkForms(entries),
    ...checkLinks(entries),
    ...acts.flatMap(checkAct),
    ...outcomes.flatMap((outcome) => checkOutcome(outcome, acts)),
  ];
}

function checkForm(records: readonly unknown[], schema: v.GenericSchema, name: string): Problem[] {
  return records.flatMap((record, i) => {
    const result = v.safeParse(schema, record);
    if (result.success) return [];
    const id = (record as Record<string, unknown> | null)?.[name];
    return result.issues.map((issue) => ({
      id: typeof id === 'string' ? id : `record ${i + 1}`,
      message: `${v.getDotPath(issue) ?? 'it'}: ${issue.message}`,
    }));
  });
}

function checkUnique(ids: readonly string[]): Problem[] {
  const seen = new Set<string>();
  return ids.flatMap((id) => {
    const isTaken = seen.has(id);
    seen.add(id);
    return isTaken ? [{ id, message: 'the id is taken by a record before it' }] : [];
  });
}

function checkEntry(entry: TermEntry): Problem[] {
  const messages: string[] = [];
  for (const language of LANGUAGES) {
    const { terms, definition } = entry[language];
    const preferred = terms.filter(({ evaluation }) => evaluation === 'preferred');
    if (preferred.length !== 1) messages.push(`has ${preferred.length} preferred terms in ${language}, not one`);
    for (const { form, evaluation = 'admitted', reason, article } of terms) {
      const isNeutral = evaluation === 'preferred' || evaluation === 'admitted';
      if (!isNeutral && !reason) messages.push(`“${form}” is ${evaluation}, and nothing says why`);
      if (article && language !== 'nl') messages.push(`“${form}” has an article, which only Dutch nouns do`);
      if (isCircular(definition, form)) messages.push(`the definition in ${language} explains “${form}” by itself`);
    }
  }
  if (entry.nl.definition === entry.en.definition) messages.push('its two definitions are the same');
  const isChecked = entry.sources.some(({ checked }) => checked);
  if (isChecked !== entry.reliability > 1)
    messages.push(
      isChecked ? 'has a checked source, and a reliability of 1' : 'has a reliability above 1, and no checked source',
    );
  const { from, until } = entry.valid ?? {};
  if (from && until && from > until) messages.push('ends before it begins');
  return messages.map((message) => ({ id: entry.id, message }));
}

/** Whether a definition begins with the very name that it is to explain: "Illegal trade in firearms: illegal trade …". */
function isCircular(definition: string, form: string): boolean {
  // An act's number names it and explains nothing.
  if (!/\s/.test(form) || /\d{4}/.test(form)) return false;
  const words = (text: string) =>
    `${foldText(text)
      .replace(/[^\p{L}\p{N}@]+/gu, ' ')
      .trim()} `;
  return words(definition)
    .replace(/^(?:an?|the|een|de|het) /, '')
    .startsWith(words(form));
}

/**
 * A form that two concepts share must be one that only its context tells apart: an abbreviation that is marked
 * `matchCase` on both, or a word whose two concepts say of each other that they are taken for one another. Anything
 * else belongs to one concept.
 */
function checkForms(entries: readonly TermEntry[]): Problem[] {
  const owners = new Map<string, { entry: TermEntry; isLoose: boolean }>();
  const problems: Problem[] = [];
  for (const entry of entries) {
    for (const language of LANGUAGES) {
      for (const { form, type, matchCase } of entry[language].terms) {
        const key = `${language}:${type === 'abbreviation' ? form : form.toLowerCase()}`;
        const isLoose = type === 'abbreviation' && matchCase === true;
        const other = owners.get(key);
        if (other?.entry === entry) problems.push({ id: entry.id, message: `has “${form}” twice in ${language}` });
        else if (other && !(other.isLoose && isLoose) && !areConfusable(entry, other.entry))
          problems.push({ id: entry.id, message: `“${form}” (${language}) belongs to ${other.entry.id} already` });
        owners.set(key, { entry, isLoose });
      }
    }
  }
  return problems;
}

function areConfusable(a: TermEntry, b: TermEntry): boolean {
  return (a.confusable ?? []).some(({ id }) => id === b.id) && (b.confusable ?? []).some(({ id }) => id === a.id);
}

function checkLinks(entries: readonly TermEntry[]): Problem[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return entries.flatMap((entry) => {
    const messages: string[] = [];
    const { related = [], broader = [], narrower = [], confusable = [], valid } = entry;
    const named = [...related, ...broader, ...narrower, ...confusable.map(({ id }) => id)];
    for (const id of [...named, ...[valid?.predecessor, valid?.successor].filter((one) => one !== undefined)]) {
      if (!byId.has(id)) messages.push(`names ${id}, which is no entry`);
      if (id === entry.id) messages.push('names itself');
    }
    for (const { id } of confusable) {
      const back = byId.get(id)?.confusable ?? [];
      if (byId.has(id) && !back.some((one) => one.id === entry.id))
        messages.push(`may be taken for ${id}, which does not say so of it`);
    }
    return messages.map((message) => ({ id: entry.id, message }));
  });
}

function checkAct({ celex, status, dates, sources }: ActRecord): Problem[] {
  const messages: string[] = [];
  if (!sources.some(({ checked }) => checked)) messages.push('has no source that was opened');
  if (status === 'in-force' && !dates.inForce && !dates.applies && !dates.adopted && !dates.published)
    messages.push('is in force, and no date says since when');
  if (dates.adopted && dates.published && dates.adopted > dates.published)
    messages.push('was published before it was adopted');
  if (dates.published && dates.inForce && dates.published > dates.inForce)
    messages.push('is in force before it was published');
  return messages.map((message) => ({ id: celex, message }));
}

function checkOutcome(outcome: Outcome, acts: readonly ActRecord[]): Problem[] {
  const known = new Set(acts.map(({ celex }) => celex));
  const messages: string[] = [];
  const { delivered, announced, sources, withdrawn } = outcome;
  for (const celex of outcome.acts)
    if (!known.has(celex)) messages.push(`names the act ${celex}, which the table does not have`);
  if (!sources.some(({ checked }) => checked)) messages.push('has no source that was opened');
  if (announced.from > announced.until) messages.push('was announced until before it was announced');
  if (delivered && delivered.date < announced.from) messages.push('was delivered before it was announced');
  if (withdrawn && withdrawn.date < announced.from) messages.push('was withdrawn before it was announced');
  for (const words of [...Object.values(outcome.says).flat(2), ...Object.values(outcome.not ?? {}).flat()])
    if (words !== foldText(words)) messages.push(`“${words}” is not folded: lower case, no accents`);
  return messages.map((message) => ({ id: outcome.id, message }));
}
