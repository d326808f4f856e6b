import type { Span } from '../../text/span.ts';
import type { FrameRule } from '../grammar.ts';
import type { Sentence } from '../sentence.ts';
import { type Unit, unitAt } from '../units.ts';

/** A verb, or a fixed phrase, that may make a frame. */
export interface Trigger extends Span {
  readonly rule: FrameRule;
  /** Index of its first unit, and of the unit after it. */
  readonly first: number;
  readonly next: number;
  /** Offset after what completes it; its own end where nothing has to. */
  readonly completedAt: number;
}

/** The triggers of a sentence, in order: at each word that of the first rule that fits, and none within another. */
export function* triggersOf(sentence: Sentence, rules: readonly FrameRule[]): Generator<Trigger> {
  const { text, span, shape } = sentence;
  let free = span.start;
  for (const [first, unit] of shape.units.entries()) {
    if (unit.start < free || 'AD'.includes(unit.tag) || !/\p{L}/u.test(text[unit.start] as string)) continue;
    // "intends to propose": the infinitive of another verb.
    if (!sentence.grammar.inverts && unit.tag === 'i' && /[tm][jn]*$/.test(shape.tags.slice(0, first))) continue;
    for (const rule of rules) {
      const trigger = triggerAt(sentence, rule, first, unit);
      if (!trigger) continue;
      yield trigger;
      free = trigger.end;
      break;
    }
  }
}

function triggerAt(sentence: Sentence, rule: FrameRule, first: number, unit: Unit): Trigger | null {
  const { text, span, shape } = sentence;
  rule.trigger.lastIndex = unit.start;
  const match = rule.trigger.exec(text);
  const end = unit.start + (match?.[0].length ?? 0);
  if (!match || end > span.end) return null;
  // "Concreet gaat het kabinet:": the items bring the infinitive.
  const ahead = shape.tags.slice(unitAt(shape, end));
  if (rule.infinitive && !/^[^;Sr]*i/.test(ahead) && !/^[jnDdwA]{0,6}:$/.test(ahead)) return null;
  const rest = { start: end, end: span.end };
  const completedAt = rule.completion ? (completion(text, rest, rule.completion) ?? leftOpen(text, rest, rule)) : end;
  return completedAt === null ? null : { rule, start: unit.start, end, first, next: unitAt(shape, end), completedAt };
}

/** How far after its trigger a frame may be completed, in code units; longer clauses exist, but then guesses win. */
const COMPLETION_REACH = 400;

function completion(text: string, rest: Span, pattern: RegExp): number | null {
  const clause = text.slice(rest.start, Math.min(rest.end, rest.start + COMPLETION_REACH)).split(/[;?]/, 1)[0] ?? '';
  const match = pattern.exec(clause);
  return match && rest.start + match.index + match[0].length;
}

/** Longest words between a trigger and the colon with which it is left to its items. */
const OPEN_REACH = 160;

/** "Calls on the Member States:" is completed by the items that come after it. */
function leftOpen(text: string, { start, end }: Span, { kind }: FrameRule): number | null {
  const words = text.slice(start, end).trimEnd();
  return kind === 'addressed' && words.endsWith(':') && words.length <= OPEN_REACH ? start + words.length : null;
}
