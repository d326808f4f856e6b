import type { Language } from '../reading.ts';
import { createMatcher, type Matcher, type Named } from '../terms/matcher.ts';
import { slugOf } from '../text/slug.ts';
import { isWithin } from '../text/span.ts';
import { createSpanIndex } from '../text/span-index.ts';
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
    .map((agent) => (language === 'en' ? withModifiers(text, agent, lexicon) : agent))
    .map(unionToo(text))
    .map((agent) => (PEOPLE.has(agent.id) ? { ...agent, isPeople: true } : agent));
  const own = (agent: ActorSpan) => !isApposition(text, agent);
  const known = [...onPage.spelled, ...bodies];
  const over = createSpanIndex(known, (body) => body);
  // "the European Parliament and the Council" is no name of its own.
  const named = onPage.named.filter((name) => !over.overlapping(name).some((body) => isWithin(body, name)));
  return joinAppositions(
    text,
    longestOf([...known, ...agents.filter(own), ...named, ...derivedAgents(text, language, lexicon).filter(own)]),
  ).map((actor) => withPart(text, actor));
}

/** Heads that adjectives and nouns before them tell apart: "notifying authorities", "energy companies". */
const TOLD_APART = new Set(
  `authorities companies undertakings providers operators organisations institutions agencies entities platforms banks manufacturers
   producers suppliers businesses supervisors service-providers regulators stakeholders partners experts`.split(/\s+/),
);
/** What tells nobody apart. */
const FILLER =
  /^(?:relevant|interested|other|new|all|concerned|european|different|various|respective|individual|such|same|large|small|larger|smaller|latter|former|many|most|several|own|existing|main|key|certain|both|eu|union|also|more|only|the|responsible|appropriate)$/u;

function withModifiers(text: string, agent: ActorSpan, lexicon: Lexicon): ActorSpan {
  if (!TOLD_APART.has(agent.id) && !agent.isPeople) return agent;
  const before = text.slice(Math.max(0, agent.start - 60), agent.start);
  const from = Math.max(0, agent.start - 60) + before.lastIndexOf('\n') + 1;
  const tokens = tokensOf(text, { start: from, end: agent.start });
  const modifiers = [];
  for (const token of tokens.slice(-2).reverse()) {
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

/** Nouns for those who do something, by their endings; they may be obliged or asked, though no list has them. */
const DERIVED: Record<Language, RegExp> = {
  en: /(?<![\p{L}-])[\p{L}-]{3,}(?:[^aeiou\s](?:ers|ors)|ists|ants|ees|bodies|centres|associations|laboratories|facilities)(?![\p{L}-])/gu,
  nl: /(?<![\p{L}-])[\p{L}-]{2,}(?:[^aeiou\s]ers|aars|eurs|isten|houders?|gevers?|nemers?|verleners?|beheerders?|exploitanten|organen|organisaties?|instellingen|instanties?|diensten|bedrijven|staat|staten|laboratoria)(?![\p{L}-])/gu,
};
const NOT_DERIVED =
  /(?:numbers?|matters|orders|papers|powers|waters|borders|measures|letters|chapters|registers|transfers|offers|barriers|indicators|factors|sectors|errors|corridors|parameters|quarters|others|calendars|tenders|computers|servers|sensors|vectors|motors|reactors|filters|triggers|containers|layers|majors|minors|contributors|members?|figures|years|hours|centres|disorders|answers|characters|clusters|disasters|drivers of|posters|headquarters|shoulders|fibers|fires|grants|plants|pollutants|variants|variables|participants|events|committees|employees|trustees|guarantees|fees|degrees|refugees|trees|cijfers|kaders|[a-z]*registers|kamers|banners|dieners|banken|nummers|letters|orders|koffers|burgers|ouders|jongeren|personen|kinderen|dossiers|servers|containers|computers|filters|masters|diensten|producten|goederen|lidstaat|lidstaten|rechtsstaat|prestaties|organisaties van|staten|stand|toestand)$/iu;

/** "the Authority (AP), the Dutch supervisor, is invited": what a body is, and no body beside it. */
function isApposition(text: string, { start, end }: ActorSpan): boolean {
  const before = text.slice(Math.max(0, start - 60), start);
  return text[end] === ',' && /\), (?:the|an?|de|het|een) (?:[\p{L}-]+ ){0,3}$/u.test(before);
}

function derivedAgents(text: string, language: Language, lexicon: Lexicon): ActorSpan[] {
  return [...text.matchAll(DERIVED[language])].flatMap((match) => {
    const [word] = match;
    if (NOT_DERIVED.test(word)) return [];
    const { index: start } = match;
    const isPlural = !/(?:staat|orgaan)$/u.test(word);
    const agent = { id: slugOf(word), start, end: start + word.length, isPeople: true, isPlural };
    return [language === 'en' ? withModifiers(text, agent, lexicon) : agent];
  });
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
