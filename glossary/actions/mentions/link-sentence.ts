import { overlaps, type Span } from '../../text/span.ts';
import type { ActionDraft } from '../action-draft.ts';
import type { ActionGrammar } from '../grammar.ts';
import { stemsOf } from '../stems.ts';
import type { ActionTopics } from './action-topics.ts';
import { type Alignment, alignTopics, bestLinks } from './alignment.ts';
import { isEnough, isEnoughAtTime, type LinkKind, lowestScore, MIN_SHARED, type SharedTime } from './floors.ts';
import type { NearestIndex } from './nearest.ts';
import { passageAround } from './passage-around.ts';
import { hasSameActors, isOneDay, sharesActor } from './same-promise.ts';
import { featuresOf, type Topics } from './topics.ts';

/** A passage that speaks of a listed action. */
export interface Link {
  readonly target: ActionDraft;
  readonly kind: LinkKind;
  readonly alignment: Alignment;
  /** The passage, as it is shown. */
  readonly span: Span;
}

interface ProseSentence {
  readonly text: string;
  readonly sentence: Span;
  /** The undertakings of the sentence itself. */
  readonly inSentence: readonly ActionDraft[];
  readonly listed: NearestIndex<ActionTopics>;
  readonly topics: Topics;
  readonly grammar: ActionGrammar;
}

/** The listed actions that a sentence of running text speaks of, each with the passage that does; none where it tells of the past. */
export function linksOf(prose: ProseSentence): Link[] {
  const { text, sentence, inSentence, listed, topics, grammar } = prose;
  const words = text.slice(sentence.start, sentence.end);
  const announces = grammar.announces.test(words);
  if (!announces && grammar.past.test(words)) return [];
  const short = shortForms(prose);
  const clauses = clausesOf(sentence, inSentence).filter((clause) => !short.some(({ span }) => overlaps(span, clause)));
  const floor = lowestScore({ hasUndertaking: inSentence.length > 0, announces });
  const aligned = bestLinks(
    clauses.map((clause) => topics.of(clause)),
    (stretch): Link | null => {
      const near = listed.around(featuresOf(stretch), sentence.start, floor);
      const found = near.flatMap(({ draft, topics: own, head }): Link[] => {
        const alignment = alignTopics(stretch, own, topics);
        if (!alignment) return [];
        const kind = kindOf(draft, alignment, inSentence, announces);
        const time = sharedTime(draft, inSentence);
        if (!isEnough(alignment, head, kind) && !(time && isEnoughAtTime(alignment, time))) return [];
        return [{ target: draft, kind, alignment, span: passageAround(text, sentence, alignment.span, inSentence) }];
      });
      return found.sort((a, b) => rankOf(b) - rankOf(a))[0] ?? null;
    },
  );
  return [...short, ...aligned];
}

/** Content words that an undertaking has at most where it is the short form of a listed one. */
const MAX_SHORT = 5;

/**
 * "The Commission will evaluate the Directive": all the words of an undertaking stand in one listed action of the same
 * body, and in no other, which says which directive.
 */
function shortForms({ text, listed, inSentence, topics, grammar }: ProseSentence): Link[] {
  const stems = ({ start, end }: Span) => new Set(stemsOf(text.slice(start, end), grammar.language));
  return inSentence.flatMap((prose) => {
    const own = stems(prose.span);
    if (own.size < MIN_SHARED || own.size > MAX_SHORT) return [];
    const near = listed.around(featuresOf(topics.of(prose.span)), prose.span.start);
    const [target, ...others] = near.filter(({ draft }) => {
      const theirs = hasSameActors(prose, draft) ? stems(draft.span) : null;
      return theirs !== null && [...own].every((stem) => theirs.has(stem));
    });
    if (!target || others.length > 0) return [];
    const alignment = { span: prose.span, score: 0, coverage: 1, purity: 1, shared: own };
    return [{ target: target.draft, kind: 'undertaking', alignment, span: prose.span }];
  });
}

/** A sentence, parted where one of its coordinated undertakings follows another. */
function clausesOf(sentence: Span, inSentence: readonly ActionDraft[]): Span[] {
  const starts = inSentence.flatMap(({ parts }) => parts.map(({ start }) => start)).sort((a, b) => a - b);
  const edges = [sentence.start, ...starts.slice(1), sentence.end];
  return edges.slice(1).map((end, i) => ({ start: edges[i] as number, end }));
}

function kindOf(
  draft: ActionDraft,
  { span }: Alignment,
  inSentence: readonly ActionDraft[],
  announces: boolean,
): LinkKind {
  const isUndertaken = inSentence.some((prose) => overlaps(prose.span, span) && sharesActor(prose, draft));
  if (isUndertaken) return 'undertaking';
  return announces ? 'announcement' : 'fact';
}

/** Whether an undertaking of the sentence is of the same bodies and the same time: the same year, or a stretch that few share. */
function sharedTime(draft: ActionDraft, inSentence: readonly ActionDraft[]): SharedTime | null {
  const same = inSentence.find(
    (prose) =>
      hasSameActors(prose, draft) &&
      (isOneDay(prose.deadline, draft.deadline) || (draft.recurrence && prose.recurrence === draft.recurrence)),
  );
  if (!same) return null;
  return draft.deadline && draft.deadline.precision !== 'year' ? 'stretch' : 'year';
}

/** Who acts tells more than what else is shared. */
const SAME_BODY = 1.5;

function rankOf({ kind, alignment: { score, coverage } }: Link): number {
  return score * (0.5 + coverage) * (kind === 'undertaking' ? SAME_BODY : 1);
}
