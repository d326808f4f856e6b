import { describe, expect, it } from 'vitest';
import { createReader, readAtOnce } from '../../../glossary/read.ts';
import type { ActionReading, Language } from '../../../glossary/reading.ts';
import { loadTermBank } from '../../../glossary/termbank/load.ts';
import { fromPlainText } from '../../../glossary/text/plain-text.ts';

const reader = createReader(loadTermBank());

/** "who, modality[, deadline]: what" for each action of a text. */
function actionsOf(language: Language, text: string): string[] {
  const page = fromPlainText(text, { language });
  return readAtOnce(reader, page, { language }).actions.map((action) => tell(page.text, action));
}

function tell(text: string, { actors, modality, force, deadline, span }: ActionReading): string {
  const who = actors.map(({ id }) => id).join('+');
  const how = [who, modality, ...(force === 'firm' ? [] : [force]), ...(deadline ? [deadline.text] : [])];
  return `${how.join(', ')}: ${text.slice(span.start, span.end)}`;
}

type Case = readonly [rule: string, text: string, actions: readonly string[]];

const EN: readonly Case[] = [
  [
    'a document encourages',
    'The Joint Communication encourages Member States to speak with one voice.',
    ['member-states, urged: The Joint Communication encourages Member States to speak with one voice'],
  ],
  [
    'a word between a verb and its particle',
    'Parliament calls, however, on the Commission to propose an instrument.',
    ['commission, invited: Parliament calls, however, on the Commission to propose an instrument'],
  ],
  [
    'a task to come',
    'It will be for the Council to agree on it in 2027.',
    ['council, invited, in 2027: It will be for the Council to agree on it in 2027'],
  ],
  [
    'what is to be ensured may be a negation',
    'Member States shall ensure that levels do not exceed the limit values.',
    ['member-states, shall: Member States shall ensure that levels do not exceed the limit values'],
  ],
  [
    'a participle has no subject of its own',
    'Europol will run it. Once established, it will draw up priorities.',
    ['europol, will: Europol will run it', 'europol, will: Once established, it will draw up priorities'],
  ],
  [
    'nouns of one preposition are no subject',
    'Regular talks with auction houses and online platforms are to start next year.',
    [],
  ],
  [
    'a relative clause with a body of its own',
    'Member States should collect data, for which Europol will provide indicators.',
    ['member-states, recommended: Member States should collect data', 'europol, will: Europol will provide indicators'],
  ],
  [
    'the day of a condition is no deadline',
    'If, from 1 January 2026 until 31 December 2029, levels are above it, Member States shall draw up a plan by 31 December 2030.',
    [
      'member-states, shall, conditional, by 31 December 2030: If, from 1 January 2026 until 31 December 2029, levels are above it, Member States shall draw up a plan by 31 December 2030',
    ],
  ],
  [
    'the infinitive of another verb is no verb of its own',
    'If the accession remains blocked, the Commission intends to propose measures. It will present an initiative.',
    [
      'commission, will, hedged: If the accession remains blocked, the Commission intends to propose measures',
      'commission, will: It will present an initiative',
    ],
  ],
  [
    'a name by its noun alone',
    'ENISA will set up a European Cybersecurity Support Centre. The Centre will develop a catalogue in 2027.',
    [
      'enisa, will: ENISA will set up a European Cybersecurity Support Centre',
      'european-cybersecurity-support-centre, will, in 2027: The Centre will develop a catalogue in 2027',
    ],
  ],
  [
    'a list of adjectives before who is asked',
    'The Council calls on national, regional and municipal authorities to make sure of it.',
    [
      'national-regional-and-municipal-authorities, invited: The Council calls on national, regional and municipal authorities to make sure of it',
    ],
  ],
  [
    'what can be found is no clause of another',
    'The Commission will set up a platform in 2027, on which industry can find information.',
    [
      'commission, will, in 2027: The Commission will set up a platform in 2027, on which industry can find information',
    ],
  ],
  [
    'when it is to be done belongs to it',
    'Before placing a toy on the market, importers shall check its label.',
    ['importers, shall: Before placing a toy on the market, importers shall check its label'],
  ],
  [
    'a relative clause only describes',
    'The strategy has 19 actions, the first of which are to be launched in 2027.',
    [],
  ],
  ['a need is no undertaking', 'Businesses will only need to deal with one portal.', []],
];

const NL: readonly Case[] = [
  [
    'an adverb of one’s own',
    'Aanvullend komt de Commissie in 2027 met richtsnoeren.',
    ['commission, will, in 2027: Aanvullend komt de Commissie in 2027 met richtsnoeren'],
  ],
  [
    'who asks may be a pronoun',
    'De Commissie zal dit volgen. Daarom verzoekt zij de EFSA om nieuwe indicatoren uit te werken.',
    [
      'commission, will: De Commissie zal dit volgen',
      'efsa, invited: Daarom verzoekt zij de EFSA om nieuwe indicatoren uit te werken',
    ],
  ],
  [
    '“dan” makes the present a promise',
    'Mocht blijken dat dit niet volstaat, dan komt de Commissie met aanvullende maatregelen.',
    [
      'commission, will, conditional: Mocht blijken dat dit niet volstaat, dan komt de Commissie met aanvullende maatregelen',
    ],
  ],
  [
    'an infinitive after a modal is no announcement',
    'Leveranciers die hun software willen uitproberen, kunnen volgend jaar in de testomgeving terecht.',
    [],
  ],
  [
    'a participle between the article and the noun',
    'MOEDIGT het Europees Defensieagentschap en de aan PESCO deelnemende lidstaten AAN om de ontwikkeling te versnellen;',
    [
      'eda+member-states, urged: MOEDIGT het Europees Defensieagentschap en de aan PESCO deelnemende lidstaten AAN om de ontwikkeling te versnellen',
    ],
  ],
  [
    '“stelt … vast voor” proposes nothing',
    'De lidstaten stellen uiterlijk op 18 augustus 2027 de regels vast voor de sancties om ervoor te zorgen dat die worden toegepast.',
    [
      'member-states, will, uiterlijk op 18 augustus 2027: De lidstaten stellen uiterlijk op 18 augustus 2027 de regels vast voor de sancties om ervoor te zorgen dat die worden toegepast',
    ],
  ],
  [
    'one Member State is “hij”',
    'Elke lidstaat zal een programma moeten opstellen. Dat programma moet hij ten minste om de vijf jaar evalueren.',
    [
      'member-states, shall: Elke lidstaat zal een programma moeten opstellen',
      'member-states, shall: Dat programma moet hij ten minste om de vijf jaar evalueren',
    ],
  ],
  [
    'a step whose clause has had its verbs is over',
    'verzoekt de Commissie te onderzoeken hoe zij worden verkocht, en uiterlijk in 2027 maatregelen te nemen;',
    [
      'commission, invited: verzoekt de Commissie te onderzoeken hoe zij worden verkocht',
      'commission, invited, uiterlijk in 2027: uiterlijk in 2027 maatregelen te nemen',
    ],
  ],
  [
    'the present of looking into something',
    'Het Europees Agentschap voor chemische stoffen gaat na of het gebruik aan banden kan worden gelegd.',
    ['echa, will: Het Europees Agentschap voor chemische stoffen gaat na of het gebruik aan banden kan worden gelegd'],
  ],
  [
    'an acronym that nobody knows may be obliged',
    'De IND moet dat uiterlijk in 2027 regelen. De RDI zal groeien.',
    ['ind, shall, uiterlijk in 2027: De IND moet dat uiterlijk in 2027 regelen'],
  ],
  ['a habit', 'De Commissie stelt jaarlijks een verslag op.', []],
  [
    'a particle before “dat”',
    'KOMT OVEREEN dat de Raad in de loop van 2027 zal nagaan of het mandaat moet worden aangepast;',
    ['council, will, in de loop van 2027: de Raad in de loop van 2027 zal nagaan of het mandaat moet worden aangepast'],
  ],
  [
    'a body by its noun in small letters',
    'Het Europees Geneesmiddelenbureau beheert een netwerk. Het bureau gaat in de loop van 2027 afspraken maken over aansluiting.',
    ['ema, will, in de loop van 2027: Het bureau gaat in de loop van 2027 afspraken maken over aansluiting'],
  ],
];

describe('actions of a sentence', () => {
  it.each(EN)('English: %s', (_, text, actions) => expect(actionsOf('en', text)).toEqual(actions));
  it.each(NL)('Dutch: %s', (_, text, actions) => expect(actionsOf('nl', text)).toEqual(actions));
});
