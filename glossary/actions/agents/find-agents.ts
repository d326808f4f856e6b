import type { Language } from '../../reading.ts';
import { createMatcher, type Matcher, type Named, type TermMatch } from '../../terms/matcher.ts';
import type { ActorSpan } from '../actors.ts';
import type { Lexicon } from '../tags.ts';
import { AGENTS } from './agents.ts';
import { COUNTRIES } from './countries.ts';
import { withModifiers } from './modifiers.ts';
import { withObject } from './objects.ts';

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
 * The agents and countries of the tables that a text names, in order, not overlapping one another. The words that tell
 * which of a kind are meant belong to them ("providers of online platforms", "energy companies"), and make their ids.
 */
export function findAgents(text: string, language: Language, lexicon: Lexicon): ActorSpan[] {
  return MATCHERS[language]
    .find(text, language)
    .filter((match) => !match.compound && !(language === 'en' && isModifier(text, match, lexicon)))
    .map(({ id, start, end, form }): ActorSpan => {
      const agent = { id, start, end, isPlural: isPluralOf(text.slice(start, end), form) };
      return TAKES_OF.has(id) ? withObject(text, agent, language, lexicon) : agent;
    })
    .map((agent) => (language === 'en' ? withModifiers(text, agent, lexicon) : agent))
    .map((agent, i, all) => unionToo(text, agent, all[i - 1]))
    .map((agent) => (PEOPLE.has(agent.id) ? { ...agent, isPeople: true } : agent));
}

const WITHOUT_ARTICLE = new Set(['customs', 'police']);

/** "customs infringements", "police records": before another noun such a name only says of what kind that is. */
function isModifier(text: string, { id, end }: TermMatch, lexicon: Lexicon): boolean {
  const next = WITHOUT_ARTICLE.has(id) ? /^ (\p{Ll}+)/u.exec(text.slice(end, end + 30))?.[1] : undefined;
  return next !== undefined && lexicon.tag({ word: next, wordBefore: id, before: 'A' }) === 'w';
}

/** Names without an article that are one body all the same, or several: "police", "NGOs". */
function isPluralOf(surface: string, form: string): boolean {
  return surface.length > form.length;
}

const OF_UNION = new Set(['agencies', 'institutions']);

/** "EU institutions and agencies": the second is the Union's as the first is. */
function unionToo(text: string, agent: ActorSpan, before: ActorSpan | undefined): ActorSpan {
  const isJoined = before?.id.startsWith('eu-') && /^,? (?:and|en) -?$/.test(text.slice(before.end, agent.start));
  return isJoined && OF_UNION.has(agent.id) ? { ...agent, id: `eu-${agent.id}` } : agent;
}
