import type { Alignment } from './alignment.ts';

/** What a passage does with an action that it speaks of. */
export type LinkKind = 'undertaking' | 'announcement' | 'fact';

/** Whether an undertaking of the same bodies is for the same year, or for a stretch of time that few share. */
export type SharedTime = 'year' | 'stretch';

/**
 * What a passage must share with an action to be a mention of it. A passage in which the same body undertakes something,
 * or is asked, needs least; one that only tells of facts needs nearly the action's own words, its head among them. High
 * on purpose: a wrong link misleads, a missing one does not.
 */
const FLOORS = {
  undertaking: { score: 7, coverage: 0.14, purity: 0.5 },
  announcement: { score: 7.5, coverage: 0.22, purity: 0.5 },
  fact: { score: 11, coverage: 0.5, purity: 0.6 },
} as const;

/** The one name that an action is about is enough where the same body undertakes something with it. */
const NAMED = { score: 4.5, coverage: 0.1, purity: 0.9 };
/** What an undertaking of the same body, with the same day, shares with an action at least. */
export const SAME_DAY = { score: 3, coverage: 0.3 };
/** Nearly all words of a short action. */
const WHOLE = { score: 5, coverage: 0.7, purity: 0.6 };
/** Topics that a passage shares at least: one name alone speaks of the thing, not of the action. */
export const MIN_SHARED = 2;

/** The least score with which anything in a sentence can be a mention. */
export function lowestScore({ hasUndertaking, announces }: { hasUndertaking: boolean; announces: boolean }): number {
  if (hasUndertaking) return SAME_DAY.score;
  return announces ? NAMED.score : FLOORS.fact.score;
}

/** Whether what is shared makes a mention, by its kind. `head`: the keys of the action's first topics. */
export function isEnough(alignment: Alignment, head: ReadonlySet<string>, kind: LinkKind): boolean {
  const { score, coverage, purity, shared } = alignment;
  const isOf = (floor: { score: number; coverage: number; purity: number }) =>
    score >= floor.score && coverage >= floor.coverage && purity >= floor.purity;
  const sharesHead = [...shared].some((key) => head.has(key));
  if (shared.size < MIN_SHARED) {
    const isName = [...shared].every((key) => key.startsWith('#'));
    return (
      isName && sharesHead && isOf(kind === 'undertaking' ? NAMED : { ...NAMED, coverage: 0.35 }) && kind !== 'fact'
    );
  }
  // Hardly anything of the action is missing: a short one is never rare enough.
  const isWhole = kind === 'undertaking' && shared.size >= 3 && isOf(WHOLE);
  return isWhole || (isOf(FLOORS[kind]) && (kind !== 'fact' || sharesHead));
}

/** Whether what is shared makes a mention in an undertaking of the same bodies and time: that needs few words in common. */
export function isEnoughAtTime({ score, coverage, shared }: Alignment, time: SharedTime): boolean {
  const min = time === 'year' ? MIN_SHARED : 1;
  return shared.size >= min && score >= SAME_DAY.score && coverage >= SAME_DAY.coverage;
}
