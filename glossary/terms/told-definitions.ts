import type { Lexicon } from '../actions/tags.ts';
import type { Language } from '../reading.ts';
import type { PageText } from '../text/page-text.ts';
import { sentencesOf } from '../text/sentences.ts';
import { overlaps, type Span } from '../text/span.ts';
import { tokensOf } from '../text/tokens.ts';
import type { StatedDefinition } from './definitions.ts';
import type { TellingGrammar, TellingRule } from './telling-grammar.ts';
import { isInserted, isTerm, nameBefore, phraseBefore, tagOf } from './told-terms.ts';

const MAX_SAID = 400;
const MIN_SAID = 12;
/** Words within which a noun phrase without an article goes on. */
const MAX_HEAD = 5;
/** One word of so many letters names something as two words do. */
const MIN_COMPOUND = 16;

interface Words {
  readonly text: string;
  readonly sentence: Span;
  readonly grammar: TellingGrammar;
  readonly lexicon: Lexicon;
}

/** The definitions that sentences of a page give in passing, of any term. Precision first: what only judges is left out. */
export function toldDefinitions(
  page: PageText,
  language: Language,
  grammar: TellingGrammar,
  lexicon: Lexicon,
): StatedDefinition[] {
  const { text } = page;
  return page.blocks.flatMap((block) => {
    if (block.kind === 'heading' || block.kind === 'caption') return [];
    return sentencesOf(text, block, language).flatMap((sentence) => inSentence({ text, sentence, grammar, lexicon }));
  });
}

function inSentence({ text, sentence, grammar, lexicon }: Words): StatedDefinition[] {
  const words = text.slice(sentence.start, sentence.end);
  if (/\?["”')\]]*$/.test(words)) return [];
  const found: StatedDefinition[] = [];
  for (const rule of grammar.rules) {
    for (const match of words.matchAll(rule.pattern)) {
      const groups = match.indices?.groups;
      if (!groups?.says) continue;
      const [from] = groups.says;
      const says = words.slice(...groups.says).trimEnd();
      const said = { start: sentence.start + from, end: sentence.start + from + says.length };
      if (!isSaying(says, rule, { grammar, lexicon })) continue;
      const term = groups.term
        ? { start: sentence.start + groups.term[0], end: sentence.start + groups.term[1] }
        : termBefore(match.index, said, rule, { text, sentence, grammar, lexicon });
      if (!term || !isTerm(text, term, { noTerm: grammar.noTerm, lexicon })) continue;
      if (rule.whole && !isSubject(text, sentence, term)) continue;
      if (isBare(says, rule, grammar) && !isPlural(text.slice(term.start, term.end), grammar)) continue;
      const span = rule.whole ? clauseOf({ term, said, opens: match.index === 0 }, text, sentence) : said;
      if (!found.some((other) => overlaps(other.span, span))) {
        found.push({ term, span, rule: rule.name });
      }
    }
  }
  return found;
}

/** The sentence, or what it has of the clause between colons and semicolons. */
function clauseOf(
  { term, said, opens }: { readonly term: Span; readonly said: Span; readonly opens: boolean },
  text: string,
  sentence: Span,
): Span {
  const article =
    /(?:^|\s)((?:(?:an?|the|een|het|de|onder) )?[“"‘'„]?)$/iu.exec(text.slice(sentence.start, term.start))?.[1] ?? '';
  return {
    start: opens ? sentence.start : term.start - article.length,
    end: sentence.end - said.end <= 2 ? sentence.end : said.end,
  };
}

function termBefore(at: number, said: Span, rule: TellingRule, words: Words): Span | null {
  const { text, sentence, lexicon } = words;
  const within = { start: sentence.start, end: sentence.start + at };
  if (rule.kind === 'name') {
    const isIndefinite = /^an? /u.test(text.slice(said.start, said.end));
    const byVerb = isClosed(said, words, { byVerb: true });
    const name = nameBefore(text, within, lexicon, { isIndefinite, mayOpen: byVerb });
    return name && !byVerb && !isIndefinite && isListed(text, name, said) ? null : name;
  }
  const term = phraseBefore(text, within, lexicon);
  if (!term || rule.kind !== 'phrase') return term;
  // Two words or more name something; one only mentions it.
  const name = text.slice(term.start, term.end);
  const isLong = /\s/.test(name) || name.length >= MIN_COMPOUND;
  const isNamed = isLong && !isInserted(text.slice(within.start, within.end)) && isSaid(text, within, lexicon);
  return isNamed && isClosed(said, words, { byVerb: false }) ? term : null;
}

/** "Because of site-specific characteristics, a Member State": a phrase that only opens its sentence is no term. */
function isSaid(text: string, within: Span, lexicon: Lexicon): boolean {
  const [first] = tokensOf(text, within);
  if (!first || !/^[pSgu]$/.test(tagOf(first.word, lexicon))) return true;
  return tagsOf(text, within, lexicon).some((tag) => /[mbhvqi]/.test(tag));
}

/** "Europol, Eurojust, het Bureau voor de grondrechten, Cepol en …": one of a list. */
function isListed(text: string, name: Span, said: Span): boolean {
  return (
    /,\s(?:(?:the|de|het)\s)?$/u.test(text.slice(Math.max(0, name.start - 8), name.start)) ||
    /^, (?:(?:and|en) (?:(?:the|de|het) )?\p{Lu}|\p{Lu}[^,.;:()\n]{0,60}(?:,| and| en) )/u.test(
      text.slice(said.end, said.end + 70),
    )
  );
}

/** Whether an apposition is closed by the verb of its sentence, or (unless `byVerb`) by the sentence's end: no item of a list. */
function isClosed(
  { end }: Span,
  { text, sentence, lexicon }: Words,
  { byVerb }: { readonly byVerb: boolean },
): boolean {
  const rest = text.slice(end, sentence.end);
  if (!byVerb && /^(?:[.;:]|$|, (?:zoals|as|which|die|dat|waar\p{L}*) )/u.test(rest)) return true;
  if (!rest.startsWith(',')) return false;
  const [first, second] = tokensOf(text, { start: end + 1, end: sentence.end });
  if (!first) return false;
  const tag = lexicon.tag({ word: first.word, wordBefore: '', before: 'w' });
  const next = second && lexicon.tag({ word: second.word, wordBefore: first.word, before: tag });
  // "Eurofound, the Union's agency for …, keeps a database".
  const isEnglishVerb = /^[a-z]+s$/.test(first.word) && tag === 'w' && next === 'd';
  return /[mbhvq]/.test(tag) || (tag === 'c' && next !== undefined && /[mbhvq]/.test(next)) || isEnglishVerb;
}

/** A subject opens its sentence or clause, or follows its article or quotation mark. */
function isSubject(text: string, sentence: Span, { start, end }: Span): boolean {
  const before = text.slice(Math.max(sentence.start, start - 40), start);
  return (
    /^\p{Lu}/u.test(text.slice(start, end)) ||
    /(?:^|\s)(?:an?|the|een|het|de|whereas|that|dat|onder) [“"‘'„]?$/iu.test(before) ||
    /(?:[:;,] |^)[“"‘'„]?$/u.test(before)
  );
}

function isSaying(
  says: string,
  rule: TellingRule,
  { grammar, lexicon }: { readonly grammar: TellingGrammar; readonly lexicon: Lexicon },
): boolean {
  const { complement, judges, people } = grammar;
  const goesOnAt = says.search(complement);
  if (says.length < MIN_SAID || says.length > MAX_SAID || people.test(says)) return false;
  if (goesOnAt < 0 && !rule.explicit) return false;
  if (rule.unless?.test(says) || (!rule.explicit && judges.test(says))) return false;
  if (rule.kind === 'name' && isClause(says, lexicon)) return false;
  // "Exercises are held", "het model is vastgelegd": without an article a noun comes first, no participle.
  const [first] = tokensOf(says, { start: 0, end: says.length });
  if (!first || !/[dwg]/.test(tagOf(first.word, lexicon))) return false;
  if (!rule.whole || rule.explicit || ARTICLE.test(says)) return true;
  if (endsWithVerb(says, lexicon)) return false;
  // Without an article what tells one thing from others comes soon: "teams of judges", not "onverbiddelijk, en".
  const nucleus = tokensOf(says, { start: 0, end: goesOnAt });
  return (
    nucleus.length <= MAX_HEAD &&
    nucleus.every(({ word }) => !VERB_OR_AND.test(tagOf(word, lexicon))) &&
    (!isBare(says, rule, grammar) || grammar.bareNoun.test(nucleus.at(-1)?.word ?? ''))
  );
}

const ARTICLE = /^(?:an?|the|any|all|each|een|de|het|elk|elke|alle) /iu;
const VERB_OR_AND = /^[mbhvqc]$/;

/** Whether a copula's noun stands without an article, and no relative pronoun shows that it is one: then it is a plural. */
function isBare(says: string, rule: TellingRule, { complement, relative }: TellingGrammar): boolean {
  return (
    rule.whole === true && !rule.explicit && !ARTICLE.test(says) && !relative.test(complement.exec(says)?.[0] ?? '')
  );
}

function isPlural(words: string, { bareNoun }: TellingGrammar): boolean {
  return words.split(/\s+/).some((word) => bareNoun.test(word));
}

/** "de dader zijn gewone verblijfplaats op het grondgebied heeft": the verb is at the end, "zijn" is "his". */
function endsWithVerb(says: string, lexicon: Lexicon): boolean {
  const tags = tokensOf(says, { start: 0, end: says.length })
    .filter(({ kind }) => kind === 'word')
    .map(({ word }) => tagOf(word, lexicon));
  return /[mbhv]/.test(tags.at(-1) ?? '') && !tags.includes('r');
}

/** "…, the Council of Europe oversees its own": a finite verb before any relative pronoun makes it a sentence. */
function isClause(says: string, lexicon: Lexicon): boolean {
  const tags = tagsOf(says, { start: 0, end: says.length }, lexicon);
  const telling = tags.find((tag) => /[mbhvqrs]/.test(tag));
  return telling !== undefined && telling !== 'r' && telling !== 's';
}

/** The tags of a span's words in order, "#" for other signs; a name may be a verb's subject, its tag is "A". */
function tagsOf(text: string, within: Span, lexicon: Lexicon): string[] {
  let before = '';
  let wordBefore = '';
  return tokensOf(text, within).map(({ word, kind, start }) => {
    const tag = kind === 'word' ? lexicon.tag({ word, wordBefore, before }) : '#';
    before = tag === 'w' && /\p{Lu}/u.test(text[start] as string) ? 'A' : tag;
    wordBefore = word;
    return before;
  });
}
