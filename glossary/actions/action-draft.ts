import type { ActionReading } from '../reading.ts';
import type { Span } from '../text/span.ts';

/** An action before it is numbered and its mentions are known. */
export type ActionDraft = Omit<ActionReading, 'id' | 'mentions'> & {
  /** The clauses that it is made of, where its verbs each have an auxiliary of their own ("will … and will …"). */
  readonly parts: readonly Span[];
  /** Where it stands: in an act's recitals, in a list, in running text. */
  readonly setting: 'recital' | 'item' | 'prose';
};
