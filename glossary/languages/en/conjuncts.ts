import { isBaseVerb } from './verbs.ts';

const JOINT = /(?:\s*,)?\s+(?:and|as well as)\s+|\s*,\s+/giu;
const ADVERBS =
  /^(?:also|further|then|to|where appropriate,?|if necessary,?|jointly|actively|swiftly|by|in|before)\s+/i;
const OBJECT =
  /^[\p{L}-]+\s+(?:the|a|an|its|their|all|any|new|further|to|on|in|with|for|that|how|whether|this|these|more|better|EU|Union|[A-Z])/u;

/** Where an English step with a verb of its own begins: after "and" or a comma, a base form with an object. */
export function findEnglishConjuncts(words: string): { end: number; start: number }[] {
  const joints: { end: number; start: number }[] = [];
  for (const match of words.matchAll(JOINT)) {
    const start = match.index + match[0].length;
    const rest = words.slice(start, start + 120).replace(ADVERBS, '');
    const verb = /^[\p{L}-]+/u.exec(rest)?.[0];
    if (verb && isBaseVerb(verb) && (OBJECT.test(rest) || startsWithDate(words.slice(start)))) {
      joints.push({ end: match.index, start });
    }
  }
  return joints;
}

/** "and, by the end of June 2021, consult": the step's date comes before its verb. */
function startsWithDate(words: string): boolean {
  return /^,?\s*(?:by|in|before|from|until)\s/i.test(words);
}
