import type { Span } from '../../text/span.ts';
import type { ActionDraft } from '../action-draft.ts';
import type { DateExpression } from '../dates.ts';
import type { ActionGrammar } from '../grammar.ts';
import type { ActionTopics } from './action-topics.ts';
import { type Alignment, alignTopics, bestLinks } from './alignment.ts';
import type { NearestIndex } from './nearest.ts';
import { passageAround } from './passage-around.ts';
import { featuresOf, type Topics } from './topics.ts';

/** What a passage that undertakes nothing must share with an action, with the action's own day and without it. */
const SAME_DAY = { score: 3, coverage: 0.15, purity: 0.6, shared: 1 };
/** What the action's own day adds to a link's rank. */
const WORTH_OF_DAY = 4;
const SPOKEN = { score: 5.4, coverage: 0.295, purity: 0.9, shared: 2 };
/** Half of the action's words, and hardly any other between them, need no word for an undertaking; a name is not enough. */
const NEARLY = { score: 4.2, coverage: 0.48, purity: 0.75, shared: 2 };

/**
 * The actions that a passage without one speaks of, by a noun: "the proposal for a card", "the launch of the centre by
 * the end of 2022". The same day is worth most; else a word for an undertaking and much of the action's own words.
 */
export function spokenOf(options: {
  text: string;
  passage: Span;
  all: NearestIndex<ActionTopics>;
  topics: Topics;
  grammar: ActionGrammar;
  datesIn: (within: Span) => readonly DateExpression[];
}): { target: ActionDraft; span: Span }[] {
  const { text, passage, all, topics, grammar, datesIn } = options;
  const words = text.slice(passage.start, passage.end);
  if (grammar.past.test(words)) return [];
  const isSpeech = grammar.undertakings.test(words);
  const isDenied = grammar.negation.test(words);
  const days = datesIn(passage).map(({ meaning }) => meaning.end);
  const floor = days.length > 0 ? SAME_DAY.score : NEARLY.score;
  const share = days.length > 0 ? SAME_DAY.coverage : isSpeech ? SPOKEN.coverage : NEARLY.coverage;
  // What cannot be enough need not be aligned.
  const least = ({ weight }: ActionTopics) => Math.max(floor, share * weight);
  const links = bestLinks([topics.of(passage)], (stretch, found: readonly SpokenLink[]) => {
    let best: SpokenLink | null = null;
    for (const { draft, topics: theirs } of all.around(featuresOf(stretch), passage.start, least)) {
      const alignment = alignTopics(stretch, theirs, topics);
      if (!alignment || found.some(({ target }) => target === draft)) continue;
      const { score, coverage, purity, shared } = alignment;
      const end = draft.deadline?.end ?? null;
      const isSameDay = end !== null && days.includes(end);
      const isOf = (floor: typeof NEARLY) =>
        score >= floor.score && coverage >= floor.coverage && purity >= floor.purity && shared.size >= floor.shared;
      const isNearly = !isDenied && isOf(NEARLY) && [...shared].some((key) => !key.startsWith('#'));
      const isEnough = (isSameDay && isOf(SAME_DAY)) || (isSpeech && isOf(SPOKEN)) || isNearly;
      const rank = score * (0.5 + coverage) + (isSameDay ? WORTH_OF_DAY : 0);
      if (isEnough && rank > (best?.rank ?? 0)) best = { target: draft, alignment, rank };
    }
    return best;
  });
  return links.map(({ target, alignment }) => ({ target, span: passageAround(text, passage, alignment.span, []) }));
}

interface SpokenLink {
  readonly target: ActionDraft;
  readonly alignment: Alignment;
  readonly rank: number;
}
