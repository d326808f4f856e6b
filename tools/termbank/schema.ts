import * as v from 'valibot';
import type { ActRecord } from '../../glossary/acts/act.ts';
import type { Outcome } from '../../glossary/outcomes/outcome.ts';
import type { TermEntry } from '../../glossary/termbank/entry.ts';

/**
 * The one schema of the curated files: `npm run termbank` and the tests check them with it, `--write-schema` makes of it
 * the JSON Schema that editors use, and the compiler holds the core's types against it (see the end).
 */
const text = (most: number, description: string) =>
  v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(most), v.description(description));
const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  v.description('lower-case letters, digits, hyphens'),
);
const day = v.pipe(v.string(), v.isoDate(), v.description('YYYY-MM-DD'));
const partOfDay = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/),
  v.description('YYYY, YYYY-MM or YYYY-MM-DD'),
);
const url = v.pipe(v.string(), v.regex(/^https:\/\/\S+$/), v.description('an https address'));
const celex = v.pipe(v.string(), v.regex(/^[0-9CE][0-9A-Z()/]{5,24}$/), v.description('a CELEX number: 32016R0794'));
const inBoth = (most: number, description: string) =>
  v.strictObject({ nl: text(most, description), en: text(most, description) });

const source = v.strictObject({
  title: text(200, 'What the source is called'),
  url,
  celex: v.optional(celex),
  checked: v.optional(v.pipe(day, v.description('The day on which the source was opened; left out where it was not'))),
});
const sources = v.pipe(v.array(source), v.minLength(1), v.maxLength(3));

const term = v.strictObject({
  form: text(260, 'As in running text, in the singular, without an article'),
  type: v.picklist(['full', 'short', 'abbreviation', 'variant']),
  evaluation: v.optional(v.picklist(['preferred', 'admitted', 'deprecated', 'obsolete', 'proposed'])),
  reason: v.optional(inBoth(160, 'Why a form is deprecated, obsolete or only proposed')),
  article: v.optional(v.pipe(v.picklist(['de', 'het']), v.description('Dutch nouns'))),
  gender: v.optional(v.picklist(['m', 'f', 'n'])),
  matchCase: v.optional(
    v.pipe(v.boolean(), v.description('Matched as written only: the form is a common word or string too')),
  ),
  inflected: v.optional(v.pipe(v.array(text(160, 'A form that rules cannot derive')), v.minLength(1))),
  reference: v.optional(text(200, 'Where the form stands, where it is not in the sources')),
});
const section = v.strictObject({
  definition: text(300, 'One or two sentences of our own: what it is, and what tells it apart'),
  plain: v.optional(text(220, 'The same for a student')),
  terms: v.pipe(v.array(term), v.minLength(1)),
});
const ids = v.optional(v.pipe(v.array(slug), v.minLength(1)));

export const entrySchema = v.strictObject({
  id: slug,
  domain: slug,
  actor: v.optional(slug),
  common: v.optional(v.boolean()),
  nl: section,
  en: section,
  sources,
  reliability: v.pipe(
    v.picklist([1, 2, 3, 4]),
    v.description('1 not confirmed, 2 a secondary source, 3 an official source in one language, 4 for both languages'),
  ),
  related: ids,
  broader: ids,
  narrower: ids,
  confusable: v.optional(
    v.pipe(
      v.array(v.strictObject({ id: slug, difference: inBoth(220, 'In what they differ, in a sentence') })),
      v.minLength(1),
    ),
  ),
  valid: v.optional(
    v.strictObject({
      from: v.optional(partOfDay),
      until: v.optional(partOfDay),
      predecessor: v.optional(slug),
      successor: v.optional(slug),
    }),
  ),
  act: v.optional(celex),
  iate: v.optional(v.pipe(v.string(), v.regex(/^\d+$/))),
  eurovoc: v.optional(v.pipe(v.string(), v.regex(/^\d+$/))),
});

export const actSchema = v.strictObject({
  celex,
  title: inBoth(160, 'What readers call it'),
  status: v.picklist(['proposed', 'adopted', 'in-force', 'repealed', 'withdrawn', 'rejected']),
  dates: v.strictObject({
    proposed: v.optional(day),
    adopted: v.optional(day),
    published: v.optional(day),
    inForce: v.optional(day),
    applies: v.optional(day),
    transposition: v.optional(day),
    repealed: v.optional(day),
  }),
  note: v.optional(inBoth(240, 'What the dates do not say')),
  sources,
});

const oneOf = v.pipe(v.array(text(80, 'The beginning of a word, or words')), v.minLength(1));
export const outcomeSchema = v.strictObject({
  id: slug,
  subject: inBoth(120, 'What it is about, as a reader would call it'),
  instrument: v.picklist([
    'proposal',
    'recommendation',
    'evaluation',
    'report',
    'study',
    'strategy',
    'guidance',
    'funding',
    'body',
    'agreement',
    'other',
  ]),
  actors: v.pipe(v.array(slug), v.minLength(1)),
  says: v.strictObject({ nl: v.pipe(v.array(oneOf), v.minLength(1)), en: v.pipe(v.array(oneOf), v.minLength(1)) }),
  not: v.optional(v.strictObject({ nl: oneOf, en: oneOf })),
  announced: v.strictObject({ from: day, until: day }),
  delivered: v.nullable(
    v.strictObject({
      date: day,
      number: v.optional(text(60, 'COM(2021) 784')),
      celex: v.optional(celex),
      what: inBoth(200, 'What was delivered'),
    }),
  ),
  withdrawn: v.optional(v.strictObject({ date: day, why: inBoth(200, 'Why it was given up') })),
  acts: v.array(celex),
  note: v.optional(inBoth(240, 'What the dates do not say')),
  sources,
});

/** A file of the bank: `$schema` is for editors. */
export const fileOf = <T extends v.GenericSchema>(name: string, item: T) =>
  v.strictObject({ $schema: v.optional(v.string()), [name]: v.array(item) });

/** Compiles only while the core's types and the schema say the same. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
type Mutable<T> = T extends readonly (infer U)[]
  ? Mutable<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T;
true satisfies Same<Mutable<TermEntry>, v.InferOutput<typeof entrySchema>>;
true satisfies Same<Mutable<ActRecord>, v.InferOutput<typeof actSchema>>;
true satisfies Same<Mutable<Outcome>, v.InferOutput<typeof outcomeSchema>>;
