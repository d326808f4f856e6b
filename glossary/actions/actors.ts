import type { ActorMention } from '../reading.ts';
import { lowerBound } from '../text/lower-bound.ts';
import type { Span } from '../text/span.ts';
import type { ActionGrammar } from './grammar.ts';

/** A body that can act, where the text names it; the span has no article. */
export interface ActorSpan extends Span {
  readonly id: string;
  /** Named by a noun for people or by one that is on no list: what it "will" do is foretold, not undertaken. */
  readonly isPeople?: boolean;
  /** Whether several of them are meant; where it is not given, the id tells. */
  readonly isPlural?: boolean;
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
  return lowerBound(actors.length, (i) => (actors[i] as ActorSpan).start < offset);
}

/** Longest text between two members of a group: a joint, an article, an adjective or two. */
const MAX_JOINT = 40;

/**
 * Joins neighbouring actors into groups by the words between them. Commas alone join none ("with the Member States, the
 * Commission will"): a list has a coordinator before its last member.
 */
export function groupActors(text: string, actors: readonly ActorSpan[], grammar: ActionGrammar): ActorGroup[] {
  const groups: ActorGroup[] = [];
  // Members that only a comma has joined so far.
  let loose: ActorSpan[] = [];
  const close = (): void => {
    for (const actor of loose) groups.push({ start: actor.start, end: actor.end, members: [actor] });
    loose = [];
  };
  for (const actor of actors) {
    const last = loose.at(-1);
    const between = last && actor.start - last.end <= MAX_JOINT ? text.slice(last.end, actor.start) : null;
    if (between === null || !isJoint(between, grammar)) {
      close();
      loose = [actor];
    } else if (/^\s*,\s*(?:[\p{Ll}']+\s)?$/u.test(between)) {
      loose.push(actor);
    } else {
      const members = [...loose, actor];
      loose = [];
      const [first] = members as [ActorSpan];
      groups.push({ start: first.start, end: actor.end, members });
    }
  }
  close();
  return mergeNeighbours(text, groups, grammar);
}

/** "A and B and C", "A, B and C, and D": groups that a coordinator joins are one. */
function mergeNeighbours(text: string, groups: readonly ActorGroup[], grammar: ActionGrammar): ActorGroup[] {
  const merged: ActorGroup[] = [];
  for (const group of groups) {
    const last = merged.at(-1);
    const between = last && group.start - last.end <= MAX_JOINT ? text.slice(last.end, group.start) : null;
    if (
      last &&
      between !== null &&
      /[\p{L}]/u.test(between) &&
      isJoint(between, grammar) &&
      !/^\s*,\s*(?:[\p{Ll}']+\s)?$/u.test(between)
    ) {
      merged[merged.length - 1] = { start: last.start, end: group.end, members: [...last.members, ...group.members] };
    } else {
      merged.push(group);
    }
  }
  return merged;
}

function isJoint(between: string, grammar: ActionGrammar): boolean {
  const bare = between.replace(/\([^()]{0,30}\)/g, ' ').replace(grammar.determiner, ' ');
  return grammar.listJoint.test(bare);
}

/** A group of one body, where a word stands for it or, with an empty span, where none does. */
export function groupOfOne(id: string, { start, end }: Span): ActorGroup {
  return { start, end, members: [{ id, start, end }] };
}

/** A body as the reading gives it, by its name alone. */
export function toMention(text: string, { id, start, end }: ActorSpan): ActorMention {
  return { id, text: text.slice(start, end) };
}

/** The group as the reading gives it: each body once, with its article where one stands before it. */
export function toMentions(text: string, group: ActorGroup, grammar: ActionGrammar): ActorMention[] {
  const mentions = new Map<string, ActorMention>();
  // "the service provider or providers" are one.
  const members = group.members.filter(({ id }) => !group.members.some((other) => other.id.endsWith(`-${id}`)));
  for (const { id, start, end } of members) {
    const before = text.slice(Math.max(0, start - 8), start);
    const article = grammar.determiner.exec(before)?.[0].trimStart() ?? '';
    if (!mentions.has(id)) mentions.set(id, { id, text: text.slice(start - article.length, end) });
  }
  return [...mentions.values()];
}

/** Ids that end in "s" and are one body, and those of several that do not. */
const SINGULAR = new Set(['customs', 'police', 'civil-society', 'united-nations']);

/** Whether "they" rather than "it" stands for a group. */
export function isPlural({ members }: ActorGroup): boolean {
  const [first] = members;
  return members.length > 1 || (first?.isPlural ?? (first?.id.endsWith('s') === true && !SINGULAR.has(first.id)));
}

/** Whether two lists name the same bodies, in whatever order. */
export function haveSameIds(a: readonly { readonly id: string }[], b: readonly { readonly id: string }[]): boolean {
  return idsOf(a) === idsOf(b);
}

function idsOf(bodies: readonly { readonly id: string }[]): string {
  return bodies
    .map(({ id }) => id)
    .sort()
    .join();
}
