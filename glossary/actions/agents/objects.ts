import type { Language } from '../../reading.ts';
import { tokensOf } from '../../text/tokens.ts';
import type { ActorSpan } from '../actors.ts';
import type { Lexicon } from '../tags.ts';

/** Longest object, in words: "providers of very large online search engines". */
const MAX_OBJECT = 5;
/** How far after an agent its object is looked for, in code units. */
const MAX_REACH = 120;
const OF: Record<Language, string> = { nl: 'van', en: 'of' };

/**
 * "providers of online platforms" are other than "providers": an agent with what follows "of", up to what begins another
 * phrase, in its span, and in its id where that can be named in English. The agent itself where no "of" follows.
 */
export function withObject(text: string, agent: ActorSpan, language: Language, lexicon: Lexicon): ActorSpan {
  const [of, ...rest] = tokensOf(text, { start: agent.end, end: Math.min(text.length, agent.end + MAX_REACH) });
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
  const known = language === 'nl' ? OBJECTS.get(words) : singularSlug(words);
  return { ...agent, end: last.end, ...(known && { id: `${known}-${agent.id}` }) };
}

function singularSlug(words: string): string {
  return words
    .replace(/ies$/, 'y')
    .replace(/s$/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-');
}

/** What those who take "of" provide, run or make, in Dutch, with the English of their id; others have none of their own. */
const OBJECTS: ReadonlyMap<string, string> = new Map(
  `onlineplatforms: online-platform; onlineplatform: online-platform; zeer grote onlineplatforms: very-large-online-platform; tussenhandeldiensten: intermediary-service;
   tussenhandelsdiensten: intermediary-service; hostingdiensten: hosting-service; onlinezoekmachines: online-search-engine; zeer grote onlinezoekmachines: very-large-online-search-engine;
   essentiële diensten: essential-service; digitale diensten: digital-service; betalingsdiensten: payment-service; betaaldiensten: payment-service; cryptoactivadiensten: crypto-asset-service;
   elektronischecommunicatiediensten: electronic-communications-service; clouddiensten: cloud-service; cloudcomputerdiensten: cloud-computing-service; AI-systemen: ai-system;
   AI-systemen met een hoog risico: high-risk-ai-system; AI-modellen: ai-model; interpersoonlijke communicatiediensten: interpersonal-communications-service; geneesmiddelen: medicinal-product;
   voertuigen: vehicle; batterijen: battery; producten: product; luchtvaartuigen: aircraft; kritieke infrastructuur: critical-infrastructure; medische hulpmiddelen: medical-device;
   gegevensverwerkingsdiensten: data-processing-service; databemiddelingsdiensten: data-intermediation-service; diensten: service; internettoegangsdiensten: internet-access-service;
   audiovisuele mediadiensten: audiovisual-media-service; vertrouwensdiensten: trust-service; havens: port; luchthavens: airport; levensmiddelenbedrijven: food-business; effecten: security`
    .split(';')
    .map((pair) => pair.split(':').map((side) => side.trim()) as [string, string]),
);
