import { hasFinite, startOfClause } from '../phrases.ts';
import type { Sentence } from '../sentence.ts';
import type { Unit } from '../units.ts';

/** Whether what stands before a finite verb, up to its clause's start, leaves the subject to follow. */
export function isInverted({ shape: { tags, units } }: Sentence, verb: number): boolean {
  let from = startOfClause(tags, verb);
  // A clause before the main one ends at its comma; "en", "maar" begin another clause.
  const filler = tags.slice(from, verb);
  if (filler === '' || filler === '"') return false;
  const joint = filler.lastIndexOf('c');
  if (joint >= 0 && !/[A-Za-z#]/.test(filler.slice(joint + 1))) return false;
  if (joint >= 0 && hasFinite(tags, from, from + joint)) from += joint + 1;
  const opens = tags[from] ?? '';
  // "Die zou de Commissie moeten uitvoeren": with a body after the verb, what points back is its object.
  if (/^[dor]$/.test(tags.slice(from, verb)) && /^(?:die|dat|dit|deze)$/.test(units[from]?.word ?? '')) return true;
  // "Mocht blijken dat …, dan zal de Commissie": what comes right after a comma is no subject.
  if (tags.slice(from, verb).endsWith(',j')) return true;
  if (/[pjDtuSs(n]/.test(opens)) return !(tags.slice(from, verb).includes('A') && isNominal(tags, from, verb));
  if (opens === 'r') return false;
  // "Deze maatregelen zal de Commissie": a plural before a singular verb is its object.
  const singular = /^(?:zal|moet|wordt|wil|gaat|dient|zou)$/.test(units[verb]?.word ?? '');
  return (
    singular &&
    /^(?:deze|die|dergelijke|zulke|de)$/.test(units[from]?.word ?? '') &&
    lastNoun(units, from, verb).endsWith('en')
  );
}

/** "In het kader van X, de Commissie …": a body after the adverbial's comma is itself the first place. */
function isNominal(tags: string, from: number, verb: number): boolean {
  const comma = tags.lastIndexOf(',', verb - 1);
  return comma > from && /^d?A$/.test(tags.slice(comma + 1, verb)) && !hasFinite(tags, from, comma);
}

function lastNoun(units: readonly Unit[], from: number, to: number): string {
  return units.slice(from, to).findLast(({ tag }) => tag === 'w')?.word ?? '';
}
