import type { Span } from './text/span.ts';

/** The languages that are read. */
export type Language = 'nl' | 'en';

/** One reason for or against, with what was counted or the name that was seen. */
export interface Signal {
  readonly code:
    | 'host'
    | 'bodies'
    | 'acts'
    | 'law'
    | 'commitments'
    | 'jargon'
    | 'union'
    | 'other-commission'
    | 'national'
    | 'others'
    | 'offer'
    | 'short'
    | 'language';
  readonly value: string | number;
}

export interface PageSummary {
  readonly isPolicyPage: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  /** In English, for the command's output; `signals` is the same for an interface in any language. */
  readonly reasons: readonly string[];
  readonly signals: readonly Signal[];
  readonly language: Language | null;
  readonly title: string;
  /** YYYY-MM-DD or null. */
  readonly published: string | null;
}

/** What the page, or the term bank, says about a term. */
export interface Definition {
  /** With source "page": exactly `text.slice(span.start, span.end)`. */
  readonly text: string;
  readonly source: 'page' | 'term bank';
  /** "expansion": long form of an abbreviation; "definition": says what it is; "context": a passage about it, never shown as a definition. */
  readonly kind: 'expansion' | 'definition' | 'context';
  /** With "expansion": the short form as written. */
  readonly short?: string;
  /** Null for the term bank. */
  readonly span: Span | null;
  /** The rule that found it, as evidence; "term bank" entries have none. */
  readonly rule?: string;
}

export interface TermReading {
  /** The term bank's id, or a slug for a term that only the page defines. */
  readonly id: string;
  readonly headword: string;
  readonly occurrences: readonly Span[];
  readonly definitions: readonly Definition[];
  readonly pair: { readonly nl: string; readonly en: string } | null;
  /** A name that every such page bears ("the Commission"): painted where it first stands, not at every place. */
  readonly common: boolean;
}

/** A body that acts or takes part; `text` as the page has it. */
export interface ActorMention {
  readonly id: string;
  readonly text: string;
}

export type Modality = 'will' | 'shall' | 'recommended' | 'urged' | 'invited' | 'proposed';
export type Force = 'firm' | 'hedged' | 'conditional';
export type Bound = 'in' | 'by' | 'before' | 'from' | 'until' | 'between' | 'relative';
export type Precision = 'day' | 'month' | 'quarter' | 'half' | 'year' | 'relative';

/** A point or stretch of time that the words name; days are YYYY-MM-DD. */
export interface DateMeaning {
  readonly bound: Bound;
  /** First day meant, null where the words set none. */
  readonly start: string | null;
  /** Last day meant, null where the words set none. */
  readonly end: string | null;
  readonly precision: Precision;
  readonly modifier: 'early' | 'mid' | 'late' | null;
}

export interface Deadline extends DateMeaning {
  readonly span: Span;
  readonly text: string;
}

export interface ActionReading {
  /** "a1", "a2", … in the text's order; of this reading only, never saved. */
  readonly id: string;
  readonly span: Span;
  readonly actors: readonly ActorMention[];
  readonly partners: readonly ActorMention[];
  readonly modality: Modality;
  readonly force: Force;
  readonly reported: boolean;
  /** ISO 8601 repeating duration ("R/P1Y") or null. */
  readonly recurrence: string | null;
  readonly deadline: Deadline | null;
  readonly mentions: readonly Span[];
  /** The sentence that an item completes ("The Commission will:"), where it has one. */
  readonly leadIn: Span | null;
  /** The rule that found it, as evidence. */
  readonly rule: string;
}

/** A question of the page, and all that answers it. */
export interface QuestionReading {
  readonly question: Span;
  readonly answer: Span;
}

/** "see below", and the head of the list or table that it means. */
export interface ReferenceReading {
  readonly span: Span;
  readonly target: Span;
}

/** An act, a Commission document or a procedure that the page names by its number (see acts/act-number.ts). */
export interface ActMention {
  readonly id: string;
  readonly celex: string | null;
  readonly occurrences: readonly Span[];
}

/** The document that a page explains or announces. */
export interface AuthorityReading {
  /** "COM(2021) 170". */
  readonly number: string;
  /** "52021DC0170" where a link gives it. */
  readonly celex: string | null;
  /** The page's own link to it; EUR-Lex's address by the number where the page has none. */
  readonly url: string;
  /** Where the page names it. */
  readonly span: Span;
}

/** The second contract: all that is read from a page. Plain JSON. */
export interface Reading {
  readonly page: PageSummary;
  readonly text: string;
  readonly terms: readonly TermReading[];
  readonly actions: readonly ActionReading[];
  /** Empty where the page is not made of questions and answers. */
  readonly questions: readonly QuestionReading[];
  readonly references: readonly ReferenceReading[];
  readonly authority: AuthorityReading | null;
  /** By their first place. */
  readonly acts: readonly ActMention[];
}
