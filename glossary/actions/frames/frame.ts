import type { Force, Modality } from '../../reading.ts';
import type { Span } from '../../text/span.ts';
import type { ActorGroup } from '../actors.ts';
import type { FrameRule } from '../grammar.ts';

/** A verb frame found in a sentence, with the bodies that are to act. */
export interface FrameHit {
  readonly rule: FrameRule;
  readonly actors: ActorGroup;
  readonly modality: Modality;
  readonly force: Force;
  readonly reported: boolean;
  /** The trigger's own words. */
  readonly trigger: Span;
  /** From the first word of the undertaking's clause to its last. */
  readonly clause: Span;
  /** The clauses that were made one. */
  readonly parts: readonly Span[];
  /** Where, after trigger and subject, the words begin that say what is to be done. */
  readonly bodyStart: number;
  /** Whether nothing of substance follows the trigger: a lead-in whose items complete it. */
  readonly isOpen: boolean;
}
