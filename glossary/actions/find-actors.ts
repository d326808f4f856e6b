import type { Language } from '../reading.ts';
import { isWithin } from '../text/span.ts';
import { createSpanIndex } from '../text/span-index.ts';
import type { ActorSpan } from './actors.ts';
import { derivedAgents } from './agents/derived-agents.ts';
import { findAgents } from './agents/find-agents.ts';
import { isApposition, joinAppositions } from './appositions.ts';
import type { PageBodies } from './find-bodies.ts';
import type { Lexicon } from './tags.ts';

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
  const isOwn = (agent: ActorSpan) => !isApposition(text, agent);
  const agents = findAgents(text, language, lexicon).filter(isOwn);
  const derived = derivedAgents(text, language, lexicon).filter(isOwn);
  const known = [...onPage.spelled, ...bodies];
  const over = createSpanIndex(known, (body) => body);
  // "the European Parliament and the Council" is no name of its own.
  const named = onPage.named.filter((name) => !over.overlapping(name).some((body) => isWithin(body, name)));
  return joinAppositions(text, longestOf([...known, ...agents, ...named, ...derived])).map((actor) =>
    withPart(text, actor),
  );
}

/** Of actors that overlap the longer; of equally long ones the first in the text, then the first given. */
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

/** A part of a body that acts for it: "the services of the Commission", "het ondersteuningscentrum van ENISA". */
const PART =
  /(?<![\p{L}-])(?:(?:services|secretariat|departments?|staff|unit|office|support centre|centre)\sof\s(?:the\s)?|(?:diensten|secretariaat|afdeling|eenheid|bureau|[\p{L}-]*centrum)\svan\s(?:de\s|het\s)?)$/iu;
const MAX_PART = 50;

function withPart(text: string, actor: ActorSpan): ActorSpan {
  const before = text.slice(Math.max(0, actor.start - MAX_PART), actor.start);
  const part = PART.exec(before.slice(before.lastIndexOf('\n') + 1))?.[0];
  return part ? { ...actor, start: actor.start - part.length } : actor;
}
