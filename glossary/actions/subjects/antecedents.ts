import type { ActorGroup } from '../actors.ts';
import type { Sentence } from '../sentence.ts';
import type { Antecedents, Subject } from './subject.ts';

/** Those of a paragraph's first sentence. */
export const NO_ANTECEDENTS: Antecedents = { subject: null, named: null, acting: null };

/**
 * What a sentence leaves to the next one. `before`: the subject of the sentence before it; `last`: that of its own last
 * verb; `acting`: who was last to act.
 */
export function antecedentsAfter(
  sentence: Sentence,
  { before, last, acting }: { readonly before: Subject; readonly last: Subject; readonly acting: ActorGroup | null },
): Antecedents {
  return { subject: subjectLeft(sentence, last, before), named: sentence.groups.at(-1) ?? null, acting };
}

/** Whom the next sentence's pronoun stands for: the last subject, a body at this sentence's head, or something else. */
function subjectLeft({ shape: { tags, units }, groups, grammar }: Sentence, found: Subject, before: Subject): Subject {
  if (found !== null && found !== 'other') return found;
  const [group] = groups;
  const head = /^"?(?:[pjD][^mbhvq]*,)?d*A/.exec(tags)?.[0];
  if (group && head && head.length - 1 === group.first) return group;
  if (grammar.pronouns.has(units[0]?.word ?? '')) return before;
  // "Op grond daarvan kan het agentschap": the subject after the verb.
  const inverted = grammar.inverts ? /^[^mbhvq]*[mbhv]j?d*(?=A)/.exec(tags)?.[0] : undefined;
  return (inverted && groups.find(({ first }) => first === inverted.length)) || 'other';
}
