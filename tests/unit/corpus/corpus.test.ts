import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createReader, readAtOnce } from '../../../glossary/read.ts';
import type { ActionReading, Reading } from '../../../glossary/reading.ts';
import { loadTermBank } from '../../../glossary/termbank/load.ts';
import type { Span } from '../../../glossary/text/span.ts';
import { pageTextFromHtml } from '../../../tools/analyse-page.ts';

interface ExpectedAction {
  readonly quote: string;
  readonly actors: readonly string[];
  readonly partners?: readonly string[];
  readonly modality: string;
  readonly force?: string;
  readonly recurrence?: string;
  readonly deadline: string | null;
  readonly start?: string | null;
  readonly end?: string | null;
  readonly optional?: boolean;
  readonly spread?: boolean;
}

interface Expectation {
  readonly url: string;
  readonly language: string | null;
  readonly isPolicyPage: boolean;
  readonly published: string | null;
  readonly leftOut?: readonly string[];
  readonly actions: readonly ExpectedAction[] | null;
  readonly mentions?: readonly { readonly quote: string; readonly action: string }[];
  readonly notActions?: readonly string[];
  readonly notDeadlines?: readonly string[];
  readonly terms?: readonly {
    readonly id: string;
    readonly expansions: readonly string[];
    readonly definitions: readonly string[];
    readonly contextOnly?: boolean;
  }[];
}

const CORPUS = new URL('../../corpus/', import.meta.url);
const reader = createReader(loadTermBank());
const slugs = readdirSync(CORPUS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

it('has a corpus', () => expect(slugs.length).toBeGreaterThan(10));

describe.each(slugs)('%s', (slug) => {
  const expected = JSON.parse(readFileSync(new URL(`${slug}/expectation.json`, CORPUS), 'utf8')) as Expectation;
  const html = readFileSync(new URL(`${slug}/page.html`, CORPUS), 'utf8');
  const reading = readAtOnce(reader, pageTextFromHtml(html, expected.url));
  const { text, page } = reading;

  it('is told for what it is', () => {
    expect({ isPolicyPage: page.isPolicyPage, language: page.language, published: page.published }).toEqual({
      isPolicyPage: expected.isPolicyPage,
      language: expected.language,
      published: expected.published,
    });
  });

  it('is read without its surroundings', () => {
    expect((expected.leftOut ?? []).filter((words) => text.includes(words))).toEqual([]);
  });

  it('has exactly these actions', () => {
    if (expected.actions === null) return;
    const found = reading.actions.map((action) => describeAction(reading, action));
    const wanted = expected.actions.filter(({ optional }) => !optional).map((action) => describeExpected(text, action));
    const optional = expected.actions.filter((action) => action.optional).map(({ quote }) => spanOf(text, quote));
    const isOptional = ({ span }: { span: Span }) => optional.some((other) => overlaps(span, other));
    expect(found.filter((action) => !isOptional(action))).toEqual(
      wanted.map((action) => expect.objectContaining(action)),
    );
  });

  it('has each action’s particulars', () => {
    for (const { quote, partners, force, recurrence } of expected.actions ?? []) {
      const action = actionAt(reading, spanOf(text, quote));
      if (!action) continue;
      if (partners)
        expect(
          action.partners.map(({ id }) => id),
          quote,
        ).toEqual(partners);
      if (force) expect(action.force, quote).toBe(force);
      if (recurrence) expect(action.recurrence, quote).toBe(recurrence);
    }
  });

  it('links mentions to their actions', () => {
    for (const { quote, action } of expected.mentions ?? []) {
      const passage = spanOf(text, quote);
      const linked = reading.actions.filter(({ mentions }) => mentions.some((mention) => overlaps(mention, passage)));
      expect(
        linked.map(({ span }) => text.slice(span.start, span.end)),
        quote,
      ).toContainEqual(expect.stringContaining(action.slice(0, 40)));
    }
  });

  it('leaves alone what is no action, and dates that are no deadline', () => {
    const actions = (expected.notActions ?? []).filter((quote) => {
      const passage = spanOf(text, quote);
      return reading.actions.some(({ span }) => overlapOf(span, passage) > 0.6 * (passage.end - passage.start));
    });
    const dates = (expected.notDeadlines ?? []).filter((quote) => {
      const passage = spanOf(text, quote);
      return reading.actions.some(({ deadline }) => deadline && overlaps(deadline.span, passage));
    });
    expect({ actions, dates }).toEqual({ actions: [], dates: [] });
  });

  it('says of its terms what the page says', () => {
    for (const { id, expansions, definitions, contextOnly } of expected.terms ?? []) {
      const fromPage =
        reading.terms.find((term) => term.id === id)?.definitions.filter(({ source }) => source === 'page') ?? [];
      for (const words of [...expansions, ...definitions]) {
        expect(
          fromPage.map((definition) => flat(definition.text)),
          id,
        ).toContainEqual(expect.stringContaining(words));
      }
      if (contextOnly) expect(new Set(fromPage.map(({ kind }) => kind)), id).toEqual(new Set(['context']));
    }
  });
});

function describeAction(reading: Reading, { span, actors, modality, deadline }: ActionReading) {
  return {
    span,
    quote: flat(reading.text.slice(span.start, span.end)),
    actors: actors.map(({ id }) => id).sort((a, b) => a.localeCompare(b)),
    modality,
    deadline: deadline && flat(deadline.text),
    start: deadline?.start ?? null,
    end: deadline?.end ?? null,
  };
}

function describeExpected(text: string, { quote, actors, modality, deadline, start, end, spread }: ExpectedAction) {
  spanOf(text, quote);
  return {
    quote: spread ? expect.stringMatching(new RegExp(`^${quote.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`)) : quote,
    actors: [...actors].sort((a, b) => a.localeCompare(b)),
    modality,
    deadline,
    start: start ?? null,
    end: end ?? null,
  };
}

/** Where a quote first stands; any run of white space counts as one space. */
function spanOf(text: string, quote: string): Span {
  const pattern = flat(quote)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/ /g, '\\s+');
  const match = new RegExp(pattern).exec(text);
  if (!match) throw new Error(`not in the readable text: ${quote}`);
  return { start: match.index, end: match.index + match[0].length };
}

function actionAt(reading: Reading, span: Span): ActionReading | undefined {
  return reading.actions.find((action) => overlapOf(action.span, span) > 0.5 * (span.end - span.start));
}

function overlapOf(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function overlaps(a: Span, b: Span): boolean {
  return overlapOf(a, b) > 0;
}

function flat(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
