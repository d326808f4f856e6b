import { skip } from '../phrases.ts';
import type { Sentence } from '../sentence.ts';
import { isInverted } from './inversion.ts';
import { MAX_ADJECTIVES } from './noun-phrases.ts';
import type { FoundSubject } from './subject.ts';

/** Longest parenthesis between a verb and its subject, in units. */
const MAX_PARENTHESIS = 12;

/** "In 2022 zal de Commissie": the bodies right after a verb, where the first place is taken by something that is no subject. */
export function subjectAfter(sentence: Sentence, verb: number): FoundSubject | null {
  const { tags } = sentence.shape;
  let i = verb + 1;
  while ('jDn,'.includes(tags[i] || ' ')) {
    if (tags[i] !== ',') {
      i++;
      continue;
    }
    const close = tags.indexOf(',', i + 1);
    if (close < 0 || close - i > MAX_PARENTHESIS) return null;
    i = close + 1;
  }
  const first = i;
  const adjective = skip(tags, first, 'd');
  const noun = skip(tags, adjective, 'we#', adjective + MAX_ADJECTIVES);
  const group = sentence.groups.find((one) => one.first === noun);
  // Without a determiner, what stands before it is another noun.
  if (!group || (noun > adjective && adjective === first)) return null;
  if (tags[group.last + 1] === 'z') return null;
  return isInverted(sentence, verb) ? { group, first, side: 'after', subordinator: null } : null;
}
