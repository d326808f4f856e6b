import type { DateExpression } from '../dates.ts';
import type { ActionGrammar } from '../grammar.ts';
import { type Shape, unitAt } from '../units.ts';
import type { Undertaking } from './step.ts';

/**
 * Whether the date is what somebody else is to meet: "so that the EU can … by 2030", "help Member States to … by 2030",
 * "measures that will reduce emissions by 2030".
 */
export function isForeign({ text, span, verbFrom, shape, grammar }: Undertaking, date: DateExpression): boolean {
  const before = text.slice(span.start, date.span.start);
  const purpose = [...before.matchAll(grammar.foreignPurpose)].at(-1);
  if (purpose && !before.slice(purpose.index).includes(';')) return true;
  const body = text.slice(Math.min(verbFrom, date.span.start), date.span.start);
  const helped = [...body.matchAll(grammar.helps)].at(-1);
  if (helped && !/[;]|, (?:and|en) /.test(body.slice(helped.index + helped[0].length))) return true;
  const at = unitAt(shape, date.span.start);
  const from = unitAt(shape, verbFrom);
  if (at < from && (isOfOpening(shape, at, from) || grammar.occasion.test(before))) return true;
  return isInRelative(shape, from, at) || isInSubordinate(shape, from, at) || isOfParticiple(shape, at, grammar);
}

/** Whether a date before the verb is in a clause of its own: "Companies that were set up before 2026 shall", "If no agreement is reached by 2025,". */
function isOfOpening({ tags }: Shape, at: number, verb: number): boolean {
  const relative = tags.lastIndexOf('r', at);
  if (relative >= 0 && !tags.slice(relative, at).includes(',')) return true;
  const opens = tags.lastIndexOf('S', at);
  return opens >= 0 && !/[,;]/.test(tags.slice(opens, at)) && tags.slice(at, verb).includes(',');
}

/** Whether a relative clause with a verb of its own is still open at `at`; one that only says "that are necessary" does not count. */
function isInRelative({ tags, units }: Shape, from: number, at: number): boolean {
  const relative = tags.lastIndexOf('r', at - 1);
  if (relative < from) return false;
  const inside = tags.slice(relative + 1, at);
  // ", which fall due on 30 June 2025 …,": between commas it tells of the noun before it.
  if (/,(?:[dw]{1,2}p)?p?$/.test(tags.slice(0, relative)) && !/[,;]/.test(inside)) return true;
  if (!/[mbhvqi]/.test(inside) || /[,;]/.test(inside)) return false;
  return !units.slice(relative, at).some(({ word }) => NEEDED.has(word));
}

const NEEDED = new Set('necessary required needed nodig vereist noodzakelijk'.split(' '));

/** "when the voters go to the polls in May", "if no agreement is reached by 2025": a clause with a subject of its own. */
function isInSubordinate({ tags }: Shape, from: number, at: number): boolean {
  const opens = tags.lastIndexOf('S', at - 1);
  return opens >= from && !/[,;]/.test(tags.slice(opens, at));
}

/** "the strategy adopted in 2020", "het in 2020 vastgestelde plan": the date of something that is no step of this one. */
function isOfParticiple({ tags, units }: Shape, at: number, { inverts }: ActionGrammar): boolean {
  if (inverts)
    return (
      /d[jwe#]*$/.test(tags.slice(0, at)) &&
      /^D+[jw]*e\b|^D+[jw]{0,2}[ew]w/.test(tags.slice(at)) &&
      tags[at - 1] === 'd'
    );
  if (NAMING.has(units[at - 1]?.word ?? '')) return false;
  return /(?:^|[^bhmtjniDc,])e$/.test(tags.slice(0, at));
}

/** Participles that only say which are meant: "the institutions concerned by 15 August". */
const NAMING = new Set('concerned involved affected interested required needed referred'.split(' '));
