import type { ActionReading, ActorMention, Deadline } from '../reading.ts';
import type { Block, PageText } from '../text/page-text.ts';
import { sentencesOf } from '../text/sentences.ts';
import { isWithin, type Span } from '../text/span.ts';
import { createSpanIndex, type SpanIndex } from '../text/span-index.ts';
import { type ActorGroup, type ActorSpan, toMentions } from './actors.ts';
import type { DateExpression } from './dates.ts';
import { findDates } from './deadlines/find-dates.ts';
import { findRecurrences } from './deadlines/find-recurrences.ts';
import { type FrameHit, findFrames, forceOf } from './find-frames.ts';
import { findPartners } from './find-partners.ts';
import type { Subject } from './find-subject.ts';
import type { ActionGrammar, FrameRule } from './grammar.ts';
import { actorsInBrackets, bodyLeadIn, isStepLike, keyLeadIn, type LeadIn, openFrame, toLeadIn } from './lead-ins.ts';
import { readPlanTables } from './read-tables.ts';
import { createSentence, type Sentence } from './sentence.ts';
import { type Step, splitSteps, trim } from './split-steps.ts';
import { readTimetableLine, type TimetableLine } from './timetables.ts';

/** An action before it is numbered and its mentions are known. */
export type ActionDraft = Omit<ActionReading, 'id' | 'mentions'> & {
  /** The clauses that it is made of, where its verbs each have an auxiliary of their own ("will … and will …"). */
  readonly parts: readonly Span[];
  /** Where it stands: in an act's recitals, in a list, in running text. */
  readonly setting: 'recital' | 'item' | 'prose';
};

interface State {
  readonly page: PageText;
  readonly actors: readonly ActorSpan[];
  readonly grammar: ActionGrammar;
  readonly published: string | null;
  /** The id of the body that writes the page as "we"; null where it is not known. */
  readonly author: string | null;
  leadIn: LeadIn | null;
  /** The lead-ins of the lists around the running one, the outermost first. */
  readonly outer: LeadIn[];
  /** Set by a heading such as "Key actions", until a heading of its level or above. */
  keySection: { level: number } | null;
  /** Within the articles of an act. */
  inAct: boolean;
  /** Within the recitals of an act, before its articles. */
  inRecitals: boolean;
  /** The block that is being read. */
  block: Block | null;
  /** The subject of the last sentence of the running paragraph. */
  subject: Subject;
  /** The last body that this sentence named. */
  named: ActorGroup | null;
  /** Who was last to act in this paragraph. */
  acting: ActorGroup | null;
  readonly found: ActionDraft[];
}

/**
 * The undertakings, duties and requests of a page, in the text's order. Structure is read as it comes: a sentence
 * that stays open gives its actor and modality to the items that complete it; a heading of key actions lets items
 * stand without an actor; all else is read sentence by sentence.
 * `published` (YYYY-MM-DD or null) resolves dates such as "by the end of this year".
 */
export function readActions(options: {
  page: PageText;
  actors: readonly ActorSpan[];
  grammar: ActionGrammar;
  published: string | null;
  author: string | null;
}): ActionDraft[] {
  const state: State = {
    ...options,
    leadIn: null,
    outer: [],
    keySection: null,
    inAct: isBareAct(options.page, options.grammar),
    inRecitals: false,
    block: null,
    subject: null,
    named: null,
    acting: null,
    found: [],
  };
  const fromTables = readPlanTables({ ...options, datesIn: (within) => datesOfCell(state, within) });
  for (const [index, block] of options.page.blocks.entries()) readBlock(state, block, index);
  // A cell of a plan is one action, whatever sentence stands in it.
  const rows = createSpanIndex(fromTables, ({ span }) => span);
  const fromText = state.found.filter(({ span }) => !rows.overlapping(span).some((row) => isWithin(span, row.span)));
  const found = createSpanIndex(state.found, ({ span }) => span);
  return [...fromText, ...fromTables.map((row) => withModality(row, found))].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

/** Paragraphs of an article without its heading that make a page one: an excerpt of an act. */
const MIN_ACT_PARAGRAPHS = 3;

/** Whether a page is an act's articles without their headings: numbered paragraphs in which bodies do what "this Regulation" says. */
function isBareAct({ text, blocks }: PageText, grammar: ActionGrammar): boolean {
  if (!grammar.thisAct.test(text)) return false;
  const first = blocks.findIndex(({ start, end }) => {
    const words = text.slice(start, Math.min(end, start + 60));
    return grammar.article.test(words) || grammar.recitals.test(words);
  });
  const paragraphs = blocks
    .slice(0, first < 0 ? blocks.length : first)
    .filter(
      ({ kind, marker, start, end }) =>
        kind === 'item' &&
        /^\d+\.?$/.test(marker ?? '') &&
        grammar.actParagraph.test(text.slice(start, Math.min(end, start + 80))),
    );
  return paragraphs.length >= MIN_ACT_PARAGRAPHS;
}

/** "Gemeenten worden uitgenodigd …" in a cell of a plan: the sentence tells whether it is more or less than a plan. */
function withModality(row: ActionDraft, found: SpanIndex<ActionDraft>): ActionDraft {
  const own = found.overlapping(row.span).find(({ span }) => isWithin(span, row.span));
  return own ? { ...row, modality: own.modality, force: own.force } : row;
}

/** "Artikel 3", with its title at most. */
const MAX_ARTICLE_HEAD = 120;

function readBlock(state: State, block: Block, index: number): void {
  state.block = block;
  const words = state.page.text.slice(block.start, Math.min(block.end, block.start + MAX_ARTICLE_HEAD));
  if (block.end - block.start < MAX_ARTICLE_HEAD && state.grammar.article.test(words)) {
    state.inAct = true;
    state.inRecitals = false;
    forget(state);
    return;
  }
  if (state.grammar.recitals.test(words)) state.inRecitals = true;
  if (block.kind === 'heading') {
    readHeading(state, block, index);
    return;
  }
  if (block.kind === 'item') {
    readItem(state, block, index);
    return;
  }
  state.outer.length = 0;
  if (block.kind === 'caption' || block.kind === 'note') return;
  // The paragraphs of an article speak of one subject: "They shall …".
  if (!state.inAct) forget(state);
  state.leadIn = null;
  readProse(state, block, index);
}

function readHeading(state: State, block: Block, index: number): void {
  const { page, grammar } = state;
  const words = page.text.slice(block.start, block.end);
  forget(state);
  state.leadIn = null;
  if (state.keySection && block.level <= state.keySection.level) state.keySection = null;
  if (grammar.keyActions.test(words) && !grammar.question.test(words)) state.keySection = { level: block.level };
  // Many pages set "The Commission will:" as a heading over its list.
  if (hasItemNext(state, index)) readProse(state, block, index);
}

/** Where no pronoun reaches back any further. */
function forget(state: State): void {
  state.subject = null;
  state.named = null;
  state.acting = null;
}

function hasItemNext({ page }: State, index: number): boolean {
  return page.blocks[index + 1]?.kind === 'item';
}

function readProse(state: State, block: Block, index: number): void {
  const { page, grammar } = state;
  const sentences = sentencesOf(page.text, block, grammar.language);
  for (const [i, sentence] of sentences.entries()) {
    const { hits, subject, named, acting } = findFrames(sentenceAt(state, sentence), {
      ...state,
      rules: rulesOf(state),
    });
    state.subject = subject;
    state.named = named;
    state.acting = acting;
    const isLast = i === sentences.length - 1;
    const hasDay = (item: Block) => candidates(state, item)[0]?.span.start === item.start;
    const open = isLast && hasItemNext(state, index) ? openFrame(state, hits, index, hasDay) : null;
    for (const hit of hits) {
      if (hit !== open) addProse(state, hit, sentence);
    }
    if (open) state.leadIn = toLeadIn(state, open, sentence, candidates(state, sentence));
  }
  if (!state.leadIn && hasItemNext(state, index)) {
    state.leadIn =
      bodyLeadIn(state, block, sentenceAt(state, block)) ??
      keyLeadIn(state, block, state.keySection !== null, state.actors);
  }
}

function sentenceAt({ page, actors, grammar, published }: State, span: Span): Sentence {
  const dates = findDates(page.text, span, grammar.language, published);
  const deadlines = dates.filter((date) => isAhead(date, published));
  return createSentence({ text: page.text, span, actors, dates, deadlines, grammar });
}

function rulesOf({ grammar, inAct }: State): readonly FrameRule[] {
  return inAct ? grammar.rulesInActs : grammar.rules;
}

function readItem(state: State, block: Block, index: number): void {
  const { page, grammar } = state;
  const parent = block.parent === null ? undefined : page.blocks[block.parent];
  const around = state.outer.findLastIndex(({ list }) => list === block.list);
  if (around >= 0) {
    // Back in the list around the nested one.
    state.leadIn = state.outer[around] ?? null;
    state.outer.length = around;
  }
  if (state.leadIn?.list === null) state.leadIn = { ...state.leadIn, list: block.list ?? 0 };
  const leadIn = state.leadIn?.list === (block.list ?? 0) ? state.leadIn : null;
  if (!leadIn && parent && state.leadIn) return;
  const labelled = block.start + (grammar.label.exec(page.text.slice(block.start, block.end))?.[0].length ?? 0);
  const words = page.text.slice(labelled, block.end);
  if (leadIn && !isOwnSentence(state, block)) {
    if (leadIn.actors.length === 0 && !isStepLike(words, grammar)) return;
    if (leadIn.rule === 'items of a body' && !/^j?[vimtg]/.test(sentenceAt(state, block).shape.tags)) return;
    if (isSubHead(state, block, index)) {
      // "with regard to security:": the nested items complete the same lead-in.
      state.outer.push(leadIn);
      state.leadIn = { ...leadIn, list: null };
      return;
    }
    addSteps(state, { ...block, start: labelled }, leadIn);
    return;
  }
  const line = readTimetableLine(sentenceAt(state, block));
  if (line) {
    addLine(state, block, line);
    return;
  }
  if (!state.inAct) forget(state);
  const outer = state.leadIn;
  readProse(state, block, index);
  // A nested list of an item that is no lead-in of its own leaves the outer one in force.
  state.leadIn = state.leadIn === outer ? outer : (state.leadIn ?? outer);
}

/** Whether an item only heads the items nested in it: a colon at its end, and no verb. */
/** A finite verb of an item stands among its first words. */
const MAX_VERB_AT = 3;

function isSubHead(state: State, { start, end }: Block, index: number): boolean {
  const { page, grammar } = state;
  const words = page.text.slice(start, end);
  if (!/:\s*$/.test(words) || page.blocks[index + 1]?.parent !== index || grammar.isVerbPhrase(words)) return false;
  return !/[vimqh]/.test(sentenceAt(state, { start, end }).shape.tags.slice(0, MAX_VERB_AT));
}

/** Whether an item is a sentence with a frame of its own instead of the rest of its lead-in's. */
function isOwnSentence(state: State, block: Block): boolean {
  const { page, grammar } = state;
  const [first] = sentencesOf(page.text, block, grammar.language);
  if (!first || !/^["'“‘(]?\p{Lu}/u.test(page.text.slice(first.start, first.start + 2))) return false;
  const { hits } = findFrames(sentenceAt(state, first), {
    subject: null,
    named: null,
    acting: null,
    author: state.author,
    rules: rulesOf(state),
  });
  return hits.some((hit) => hit.clause.start - first.start <= 60);
}

function addLine(state: State, block: Block, { actors, date }: TimetableLine): void {
  const { page, grammar } = state;
  const span = trim(page.text, block);
  state.found.push({
    ...withoutActors(details(state, { ...span, date }), toMentions(page.text, actors, grammar)),
    span,
    modality: 'will',
    force: forceOf(page.text.slice(span.start, span.end), grammar),
    reported: false,
    deadline: toDeadline(page.text, date),
    leadIn: null,
    rule: 'line of a timetable',
    parts: [],
    setting: 'item',
  });
}

function addSteps(state: State, block: Block, leadIn: LeadIn): void {
  const { page, grammar } = state;
  const dates = candidates(state, block);
  for (const step of splitSteps({ text: page.text, span: block, dates, grammar })) {
    const words = page.text.slice(step.start, step.end);
    state.found.push({
      ...details(state, step),
      span: withClosingDate(page.text, step),
      actors: leadIn.actors.length > 0 ? leadIn.actors : actorsInBrackets(page.text, block, state.actors),
      modality: leadIn.modality,
      force: leadIn.force === 'firm' ? forceOf(words, grammar) : leadIn.force,
      reported: leadIn.reported,
      deadline: deadlineOf(page.text, step.date ?? leadIn.date),
      leadIn: leadIn.span,
      rule: leadIn.rule,
      parts: [],
      setting: 'item',
    });
  }
}

function addProse(state: State, hit: FrameHit, sentence: Span): void {
  const { page, grammar } = state;
  const dates = candidates(state, hit.clause);
  for (const step of splitSteps({
    text: page.text,
    span: hit.clause,
    verbFrom: hit.bodyStart,
    dates,
    grammar,
    clauses: hit.parts,
  })) {
    const label = step.date ? null : labelDate(page.text, sentence, step, datesOf(state, sentence));
    // The present tense is an announcement only where it has a day, or "soon".
    if (hit.rule.dated && !step.date && !label && !grammar.soon.test(page.text.slice(step.start, step.end))) continue;
    const { start, end } = withClosingDate(page.text, step);
    state.found.push({
      ...withoutActors(details(state, step), toMentions(page.text, hit.actors, grammar)),
      span: { start: label?.span.start ?? start, end },
      modality: hit.modality,
      force: hit.force,
      reported: hit.reported || grammar.reported.test(page.text.slice(sentence.start, hit.trigger.start)),
      deadline: deadlineOf(page.text, step.date ?? label),
      leadIn: null,
      rule: hit.rule.name,
      parts: hit.parts,
      setting: settingOf(state),
    });
  }
}

/** "Q1 2027: the Commission will present": the day that heads a sentence and its first undertaking. */
function labelDate(text: string, sentence: Span, step: Span, dates: readonly DateExpression[]): DateExpression | null {
  const [first] = dates;
  if (!first || first.span.start !== sentence.start) return null;
  return /^\s?[:–—-]\s$/u.test(text.slice(first.span.end, step.start)) ? first : null;
}

/** Dates that may be deadlines, a bare one before a colon among them. */
function datesOf(state: State, sentence: Span): DateExpression[] {
  const { page, grammar, published } = state;
  const head = /^[^:–—]{1,40}(?=\s?[:–—-]\s)/u.exec(page.text.slice(sentence.start, sentence.end))?.[0];
  if (!head) return [];
  return findDates(
    page.text,
    { start: sentence.start, end: sentence.start + head.length },
    grammar.language,
    published,
  ).filter((date) => isAhead({ role: 'candidate', meaning: date.meaning }, published));
}

function settingOf({ inRecitals, block }: State): ActionDraft['setting'] {
  if (inRecitals) return 'recital';
  return block?.kind === 'item' ? 'item' : 'prose';
}

function details(state: State, step: Step): Pick<ActionDraft, 'partners' | 'recurrence'> {
  const { page, grammar, actors } = state;
  return {
    partners: findPartners({ text: page.text, span: step, actors, grammar }),
    recurrence: findRecurrences(page.text, step, grammar.language)[0]?.recurrence ?? null,
  };
}

/** "supported by Europol": who is to act is no partner of its own. */
function withoutActors<Found extends { readonly partners: readonly ActorMention[] }>(
  found: Found,
  actors: readonly ActorMention[],
): Found & { readonly actors: readonly ActorMention[] } {
  const partners = found.partners.filter(({ id }) => actors.every((actor) => actor.id !== id));
  return { ...found, partners, actors };
}

/** The dates that may be deadlines: what is over before the page appeared is none. */
function candidates(state: State, within: Span): DateExpression[] {
  const { page, grammar, published } = state;
  return findDates(page.text, within, grammar.language, published).filter((date) => isAhead(date, published));
}

function isAhead({ role, meaning }: Pick<DateExpression, 'role' | 'meaning'>, published: string | null): boolean {
  return role === 'candidate' && !(published && meaning.end !== null && meaning.end < published);
}

/** A step whose date closes it in brackets ends after the bracket; what only follows its words is no part of it. */
function withClosingDate(text: string, step: Step): Span {
  const isOpen = step.date?.bracketed && step.end === step.date.span.end && /[)\]]/.test(text[step.end] ?? '');
  return { start: step.start, end: isOpen ? step.end + 1 : wordsEnd(text, step) };
}

/** Where the words end: before a quotation's closing mark and who said it, and before a footnote's number. */
function wordsEnd(text: string, { start, end }: Span): number {
  const words = text.slice(start, end);
  const close = /["”»]/u.exec(words);
  const isClosing = close !== null && close.index > 0 && !/[“„«]/u.test(words.slice(0, close.index));
  const isPaired = close?.[0] === '"' && (words.match(/"/g)?.length ?? 0) % 2 === 0;
  const said = isClosing && !isPaired ? words.slice(0, close.index) : words;
  const bare = said.replace(/(?<=\p{L}[.;,]?)(?<=[.;,])\d{1,3}$/u, '').replace(/[\s.;,:]+$/u, '');
  return bare === ''
    ? end
    : start + (bare.length < said.length || said.length < words.length ? bare.length : words.length);
}

function deadlineOf(text: string, date: DateExpression | null): Deadline | null {
  return date ? toDeadline(text, date) : null;
}

/** In a cell a bare range is no plan's period. */
function datesOfCell({ page, grammar, published }: State, within: Span): DateExpression[] {
  return findDates(page.text, within, grammar.language, published).filter(
    ({ role, meaning }) =>
      (role === 'candidate' || role === 'period') && isAhead({ role: 'candidate', meaning }, published),
  );
}

export function toDeadline(text: string, date: DateExpression): Deadline {
  return { span: date.span, text: text.slice(date.span.start, date.span.end), ...date.meaning };
}
