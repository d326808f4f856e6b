import type { Language } from '../../reading.ts';
import { slugOf } from '../../text/slug.ts';
import type { ActorSpan } from '../actors.ts';
import type { Lexicon } from '../tags.ts';
import { withModifiers } from './modifiers.ts';

const DERIVED: Record<Language, RegExp> = {
  en: /(?<![\p{L}-])[\p{L}-]{3,}(?:[^aeiou\s](?:ers|ors)|ists|ants|ees|bodies|centres|associations|laboratories|facilities)(?![\p{L}-])/gu,
  nl: /(?<![\p{L}-])[\p{L}-]{2,}(?:[^aeiou\s]ers|aars|eurs|isten|houders?|gevers?|nemers?|verleners?|beheerders?|exploitanten|organen|organisaties?|instellingen|instanties?|diensten|bedrijven|staat|staten|laboratoria)(?![\p{L}-])/gu,
};
const NOT_DERIVED =
  /(?:numbers?|matters|orders|papers|powers|waters|borders|measures|letters|chapters|registers|transfers|offers|barriers|indicators|factors|sectors|errors|corridors|parameters|quarters|others|calendars|tenders|computers|servers|sensors|vectors|motors|reactors|filters|triggers|containers|layers|majors|minors|contributors|members?|figures|years|hours|centres|disorders|answers|characters|clusters|disasters|drivers of|posters|headquarters|shoulders|fibers|fires|grants|plants|pollutants|variants|variables|participants|events|committees|employees|trustees|guarantees|fees|degrees|refugees|trees|cijfers|kaders|[a-z]*registers|kamers|banners|dieners|banken|nummers|letters|orders|koffers|burgers|ouders|jongeren|personen|kinderen|dossiers|servers|containers|computers|filters|masters|diensten|producten|goederen|lidstaat|lidstaten|rechtsstaat|prestaties|organisaties van|staten|stand|toestand)$/iu;

/**
 * Nouns for those who do something, by their endings ("exporters", "vergunninghouders"), in order; they may be obliged or
 * asked, though no table has them.
 */
export function derivedAgents(text: string, language: Language, lexicon: Lexicon): ActorSpan[] {
  return [...text.matchAll(DERIVED[language])].flatMap((match) => {
    const [word] = match;
    if (NOT_DERIVED.test(word)) return [];
    const { index: start } = match;
    const isPlural = !/(?:staat|orgaan)$/u.test(word);
    const agent = { id: slugOf(word), start, end: start + word.length, isPeople: true, isPlural };
    return [language === 'en' ? withModifiers(text, agent, lexicon) : agent];
  });
}
