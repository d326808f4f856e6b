import type { ActorMention } from '../reading.ts';
import type { Span } from '../text/span.ts';
import type { ActionGrammar } from './grammar.ts';

/** A body that can act, where the text names it; the span has no article. */
export interface ActorSpan extends Span {
  readonly id: string;
}

/** Bodies named together ("the European Parliament and the Council"), with the span from the first to the last. */
export interface ActorGroup extends Span {
  readonly members: readonly ActorSpan[];
}

/** The actors that start within a span. `actors` is in the text's order and does not overlap. */
export function actorsWithin(actors: readonly ActorSpan[], within: Span): ActorSpan[] {
  const found: ActorSpan[] = [];
  for (let i = firstFrom(actors, within.start); i < actors.length; i++) {
    const actor = actors[i] as ActorSpan;
    if (actor.end > within.end) break;
    found.push(actor);
  }
  return found;
}

function firstFrom(actors: readonly ActorSpan[], offset: number): number {
  let low = 0;
  let high = actors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((actors[middle] as ActorSpan).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Longest text between two members of a group: a joint, an article, an adjective or two. */
const MAX_JOINT = 40;

/** Joins neighbouring actors into groups by the words between them. */
export function groupActors(text: string, actors: readonly ActorSpan[], grammar: ActionGrammar): ActorGroup[] {
  const groups: ActorGroup[] = [];
  for (const actor of actors) {
    const last = groups.at(-1);
    if (last && actor.start - last.end <= MAX_JOINT && isJoint(text.slice(last.end, actor.start), grammar)) {
      groups[groups.length - 1] = { start: last.start, end: actor.end, members: [...last.members, actor] };
    } else {
      groups.push({ start: actor.start, end: actor.end, members: [actor] });
    }
  }
  return groups;
}

function isJoint(between: string, grammar: ActionGrammar): boolean {
  const bare = between.replace(/\([^()]{0,30}\)/g, ' ').replace(grammar.determiner, ' ');
  return grammar.listJoint.test(bare);
}

/** The group as the reading gives it: each body once, with its article where one stands before it. */
export function toMentions(text: string, group: ActorGroup, grammar: ActionGrammar): ActorMention[] {
  const mentions = new Map<string, ActorMention>();
  for (const { id, start, end } of group.members) {
    const before = text.slice(Math.max(0, start - 8), start);
    const article = grammar.determiner.exec(before)?.[0].trimStart() ?? '';
    if (!mentions.has(id)) mentions.set(id, { id, text: text.slice(start - article.length, end) });
  }
  return [...mentions.values()];
}
