import { haveSameIds } from '../actors.ts';
import type { FrameHit } from './frame.ts';

/**
 * Each undertaking ends where the next of its sentence begins; neighbours of one body and one modality are one
 * (contract.md: coordinated verbs are split only where their dates or actors differ, which the steps see to).
 */
export function mergeFrames(text: string, hits: readonly FrameHit[]): FrameHit[] {
  const merged: FrameHit[] = [];
  for (const hit of hits) {
    const last = merged.at(-1);
    if (!last) {
      merged.push(hit);
      continue;
    }
    const isWithin = hit.clause.start < last.clause.end;
    const isSame = last.modality === hit.modality && haveSameIds(last.actors.members, hit.actors.members);
    // "proposes that Member States should", "calls on Member States that should": one, that of the outer verb.
    const isInner =
      isWithin &&
      hit.clause.end <= last.clause.end + 1 &&
      (last.modality === 'proposed' || (last.rule.kind !== 'subject' && hit.rule.kind === 'subject'));
    if (isInner && !isSame) continue;
    const between = text.slice(last.clause.end, hit.clause.start);
    // After a semicolon comes a sentence of its own.
    const isNext = between.length < 12 && isJoint(between) && !between.includes(';');
    if (isSame && (isWithin || isNext)) {
      merged[merged.length - 1] = joinHits(text, last, hit);
      continue;
    }
    if (isWithin) merged[merged.length - 1] = endBefore(text, last, hit);
    merged.push(hit);
  }
  return merged;
}

/** Two as one, that of the first: each keeps the words up to the next as a clause of its own. */
function joinHits(text: string, last: FrameHit, hit: FrameHit): FrameHit {
  const before = endBefore(text, last, hit).clause;
  const parts = hit.clause.start > last.trigger.end ? [...last.parts.slice(0, -1), before, ...hit.parts] : last.parts;
  return {
    ...last,
    clause: { start: last.clause.start, end: Math.max(last.clause.end, hit.clause.end) },
    parts,
    isOpen: hit.isOpen,
  };
}

function isJoint(between: string): boolean {
  return /^[\s,;]*(?:and|en|maar|but)?[\s,;]*$/i.test(between);
}

/** A frame whose clause ends before the next one's, the joint between them left out. */
function endBefore(text: string, hit: FrameHit, next: FrameHit): FrameHit {
  if (next.clause.start <= hit.trigger.end) return hit;
  const words = text
    .slice(hit.clause.start, next.clause.start)
    .replace(/[\s,;]+$/u, '')
    .replace(/(?<![\p{L}\p{N}_])(?:and|en|maar|but|dat|that)$/iu, '')
    .replace(/[\s,;]+$/u, '');
  return { ...hit, clause: { start: hit.clause.start, end: hit.clause.start + words.length } };
}
