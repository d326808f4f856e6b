import { isInfinitive } from './verbs.ts';

interface Joint {
  end: number;
  start: number;
}

const JOINT = /(?:\s*,)?\s+(?:en|alsmede|evenals|alsook)\s+|\s*,\s+/giu;
const WORD = /[\p{L}'-]+/gu;
/** What opens a clause that hangs on the words before it: its verbs are not the conjunct's own. */
const DEPENDENT = /(?:^|\s)(?:om|zodat|opdat|dat|die|wat|waar\p{L}*|of|hoe|wanneer|door|teneinde|onder meer door)$/iu;

/**
 * Where a Dutch step with a verb of its own begins within a list item. Dutch puts the infinitive last, so a joint
 * ("en", a comma) parts two steps when a step's own infinitive stands right before it and another one follows.
 */
export function findDutchConjuncts(words: string): Joint[] {
  const joints: Joint[] = [];
  let since = 0;
  for (const match of words.matchAll(JOINT)) {
    const start = match.index + match[0].length;
    const before = words.slice(since, match.index);
    const after = words.slice(start);
    if (!endsStep(before) || !beginsStep(after)) continue;
    joints.push({ end: match.index, start });
    since = start;
  }
  return joints;
}

/** Whether an infinitive that belongs to the step itself has been seen. */
function endsStep(words: string): boolean {
  let own = false;
  let dependent = false;
  for (const match of words.matchAll(WORD)) {
    const word = match[0];
    const head = words.slice(Math.max(0, match.index - 1), match.index + word.length);
    if (DEPENDENT.test(head) && !/^(?:door)$/i.test(word)) dependent = true;
    if (!isInfinitive(word)) continue;
    // "of de Unie kan toetreden": the verb of the dependent clause closes it; the step's own one must stand outside.
    if (dependent) dependent = false;
    else own = true;
  }
  return own;
}

/** Whether what follows is more than a second verb of the same object ("analyseren en presenteren"). */
function beginsStep(words: string): boolean {
  const tokens = [...words.matchAll(WORD)].map((match) => match[0]);
  const verb = tokens.findIndex((token) => isInfinitive(token));
  if (verb < 0) return false;
  return verb >= 2 || (verb === 1 && tokens[0] !== 'te');
}
