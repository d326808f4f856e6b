import type { Bound } from '../../reading.ts';
import type { DateRole } from '../dates.ts';
import type { CalendarUnit } from './calendar.ts';

/** What a rule may know of the page: the day it was published, for "next year". */
export interface Anchor {
  readonly year: number;
  readonly month: number;
}

/** Reads one way to name a stretch of the calendar. */
export interface UnitRule {
  readonly name: string;
  /** Global, without regard to capitals, bounded; groups are what `read` takes. */
  readonly pattern: RegExp;
  /** The unit, "relative" where the words need an anchor that the page does not give, or null where it is none. */
  read(match: RegExpMatchArray, anchor: Anchor | null): CalendarUnit | 'relative' | null;
  /** True where the words say enough by themselves ("Q4 2021"); a bare year or day needs a preposition or brackets. */
  readonly standsAlone: boolean;
  /** A range of two units: "between", or a period. */
  readonly isRange?: boolean;
  /** True where the rule's own words hold the preposition ("between 2022 and 2024"). */
  readonly bound?: Bound;
}

/** What stands before a unit and says how it bounds; matched at the end of the text before it. */
export interface BoundRule {
  readonly name: string;
  readonly bound: Bound;
  readonly pattern: RegExp;
  /** "until and including": the unit's last day counts. */
  readonly inclusive?: boolean;
}

/** A part of a unit: "end of", "mid-", "early". */
export interface PortionRule {
  readonly portion: 'early' | 'mid' | 'late';
  readonly pattern: RegExp;
}

/** What a date is, by the words around it. The first rule that fits decides. */
export interface RoleRule {
  readonly name: string;
  readonly role: Exclude<DateRole, 'candidate'>;
  /** Matched at the end of the words before the expression, its preposition left out of them. */
  readonly before?: RegExp;
  /** Matched at the end of the words before, its preposition included. */
  readonly beforeUnit?: RegExp;
  /** Matched at the start of the words after it. */
  readonly after?: RegExp;
  /** Matched in the clause around it. */
  readonly clause?: RegExp;
  /** Only for these kinds of expression. */
  readonly only?: (expression: {
    precision: string;
    bound: Bound;
    isRange: boolean;
    bracketed: boolean;
    /** The expression's own words. */
    words: string;
  }) => boolean;
}

/** All that the reading of dates needs to know of a language. */
export interface DateGrammar {
  readonly units: readonly UnitRule[];
  readonly bounds: readonly BoundRule[];
  readonly portions: readonly PortionRule[];
  /** What follows a unit and says how it bounds: "at the latest", "onwards"; matched at the start of the text after it. */
  readonly suffixes: readonly BoundRule[];
  /** Whole expressions that name no day: "within two years". */
  readonly relative: readonly RegExp[];
  readonly roles: readonly RoleRule[];
  readonly recurrences: readonly { readonly pattern: RegExp; read(match: RegExpMatchArray): string | null }[];
}
