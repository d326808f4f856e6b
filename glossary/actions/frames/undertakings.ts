import type { Modality } from '../../reading.ts';
import type { Span } from '../../text/span.ts';
import type { ActorGroup } from '../actors.ts';
import type { Sentence } from '../sentence.ts';
import type { FoundSubject } from '../subjects/subject.ts';
import { unitAt } from '../units.ts';
import { clauseOf, isOpenEnded, MAX_OPENING, MAX_SUBJECT } from './clause.ts';
import { isAnnounced, meetsConditions } from './conditions.ts';
import { forceOf } from './force.ts';
import type { FrameHit } from './frame.ts';
import { isNegated, isNegatedBefore } from './negation.ts';
import { agentOf, isPassive, type Understood } from './passives.ts';
import type { Trigger } from './triggers.ts';

/**
 * An undertaking or duty of a trigger's subject, or of the agent where the subject only undergoes; null where nobody is
 * to act. `isReported`: the undertaking before it in its sentence is.
 */
export function undertakingAt(
  sentence: Sentence,
  trigger: Trigger,
  found: FoundSubject | null,
  context: Understood & { readonly isReported: boolean },
): FrameHit | null {
  const { text, span, shape, grammar } = sentence;
  const { rule } = trigger;
  if (!meetsConditions(sentence, trigger, found)) return null;
  const passive = isPassive(sentence, trigger);
  const clause = clauseOf(sentence, trigger, { found, maxOpening: passive && !found ? MAX_SUBJECT : MAX_OPENING });
  if (rule.dated && !isAnnounced(sentence, clause)) return null;
  if (isNegated(text.slice(trigger.end, clause.end), grammar) || isNegatedBefore(sentence, trigger, found)) return null;
  const follows = found?.side === 'after' ? found.group.end : 0;
  const bodyStart = Math.max(trigger.end, follows);
  const body = text.slice(bodyStart, clause.end);
  const actors = actorsOf(sentence, trigger, found, { passive, clause, body, context });
  if (!actors) return null;
  const modality = modalityOf(sentence, trigger, body);
  const isForetold = modality === 'will' || (found !== null && found.subordinator !== null);
  if (isForetold && actors.members.every(({ isPeople }) => isPeople)) return null;
  const after = Math.max(trigger.next, unitAt(shape, follows));
  return {
    rule,
    actors,
    modality,
    force: rule.force ?? forceOf(text.slice(clause.start, clause.end), grammar),
    reported:
      rule.reported === true || context.isReported || grammar.reported.test(text.slice(span.start, trigger.start)),
    trigger: { start: trigger.start, end: trigger.end },
    clause,
    parts: [clause],
    bodyStart,
    // A full verb is complete, and what follows are its objects, unless "dat:" leaves its clause to them.
    isOpen:
      (!rule.opensSentence || /s:?$/.test(shape.tags)) &&
      isOpenEnded(shape.tags.slice(after), Boolean(rule.completion)),
  };
}

/** The modalities by which something is done: what is asked or proposed may be that somebody undergoes it. */
const DOING: ReadonlySet<Modality> = new Set(['will', 'shall', 'recommended']);

/** Who is to act: the subject, but of a passive its agent; nobody where the subject only gains or is given a power. */
function actorsOf(
  sentence: Sentence,
  trigger: Trigger,
  found: FoundSubject | null,
  {
    passive,
    clause,
    body,
    context,
  }: { readonly passive: boolean; readonly clause: Span; readonly body: string; readonly context: Understood },
): ActorGroup | null {
  const { grammar } = sentence;
  const subject = found?.group ?? null;
  if (!DOING.has(trigger.rule.modality)) return subject;
  if (grammar.nonAgentive.test(body)) return null;
  if (!passive) return trigger.rule.passive ? null : subject;
  return grammar.constitutive.test(body) ? null : agentOf(sentence, trigger, clause, context);
}

/** "will have to" obliges; what is proposed on a day to come is undertaken: "In het najaar van 2028 stelt zij … voor". */
function modalityOf({ deadlines, grammar }: Sentence, { rule, start }: Trigger, body: string): Modality {
  if (rule.modality === 'will' && grammar.obliged.test(body)) return 'shall';
  const isDated = deadlines.some(({ span }) => span.end <= start);
  return rule.modality === 'proposed' && isDated ? 'will' : rule.modality;
}
