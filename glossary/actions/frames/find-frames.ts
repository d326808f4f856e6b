import type { FrameRule } from '../grammar.ts';
import type { Sentence } from '../sentence.ts';
import { antecedentsAfter, NO_ANTECEDENTS } from '../subjects/antecedents.ts';
import { subjectAsked } from '../subjects/asked-phrases.ts';
import { findSubject } from '../subjects/find-subject.ts';
import type { Antecedents, Known, Subject } from '../subjects/subject.ts';
import { isExcluded } from './exclusions.ts';
import type { FrameHit } from './frame.ts';
import { mergeFrames } from './merge-frames.ts';
import { requestsAt } from './requests.ts';
import { triggersOf } from './triggers.ts';
import { undertakingAt } from './undertakings.ts';

/** The verb frames of a sentence, in order, and what it leaves to the next one. */
export interface SentenceFrames {
  readonly hits: readonly FrameHit[];
  readonly antecedents: Antecedents;
}

/**
 * The undertakings, duties and requests of one sentence; questions have none. `antecedents` are those that the sentence
 * before it leaves; `author` is the id of the body that writes the page, or null.
 */
export function findFrames(
  sentence: Sentence,
  options: {
    readonly antecedents: Antecedents;
    readonly author: string | null;
    readonly rules: readonly FrameRule[];
  },
): SentenceFrames {
  const { text, span, shape, grammar } = sentence;
  const { antecedents, author, rules } = options;
  let { acting } = antecedents;
  if (grammar.question.test(text.slice(span.start, span.end)))
    return { hits: [], antecedents: { ...NO_ANTECEDENTS, acting } };
  const hits: FrameHit[] = [];
  let previous: Subject = null;
  let previousVerb: number | null = null;
  const triggers = [...triggersOf(sentence, rules)];
  for (const [at, trigger] of triggers.entries()) {
    const { rule } = trigger;
    if (isExcluded(sentence, trigger)) continue;
    if (rule.kind !== 'subject') {
      const next = triggers.slice(at + 1).find((later) => later.rule.kind === 'addressed');
      const until = next?.first ?? shape.units.length;
      hits.push(...requestsAt(sentence, trigger, { subjects: [previous, antecedents.subject], until }));
      continue;
    }
    const asks = rule.modality === 'invited' || rule.modality === 'urged';
    const known: Known = { antecedents, previous, previousVerb, asks, author };
    const found = findSubject(sentence, trigger.first, known) ?? (asks ? subjectAsked(sentence, trigger) : null);
    const isReported = hits.at(-1)?.reported ?? false;
    const hit = undertakingAt(sentence, trigger, found, { acting, author, isReported });
    // Any word may be such a trigger: without a subject it is no verb of the sentence.
    if (!hit && rule.opensSentence) continue;
    previous = found ? found.group : 'other';
    previousVerb = trigger.first;
    if (!hit) continue;
    hits.push(hit);
    acting = hit.actors;
  }
  const left = antecedentsAfter(sentence, { before: antecedents.subject, last: previous, acting });
  return { hits: mergeFrames(text, hits), antecedents: left };
}
