import type { Block } from '../text/page-text.ts';
import { sentencesOf } from '../text/sentences.ts';
import { isArticleHead, isBareAct, opensRecitals } from './act-parts.ts';
import type { ActionDraft } from './action-draft.ts';
import { draftOfLine, draftsOfFrame, draftsOfItem } from './drafts.ts';
import { findFrames } from './frames/find-frames.ts';
import type { FrameRule } from './grammar.ts';
import { isOwnSentence, isStep, isSubHead } from './items.ts';
import { bodyLeadIn, keyLeadIn, type LeadIn, openFrame, toLeadIn } from './lead-ins.ts';
import type { Scene } from './scene.ts';
import { createSentence, type Sentence } from './sentence.ts';
import { NO_ANTECEDENTS } from './subjects/antecedents.ts';
import type { Antecedents } from './subjects/subject.ts';
import { readTimetableLine } from './timetables.ts';

/** What the blocks so far leave to the next one. */
interface State extends Scene {
  /** What the items to come complete. */
  leadIn: LeadIn | null;
  /** The lead-ins of the lists around the running one, the outermost first. */
  readonly outer: LeadIn[];
  /** The level of a heading such as "Key actions", until a heading of its level or above. */
  keySection: number | null;
  /** Within the articles of an act. */
  inAct: boolean;
  /** Within the recitals of an act, before its articles. */
  inRecitals: boolean;
  /** Those that the last sentence of the running paragraph leaves to the next. */
  antecedents: Antecedents;
  /** The body that the question asks about whose answer begins: "What will the Commission do?" */
  asked: Antecedents;
  readonly found: ActionDraft[];
}

/**
 * The actions of a page's text, block by block. Structure is read as it comes: a sentence that stays open gives its
 * actor and modality to the items that complete it; a heading of key actions lets items stand without an actor; all
 * else is read sentence by sentence.
 */
export function readBlocks(scene: Scene): ActionDraft[] {
  const state: State = {
    ...scene,
    leadIn: null,
    outer: [],
    keySection: null,
    inAct: isBareAct(scene.page, scene.grammar),
    inRecitals: false,
    antecedents: NO_ANTECEDENTS,
    asked: NO_ANTECEDENTS,
    found: [],
  };
  for (const [index, block] of scene.page.blocks.entries()) readBlock(state, block, index);
  return state.found;
}

function readBlock(state: State, block: Block, index: number): void {
  const { page, grammar } = state;
  if (isArticleHead(page, block, grammar)) {
    state.inAct = true;
    state.inRecitals = false;
    state.antecedents = NO_ANTECEDENTS;
    return;
  }
  if (opensRecitals(page, block, grammar)) state.inRecitals = true;
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
  state.leadIn = null;
  readParagraph(state, block, index);
}

function readHeading(state: State, block: Block, index: number): void {
  const { page, grammar } = state;
  const words = page.text.slice(block.start, block.end);
  state.antecedents = NO_ANTECEDENTS;
  state.asked = grammar.question.test(words) ? bodyAsked(createSentence(state, block)) : NO_ANTECEDENTS;
  state.leadIn = null;
  if (state.keySection !== null && block.level <= state.keySection) state.keySection = null;
  if (grammar.keyActions.test(words) && !grammar.question.test(words)) state.keySection = block.level;
  // Many pages set "The Commission will:" as a heading over its list.
  if (hasItemNext(state, index)) readProse(state, block, index);
}

function readItem(state: State, block: Block, index: number): void {
  const { page, grammar } = state;
  const leadIn = leadInOf(state, block);
  // An item nested in one of another list is a part of that.
  if (!leadIn && block.parent !== null && state.leadIn) return;
  if (leadIn && !isOwnSentence(state, block, rulesOf(state))) {
    const label = grammar.label.exec(page.text.slice(block.start, block.end))?.[0] ?? '';
    const unlabelled = { start: block.start + label.length, end: block.end };
    if (!isStep(state, block, unlabelled, leadIn)) return;
    if (isSubHead(state, block, index)) {
      // "with regard to security:": the nested items complete the same lead-in.
      state.outer.push(leadIn);
      state.leadIn = { ...leadIn, list: null };
      return;
    }
    state.found.push(...draftsOfItem(state, unlabelled, leadIn));
    return;
  }
  const line = readTimetableLine(createSentence(state, block));
  if (line) state.found.push(draftOfLine(state, block, line));
  else readParagraph(state, block, index);
}

/** The lead-in that an item completes, if any; the running one is that of its list from here on. */
function leadInOf(state: State, { list = 0 }: Block): LeadIn | null {
  const around = state.outer.findLastIndex((outer) => outer.list === list);
  if (around >= 0) {
    // Back in the list around the nested one.
    state.leadIn = state.outer[around] ?? null;
    state.outer.length = around;
  }
  if (state.leadIn?.list === null) state.leadIn = { ...state.leadIn, list };
  return state.leadIn?.list === list ? state.leadIn : null;
}

function readParagraph(state: State, block: Block, index: number): void {
  // The paragraphs of an article speak of one subject: "They shall …".
  if (!state.inAct) state.antecedents = state.asked;
  state.asked = NO_ANTECEDENTS;
  readProse(state, block, index);
}

/** The one body that a question names, of which its answer may speak by a pronoun. */
function bodyAsked({ groups }: Sentence): Antecedents {
  const [group, ...others] = groups;
  return group && others.length === 0 ? { subject: group, named: group, acting: null } : NO_ANTECEDENTS;
}

function readProse(state: State, block: Block, index: number): void {
  const { page, grammar, author } = state;
  const rules = rulesOf(state);
  const introducesItems = hasItemNext(state, index);
  const sentences = sentencesOf(page.text, block, grammar.language);
  for (const [i, sentence] of sentences.entries()) {
    const { antecedents } = state;
    const frames = findFrames(createSentence(state, sentence), { antecedents, author, rules });
    state.antecedents = frames.antecedents;
    const isLast = i === sentences.length - 1;
    const open = isLast && introducesItems ? openFrame(state, frames.hits, index) : null;
    for (const hit of frames.hits) {
      if (hit !== open) state.found.push(...draftsOfFrame(state, hit, sentence, settingOf(state, block)));
    }
    if (open) state.leadIn = toLeadIn(state, open, sentence);
  }
  if (introducesItems) {
    state.leadIn ??=
      bodyLeadIn(state, block, createSentence(state, block)) ?? keyLeadIn(state, block, state.keySection !== null);
  }
}

function hasItemNext({ page }: State, index: number): boolean {
  return page.blocks[index + 1]?.kind === 'item';
}

function rulesOf({ grammar, inAct }: State): readonly FrameRule[] {
  return inAct ? grammar.rulesInActs : grammar.rules;
}

function settingOf({ inRecitals }: State, { kind }: Block): ActionDraft['setting'] {
  if (inRecitals) return 'recital';
  return kind === 'item' ? 'item' : 'prose';
}
