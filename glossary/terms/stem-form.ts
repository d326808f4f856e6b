import type { Language } from '../reading.ts';

/** Shorter words are left as they are: too much else looks like them. */
const MIN_LENGTH = 5;

/**
 * A folded word of a known form without its plural or adjective ending, so that "netwerken" meets "netwerk". Only
 * meant for words of known forms: of running text it makes nonsense.
 */
export function stemForm(word: string, language: Language): string {
  if (word.length < MIN_LENGTH || /[\d@.&+]/.test(word)) return word;
  return language === 'nl' ? stemDutch(word) : stemEnglish(word);
}

function stemDutch(word: string): string {
  if (/(?:eren|isch|isme)$/.test(word)) return word;
  // "overheden" and "overheid" are one word.
  if (word.endsWith('heden')) return `${word.slice(0, -5)}heid`;
  // "instanties" and "instantie" are one word.
  const bare = word.replace(/(?:en|es|e|s)$/, '');
  if (bare.length < 4) return word;
  // "agentschappen": the consonant was doubled for the ending; "bedrijven", "reizen": it changed.
  return bare
    .replace(/([bdfgklmnprst])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/(?:aa|ee|oo|uu)(?=[^aeiou]$)/, (pair) => pair[0] as string);
}

function stemEnglish(word: string): string {
  if (/(?:ss|us|is|ics)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.replace(/(?<=(?:ch|sh|x|ss))es$|s$/, '');
}
