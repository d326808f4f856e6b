import type { Sentence } from '../sentence.ts';
import type { Subject } from '../subjects/subject.ts';
import { addresseesOf } from './addressees.ts';
import { clauseOf, isOpenEnded } from './clause.ts';
import { forceOf } from './force.ts';
import type { FrameHit } from './frame.ts';
import { isNegated } from './negation.ts';
import type { Trigger } from './triggers.ts';

/**
 * What is asked of those whom a trigger addresses; of others too, where the sentence goes on to them. `subjects`: the last
 * one of the sentence, and that of the sentence before; `until`: the index of the unit with which the next request begins.
 */
export function requestsAt(
  sentence: Sentence,
  trigger: Trigger,
  options: { readonly subjects: readonly Subject[]; readonly until: number },
): FrameHit[] {
  const addressees = addresseesOf(sentence, trigger, options);
  const { text, span, grammar, shape } = sentence;
  const before = text.slice(span.start, trigger.start);
  return addressees.flatMap((addressee, i) => {
    const next = addressees[i + 1];
    const clause = clauseOf(sentence, trigger, { addressee: i === 0 ? null : addressee, until: next?.joint ?? null });
    // "those Member States that have not done so to": what tells which ones are meant says nothing of what is asked.
    const { end } = addressee.group;
    const from = shape.units.find(({ tag, start }) => start >= end && 'tu'.includes(tag))?.start ?? end;
    const hasRelative = shape.units.some(({ tag, start }) => tag === 'r' && start >= end && start < from);
    const body = text.slice(Math.min(from, clause.end), clause.end);
    if (isNegated(body, grammar)) return [];
    return [
      {
        rule: trigger.rule,
        actors: addressee.group,
        modality: trigger.rule.modality,
        force: trigger.rule.force ?? forceOf(body, grammar),
        reported: grammar.reported.test(before),
        trigger: { start: trigger.start, end: trigger.end },
        clause,
        parts: [clause],
        bodyStart: hasRelative ? Math.min(from, clause.end) : end,
        isOpen: i === 0 && isOpenEnded(shape.tags.slice(addressee.group.last + 1), true),
      },
    ];
  });
}
