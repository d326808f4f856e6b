import type { DateMeaning } from '../reading.ts';
import type { Span } from '../text/span.ts';

/**
 * What a date is in its sentence, before it is attached to an action.
 * "candidate": may be a deadline; the others never are one: "period" of a named plan, strategy or budget; "name" (Horizon 2020);
 * "reference" (an older act, report, reference year); "event" (meeting, publication, consultation, session);
 * "effect" (entry into force, application); "past"; "none" (as soon as possible: words of haste without a date).
 */
export type DateRole = 'candidate' | 'period' | 'name' | 'reference' | 'event' | 'effect' | 'past';

/** A date expression found in running text. */
export interface DateExpression {
  /** With its preposition and brackets' content, not the brackets: "uiterlijk eind juni 2021", "4e kwartaal 2021". */
  readonly span: Span;
  readonly meaning: DateMeaning;
  readonly role: DateRole;
  /** Whether the expression is all that its brackets hold: then it belongs to the conjunct since the date before it. */
  readonly bracketed: boolean;
  /** The rule that read it, and the one that gave it its role. */
  readonly rule: string;
}

/** "every two years", "jaarlijks", as an ISO 8601 repeating duration. */
export interface RecurrenceExpression {
  readonly span: Span;
  readonly recurrence: string;
}
