import type { Signal } from '../../glossary/reading.ts';
import type { UiLanguage } from './ui-language.ts';

type Say = (value: string | number) => string;

const words: Readonly<Record<UiLanguage, Readonly<Record<Signal['code'], Say>>>> = {
  nl: {
    host: (host) => `site: ${host}`,
    bodies: (count) => `EU-instellingen en -agentschappen: ${count}`,
    acts: (count) => `verwijzingen naar EU-handelingen: ${count}`,
    law: (count) => `wendingen van het EU-recht: ${count}`,
    commitments: (count) => `acties met een termijn: ${count}`,
    jargon: (count) => `termen uit de termenbank: ${count}`,
    union: (count) => `keren dat de Unie genoemd wordt: ${count}`,
    'other-commission': (count) => `ertegen: andere instellingen die Commissie heten: ${count}`,
    national: (count) => `ertegen: nationale instellingen: ${count}`,
    others: (count) => `ertegen: andere organisaties: ${count}`,
    offer: (count) => `ertegen: woorden van een vacature, cursus of bijeenkomst: ${count}`,
    short: (count) => `ertegen: weinig woorden: ${count}`,
    language: (language) => `taal: ${language}`,
  },
  en: {
    host: (host) => `site: ${host}`,
    bodies: (count) => `EU institutions and agencies: ${count}`,
    acts: (count) => `references to EU acts: ${count}`,
    law: (count) => `turns of EU law: ${count}`,
    commitments: (count) => `actions with a deadline: ${count}`,
    jargon: (count) => `terms of the term bank: ${count}`,
    union: (count) => `times the Union is named: ${count}`,
    'other-commission': (count) => `against: other bodies called Commission: ${count}`,
    national: (count) => `against: national bodies: ${count}`,
    others: (count) => `against: other organisations: ${count}`,
    offer: (count) => `against: words of a vacancy, a course or an event: ${count}`,
    short: (count) => `against: few words: ${count}`,
    language: (language) => `language: ${language}`,
  },
};

/** A reason for or against a page, in the interface's language. */
export function saySignal({ code, value }: Signal, language: UiLanguage): string {
  return words[language][code](value);
}
