import type { PageText } from '../text/page-text.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { ActionDraft } from './action-draft.ts';
import type { DateExpression } from './dates.ts';
import type { ActionGrammar } from './grammar.ts';
import type { NearestIndex } from './nearest.ts';
import { passageAround } from './passages-around.ts';
import { type Alignment, alignTopics, featuresOf, type Topic, type Topics } from './topics.ts';

/** What a passage that undertakes nothing must share with an action, with the action's own day and without it. */
const SAME_DAY = { score: 3, coverage: 0.15, purity: 0.6, worth: 4 };
const SPOKEN = { score: 7.5, coverage: 0.35, shared: 2 };

/** Sentences and items, or what is left of them beside their own undertakings. */
export function* passagesWithoutAction(
  page: PageText,
  drafts: readonly ActionDraft[],
  grammar: ActionGrammar,
): Generator<Span> {
  const spans = drafts
    .flatMap(({ span, leadIn }) => (leadIn ? [span, leadIn] : [span]))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  for (const block of page.blocks) {
    if (block.kind === 'heading' || block.kind === 'caption' || block.kind === 'note') continue;
    for (const sentence of sentencesOf(page.text, block, grammar.language)) {
      if (grammar.question.test(page.text.slice(sentence.start, sentence.end))) continue;
      let from = sentence.start;
      while (next < spans.length && (spans[next] as Span).start < sentence.end) {
        const { start, end } = spans[next++] as Span;
        if (start - from >= MIN_STRETCH) yield { start: from, end: start };
        from = Math.max(from, end);
      }
      if (sentence.end - from >= MIN_STRETCH) yield { start: from, end: sentence.end };
    }
  }
}

const MIN_STRETCH = 20;

/**
 * The actions that a passage without one speaks of, by a noun: "the proposal for a card", "the launch of the centre by
 * the end of 2022". The same day is worth most; else a word for an undertaking and much of the action's own words.
 */
export function spokenOf(options: {
  page: PageText;
  passage: Span;
  all: NearestIndex<{ readonly draft: ActionDraft; readonly topics: readonly Topic[] }>;
  topics: Topics;
  grammar: ActionGrammar;
  datesIn: (within: Span) => readonly DateExpression[];
}): { target: ActionDraft; span: Span }[] {
  const { page, passage, all, topics, grammar, datesIn } = options;
  const words = page.text.slice(passage.start, passage.end);
  const isPast = grammar.past.test(words);
  if (isPast) return [];
  const isSpeech = grammar.undertakings.test(words);
  const days = datesIn(passage).map(({ meaning }) => meaning.end);
  if (!isSpeech && days.length === 0) return [];
  const floor = days.length > 0 ? SAME_DAY.score : SPOKEN.score;
  const links: { target: ActionDraft; span: Span }[] = [];
  const open = [topics.of(passage)];
  for (let stretch = open.pop(); stretch; stretch = open.pop()) {
    let best: { target: ActionDraft; alignment: Alignment; rank: number } | null = null;
    for (const { draft, topics: theirs } of all.around(featuresOf(stretch), passage.start, floor)) {
      const alignment = alignTopics(stretch, theirs, topics);
      if (!alignment || links.some(({ target }) => target === draft)) continue;
      const { score, coverage, purity, shared } = alignment;
      const end = draft.deadline?.end ?? null;
      const isSameDay = end !== null && days.includes(end);
      const isEnough = isSameDay
        ? score >= SAME_DAY.score && coverage >= SAME_DAY.coverage && purity >= SAME_DAY.purity
        : isSpeech && score >= SPOKEN.score && coverage >= SPOKEN.coverage && shared.size >= SPOKEN.shared;
      const rank = score * (0.5 + coverage) + (isSameDay ? SAME_DAY.worth : 0);
      if (isEnough && rank > (best?.rank ?? 0)) best = { target: draft, alignment, rank };
    }
    if (!best) continue;
    const { start, end } = best.alignment.span;
    links.push({ target: best.target, span: passageAround(page.text, passage, { start, end }, []) });
    open.push(
      stretch.filter((topic) => topic.end <= start),
      stretch.filter((topic) => topic.start >= end),
    );
  }
  return links;
}
