import { slugOf } from '../../text/slug.ts';
import { tokensOf } from '../../text/tokens.ts';
import type { ActorSpan } from '../actors.ts';
import type { Lexicon } from '../tags.ts';

/** Heads that adjectives and nouns before them tell apart: "notifying authorities", "energy companies". */
const TOLD_APART = new Set(
  `authorities companies undertakings providers operators organisations institutions agencies entities platforms banks manufacturers
   producers suppliers businesses supervisors service-providers regulators stakeholders partners experts`.split(/\s+/),
);
/** What tells nobody apart. */
const FILLER =
  /^(?:relevant|interested|other|new|all|concerned|european|different|various|respective|individual|such|same|large|small|larger|smaller|latter|former|many|most|several|own|existing|main|key|certain|both|eu|union|also|more|only|the|responsible|appropriate)$/u;

/** How far before an agent they are looked for, in code units, and how many there are at most. */
const MAX_REACH = 60;
const MAX_MODIFIERS = 2;

/**
 * An English agent with the adjectives and nouns before it that tell which of its kind is meant, in its span and its id;
 * the agent itself where there are none, or where what stands before them may go on with them.
 */
export function withModifiers(text: string, agent: ActorSpan, lexicon: Lexicon): ActorSpan {
  if (!TOLD_APART.has(agent.id) && !agent.isPeople) return agent;
  const reach = Math.max(0, agent.start - MAX_REACH);
  const from = reach + text.slice(reach, agent.start).lastIndexOf('\n') + 1;
  const tokens = tokensOf(text, { start: from, end: agent.start });
  const modifiers = [];
  for (const token of tokens.slice(-MAX_MODIFIERS).reverse()) {
    const tag = lexicon.tag({ word: token.word, wordBefore: '', before: 'd' });
    const alone = lexicon.tag({ word: token.word, wordBefore: '', before: '' });
    // "urges supervisors": what may be a verb is none of it.
    if (lexicon.tag({ word: token.word, wordBefore: '', before: 'A' }) === 'v') break;
    if (token.kind !== 'word' || tag !== 'w' || !/^[wge]$/.test(alone) || FILLER.test(token.word)) break;
    modifiers.unshift(token);
  }
  const [first] = modifiers;
  const outer = first && tokens[tokens.indexOf(first) - 1];
  const opens =
    !outer ||
    outer.kind === 'sign' ||
    /^[dpcj]$/.test(lexicon.tag({ word: outer.word, wordBefore: '', before: '' })) ||
    FILLER.test(outer.word);
  if (!first || !opens) return agent;
  return { ...agent, id: `${modifiers.map(({ word }) => slugOf(word)).join('-')}-${agent.id}`, start: first.start };
}
