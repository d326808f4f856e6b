import type { ActorSpan } from './actions/actors.ts';
import { unknownAcronyms } from './actions/agents/acronyms.ts';
import { authorOf } from './actions/author.ts';
import { findActors } from './actions/find-actors.ts';
import { findBodies, findShortened } from './actions/find-bodies.ts';
import type { ActionGrammar } from './actions/grammar.ts';
import { linkMentions } from './actions/mentions/link-mentions.ts';
import { readActions } from './actions/read-actions.ts';
import { findActs } from './acts/find-acts.ts';
import { describeSignals, detectPolicyPage } from './detection/detect.ts';
import { publishedOn } from './detection/published.ts';
import { grammarOf } from './languages/grammars.ts';
import type { Language, Reading } from './reading.ts';
import { readAuthority } from './structure/authority.ts';
import { readQuestions } from './structure/questions.ts';
import { readReferences } from './structure/references.ts';
import type { TermBank } from './termbank/entry.ts';
import type { Abbreviation } from './terms/abbreviations/abbreviation.ts';
import { findAbbreviations } from './terms/abbreviations/find-abbreviations.ts';
import { readInContext } from './terms/in-context.ts';
import { createMatcher, type TermMatch } from './terms/matcher.ts';
import { readTerms } from './terms/read-terms.ts';
import { languageOf } from './text/language.ts';
import type { PageText } from './text/page-text.ts';

/** Changes whenever the same page would be read otherwise: part of the key under which readings are cached. */
export const ENGINE_VERSION = '4';

export type ReadStep = 'language' | 'terms' | 'actions' | 'mentions' | 'detection' | 'definitions';

export interface Reader {
  /**
   * Reads a page step by step: yields the name of the step that begins, returns the reading. The caller drives it and
   * may stop between steps. Pure: same page, same reading. `language` overrules what the page declares and shows.
   */
  read(page: PageText, options?: { readonly language?: Language | null }): Generator<ReadStep, Reading>;
}

/** Builds the matcher once; reading many pages with one reader is the intended use. */
export function createReader(bank: TermBank): Reader {
  const matcher = createMatcher(bank.entries.values());
  return {
    *read(page, options = {}) {
      yield 'language';
      const language = options.language ?? languageOf(page.text, page.language);
      const grammar = grammarOf(language);
      const published = publishedOn(page, language);
      yield 'terms';
      const places = language ? matcher.find(page.text, language) : [];
      const { matches, abbreviations } = readInContext(
        places,
        language ? findAbbreviations({ page, language, matches: places, bank }) : [],
        { text: page.text, bank },
      );
      yield 'actions';
      const drafts = grammar
        ? readActions({
            page,
            actors: actorsOn({ page, matches, abbreviations, bank, grammar }),
            grammar,
            published,
            author: authorOf(page),
          })
        : [];
      yield 'mentions';
      const actions = grammar
        ? linkMentions({ page, drafts, grammar, terms: termPlaces(matches, bank), published })
        : [];
      yield 'detection';
      const verdict = detectPolicyPage({
        page,
        language,
        ...countEvidence(matches, bank),
        datedCommitments: actions.filter((action) => action.deadline).length,
      });
      yield 'definitions';
      const terms =
        language && grammar
          ? readTerms({ page, language, bank, matches, abbreviations, lexicon: grammar.lexicon })
          : [];
      return {
        page: {
          isPolicyPage: verdict.isPolicyPage,
          confidence: verdict.confidence,
          reasons: describeSignals(verdict.signals),
          signals: verdict.signals,
          language,
          title: page.title,
          published,
        },
        text: page.text,
        terms,
        actions,
        questions: readQuestions(page),
        references: grammar ? readReferences(page, grammar) : [],
        authority: readAuthority(page, language),
        acts: language ? findActs(page.text) : [],
      };
    },
  };
}

/** Drives a reading to its end in one go. */
export function readAtOnce(reader: Reader, page: PageText, options?: { readonly language?: Language | null }): Reading {
  const steps = reader.read(page, options);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

function actorsOf(text: string, matches: readonly TermMatch[], bank: TermBank): ActorSpan[] {
  return matches.flatMap(({ id, start, end, compound }) => {
    const actor = bank.entries.get(id)?.actor;
    if (!actor || compound) return [];
    // "each Member State", "elke lidstaat": one of them.
    const isOne = actor === 'member-states' && /(?:state|staat)$/iu.test(text.slice(start, end));
    return [{ id: actor, start, end, ...(isOne ? { isPlural: false } : {}) }];
  });
}

function actorsOn({
  page,
  matches,
  abbreviations,
  bank,
  grammar,
}: {
  page: PageText;
  matches: readonly TermMatch[];
  abbreviations: readonly Abbreviation[];
  bank: TermBank;
  grammar: ActionGrammar;
}): ActorSpan[] {
  const { text, blocks } = page;
  const { language, lexicon } = grammar;
  const bodies = actorsOf(text, matches, bank);
  const { spelled, named } = findBodies({ text, blocks, abbreviations, bank, grammar });
  const known = [...spelled, ...bodies, ...named].sort((a, b) => a.start - b.start);
  const shortened = findShortened({ text, blocks, known, bank, language, grammar });
  const onPage = {
    spelled: [...spelled, ...shortened],
    named: [...named, ...unknownAcronyms(text, abbreviations, bank)],
  };
  return findActors({ text, language, bodies, onPage, lexicon });
}

/** Where terms stand that say what a passage is about. */
function termPlaces(matches: readonly TermMatch[], bank: TermBank): TermMatch[] {
  return matches.filter(({ id, compound }) => !compound && !bank.entries.get(id)?.common);
}

/** Bodies that are not the Union's. */
const OTHERS = new Set([
  'council-of-europe',
  'greta',
  'greco',
  'european-court-of-human-rights',
  'interpol',
  'united-nations',
  'un-general-assembly',
  'un-security-council',
  'unodc',
  'ilo',
  'iom',
  'unhcr',
  'osce',
  'nato',
  'oecd',
  'african-union',
]);
/** Actors that count for themselves: every text on law names them. */
const GENERAL = new Set(['eu', 'member-states']);

function countEvidence(matches: readonly TermMatch[], bank: TermBank) {
  const bodies = new Set<string>();
  const jargon = new Set<string>();
  let bodyMentions = 0;
  let memberStates = 0;
  let others = 0;
  for (const { id } of matches) {
    const actor = bank.entries.get(id)?.actor;
    if (!actor) jargon.add(id);
    else if (OTHERS.has(actor)) others++;
    else if (actor === 'member-states') memberStates++;
    else if (!GENERAL.has(actor)) {
      bodies.add(actor);
      bodyMentions++;
    }
  }
  return { bodies: bodies.size, bodyMentions, memberStates, others, jargon: jargon.size };
}
