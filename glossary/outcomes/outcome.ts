import type { Language } from '../reading.ts';
import type { InBoth, Source } from '../termbank/entry.ts';

/** What was promised. A promise to propose is kept by the proposal, not by the law that follows it. */
export type Instrument =
  | 'proposal'
  | 'recommendation'
  | 'evaluation'
  | 'report'
  | 'study'
  | 'strategy'
  | 'guidance'
  | 'funding'
  | 'body'
  | 'agreement'
  | 'other';

/** Words of which one must stand in the action, by their beginnings, accents and capitals aside. */
export type OneOf = readonly string[];

/** What became of one promise: an editorial record, never taken for what a page says. */
export interface Outcome {
  readonly id: string;
  /** What it is about, as a reader would call it. */
  readonly subject: InBoth;
  readonly instrument: Instrument;
  /** Who promised it: actor ids of which one must act. */
  readonly actors: readonly string[];
  /** What an action says that is this promise: of each group one. `not`: what none of it says. */
  readonly says: Readonly<Record<Language, readonly OneOf[]>>;
  readonly not?: Readonly<Record<Language, OneOf>> | undefined;
  /** Days between which pages spoke of it as still to come (YYYY-MM-DD). */
  readonly announced: { readonly from: string; readonly until: string };
  /** The first clock; null where nothing was found that delivers it. */
  readonly delivered: {
    readonly date: string;
    /** "COM(2021) 784". */
    readonly number?: string | undefined;
    readonly celex?: string | undefined;
    readonly what: InBoth;
  } | null;
  /** Given up, and when. */
  readonly withdrawn?: { readonly date: string; readonly why: InBoth } | undefined;
  /** The second clock: CELEX numbers of the acts that came of it, in the table of acts. */
  readonly acts: readonly string[];
  readonly note?: InBoth | undefined;
  readonly sources: readonly Source[];
}
