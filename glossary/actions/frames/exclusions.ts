import { startOfClause } from '../phrases.ts';
import type { Sentence } from '../sentence.ts';
import type { Trigger } from './triggers.ts';

/** Whether a trigger makes no frame where it stands, whoever its subject or addressee may be. */
export function isExcluded(sentence: Sentence, trigger: Trigger): boolean {
  const { text, span, shape, grammar } = sentence;
  const opening = shape.units[startOfClause(shape.tags, trigger.first)]?.start ?? 0;
  if (grammar.nobody.test(text.slice(opening, trigger.start))) return true;
  switch (trigger.rule.kind) {
    case 'addressed':
      return isNoRequest(sentence, trigger);
    case 'task':
      return grammar.notes.test(text.slice(span.start, trigger.start));
    case 'subject':
      return isFrontedModal(sentence, trigger);
  }
}

/** "will ask Member States to", "to invite the Council to", "its call on": no request, but what somebody is to do. */
function isNoRequest({ shape: { tags, units }, grammar }: Sentence, { first }: Trigger): boolean {
  // "what the law requires them to do": a clause within another asks nothing.
  if (/^(?:what|which)$/.test(units[tags.slice(0, first).search(/[row][^,;]*$/)]?.word ?? '')) return true;
  // "De Consumentenbond roept … op": a Dutch verb in -t is no noun.
  if (grammar.inverts && units[first]?.word.endsWith('t')) return false;
  return /[d#][we]*$/.test(tags.slice(0, first)) || (!grammar.inverts && /[mt][jn]*$/.test(tags.slice(0, first)));
}

/** "Should that progress prove insufficient,": a condition, as "if" would make it. */
function isFrontedModal({ shape: { tags, units }, grammar }: Sentence, { first, next }: Trigger): boolean {
  const isFirst = !grammar.inverts && tags[first] === 'm' && units[first]?.word !== 'will';
  return isFirst && /^$|[,;s]$/.test(tags.slice(0, first)) && /^[dAwos]/.test(tags.slice(next));
}
