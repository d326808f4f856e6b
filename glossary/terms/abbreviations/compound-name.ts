import type { Span } from '../../text/span.ts';

/**
 * "de herziene richtlijn netwerk- en informatiebeveiliging (NIS2-richtlijn)": a short form whose own noun opens the long
 * one. "Raad voor Vervoer, Telecommunicatie en Energie (Telecomraad)": a compound of words of the name. "Directorate-General
 * for Taxation and Customs Union (DG TAXUD)". `before` ends where the bracket
 * opens; null where nothing in it is named so.
 */
export function compoundNamed(text: string, before: Span, shortForm: string): Span | null {
  const words = text.slice(before.start, before.end);
  if (/^DG \p{Lu}/u.test(shortForm)) {
    const at = words.search(/(?:Directorate-General|directoraat-generaal) [^.;:()]{3,100}$/iu);
    return at < 0 ? null : { start: before.start + at, end: before.end };
  }
  const noun = /-(\p{Ll}{4,})$/u.exec(shortForm)?.[1];
  if (noun) {
    const at = [...words.matchAll(new RegExp(`(?<![\\p{L}-])\\p{L}*${noun}(?![\\p{L}-])`, 'giu'))].at(-1);
    if (!at) return null;
    // "Europese portemonnee voor digitale identiteit": an adjective in capitals belongs to the name.
    const adjective = /(?:\p{Lu}\p{L}+ )$/u.exec(words.slice(0, at.index))?.[0] ?? '';
    const start = before.start + at.index - (/^(?:De|Het|Een|The)\s/u.test(adjective) ? 0 : adjective.length);
    return words.slice(at.index).length > noun.length + 3 ? { start, end: before.end } : null;
  }
  const head = /^(\p{Lu}\p{Ll}{3,})(raad|commissie|groep|comité|bureau|wet|verdrag|fonds|pact|plan)$/u.exec(shortForm);
  if (!head) return null;
  const [, first = '', last = ''] = head;
  const at = words.search(new RegExp(`(?<![\\p{L}])${last}(?!\\p{L})[^.;:()]{3,120}$`, 'iu'));
  return at >= 0 && new RegExp(`(?<!\\p{L})${first.slice(0, 5)}`, 'iu').test(words.slice(at))
    ? { start: before.start + at, end: before.end }
    : null;
}
