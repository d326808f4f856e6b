import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ActionReading, Reading } from '../../../glossary/reading.ts';
import type { Span } from '../../../glossary/text/span.ts';
import { type ExpectedAction, flat, overlapOf, spanOf } from '../../../tools/corpus/expectation.ts';
import { loadPage, slugsOf } from '../../../tools/corpus/pages.ts';
import { scorePage } from '../../../tools/corpus/score.ts';
import { type Baseline, baselineOf, dropsFrom } from '../../../tools/corpus/summary.ts';

const CORPUS = fileURLToPath(new URL('../../corpus/', import.meta.url));
const slugs = slugsOf(CORPUS);
const pages = slugs.map((slug) => loadPage(CORPUS, slug));

describe('the corpus', () => {
  const ofPolicy = pages.filter(({ expected }) => expected.isPolicyPage);

  it('has pages of both languages, and pages that are no policy pages', () => {
    const count = (language: string) => ofPolicy.filter(({ expected }) => expected.language === language).length;
    expect(count('nl')).toBeGreaterThanOrEqual(12);
    expect(count('en')).toBeGreaterThanOrEqual(12);
    expect(pages.length - ofPolicy.length).toBeGreaterThanOrEqual(20);
  });

  it('is read no worse than its baseline', () => {
    const baseline = JSON.parse(readFileSync(`${CORPUS}baseline.json`, 'utf8')) as Baseline;
    const now = baselineOf(pages.map((page) => ({ page, score: scorePage(page.expected, page.reading) })));
    expect(dropsFrom(baseline, now)).toEqual([]);
    expect(Object.keys(baseline.pages)).toEqual(slugs);
  });
});

describe.each(pages)('$slug', ({ expected, reading }) => {
  const { text } = reading;

  it('is read without its surroundings', () => {
    expect((expected.leftOut ?? []).filter((words) => text.includes(words))).toEqual([]);
  });
});

describe.each(pages.filter(({ expected }) => expected.exact))('$slug, to the letter', ({ expected, reading }) => {
  const { text, page } = reading;

  it('is told for what it is', () => {
    expect({ isPolicyPage: page.isPolicyPage, language: page.language, published: page.published }).toEqual({
      isPolicyPage: expected.isPolicyPage,
      language: expected.language,
      published: expected.published,
    });
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
    for (const { id, short, expansions, definitions, contextOnly } of expected.terms ?? []) {
      const term = reading.terms.find((one) => (id ? one.id === id : one.definitions.some((d) => d.short === short)));
      const fromPage = term?.definitions.filter(({ source }) => source === 'page') ?? [];
      const ofKind = (kind: string) =>
        fromPage.filter((one) => one.kind === kind).map(({ text: words }) => flat(words));
      for (const words of expansions) expect(ofKind('expansion'), id ?? short).toContain(words);
      for (const words of definitions) {
        const passages = [...ofKind('definition'), ...ofKind('expansion')];
        expect(passages, id ?? short).toContainEqual(expect.stringContaining(words));
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

function actionAt(reading: Reading, span: Span): ActionReading | undefined {
  return reading.actions.find((action) => overlapOf(action.span, span) > 0.5 * (span.end - span.start));
}

function overlaps(a: Span, b: Span): boolean {
  return overlapOf(a, b) > 0;
}
