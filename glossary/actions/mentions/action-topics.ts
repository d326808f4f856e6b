import type { ActionDraft } from '../action-draft.ts';
import type { Topic, Topics } from './topics.ts';

/** An action, with what a passage that speaks of it would have in common with it. */
export interface ActionTopics {
  readonly draft: ActionDraft;
  readonly topics: readonly Topic[];
  /** The keys of its first topics, which say what it is about: its object, and in English its verb. */
  readonly head: ReadonlySet<string>;
  /** What its topics weigh together, each once. */
  readonly weight: number;
}

const HEAD = 2;

export function topicsOfAction(draft: ActionDraft, topics: Topics): ActionTopics {
  const own = topics.of(draft.span);
  const keys = [...new Set(own.map(({ key }) => key))];
  const weight = keys.reduce((total, key) => total + topics.rarity(key), 0);
  return { draft, topics: own, head: new Set(keys.slice(0, HEAD)), weight };
}
