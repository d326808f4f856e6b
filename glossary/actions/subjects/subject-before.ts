import { closesClause, isPostmodifier, MAX_BETWEEN } from '../phrases.ts';
import type { Sentence, UnitGroup } from '../sentence.ts';
import { firstOfPhrase, headOf } from './noun-phrases.ts';
import type { FoundSubject } from './subject.ts';

/** The bodies before a verb of which they are the subject: what stands between only modifies them. */
export function subjectBefore(sentence: Sentence, verb: number): FoundSubject | null {
  const { tags } = sentence.shape;
  // "the Commission's intention to": whose it is, is to act.
  if (tags[verb - 1] === 'z') {
    const owner = sentence.groups.find(({ last }) => last === verb - 2);
    return owner ? { group: owner, first: firstOfPhrase(tags, owner.first), side: 'before', subordinator: null } : null;
  }
  const { inverts } = sentence.grammar;
  for (let i = sentence.groups.length - 1; i >= 0; i--) {
    const group = sentence.groups[i] as UnitGroup;
    if (group.last >= verb) continue;
    if (verb - group.last > MAX_BETWEEN) return null;
    const between = tags.slice(group.last + 1, verb);
    if (/[;:]/.test(between)) return null;
    const head = headOf(sentence, group);
    if (!head) continue;
    // "published a report in 2025 and will propose": what came before is over, and no part of the undertaking.
    if (head.subordinator === null && isPastConjunct(sentence, group.last + 1, verb))
      return { group, first: null, side: 'understood', subordinator: null, afterPast: true };
    const isBeside = isPostmodifier(tags, group.last + 1, verb, inverts);
    // "dat de lidstaten samen moeten optreden": in a subordinate clause the verbs close it.
    const isVerbLast = inverts && head.subordinator !== null && closesClause(tags, group.last + 1, verb);
    if (isBeside || isVerbLast) return { group, first: head.first, side: 'before', subordinator: head.subordinator };
  }
  return null;
}

/** Whether a subject is followed by a past verb with all that belongs to it, and "and" right before the verb at `verb`. */
function isPastConjunct({ shape: { tags, units } }: Sentence, from: number, verb: number): boolean {
  const between = tags.slice(from, verb);
  if (!/c[jn]*$/.test(between) || /[;:Srsm]/.test(between)) return false;
  const at = from + (/^[jn]*/.exec(between)?.[0].length ?? 0);
  if (tags[at] === 'h') return tags.slice(at, verb).includes('e');
  // An English form in -ed is taken for a participle; a Dutch one in -de or -te is on no list.
  return tags[at] === 'e' || (tags[at] === 'w' && PRETERITE.test(units[at]?.word ?? ''));
}

const PRETERITE = /^\p{Ll}{3,}(?:[dt]en?)$/u;
