import type { Layer } from '../../glossary/annotations.ts';
import type { UiLanguage } from './ui-language.ts';

export interface OptionsWords {
  readonly title: string;
  readonly language: string;
  readonly languages: Readonly<Record<'auto' | 'nl' | 'en', string>>;
  readonly marks: string;
  readonly layers: Readonly<Record<Layer, string>>;
  readonly delay: string;
  readonly delayUnit: (seconds: string) => string;
  readonly sites: string;
  readonly sitesHint: string;
  readonly noSites: string;
  readonly on: string;
  readonly off: string;
  readonly forget: (host: string) => string;
  readonly keys: string;
  readonly keysHint: string;
  readonly privacy: string;
  readonly privacyText: string;
  readonly saved: string;
  readonly notSaved: string;
  readonly repaired: string;
}

export const optionsWords: Readonly<Record<UiLanguage, OptionsWords>> = {
  nl: {
    title: 'Instellingen van Leeswijzer',
    language: 'Taal van Leeswijzer',
    languages: { auto: 'Die van de browser', nl: 'Nederlands', en: 'Engels' },
    marks: 'Markeer op de pagina',
    layers: {
      term: 'Termen',
      action: 'Acties',
      deadline: 'Termijnen',
      mention: 'Andere vermeldingen van een actie',
      act: 'Nummers van wetgeving',
    },
    delay: 'Wachttijd voordat de uitleg verschijnt',
    delayUnit: (seconds) => `${seconds} seconde`,
    sites: 'Sites',
    sitesHint:
      'Sites die u zelf aan of uit hebt gezet. Andere pagina’s leest Leeswijzer alleen op de sites van de Unie en enkele andere die EU-beleid overnemen.',
    noSites: 'U hebt nog geen site aan- of uitgezet.',
    on: 'aan',
    off: 'uit',
    forget: (host) => `Vergeet ${host}`,
    keys: 'Toetsen',
    keysHint:
      'Volgende markering: Alt+Shift+J. Vorige: Alt+Shift+K. Zijbalk: Alt+Shift+L. U verandert ze op de pagina met sneltoetsen van uw browser.',
    privacy: 'Privacy',
    privacyText: 'Leeswijzer leest in uw browser. Er gaat niets naar buiten en er wordt niets bijgehouden.',
    saved: 'Bewaard.',
    notSaved: 'De browser kon dit niet bewaren. De vorige instelling geldt nog.',
    repaired: 'Uw instellingen waren niet te lezen. Wat leesbaar was is behouden; de rest staat weer op de beginstand.',
  },
  en: {
    title: 'Leeswijzer settings',
    language: 'Language of Leeswijzer',
    languages: { auto: 'The browser’s', nl: 'Dutch', en: 'English' },
    marks: 'Mark in the page',
    layers: {
      term: 'Terms',
      action: 'Actions',
      deadline: 'Deadlines',
      mention: 'Other mentions of an action',
      act: 'Numbers of acts',
    },
    delay: 'Time before the explanation appears',
    delayUnit: (seconds) => `${seconds} ${seconds === '1' ? 'second' : 'seconds'}`,
    sites: 'Sites',
    sitesHint:
      'Sites that you turned on or off. Other pages are read only on the Union’s sites and on some that take EU policy over.',
    noSites: 'You have not turned any site on or off.',
    on: 'on',
    off: 'off',
    forget: (host) => `Forget ${host}`,
    keys: 'Keys',
    keysHint:
      'Next mark: Alt+Shift+J. Previous: Alt+Shift+K. Side panel: Alt+Shift+L. Your browser’s page on extension shortcuts changes them.',
    privacy: 'Privacy',
    privacyText: 'Leeswijzer reads within your browser. Nothing leaves it and nothing is kept on what you read.',
    saved: 'Saved.',
    notSaved: 'The browser could not save this. The setting from before still holds.',
    repaired: 'Your settings could not be read. What was legible has been kept; the rest is as it was at the start.',
  },
};
