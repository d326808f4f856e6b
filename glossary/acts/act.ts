import type { InBoth, Source } from '../termbank/entry.ts';

/** How an act stands, as far as its source says. */
export type ActStatus = 'proposed' | 'adopted' | 'in-force' | 'repealed' | 'withdrawn' | 'rejected';

/** An act or a Commission document that the table knows. Days are YYYY-MM-DD; what could not be checked is left out. */
export interface ActRecord {
  readonly celex: string;
  /** What readers call it, in our own words: "Prüm II Regulation". */
  readonly title: InBoth;
  readonly status: ActStatus;
  readonly dates: {
    /** Of a Commission document: its own date. */
    readonly proposed?: string | undefined;
    readonly adopted?: string | undefined;
    readonly published?: string | undefined;
    readonly inForce?: string | undefined;
    readonly applies?: string | undefined;
    /** The day by which directives must be national law. */
    readonly transposition?: string | undefined;
    readonly repealed?: string | undefined;
  };
  /** What the dates do not say: "applies in stages". */
  readonly note?: InBoth | undefined;
  readonly sources: readonly Source[];
}
