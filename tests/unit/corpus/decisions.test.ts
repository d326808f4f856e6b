import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createReader, readAtOnce } from '../../../glossary/read.ts';
import type { Language } from '../../../glossary/reading.ts';
import { loadTermBank } from '../../../glossary/termbank/load.ts';
import { fromPlainText } from '../../../glossary/text/plain-text.ts';
import { type ExpectedAction, flat, spanOf } from '../../../tools/corpus/expectation.ts';

/** A borderline case: a short text, what is an action in it, and the reason. */
interface Decision {
  readonly text: string;
  readonly published?: string;
  /** It stands in an article of an act. */
  readonly article?: boolean;
  readonly actions: readonly ExpectedAction[];
  readonly because: string;
}

const reader = createReader(loadTermBank());
const HEADS: Record<Language, string> = { nl: 'Artikel 5', en: 'Article 5' };

function decisionsOf(language: Language): Decision[] {
  return JSON.parse(readFileSync(new URL(`../../decisions/${language}.json`, import.meta.url), 'utf8')) as Decision[];
}

describe.each(['nl', 'en'] as const)('the conventions, in %s', (language) => {
  const decisions = decisionsOf(language);

  it('are forty cases or more', () => expect(decisions.length).toBeGreaterThanOrEqual(40));

  it.each(decisions.map((decision) => [decision.because, decision] as const))('%s', (_, decision) => {
    const text = decision.article ? `${HEADS[language]}\n\n${decision.text}` : decision.text;
    const page = { ...fromPlainText(text, { language }), published: decision.published ?? null };
    const reading = readAtOnce(reader, page, { language });
    const found = reading.actions.map(
      ({ span, actors, partners, modality, force, reported, recurrence, deadline }) => ({
        quote: flat(reading.text.slice(span.start, span.end)),
        actors: actors.map(({ id }) => id).sort(),
        partners: partners.map(({ id }) => id),
        modality,
        force,
        reported,
        recurrence,
        deadline: deadline && flat(deadline.text),
        start: deadline?.start ?? null,
        end: deadline?.end ?? null,
      }),
    );
    expect(found).toEqual(decision.actions.map((action) => wanted(reading.text, action)));
  });
});

function wanted(text: string, action: ExpectedAction) {
  const {
    quote,
    actors,
    partners = [],
    modality,
    force = 'firm',
    reported = false,
    recurrence = null,
    deadline,
  } = action;
  spanOf(text, quote);
  return {
    quote: action.spread ? expect.stringContaining(quote) : quote,
    actors: [...actors].sort(),
    partners,
    modality,
    force,
    reported,
    recurrence,
    deadline,
    start: action.start ?? null,
    end: action.end ?? null,
  };
}
