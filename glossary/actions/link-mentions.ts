import type { ActionReading, Deadline } from '../reading.ts';
import type { PageText } from '../text/page-text.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { ActionGrammar } from './grammar.ts';
import type { ActionDraft } from './read-actions.ts';
import { stemsOf } from './stems.ts';

/**
 * A passage is a mention of an action when the rare stems that both have make up this share of the action's own
 * weight and of the passage's. High on purpose: a wrong link misleads, a missing one does not.
 */
const FLOOR_OF_ACTION = 0.34;
const FLOOR_OF_PASSAGE = 0.42;
/** The geometric mean of both shares; a shared body or date is worth a little. */
const FLOOR = 0.46;
const ACTOR_BONUS = 0.04;
const MIN_SHARED = 2;
/** Passages are runs of this many clauses at most. */
const MAX_CLAUSES = 3;

interface Weighted extends Span {
  readonly stems: ReadonlySet<string>;
  /** Those that stand outside the names of terms. */
  readonly free: ReadonlySet<string>;
  readonly weight: number;
}

/**
 * Finds the passages of running text that speak of a listed action, numbers the actions, and drops from them the
 * prose undertakings that only repeat a listed one (contract.md: a restatement is a mention, not a second action).
 */
export function linkMentions(options: {
  page: PageText;
  drafts: readonly ActionDraft[];
  grammar: ActionGrammar;
  /** Where terms of several words stand: a passage that shares no more than a name speaks of the thing, not of the action. */
  names: readonly Span[];
}): ActionReading[] {
  const { page, drafts, grammar, names } = options;
  const weigher = createWeigher(page, grammar, names);
  const listed = drafts.filter((draft) => draft.leadIn).map((draft) => ({ draft, own: weigher.weigh(draft.span) }));
  const mentions = new Map<ActionDraft, Span[]>();
  const restated = new Set<ActionDraft>();
  if (listed.length > 0) {
    for (const sentence of proseSentences(page, drafts, grammar)) {
      const inSentence = drafts.filter((draft) => !draft.leadIn && isInside(draft.span, sentence));
      for (const { target, span } of bestLinks(page, sentence, listed, inSentence, weigher)) {
        mentions.set(target, [...(mentions.get(target) ?? []), span]);
        for (const draft of inSentence) {
          if (restates(draft, target, span)) restated.add(draft);
        }
      }
    }
  }
  return drafts
    .filter((draft) => !restated.has(draft))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map((draft, i) => ({ id: `a${i + 1}`, ...draft, mentions: mentions.get(draft) ?? [] }));
}

interface Weigher {
  /** The stems of a span, each once, and the sum of their rarities. */
  readonly weigh: (span: Span) => Weighted;
  /** How rare a stem is on this page: the logarithm of the blocks there are for each that has it. */
  readonly rarity: (stem: string) => number;
}

function createWeigher(page: PageText, grammar: ActionGrammar, names: readonly Span[]): Weigher {
  const frequency = new Map<string, number>();
  for (const block of page.blocks) {
    for (const stem of new Set(stemsOf(page.text.slice(block.start, block.end), grammar.language))) {
      frequency.set(stem, (frequency.get(stem) ?? 0) + 1);
    }
  }
  const total = Math.max(page.blocks.length, 10);
  const rarity = (stem: string) => Math.log((total + 1) / ((frequency.get(stem) ?? 0) + 0.5));
  const weigh = ({ start, end }: Span): Weighted => {
    const stems = new Set(stemsOf(page.text.slice(start, end), grammar.language));
    let weight = 0;
    for (const stem of stems) weight += rarity(stem);
    return {
      start,
      end,
      stems,
      free: new Set(stemsOf(withoutNames(page.text, { start, end }, names), grammar.language)),
      weight,
    };
  };
  return { weigh, rarity };
}

function withoutNames(text: string, { start, end }: Span, names: readonly Span[]): string {
  let words = '';
  let from = start;
  for (const name of names) {
    if (name.end <= from || name.start >= end) continue;
    words += `${text.slice(from, Math.max(from, name.start))} `;
    from = name.end;
  }
  return words + text.slice(Math.min(from, end), end);
}

function* proseSentences(page: PageText, drafts: readonly ActionDraft[], grammar: ActionGrammar): Generator<Span> {
  const listedSpans = drafts.filter((draft) => draft.leadIn);
  const leadIns = new Set(listedSpans.map((draft) => draft.leadIn?.start));
  for (const block of page.blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'quotation') continue;
    for (const sentence of sentencesOf(page.text, block, grammar.language)) {
      const words = page.text.slice(sentence.start, sentence.end);
      if (leadIns.has(sentence.start) || grammar.question.test(words) || words.length < 40) continue;
      yield sentence;
    }
  }
}

function bestLinks(
  page: PageText,
  sentence: Span,
  listed: readonly { draft: ActionDraft; own: Weighted }[],
  inSentence: readonly ActionDraft[],
  { weigh, rarity }: Weigher,
): { target: ActionDraft; span: Span }[] {
  const passages = passagesOf(page.text, sentence).map(weigh);
  const scored = listed.flatMap(({ draft, own }) => {
    let best: { target: ActionDraft; span: Span; score: number } | null = null;
    for (const passage of passages) {
      const isUndertaking = inSentence.some((prose) => overlaps(prose.span, passage));
      if (!isUndertaking && sharesNameOnly(own, passage)) continue;
      const score = similarity(own, passage, rarity) + (sharesActor(draft, inSentence) ? ACTOR_BONUS : 0);
      if (score >= FLOOR && (!best || score > best.score))
        best = { target: draft, span: { start: passage.start, end: passage.end }, score };
    }
    return best ? [best] : [];
  });
  scored.push(...shortForms(listed, inSentence, weigh));
  // One passage speaks of one action: the best link takes its words.
  const links: typeof scored = [];
  for (const link of scored.sort((a, b) => b.score - a.score)) {
    if (links.every((other) => !overlaps(other.span, link.span))) links.push(link);
  }
  return links;
}

/** "The Commission will evaluate the Directive": all its words are in one listed action of the same body, which says which directive. */
function shortForms(
  listed: readonly { draft: ActionDraft; own: Weighted }[],
  inSentence: readonly ActionDraft[],
  weigh: Weigher['weigh'],
): { target: ActionDraft; span: Span; score: number }[] {
  return inSentence.flatMap((prose) => {
    const { stems } = weigh(prose.span);
    if (stems.size < MIN_SHARED) return [];
    const [target, ...others] = listed.filter(
      ({ draft, own }) => hasSameActors(prose, draft) && [...stems].every((stem) => own.stems.has(stem)),
    );
    return target && others.length === 0 ? [{ target: target.draft, span: prose.span, score: 1 }] : [];
  });
}

function hasSameActors(a: ActionDraft, b: ActionDraft): boolean {
  const ids = new Set(b.actors.map(({ id }) => id));
  return a.actors.length === ids.size && a.actors.every(({ id }) => ids.has(id));
}

function sharesNameOnly(action: Weighted, passage: Weighted): boolean {
  return ![...passage.free].some((stem) => action.stems.has(stem));
}

function similarity(action: Weighted, passage: Weighted, rarity: (stem: string) => number): number {
  const shared = [...action.stems].filter((stem) => passage.stems.has(stem));
  if (shared.length < MIN_SHARED || action.weight === 0 || passage.weight === 0) return 0;
  const weight = shared.reduce((sum, stem) => sum + rarity(stem), 0);
  const ofAction = weight / action.weight;
  const ofPassage = weight / passage.weight;
  if (ofAction < FLOOR_OF_ACTION || ofPassage < FLOOR_OF_PASSAGE) return 0;
  return Math.sqrt(ofAction * ofPassage);
}

function sharesActor(draft: ActionDraft, others: readonly ActionDraft[]): boolean {
  return others.some((other) => other.actors.some(({ id }) => draft.actors.some((actor) => actor.id === id)));
}

/** Runs of one to three clauses of a sentence. */
function passagesOf(text: string, sentence: Span): Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const edges = [0];
  for (const match of words.matchAll(/[,;:]\s+(?:(?:en|and)\s+)?|\s(?:en|and)\s/g))
    edges.push(match.index + match[0].length);
  edges.push(words.length);
  const passages: Span[] = [];
  for (let i = 0; i + 1 < edges.length; i++) {
    for (let n = 1; n <= MAX_CLAUSES && i + n < edges.length; n++) {
      const start = edges[i] as number;
      const end = edges[i + n] as number;
      const trimmed = words.slice(start, end).replace(/[\s,;:.]+(?:(?:en|and)\s*)?$/, '');
      if (trimmed.length >= 30)
        passages.push({ start: sentence.start + start, end: sentence.start + start + trimmed.length });
    }
  }
  passages.push({ start: sentence.start, end: sentence.end });
  return passages;
}

function restates(draft: ActionDraft, target: ActionDraft, span: Span): boolean {
  return hasSameActors(draft, target) && overlaps(draft.span, span) && agree(draft.deadline, target.deadline);
}

/** A date that contradicts the list's makes it another promise. */
function agree(a: Deadline | null, b: Deadline | null): boolean {
  return !a || !b || (a.start === b.start && a.end === b.end);
}

function isInside(inner: Span, outer: Span): boolean {
  return inner.start < outer.end && inner.end > outer.start;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
