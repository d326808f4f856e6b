import type { Modality } from '../../reading.ts';
import { isWithin, type Span } from '../../text/span.ts';
import { type ActorGroup, groupOfOne } from '../actors.ts';
import { RESOLVING } from '../author.ts';
import type { Sentence } from '../sentence.ts';
import type { Tag } from '../tags.ts';
import { unitAt } from '../units.ts';
import type { Trigger } from './triggers.ts';

/** Whether the subject only undergoes what the clause says. */
export function isPassive({ shape: { tags, units }, grammar }: Sentence, { rule, next }: Trigger): boolean {
  // "will, where appropriate, be reviewed": adverbs and a parenthesis passed over.
  if (!grammar.inverts) return /^(?:[jnD]|,[^,]{0,12},)*b[jD]*e/.test(tags.slice(next));
  if (rule.passive) return !/[tmi]$/.test(tags.slice(0, next - 1)) && /^[^usSr;]*[ei]/.test(tags.slice(next));
  if (rule.opensSentence) return false;
  // The clause's own verbs come before a purpose, a subordinate or a relative clause.
  for (let i = next; i < tags.length && !'usSr;'.includes(tags[i] as Tag); i++) {
    // "worden herzien": some participles are infinitives too. "zijn omgezet": what is to be done by then.
    if (units[i]?.word === 'worden' || (units[i]?.word === 'zijn' && i > next))
      return /[ei]/.test(`${tags[i - 1] ?? ''}${tags[i + 1] ?? ''}`);
    // Another infinitive closes the clause: "opstellen, en moet … verbeterd worden" is another's passive.
    if (tags[i] === 'i' && units[i + 1]?.word !== 'worden') return false;
  }
  return false;
}

/** Who may be understood to act where nobody is named. */
export interface Understood {
  /** Who was last to act. */
  readonly acting: ActorGroup | null;
  /** The id of the body that writes the page; null where it is not known. */
  readonly author: string | null;
}

/** Who does what a passive says: the agent that it names, else, where it tells of a planned step, who is understood. */
export function agentOf(sentence: Sentence, trigger: Trigger, clause: Span, understood: Understood): ActorGroup | null {
  const named = namedAgent(sentence, { start: trigger.end, end: clause.end });
  // "19 actions, the first of which are to be launched": a relative clause only describes.
  if (!named && /r[^,;]*$/.test(sentence.shape.tags.slice(0, trigger.first))) return null;
  // "De verordening bepaalt dat zij worden gescreend": what is said to be so is no step of who acted last.
  if (!named && sentence.grammar.lays.test(sentence.text.slice(sentence.span.start, trigger.start))) return null;
  if (named || !isPlanned(sentence, trigger, clause)) return named;
  const { text, grammar } = sentence;
  return understoodAgent(understood, trigger.rule.modality, grammar.deeds.test(text.slice(trigger.end, clause.end)));
}

/** "by the Commission", "door de Commissie". */
function namedAgent({ shape: { tags, units }, groups, grammar }: Sentence, within: Span): ActorGroup | null {
  for (const group of groups) {
    if (group.start < within.start || group.end > within.end) continue;
    let i = group.first - 1;
    while (i > 0 && 'dwe#'.includes(tags[i] as Tag) && group.first - i <= 4) i--;
    if (grammar.agents.has(units[i]?.word ?? '')) return group;
  }
  return null;
}

/** Whether a passive tells of a step with a day of its own, not of an event or of an aim that nobody is given. */
function isPlanned({ text, shape, deadlines, grammar }: Sentence, trigger: Trigger, clause: Span): boolean {
  const { end, rule, next } = trigger;
  const isDated = deadlines.some(
    ({ span }) => isWithin(span, clause) && !/[SrsU]/.test(shape.tags.slice(next, unitAt(shape, span.start))),
  );
  const isAlso = grammar.also.test(text.slice(clause.start, clause.end));
  return (isDated || isAlso) && !rule.force && !grammar.happens.test(text.slice(end, clause.end));
}

/** Who acted last, else who writes what "will" be done, where that is a deed of its kind: bridges are built by others. */
function understoodAgent({ acting, author }: Understood, modality: Modality, isDeed: boolean): ActorGroup | null {
  if (acting) return acting;
  if (author === null || !isDeed || modality !== 'will' || RESOLVING.has(author)) return null;
  return groupOfOne(author, { start: 0, end: 0 });
}
