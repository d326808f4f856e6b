import type { Language } from '../reading.ts';
import { createMatcher, type Matcher, type Named } from '../terms/matcher.ts';
import { tokensOf } from '../text/tokens.ts';
import type { ActorSpan } from './actors.ts';
import { AGENTS, type Agent, OBJECTS } from './agents.ts';
import { COUNTRIES } from './countries.ts';
import type { Lexicon } from './tags.ts';

const MATCHERS: Record<Language, Matcher> = {
  nl: createMatcher([...AGENTS.map((agent) => named(agent.id, agent.nl, 'nl')), ...countries('nl')]),
  en: createMatcher([...AGENTS.map((agent) => named(agent.id, agent.en, 'en')), ...countries('en')]),
};
const TAKES_OF = new Set(AGENTS.filter(({ takesOf }: Agent) => takesOf).map(({ id }) => id));

function named(id: string, forms: readonly string[], language: Language): Named {
  const terms = forms.map((form) => ({ form, type: 'full' as const, matchCase: /^\p{Lu}/u.test(form) }));
  const none = { terms: [] };
  return language === 'nl' ? { id, nl: { terms }, en: none } : { id, nl: none, en: { terms } };
}

function countries(language: Language): Named[] {
  return COUNTRIES.map(({ code, ...names }) => ({ ...named(code, names[language], language), actor: code }));
}

/**
 * Those who may act besides the bodies of the term bank: authorities, providers, countries, "the social partners". In
 * the order of the text; those that `bodies` name at the same place are left out, unless the name here is longer.
 */
export function findActors(options: {
  text: string;
  language: Language;
  bodies: readonly ActorSpan[];
  lexicon: Lexicon;
}): ActorSpan[] {
  const { text, language, bodies, lexicon } = options;
  const agents = MATCHERS[language]
    .find(text, language)
    .filter(({ compound }) => !compound)
    .map(({ id, start, end }) =>
      TAKES_OF.has(id) ? withObject(text, { id, start, end }, language, lexicon) : { id, start, end },
    );
  return longestOf(bodies, agents);
}

/** Longest object, in words: "providers of very large online search engines". */
const MAX_OBJECT = 5;
const OF: Record<Language, string> = { nl: 'van', en: 'of' };

/** "providers of online platforms" are other than "providers": what follows "of", up to what begins another phrase. */
function withObject(text: string, agent: ActorSpan, language: Language, lexicon: Lexicon): ActorSpan {
  const [of, ...rest] = tokensOf(text, { start: agent.end, end: Math.min(text.length, agent.end + 120) });
  if (of?.word !== OF[language]) return agent;
  const object = [];
  for (const token of rest.slice(0, MAX_OBJECT)) {
    if (token.kind !== 'word' || text.slice(object.at(-1)?.end ?? of.end, token.start).includes('\n')) break;
    if (lexicon.tag({ word: token.word, wordBefore: '', before: 'A' }) !== 'w') break;
    object.push(token);
  }
  const last = object.at(-1);
  const [first] = object;
  if (!first || !last) return agent;
  const words = object.map(({ word }) => word).join(' ');
  const known =
    language === 'nl'
      ? OBJECTS.get(words)
      : words
          .replace(/ies$/, 'y')
          .replace(/s$/, '')
          .replace(/[^\p{L}\p{N}]+/gu, '-');
  return known ? { id: `${known}-${agent.id}`, start: agent.start, end: last.end } : { ...agent, end: last.end };
}

/** Both lists as one, in order; of two that overlap the longer stays. */
function longestOf(a: readonly ActorSpan[], b: readonly ActorSpan[]): ActorSpan[] {
  const all = [...a, ...b].sort((x, y) => x.start - y.start || y.end - x.end);
  const kept: ActorSpan[] = [];
  for (const span of all) {
    const last = kept.at(-1);
    if (!last || last.end <= span.start) kept.push(span);
    else if (span.end - span.start > last.end - last.start) kept[kept.length - 1] = span;
  }
  return kept;
}
