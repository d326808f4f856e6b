import type { Language } from '../reading.ts';
import { createMatcher, type Matcher, type Named } from '../terms/matcher.ts';
import { isWithin } from '../text/span.ts';
import { tokensOf } from '../text/tokens.ts';
import type { ActorSpan } from './actors.ts';
import { AGENTS, OBJECTS } from './agents.ts';
import { COUNTRIES } from './countries.ts';
import type { PageBodies } from './find-bodies.ts';
import type { Lexicon } from './tags.ts';

const MATCHERS: Record<Language, Matcher> = {
  nl: createMatcher([...AGENTS.map((agent) => named(agent.id, agent.nl, 'nl')), ...countries('nl')]),
  en: createMatcher([...AGENTS.map((agent) => named(agent.id, agent.en, 'en')), ...countries('en')]),
};
const TAKES_OF = new Set(AGENTS.filter(({ takesOf }) => takesOf).map(({ id }) => id));

const PEOPLE = new Set(AGENTS.filter(({ isPeople }) => isPeople).map(({ id }) => id));

function named(id: string, forms: readonly string[], language: Language): Named {
  const terms = forms.map((form) => ({ form, type: 'full' as const, matchCase: /^\p{Lu}/u.test(form) }));
  const none = { terms: [] };
  return language === 'nl' ? { id, nl: { terms }, en: none } : { id, nl: none, en: { terms } };
}

function countries(language: Language): Named[] {
  return COUNTRIES.map(({ code, ...names }) => ({ ...named(code, names[language], language), actor: code }));
}

/**
 * Those who may act: the bodies of the term bank, those that the page names itself, and authorities, providers,
 * countries, "the social partners". In the order of the text; of two that overlap the longer stays, and among equals
 * what the page itself spells out.
 */
export function findActors(options: {
  text: string;
  language: Language;
  bodies: readonly ActorSpan[];
  onPage: PageBodies;
  lexicon: Lexicon;
}): ActorSpan[] {
  const { text, language, bodies, onPage, lexicon } = options;
  const agents = MATCHERS[language]
    .find(text, language)
    .filter(({ compound }) => !compound)
    .map(({ id, start, end, form }): ActorSpan => {
      const agent = { id, start, end, isPlural: isPluralOf(text.slice(start, end), form) };
      return TAKES_OF.has(id) ? withObject(text, agent, language, lexicon) : agent;
    })
    .map(unionToo(text))
    .map((agent) => (PEOPLE.has(agent.id) ? { ...agent, isPeople: true } : agent));
  const known = [...onPage.spelled, ...bodies];
  // "the European Parliament and the Council" is no name of its own.
  const named = onPage.named.filter((name) => !known.some((body) => isWithin(body, name)));
  return joinAppositions(text, longestOf([...known, ...agents, ...named])).map((actor) => withPart(text, actor));
}

/** Names without an article that are one body all the same, or several: "police", "NGOs". */
function isPluralOf(surface: string, form: string): boolean {
  return surface.length > form.length;
}

/** "EU institutions and agencies": the second is the Union's as the first is. */
function unionToo(text: string): (agent: ActorSpan, index: number, all: readonly ActorSpan[]) => ActorSpan {
  return (agent, index, all) => {
    const before = all[index - 1];
    const isJoined = before?.id.startsWith('eu-') && /^,? (?:and|en) -?$/.test(text.slice(before.end, agent.start));
    return isJoined && OF_UNION.has(agent.id) ? { ...agent, id: `eu-${agent.id}` } : agent;
  };
}

const OF_UNION = new Set(['agencies', 'institutions']);

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
    if (!/[wg]/.test(lexicon.tag({ word: token.word, wordBefore: '', before: 'A' }))) break;
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
  return { ...agent, end: last.end, ...(known && { id: `${known}-${agent.id}` }) };
}

function longestOf(actors: readonly ActorSpan[]): ActorSpan[] {
  const all = [...actors].sort((x, y) => x.start - y.start || y.end - x.end);
  const kept: ActorSpan[] = [];
  for (const span of all) {
    const last = kept.at(-1);
    if (!last || last.end <= span.start) kept.push(span);
    else if (span.end - span.start > last.end - last.start) kept[kept.length - 1] = span;
  }
  return kept;
}

/** Longest second name of a body right after its first: "the EEAS, the European External Action Service,". */
const MAX_APPOSITION = 90;

/** "the European Labour Authority (ELA)", "the EEAS, the European External Action Service": one body, named twice. */
function joinAppositions(text: string, actors: readonly ActorSpan[]): ActorSpan[] {
  const joined: ActorSpan[] = [];
  for (const actor of actors) {
    const last = joined.at(-1);
    const between = last?.id === actor.id ? text.slice(last.end, actor.start) : '';
    if (!last || between === '' || actor.end - last.end > MAX_APPOSITION) joined.push(actor);
    else if (/^ \((?:the |de |het )?$/i.test(between) && text[actor.end] === ')')
      joined[joined.length - 1] = { ...last, end: actor.end + 1 };
    else if (/^, (?:the |de |het )?$/i.test(between)) joined[joined.length - 1] = { ...last, end: actor.end };
    else joined.push(actor);
  }
  return joined;
}

/** A part of a body that acts for it: "the services of the Commission", "het ondersteuningscentrum van ENISA". */
const PART =
  /(?<![\p{L}-])(?:(?:services|secretariat|departments?|staff|unit|office|support centre|centre)\sof\s(?:the\s)?|(?:diensten|secretariaat|afdeling|eenheid|bureau|[\p{L}-]*centrum)\svan\s(?:de\s|het\s)?)$/iu;
const MAX_PART = 50;

function withPart(text: string, actor: ActorSpan): ActorSpan {
  const before = text.slice(Math.max(0, actor.start - MAX_PART), actor.start);
  const part = PART.exec(before.slice(before.lastIndexOf('\n') + 1))?.[0];
  return part ? { ...actor, start: actor.start - part.length } : actor;
}
