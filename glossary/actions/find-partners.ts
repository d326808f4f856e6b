import type { ActorMention } from '../reading.ts';
import type { Span } from '../text/span.ts';
import { type ActorSpan, actorsWithin, groupActors, toMentions } from './actors.ts';
import type { ActionGrammar } from './grammar.ts';

/** Longest run of words between "together with" and the first body it names. */
const MAX_LEAD = 24;

/** The bodies with whom, or with whose support, an undertaking's actor is to act. */
export function findPartners(options: {
  text: string;
  span: Span;
  actors: readonly ActorSpan[];
  grammar: ActionGrammar;
}): ActorMention[] {
  const { text, span, actors, grammar } = options;
  const groups = groupActors(text, actorsWithin(actors, span), grammar);
  const found = new Map<string, ActorMention>();
  for (const match of text.slice(span.start, span.end).matchAll(grammar.partners)) {
    const offset = span.start + match.index + match[0].length;
    const group = groups.find((candidate) => candidate.start >= offset - 1);
    if (!group || group.start - offset > MAX_LEAD) continue;
    const between = text.slice(offset, group.start).replace(grammar.determiner, '').trim();
    if (between !== '' && !/^(?:the|de|het)$/i.test(between)) continue;
    for (const mention of toMentions(text, group, grammar)) found.set(mention.id, mention);
  }
  return [...found.values()];
}
