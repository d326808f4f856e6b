import type { Language } from '../../reading.ts';
import type { TermEntry } from '../../termbank/entry.ts';
import type { Span } from '../../text/span.ts';
import type { Abbreviation } from './abbreviation.ts';
import type { Bracket } from './bracket.ts';
import type { BracketedShort } from './bracketed-short.ts';
import { compoundNamed } from './compound-name.ts';
import { nounPhraseAtEnd, phraseAfterArticle, withoutState } from './noun-phrases.ts';
import { prepositionalTerm } from './prepositional-term.ts';
import { holdsWord, isAcronym, isName } from './short-forms.ts';

/** Words that no name has: what stands before the bracket is a clause. */
const CLAUSE =
  /(?<!\p{L})(?:zich|heeft|hebben|wordt|worden|zal|zullen|has|have|will|shall|itself|neemt|nemen|stelt|stellen|steunt|verwelkomt|benadrukt|wijst|herinnert|notes|takes|welcomes|supports|stresses|recalls)(?!\p{L})/u;
/** Political parties and groups: behind a person's name they spell nothing out. */
const PARTIES = new Set('CDA VVD PVV PvdA SGP PVDA BBB NSC EPP EVP ALDE ECR GUE ENF EFDD GL-PvdA'.split(' '));

interface NamedPhrase {
  readonly span: Span;
  readonly rule: Abbreviation['rule'];
}

/**
 * The noun phrase at the end of the clause that a bracketed short form names although its letters are not those of the
 * short form, with the rule that found it; or null. What makes it one: the page announces it, the term bank knows the
 * short form, or the phrase is a long name, or a term with a preposition, whose letters are those of another language.
 */
export function nameBefore(bracket: Bracket, short: BracketedShort): NamedPhrase | null {
  const { text, language, bank } = bracket;
  const { shortForm, id, before } = short;
  const entry = id === null ? undefined : bank.entries.get(id);
  const compound = compoundNamed(text, before, shortForm);
  if (compound) return { span: compound, rule: 'name (short form)' };
  const afterArticle = entry && isName(shortForm) ? phraseAfterArticle(text, before) : null;
  const nearest = afterArticle && withoutState(text, afterArticle);
  if (nearest && isNameOf(entry, text.slice(nearest.start, nearest.end), language))
    return { span: nearest, rule: 'known pair' };
  const name = phraseNamed(bracket, short);
  if (name) return name;
  const term = isAcronym(shortForm) && !PARTIES.has(shortForm) ? prepositionalTerm(text, before) : null;
  return term && (id === null || isNameOf(entry, text.slice(term.start, term.end), language))
    ? { span: term, rule: 'term (short form)' }
    : null;
}

/** The noun phrase at the end of the clause, where it is a name or the page says that it is named; or null. */
function phraseNamed({ text }: Bracket, { shortForm, id, isAnnounced, before }: BracketedShort): NamedPhrase | null {
  const found = nounPhraseAtEnd(text, before, isAnnounced ? 1 : 2);
  if (!found) return null;
  const phrase = withoutState(text, found);
  const words = text.slice(phrase.start, phrase.end);
  if ((holdsWord(words, shortForm) && !isAnnounced) || CLAUSE.test(words)) return null;
  const isNamed = /^\p{Lu}/u.test(words);
  if (isAnnounced)
    return isNamed || /^\p{Lu}[\p{Lu}\p{N}]/u.test(shortForm) ? { span: phrase, rule: 'named hereinafter' } : null;
  if (id !== null && isName(shortForm) && isNamed) return { span: phrase, rule: 'known pair' };
  // "de Europese Autoriteit voor paraatheid en respons (HERA)": a name whose letters are those of another language.
  const isLong = words.split(/\s+/).length >= 3 || /^\S+ \p{L}{12,}$/u.test(words);
  return id === null && isAcronym(shortForm) && isNamed && isLong ? { span: phrase, rule: 'name (short form)' } : null;
}

/** Whether words are much like a form that an entry has in the page's language; of several words only where the form is. */
function isNameOf(entry: TermEntry | undefined, words: string, language: Language): boolean {
  const forms = entry?.[language].terms ?? [];
  return forms.some(({ form }) => sharesWords(form, words) && (countOf(form) === 1 || countOf(words) > 1));
}

/** Half of the longer words of a known form stand in the phrase. */
function sharesWords(form: string, phrase: string): boolean {
  const words = form.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  const here = phrase.toLowerCase();
  return words.length > 0 && words.filter((word) => here.includes(word.slice(0, 7))).length * 2 >= words.length;
}

function countOf(words: string): number {
  return words.trim().split(/\s+/).length;
}
