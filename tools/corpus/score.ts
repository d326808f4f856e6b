import type { ActionReading, Reading } from '../../glossary/reading.ts';
import type { Span } from '../../glossary/text/span.ts';
import { type Expectation, type ExpectedAction, flat, overlapOf, spanOf, spansInOrder } from './expectation.ts';

/** How many of how many. */
export interface Tally {
  right: number;
  of: number;
}

/** What became of one expected or found action. */
export interface Outcome {
  readonly kind: 'found' | 'missed' | 'extra';
  readonly quote: string;
  /** The rule that found it; null for a missed one. */
  readonly rule: string | null;
  /** What is wrong with one that was found. */
  readonly faults: readonly string[];
}

export interface PageScore {
  readonly outcomes: readonly Outcome[];
  readonly actors: Tally;
  readonly modality: Tally;
  readonly deadline: Tally;
  /** Dates that are no deadline, left alone. */
  readonly notDeadline: Tally;
  /** Passages that are no action, left alone. */
  readonly notAction: Tally;
  readonly mentions: Tally;
  /** Abbreviations: found ones that are right, of those found; and expected ones found, of those expected. */
  readonly abbreviationPrecision: Tally;
  readonly abbreviationRecall: Tally;
  readonly abbreviationFaults: readonly string[];
  /** Passages that say what a term is, quoted from the page as a definition or long form. */
  readonly definitions: Tally;
  readonly definitionFaults: readonly string[];
  readonly detector: Tally;
  readonly published: Tally;
}

/** A found span is that of an expected action where both share this much of what either covers. */
const MIN_SHARED = 0.5;

/** Holds a reading against what a careful reader found: strictly, one found action for one expected. */
export function scorePage(expected: Expectation, reading: Reading): PageScore {
  const { text, actions } = reading;
  const wanted = expected.actions ?? [];
  const spans = spansInOrder(
    text,
    wanted.map(({ quote }) => quote),
  );
  const pairs = align(spans, actions, wanted);
  const outcomes: Outcome[] = [];
  const actors = { right: 0, of: 0 };
  const modality = { right: 0, of: 0 };
  const deadline = { right: 0, of: 0 };
  const quoteOf = (span: Span) => flat(text.slice(span.start, span.end));
  wanted.forEach((action, i) => {
    const found = pairs.get(i);
    if (!found) {
      if (!action.optional) outcomes.push({ kind: 'missed', quote: flat(action.quote), rule: null, faults: [] });
      return;
    }
    if (action.optional) return;
    const faults: string[] = [];
    const gotActors = idsOf(found).join();
    const wantActors = [...action.actors].sort().join();
    count(actors, gotActors === wantActors, faults, `actors ${gotActors} ≠ ${wantActors}`);
    count(modality, found.modality === action.modality, faults, `modality ${found.modality} ≠ ${action.modality}`);
    count(
      deadline,
      hasSameDeadline(found, action),
      faults,
      `deadline ${describeDeadline(found)} ≠ ${describeWanted(action)}`,
    );
    outcomes.push({ kind: 'found', quote: quoteOf(found.span), rule: found.rule, faults });
  });
  if (expected.actions !== null) {
    const used = new Set(pairs.values());
    const optional = wanted.flatMap((action, i) => (action.optional ? [spans[i] as Span] : []));
    for (const action of actions) {
      if (used.has(action) || optional.some((span) => overlapOf(span, action.span) > 0)) continue;
      outcomes.push({ kind: 'extra', quote: quoteOf(action.span), rule: action.rule, faults: [] });
    }
  }
  return {
    outcomes,
    actors,
    modality,
    deadline,
    notDeadline: tally(expected.notDeadlines ?? [], (quote) => {
      const span = placeOf(text, quote);
      return !span || actions.every((action) => !action.deadline || overlapOf(action.deadline.span, span) === 0);
    }),
    notAction: tally(expected.notActions ?? [], (quote) => {
      const span = placeOf(text, quote);
      return !span || actions.every((action) => overlapOf(action.span, span) < 0.6 * (span.end - span.start));
    }),
    mentions: tally(expected.mentions ?? [], ({ quote, action }) => {
      const span = spanOf(text, quote);
      const target = spanOf(text, action);
      return actions.some(
        (one) => overlapOf(one.span, target) > 0 && one.mentions.some((mention) => overlapOf(mention, span) > 0),
      );
    }),
    ...scoreAbbreviations(expected, reading),
    ...scoreDefinitions(expected, reading),
    detector: { right: Number(reading.page.isPolicyPage === expected.isPolicyPage), of: 1 },
    published: { right: Number(reading.page.published === expected.published), of: 1 },
  };
}

/** The pairs that share most, each found and each expected action once; expected ones that are optional come last. */
function align(
  spans: readonly Span[],
  actions: readonly ActionReading[],
  wanted: readonly ExpectedAction[],
): Map<number, ActionReading> {
  const scored = spans.flatMap((span, i) =>
    actions.flatMap((action) => {
      const share = wanted[i]?.spread ? startShare(span, action.span) : shareOf(span, action.span);
      return share >= MIN_SHARED ? [{ i, action, share: share - (wanted[i]?.optional ? 1 : 0) }] : [];
    }),
  );
  const pairs = new Map<number, ActionReading>();
  const used = new Set<ActionReading>();
  for (const { i, action } of scored.sort((a, b) => b.share - a.share)) {
    if (pairs.has(i) || used.has(action)) continue;
    pairs.set(i, action);
    used.add(action);
  }
  return pairs;
}

function shareOf(a: Span, b: Span): number {
  const shared = overlapOf(a, b);
  return shared / (a.end - a.start + b.end - b.start - shared);
}

function startShare(quoted: Span, found: Span): number {
  return overlapOf(quoted, found) / (quoted.end - quoted.start);
}

function idsOf({ actors }: ActionReading): string[] {
  return actors.map(({ id }) => id).sort();
}

function hasSameDeadline({ deadline }: ActionReading, wanted: ExpectedAction): boolean {
  if (deadline === null || wanted.deadline === null) return deadline === null && wanted.deadline === null;
  const isBound = wanted.bound === undefined || wanted.bound === deadline.bound;
  return isBound && deadline.start === (wanted.start ?? null) && deadline.end === (wanted.end ?? null);
}

function describeDeadline({ deadline }: ActionReading): string {
  return deadline ? `“${deadline.text}” ${deadline.bound} ${deadline.start}/${deadline.end}` : 'none';
}

function describeWanted({ deadline, bound, start, end }: ExpectedAction): string {
  return deadline ? `“${deadline}” ${bound ?? ''} ${start ?? null}/${end ?? null}` : 'none';
}

function count(to: Tally, isRight: boolean, faults: string[], fault: string): void {
  to.of++;
  if (isRight) to.right++;
  else faults.push(fault);
}

/** Where a quote stands that must not be read as something; null where it is left out of the readable text. */
function placeOf(text: string, quote: string): Span | null {
  try {
    return spanOf(text, quote);
  } catch {
    return null;
  }
}

function tally<Item>(items: readonly Item[], isRight: (item: Item) => boolean): Tally {
  return { right: items.filter(isRight).length, of: items.length };
}

/** By long form: an abbreviation is right where the expected one has the same, an article at its head aside. */
function scoreAbbreviations({ terms = [], allAbbreviations }: Expectation, { terms: found }: Reading) {
  const wanted = terms.flatMap(({ short, expansions }) => expansions.map((long) => ({ short, long: bare(long) })));
  const got = found.flatMap(({ definitions }) =>
    definitions
      .filter(({ source, kind }) => source === 'page' && kind === 'expansion')
      .map(({ short, text }) => ({ short, long: bare(text) })),
  );
  const faults: string[] = [];
  const recall = tally(wanted, ({ short, long }) => {
    const isFound = got.some((one) => one.long === long);
    if (!isFound) faults.push(`missed: ${short ?? ''} = ${long}`);
    return isFound;
  });
  const precision = allAbbreviations
    ? tally(got, ({ short, long }) => {
        const isRight = wanted.some((one) => one.long === long);
        if (!isRight) faults.push(`wrong: ${short ?? ''} = ${long}`);
        return isRight;
      })
    : { right: 0, of: 0 };
  return { abbreviationPrecision: precision, abbreviationRecall: recall, abbreviationFaults: faults };
}

function scoreDefinitions({ terms = [] }: Expectation, { terms: found }: Reading) {
  const told = found.flatMap(({ definitions }) =>
    definitions.filter(({ source, kind }) => source === 'page' && kind !== 'context').map(({ text }) => bare(text)),
  );
  const wanted = terms.flatMap(({ id, short, definitions }) =>
    definitions.map((words) => ({ name: id ?? short ?? '', words: bare(words) })),
  );
  const faults: string[] = [];
  const definitions = tally(wanted, ({ name, words }) => {
    const isFound = told.some((text) => text.includes(words));
    if (!isFound) faults.push(`missed: ${name}: ${words.slice(0, 100)}`);
    return isFound;
  });
  return { definitions, definitionFaults: faults };
}

function bare(words: string): string {
  return flat(words)
    .toLowerCase()
    .replace(/^(?:the|an?|de|het|een) /, '')
    .replace(/^[‘'"“„«]+|[’'"”»]+$/g, '');
}
