import type { Evaluation, TermType } from './entry.ts';

/** What is wrong with an entry, in words for who edits it. */
export interface Problem {
  readonly id: string;
  readonly message: string;
}

const TYPES: readonly TermType[] = ['full', 'short', 'abbreviation', 'variant'];
const EVALUATIONS: readonly Evaluation[] = ['preferred', 'admitted', 'deprecated', 'obsolete'];
const LANGUAGES = ['nl', 'en'] as const;
const FIELDS = new Set(['id', 'domain', 'actor', 'common', 'nl', 'en', 'source', 'related']);
const MAX_DEFINITION = 300;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

type Raw = Record<string, unknown>;

/** All problems of the entries as they stand in the files; none means that they are entries (see entry.ts). */
export function validateEntries(raw: readonly unknown[]): Problem[] {
  const problems: Problem[] = [];
  const ids = new Set<string>();
  const forms = new Map<string, string>();
  for (const [i, entry] of raw.entries()) {
    const id = isRecord(entry) && typeof entry.id === 'string' ? entry.id : `entry ${i + 1}`;
    const say = (message: string): void => void problems.push({ id, message });
    if (!isRecord(entry)) {
      say('is no object');
      continue;
    }
    if (!SLUG.test(id)) say('its id is not made of lower-case letters, digits and single hyphens');
    if (ids.has(id)) say('its id is taken by an entry before it');
    ids.add(id);
    checkEntry(entry, say);
    for (const language of LANGUAGES) checkForms(entry[language], { id, language, forms, say });
  }
  for (const entry of raw) {
    if (!isRecord(entry) || !Array.isArray(entry.related)) continue;
    for (const other of entry.related) {
      if (!ids.has(String(other)))
        problems.push({ id: String(entry.id), message: `is related to ${String(other)}, which is no entry` });
    }
  }
  return problems;
}

function checkEntry(entry: Raw, say: (message: string) => void): void {
  for (const field of Object.keys(entry)) if (!FIELDS.has(field)) say(`has a field ${field} that means nothing`);
  if (!isText(entry.domain)) say('has no domain');
  if (entry.actor !== undefined && !(isText(entry.actor) && SLUG.test(entry.actor))) say('its actor is no id');
  if (entry.common !== undefined && typeof entry.common !== 'boolean') say('its common is neither true nor false');
  const { source } = entry;
  if (!isRecord(source) || !isText(source.title)) say('has no source with a title');
  else if (!isText(source.url) || !/^https:\/\/\S+$/.test(source.url)) say('its source has no https address');
  else if (source.checked !== undefined && !(isText(source.checked) && DAY.test(source.checked)))
    say('the day its source was opened is none');
  const definitions = LANGUAGES.map((language) => (isRecord(entry[language]) ? entry[language].definition : undefined));
  for (const [i, definition] of definitions.entries()) {
    if (!isText(definition)) say(`has no definition in ${LANGUAGES[i]}`);
    else if (definition.length > MAX_DEFINITION)
      say(`its definition in ${LANGUAGES[i]} is longer than ${MAX_DEFINITION} characters`);
  }
  if (isText(definitions[0]) && definitions[0] === definitions[1]) say('its two definitions are the same');
}

function checkForms(
  section: unknown,
  {
    id,
    language,
    forms,
    say,
  }: { id: string; language: string; forms: Map<string, string>; say: (message: string) => void },
): void {
  const terms = isRecord(section) ? section.terms : undefined;
  if (!Array.isArray(terms) || terms.length === 0) {
    say(`has no terms in ${language}`);
    return;
  }
  let preferred = 0;
  for (const term of terms as unknown[]) {
    if (!isRecord(term) || !isText(term.form)) {
      say(`has a term without a form in ${language}`);
      continue;
    }
    const { form, type, evaluation } = term;
    if (!TYPES.includes(type as TermType)) say(`“${form}” is of no known type`);
    if (evaluation !== undefined && !EVALUATIONS.includes(evaluation as Evaluation))
      say(`“${form}” has no known evaluation`);
    if (evaluation === 'preferred') preferred++;
    const key = `${language}:${form}`;
    const other = forms.get(key);
    if (other !== undefined)
      say(other === id ? `has “${form}” twice in ${language}` : `“${form}” (${language}) belongs to ${other} already`);
    forms.set(key, id);
  }
  if (preferred !== 1) say(`has ${preferred} preferred terms in ${language}, not one`);
}

function isRecord(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
