import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../glossary/text/language.ts';

const TEXTS = {
  nl: 'De Commissie zal in de loop van het jaar een voorstel doen om de bestrijding van mensenhandel in de Unie te versterken.',
  en: 'The Commission will in the course of the year make a proposal to strengthen the fight against trafficking in the Union.',
  de: 'Die Kommission wird im Laufe des Jahres einen Vorschlag zur Verstärkung der Bekämpfung des Menschenhandels in der Union vorlegen.',
  fr: 'La Commission présentera dans le courant de l’année une proposition pour renforcer la lutte contre la traite des êtres humains.',
  af: 'Die Kommissie sal in die loop van die jaar ’n voorstel maak om die stryd teen mensehandel in die Unie te versterk en dit is nie al wat dit sal doen nie.',
  es: 'La Comisión presentará en el curso del año una propuesta para reforzar la lucha contra la trata de seres humanos en la Unión.',
};

describe('the language of a text', () => {
  it.each([
    ['nl', 'nl'],
    ['en', 'en'],
    ['de', null],
    ['fr', null],
    ['af', null],
    ['es', null],
  ] as const)('is told by its small words: %s is %s', (text, language) => {
    expect(languageOf(TEXTS[text], null)).toBe(language);
  });

  it('is what is written, whatever is declared', () => {
    expect(languageOf(TEXTS.nl, 'en')).toBe('nl');
    expect(languageOf(TEXTS.en, 'nl-NL')).toBe('en');
    expect(languageOf(TEXTS.fr, 'nl')).toBeNull();
    expect(languageOf(TEXTS.de, 'en')).toBeNull();
  });

  it('is what is declared where there is too little to go by', () => {
    expect(languageOf('Empact en Europol', 'nl')).toBe('nl');
    expect(languageOf('Empact and Europol', 'EN_gb')).toBe('en');
    expect(languageOf('Empact en Europol', null)).toBeNull();
    expect(languageOf('Empact und Europol', 'de-DE')).toBeNull();
    expect(languageOf('', 'nl')).toBe('nl');
  });

  it('is what is declared where names alone fill the page', () => {
    const names = 'Empact Europol Eurojust Frontex Cepol Olaf Interpol Europa Brussel Parijs Berlijn Rome Madrid Wenen';
    expect(languageOf(names, 'nl')).toBe('nl');
    expect(languageOf(names, null)).toBeNull();
  });

  it('is what is declared where one small word of another language comes again and again', () => {
    const rows = 'Propose a law on firearms COM 2022\n'.repeat(40);
    expect(languageOf(rows, 'en')).toBe('en');
  });

  it('is that of most of a long page', () => {
    expect(languageOf(`${TEXTS.en} ${TEXTS.nl.concat(' ').repeat(400)} ${TEXTS.en}`, null)).toBe('nl');
  });
});
