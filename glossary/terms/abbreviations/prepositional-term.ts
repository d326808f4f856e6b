import type { Span } from '../../text/span.ts';
import { articlesIn, withoutState } from './noun-phrases.ts';

/** Words that such a term has at least and at most. */
const MIN_TERM = 3;
const MAX_TERM = 9;
/** A phrase of more words than this, up to the bracket, is one name; of fewer, a clause that ends in a term. */
const MAX_NAME = 14;
/** People: "minister voor Klimaat (VVD)" is no term, and what follows is their party. */
const PERSON =
  /^(?:minister|staatssecretaris|lid|leden|rapporteur|voorzitter|heer|mevrouw|commissaris|woordvoerder|member|chair|commissioner|rapporteur|president|spokesperson)/iu;
/** Nouns of what is done with a thing, which the short form does not name: "de herziening van de richtlijn … (EPBD)". */
const DONE_WITH =
  /^(?:[\p{L}-]+ ){0,2}?(?:herziening|wijziging|uitvoering|toepassing|omzetting|evaluatie|vaststelling|aanneming|goedkeuring|invoering|inwerkingtreding|opstelling|oprichting|ondertekening|review|revision|amendment|implementation|application|transposition|evaluation|adoption|introduction|entry into force|establishment|signing)\s(?:van|of)\s/iu;

/**
 * "de grenswaarde voor beroepsmatige blootstelling (OEL)": the noun phrase of several words, a preposition among them,
 * from the article that opens it; those within it are passed over. Its short form is that of another language. Null
 * where `before` ends in none.
 */
export function prepositionalTerm(text: string, before: Span): Span | null {
  let term: Span | null = null;
  for (const { start, isWithin: isInner } of articlesIn(text, before).reverse()) {
    const words = text.slice(start, before.end);
    const count = words.split(/\s+/).length;
    if (term && DONE_WITH.test(words)) break;
    // "the programme for monitoring … of the transport of pollutants": the part of a long name is none.
    if (count > MAX_NAME) return null;
    if (count > MAX_TERM) break;
    const isTerm =
      count >= MIN_TERM && /\s(?:voor|van|inzake|of|for|on|tegen|over)\s/u.test(words) && !PERSON.test(words);
    if (isTerm) term = withoutState(text, { start, end: before.end });
    if (!isInner) break;
  }
  return term;
}
