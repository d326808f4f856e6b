import type { ActionGrammar } from '../grammar.ts';
import type { Sentence } from '../sentence.ts';
import type { FoundSubject } from '../subjects/subject.ts';

/** How far into the words after a verb, in code units, a negation is the verb's own. */
const NEGATION_REACH = 60;

/** Whether words, those after a verb or a request, begin by saying that something is not to be done. */
export function isNegated(body: string, grammar: ActionGrammar): boolean {
  const near = body.replace(grammar.notNegation, ' ').slice(0, NEGATION_REACH).split(/[,;]/, 1)[0] ?? '';
  return grammar.negation.test(near);
}

/**
 * Whether a subordinate clause of a language that puts its verbs last denies them before they come: "dat de Commissie
 * dat voorlopig niet zal doen".
 */
export function isNegatedBefore(
  { text, grammar }: Sentence,
  verb: { readonly start: number },
  found: FoundSubject | null,
): boolean {
  if (!grammar.inverts || found?.side !== 'before' || found.subordinator === null) return false;
  // "dat zij, indien zij geen gevolg geeft, …": what stands between commas is another clause.
  const between = text.slice(found.group.end, verb.start).replace(/,[^,;]*,/gu, ' ');
  return grammar.negation.test(between.replace(grammar.notNegation, ' '));
}
