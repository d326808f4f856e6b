import type { Deadline } from '../../reading.ts';
import type { ActionDraft } from '../action-draft.ts';

/** Whether all that act in one action act in the other, and nobody else. */
export function hasSameActors(a: ActionDraft, b: ActionDraft): boolean {
  const ids = new Set(b.actors.map(({ id }) => id));
  return a.actors.length === ids.size && a.actors.every(({ id }) => ids.has(id));
}

export function sharesActor(a: ActionDraft, b: ActionDraft): boolean {
  return a.actors.some(({ id }) => b.actors.some((other) => other.id === id));
}

/** Whether both have a last day, and the same. */
export function isOneDay(a: Deadline | null, b: Deadline | null): boolean {
  return a?.end !== undefined && a.end !== null && a.end === b?.end;
}

/** Whether no day contradicts the other: another day makes another promise. */
export function agree(a: Deadline | null, b: Deadline | null): boolean {
  return !a || !b || a.end === b.end;
}
