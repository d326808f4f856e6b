import { describe, expect, it } from 'vitest';
import type { ActionGrammar } from '../../../glossary/actions/grammar.ts';
import { DEFINITION_GRAMMARS } from '../../../glossary/languages/definition-grammars.ts';
import { grammarOf } from '../../../glossary/languages/grammars.ts';
import type { Language } from '../../../glossary/reading.ts';

import { toldDefinitions } from '../../../glossary/terms/told-definitions.ts';
import { fromPlainText } from '../../../glossary/text/plain-text.ts';

/** "term: what is said" for each definition that a sentence gives. */
function told(language: Language, sentence: string): string[] {
  const page = fromPlainText(sentence, { language });
  const lexicon = (grammarOf(language) as ActionGrammar).lexicon;
  return toldDefinitions(page, language, DEFINITION_GRAMMARS[language].telling, lexicon).map(
    ({ term, span }) => `${page.text.slice(term.start, term.end)}: ${page.text.slice(span.start, span.end)}`,
  );
}

const EN: readonly (readonly [sentence: string, definition: string])[] = [
  [
    'Member States must contribute to the asylum reserve pool, a group of experts who can be sent to a country under pressure.',
    'asylum reserve pool: a group of experts who can be sent to a country under pressure',
  ],
  [
    'The plan builds on the trans-European transport network (TEN-T), the Union’s network of railways, roads, waterways, ports and airports.',
    'TEN-T: the Union’s network of railways, roads, waterways, ports and airports',
  ],
  [
    'Eurofound, the Union’s agency for living and working conditions, keeps a database of restructurings.',
    'Eurofound: the Union’s agency for living and working conditions',
  ],
  [
    'In this communication, “universities” means all institutions of higher education, colleges included.',
    'universities: “universities” means all institutions of higher education, colleges included.',
  ],
  [
    'Background: Dark patterns are deceptive designs intended to push users into choices.',
    'Dark patterns: Dark patterns are deceptive designs intended to push users into choices.',
  ],
  [
    'Cable Projects of European Interest (CPEIs) are cable projects that receive priority in Union funding.',
    'Cable Projects of European Interest: Cable Projects of European Interest (CPEIs) are cable projects that receive priority in Union funding.',
  ],
  [
    'Ransomware is malicious software that locks files until a ransom is paid.',
    'Ransomware: Ransomware is malicious software that locks files until a ransom is paid.',
  ],
  [
    'Arrears – that is, bills still unpaid after their due date – should be shown separately.',
    'Arrears: bills still unpaid after their due date',
  ],
  [
    'These priorities will be included in the Innovation Fund, which is a funding programme for net-zero technologies.',
    'Innovation Fund: a funding programme for net-zero technologies',
  ],
  [
    'By provenance we mean the full history of an object from its discovery to the present day.',
    'provenance: the full history of an object from its discovery to the present day',
  ],
  [
    'Cultural goods, for the purposes of the plan, are items of importance for archaeology or art.',
    'Cultural goods: Cultural goods, for the purposes of the plan, are items of importance for archaeology or art.',
  ],
  [
    'The pension gap – the difference between what men and women live on in old age – is larger.',
    'pension gap: the difference between what men and women live on in old age',
  ],
  [
    'Mega-constellations, networks of hundreds of satellites in low orbit, have changed the picture.',
    'Mega-constellations: networks of hundreds of satellites in low orbit',
  ],
];

const NL: readonly (readonly [sentence: string, definition: string])[] = [
  [
    'Dit valt onder de permanente gestructureerde samenwerking (PESCO), het kader waarin lidstaten samen wapens ontwikkelen.',
    'PESCO: het kader waarin lidstaten samen wapens ontwikkelen',
  ],
  [
    'Sinds 2018 moeten nieuwe auto’s met eCall zijn uitgerust, een systeem dat bij een ongeval het alarmnummer belt.',
    'eCall: een systeem dat bij een ongeval het alarmnummer belt',
  ],
  [
    'Finland bestrijdt dakloosheid met “Housing First”, een aanpak waarbij daklozen zonder voorwaarden een woning krijgen.',
    'Housing First: een aanpak waarbij daklozen zonder voorwaarden een woning krijgen',
  ],
  [
    'De Raad benadrukt het volgende: geestelijke gezondheid is een toestand van welzijn waarin iemand de spanningen van het leven aankan.',
    'geestelijke gezondheid: geestelijke gezondheid is een toestand van welzijn waarin iemand de spanningen van het leven aankan.',
  ],
  [
    'C. overwegende dat asbestose een chronische longaandoening is die ontstaat door het inademen van vezels;',
    'asbestose: een chronische longaandoening is die ontstaat door het inademen van vezels',
  ],
  [
    'Persoonlijke assistentie – ondersteuning die iemand zelf kiest en aanstuurt – blijft onbetaalbaar.',
    'Persoonlijke assistentie: ondersteuning die iemand zelf kiest en aanstuurt',
  ],
  [
    'Onder maritieme veiligheid verstaat de strategie een toestand waarin het recht op zee wordt gehandhaafd.',
    'maritieme veiligheid: een toestand waarin het recht op zee wordt gehandhaafd',
  ],
  [
    'De infrastructuur heet MyHealth@EU: het netwerk waarmee zorgverleners gegevens uitwisselen.',
    'MyHealth@EU: het netwerk waarmee zorgverleners gegevens uitwisselen',
  ],
  [
    'Het onderzoek naar zeldzame ziekten, dat zijn aandoeningen waaraan weinig mensen lijden, lijdt onder versnippering.',
    'zeldzame ziekten: aandoeningen waaraan weinig mensen lijden',
  ],
  [
    'Dit gebeurt door de raad voor grondstoffen (hierna "de grondstoffenraad"), een orgaan waarin de lidstaten en de Commissie zitting hebben.',
    'grondstoffenraad: een orgaan waarin de lidstaten en de Commissie zitting hebben',
  ],
  [
    'Catch, het digitale systeem voor vangstcertificaten, wordt in 2026 verplicht.',
    'Catch: het digitale systeem voor vangstcertificaten',
  ],
];

const NONE: readonly (readonly [Language, string])[] = [
  ['en', 'The report, a copy of which was sent to Parliament, is public.'],
  ['en', 'It will cut red tape, a step that companies have asked for.'],
  ['en', 'The rules are consistent with those of the directive.'],
  ['en', 'Europe is home to close to 5 000 institutions of higher education.'],
  ['en', 'Update, in close cooperation with ENISA, the assessment of the risks to cables.'],
  [
    'en',
    'The Commission will pursue, in line with international rules, a stronger alignment of standards for animals.',
  ],
  ['en', 'April 2026: the national officers settle the list of places to be inspected.'],
  ['en', 'Because of site-specific characteristics, a Member State may postpone it by ten years.'],
  ['nl', 'Wel zijn de gevolgen voor de voorziening in kaart gebracht.'],
  ['en', 'Companies are victims of attacks that cost them millions.'],
  ['en', 'Ylva Johansson, the Commissioner for Home Affairs, welcomed it.'],
  [
    'nl',
    'Een platform waarin Eurojust, het Bureau voor de grondrechten, Cepol en de slachtofferorganisaties zitting hebben.',
  ],
  ['nl', 'Het vervoer is kwetsbaar voor cyberaanvallen.'],
  ['nl', 'De vergaderingen zijn openbaar en worden uitgezonden door de lokale omroep.'],
  ['nl', 'Het Openbaar Ministerie past zijn aanwijzing aan en stelt een richtlijn voor strafvordering vast.'],
  ['nl', 'De prijzen stegen met 10%, een stijging die arme gezinnen het hardst raakte.'],
  ['nl', 'Is Empact een platform dat misdaad bestrijdt?'],
];

describe('definitions told in passing', () => {
  it.each(EN)('English: %s', (sentence, definition) => expect(told('en', sentence)).toEqual([definition]));
  it.each(NL)('Dutch: %s', (sentence, definition) => expect(told('nl', sentence)).toEqual([definition]));
  it.each(NONE)('none (%s): %s', (language, sentence) => expect(told(language, sentence)).toEqual([]));
});
