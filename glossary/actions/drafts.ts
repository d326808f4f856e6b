import type { ActorMention } from '../reading.ts';
import type { Span } from '../text/span.ts';
import type { ActionDraft } from './action-draft.ts';
import { actorsWithin, toMention, toMentions } from './actors.ts';
import { candidatesIn, labelDate, toDeadline } from './candidates.ts';
import type { DateExpression } from './dates.ts';
import { findRecurrences } from './deadlines/find-recurrences.ts';
import { findPartners } from './find-partners.ts';
import { forceOf } from './frames/force.ts';
import type { FrameHit } from './frames/frame.ts';
import type { LeadIn } from './lead-ins.ts';
import type { Scene } from './scene.ts';
import { createSentence } from './sentence.ts';
import { trim, withClosingDate } from './steps/edges.ts';
import { splitSteps } from './steps/split-steps.ts';
import { firstOfPhrase } from './subjects/noun-phrases.ts';
import type { TimetableLine } from './timetables.ts';

/** The actions of an undertaking in a sentence: one for each of its steps. */
export function draftsOfFrame(
  scene: Scene,
  hit: FrameHit,
  sentence: Span,
  setting: ActionDraft['setting'],
): ActionDraft[] {
  const { page, grammar } = scene;
  const steps = splitSteps({
    text: page.text,
    span: hit.clause,
    verbFrom: hit.bodyStart,
    dates: withoutConditions(scene, hit),
    grammar,
    clauses: hit.parts,
  });
  const actors = toMentions(page.text, hit.actors, grammar);
  return steps.flatMap((step): ActionDraft[] => {
    const label = step.date ? null : labelDate(scene, sentence, step);
    const date = step.date ?? label;
    // The present tense is an announcement only where it has a day, or "soon".
    if (hit.needsDay && !date && !grammar.soon.test(page.text.slice(step.start, step.end))) return [];
    const { start, end } = withClosingDate(page.text, step);
    return [
      {
        ...circumstancesOf(scene, step, actors),
        actors,
        span: { start: label?.span.start ?? start, end },
        modality: hit.modality,
        force: hit.force,
        reported: hit.reported,
        deadline: date && toDeadline(page.text, date),
        leadIn: null,
        rule: hit.rule.name,
        parts: hit.parts,
        setting,
      },
    ];
  });
}

/** "If, from 2026 until 2029, levels are above …, they shall draw up a plan by 2028": the day of a condition is no deadline beside another. */
function withoutConditions(scene: Scene, { clause, trigger }: FrameHit): DateExpression[] {
  const dates = candidatesIn(scene, clause);
  const isConditional = scene.grammar.conditionFirst.test(scene.page.text.slice(clause.start, trigger.start));
  const later = dates.filter(({ span }) => span.start >= trigger.end);
  return isConditional && later.length > 0 ? later : dates;
}

/** The actions of an item that completes a lead-in: one for each of its steps. */
export function draftsOfItem(scene: Scene, item: Span, leadIn: LeadIn): ActionDraft[] {
  const { page, grammar } = scene;
  const dates = candidatesIn(scene, item);
  return splitSteps({ text: page.text, span: item, dates, grammar }).map((step) => {
    const date = step.date ?? leadIn.date;
    return {
      ...circumstancesOf(scene, step),
      span: withClosingDate(page.text, step),
      actors: leadIn.actors.length > 0 ? leadIn.actors : actorsNamed(scene, item),
      modality: leadIn.modality,
      force: leadIn.force === 'firm' ? forceOf(page.text.slice(step.start, step.end), grammar) : leadIn.force,
      reported: leadIn.reported,
      deadline: date && toDeadline(page.text, date),
      leadIn: leadIn.span,
      rule: leadIn.rule,
      parts: [],
      setting: 'item',
    };
  });
}

/** The action of a timetable's line. */
export function draftOfLine(scene: Scene, line: Span, { actors, date }: TimetableLine): ActionDraft {
  const { page, grammar } = scene;
  const span = trim(page.text, line);
  const mentions = toMentions(page.text, actors, grammar);
  return {
    ...circumstancesOf(scene, span, mentions),
    actors: mentions,
    span,
    modality: 'will',
    force: forceOf(page.text.slice(span.start, span.end), grammar),
    reported: false,
    deadline: toDeadline(page.text, date),
    leadIn: null,
    rule: 'line of a timetable',
    parts: [],
    setting: 'item',
  };
}

/** With whom, and how often: "supported by Europol" names no partner where Europol is to act itself. */
function circumstancesOf(
  { page, actors, grammar }: Scene,
  span: Span,
  acting: readonly ActorMention[] = [],
): Pick<ActionDraft, 'partners' | 'recurrence'> {
  const partners = findPartners({ text: page.text, span, actors, grammar });
  return {
    partners: partners.filter(({ id }) => acting.every((actor) => actor.id !== id)),
    recurrence: findRecurrences(page.text, span, grammar.language)[0]?.recurrence ?? null,
  };
}

/** Who is to act in an item that names somebody itself: in brackets at its end, or after "by". */
function actorsNamed(scene: Scene, item: Span): ActorMention[] {
  const inBrackets = actorsInBrackets(scene, item);
  if (inBrackets.length > 0) return inBrackets;
  const { shape, groups, grammar } = createSentence(scene, item);
  const agent = groups.find(({ first }) => {
    const from = firstOfPhrase(shape.tags, first);
    return grammar.agents.has(shape.units[from - 1]?.word ?? '');
  });
  return agent ? toMentions(scene.page.text, agent, grammar) : [];
}

/** "(Commission, Q2 2027)" at the end of an item: who is named in the brackets is to act. */
function actorsInBrackets({ page: { text }, actors }: Scene, item: Span): ActorMention[] {
  const brackets = /\(([^()]{2,80})\)[.;]?$/.exec(text.slice(item.start, item.end));
  if (!brackets) return [];
  const start = item.start + brackets.index + 1;
  const within = { start, end: start + (brackets[1] as string).length };
  return actorsWithin(actors, within).map((actor) => toMention(text, actor));
}
