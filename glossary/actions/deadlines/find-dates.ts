import { dateGrammarOf } from '../../languages/date-grammars.ts';
import type { Bound, Language } from '../../reading.ts';
import { longestSpans } from '../../text/longest-spans.ts';
import type { Span } from '../../text/span.ts';
import { createSpanIndex } from '../../text/span-index.ts';
import type { DateExpression } from '../dates.ts';
import { type CalendarUnit, partsOf } from './calendar.ts';
import type { Anchor, BoundRule, DateGrammar, UnitRule } from './date-grammar.ts';
import { roleOf } from './find-role.ts';
import { meaningOf, type Portion, RELATIVE } from './meaning.ts';

/** How much of the text around the span is looked at, to tell what a date is. */
const CONTEXT = 200;
/** How far before a unit its preposition may begin. */
const REACH = 60;

interface Hit extends Span {
  readonly unit: CalendarUnit | 'relative';
  readonly rule: UnitRule;
}

/**
 * The dates in a span of the text, in order, not overlapping, each with the days it means, by the table of
 * contract.md, and what it is in its sentence. Found as a unit ("June 2021"), what portion of it is meant ("end of")
 * and how it bounds ("by"). `anchor`: the day the page was published (YYYY-MM-DD), for "next year", or null.
 */
export function findDates(text: string, within: Span, language: Language, anchor: string | null): DateExpression[] {
  const grammar = dateGrammarOf(language);
  const from = Math.max(0, within.start - CONTEXT);
  // Narrow and no-break spaces are spaces here; the offsets stay as they are.
  const near = text
    .slice(from, Math.min(text.length, within.end + CONTEXT))
    .replace(/[\u00a0\u2007\u2009\u202f]/g, ' ');
  const found = findIn(near, { start: within.start - from, end: within.end - from }, grammar, anchor);
  return found.map((date) => ({ ...date, span: { start: date.span.start + from, end: date.span.end + from } }));
}

/** Most sentences hold no date: one look at their words spares the rules. */
const MAY_HOLD_A_DATE =
  /\d|year|month|week|day|hour|term|period|mandate|summer|spring|autumn|presidency|(?:shortly|immediately|soon|directly) after|(?:before|by) the|that date|datum|v[oó][oó]r (?:de|het)|jaar|jaren|maand|weken|dagen|binnen|uur|mandaat|zomer|najaar|voorjaar|reces|kerst|voorzitterschap|(?:kort|meteen|onmiddellijk|direct|mogelijk) na/i;

function findIn(text: string, within: Span, grammar: DateGrammar, anchor: string | null): DateExpression[] {
  const words = text.slice(within.start, within.end);
  if (!MAY_HOLD_A_DATE.test(words)) return [];
  const expressions = unitsOf(words, grammar, anchor).flatMap((hit) => {
    const expression = expressionOf(text, within, hit, grammar);
    return expression ? [expression] : [];
  });
  const taken = createSpanIndex(expressions, ({ span }) => span);
  for (const span of relativeSpans(words, grammar)) {
    const at = { start: within.start + span.start, end: within.start + span.end };
    if (taken.overlapping(at).length > 0) continue;
    expressions.push(finish(text, at, RELATIVE, false, 'relative', grammar, at.start));
  }
  return expressions.sort((a, b) => a.span.start - b.span.start);
}

function unitsOf(words: string, grammar: DateGrammar, anchor: string | null): Hit[] {
  const at = anchor ? toAnchor(anchor) : null;
  const hits: Hit[] = [];
  for (const rule of grammar.units) {
    for (const match of words.matchAll(rule.pattern)) {
      const unit = rule.read(match, at);
      if (unit) hits.push({ start: match.index, end: match.index + match[0].length, unit, rule });
    }
  }
  // The longest reading of the same words is the one meant: "June 2021" over "2021".
  return longestSpans(hits);
}

function toAnchor(day: string): Anchor {
  const [year, month] = partsOf(day);
  return { year, month };
}

function expressionOf(text: string, within: Span, hit: Hit, grammar: DateGrammar): DateExpression | null {
  const unitStart = within.start + hit.start;
  const portionAt = portionBefore(text, within.start, unitStart, grammar);
  const bound = hit.rule.bound ? null : boundBefore(text, within.start, portionAt.start, grammar);
  const start =
    (hit.rule.bound ? boundBefore(text, within.start, unitStart, grammar) : bound)?.start ?? portionAt.start;
  const suffix = suffixAfter(text, within.start + hit.end, within.end, grammar);
  const end = suffix?.end ?? within.start + hit.end;
  const alone = isAlone(text, within, { start, end });
  const isRange = hit.rule.isRange ?? false;
  const stands = hit.rule.standsAlone || isRange || portionAt.portion !== null || bound !== null || alone;
  if (!stands) return null;
  const named = suffix?.rule.bound ?? bound?.rule.bound ?? 'in';
  const kind: Bound = hit.rule.bound ?? (isRange && named === 'in' ? 'between' : named);
  const meaning =
    hit.unit === 'relative' ? RELATIVE : meaningOf(hit.unit, kind, portionAt.portion, bound?.rule.inclusive ?? false);
  const name = [bound?.rule.name, portionAt.portion, hit.rule.name].filter(Boolean).join(' ');
  return finish(text, { start, end }, meaning, isRange, name, grammar, unitStart);
}

/** "at the latest", "onwards": what follows a unit and bounds it. */
function suffixAfter(
  text: string,
  from: number,
  to: number,
  grammar: DateGrammar,
): { rule: BoundRule; end: number } | null {
  const after = text.slice(from, Math.min(to, from + REACH));
  for (const rule of grammar.suffixes) {
    const match = rule.pattern.exec(after);
    if (match) return { rule, end: from + match[0].length };
  }
  return null;
}

function portionBefore(
  text: string,
  from: number,
  offset: number,
  grammar: DateGrammar,
): { portion: Portion; start: number } {
  const before = text.slice(Math.max(from, offset - REACH), offset);
  for (const { portion, pattern } of grammar.portions) {
    const match = pattern.exec(before);
    if (match) return { portion, start: offset - (before.length - match.index) + leadOf(match[0]) };
  }
  return { portion: null, start: offset };
}

function boundBefore(
  text: string,
  from: number,
  offset: number,
  grammar: DateGrammar,
): { rule: BoundRule; start: number } | null {
  const before = text.slice(Math.max(from, offset - REACH), offset);
  for (const rule of grammar.bounds) {
    const match = rule.pattern.exec(before);
    if (match) return { rule, start: offset - (before.length - match.index) + leadOf(match[0]) };
  }
  return null;
}

/** A preposition is found with what parts it from the words before: a space or an opening bracket. */
function leadOf(words: string): number {
  return /^[\s(]*/.exec(words)?.[0].length ?? 0;
}

/** Whether the expression is all that its brackets, its cell or the words after a colon hold. */
function isAlone(text: string, within: Span, { start, end }: Span): boolean {
  const before = text.slice(Math.max(within.start, start - 3), start).trimEnd();
  const after = text.slice(end, Math.min(within.end, end + 3)).trimStart();
  const opens = before === '' ? start - within.start <= 3 : /[([:;,–—-]$/.test(before);
  const closes = after === '' || /^[)\];,.]/.test(after);
  return opens && closes && (before === '' ? after === '' || /^[;,.]/.test(after) : true) && !before.endsWith(',');
}

function finish(
  text: string,
  span: Span,
  meaning: DateExpression['meaning'],
  isRange: boolean,
  name: string,
  grammar: DateGrammar,
  unitStart: number,
): DateExpression {
  const bracketed =
    /[([]\s*$/.test(text.slice(Math.max(0, span.start - 2), span.start)) &&
    /^\s*[)\]]/.test(text.slice(span.end, span.end + 2));
  const found = roleOf({ text, span, unitStart, meaning, isRange, bracketed, roles: grammar.roles });
  return { span, meaning, bracketed, role: found?.role ?? 'candidate', rule: found ? `${name}; ${found.name}` : name };
}

function relativeSpans(words: string, grammar: DateGrammar): Span[] {
  const spans: Span[] = [];
  for (const pattern of grammar.relative) {
    const found = [...words.matchAll(pattern)].map(({ 0: match, index }) => ({
      start: index,
      end: index + match.trimEnd().length,
    }));
    if (found.length === 0) continue;
    const taken = createSpanIndex(spans, (span) => span);
    for (const span of found) if (taken.overlapping(span).length === 0) spans.push(span);
  }
  return spans;
}
