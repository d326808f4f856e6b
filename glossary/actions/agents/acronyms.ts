import type { TermBank } from '../../termbank/entry.ts';
import type { Abbreviation } from '../../terms/abbreviations/abbreviation.ts';
import type { ActorSpan } from '../actors.ts';

/** After an article, three to six capitals: "de IND", "the FTA". */
const ACRONYM = /(?<=(?<!\p{L})(?:de|het|the) )\p{Lu}{3,6}(?![\p{L}\p{N}-])/giu;

/**
 * Acronyms that nobody knows, as those who may be obliged or asked: "De IND moet". What such a one "will" do is not taken
 * for an undertaking, since it may be a thing; what the page spells out, or the term bank knows, is what it is there.
 */
export function unknownAcronyms(text: string, abbreviations: readonly Abbreviation[], bank: TermBank): ActorSpan[] {
  const forms = formsOf(bank);
  const spelled = new Set(abbreviations.map(({ shortForm }) => shortForm));
  return [...text.matchAll(ACRONYM)].flatMap(({ 0: name, index: start }) => {
    const isUnknown = name === name.toUpperCase() && !forms.has(name) && !spelled.has(name);
    const end = start + name.length;
    return isUnknown ? [{ id: name.toLowerCase(), start, end, isPeople: true, isPlural: false }] : [];
  });
}

const formsByBank = new WeakMap<TermBank, ReadonlySet<string>>();

/** Every form of the term bank: what it knows as a thing is no body, though this page may not mean it. */
function formsOf(bank: TermBank): ReadonlySet<string> {
  const known = formsByBank.get(bank);
  if (known) return known;
  const forms = new Set(
    [...bank.entries.values()].flatMap(({ nl, en }) => [...nl.terms, ...en.terms].map(({ form }) => form)),
  );
  formsByBank.set(bank, forms);
  return forms;
}
