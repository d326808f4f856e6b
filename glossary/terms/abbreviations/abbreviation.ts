import type { Span } from '../../text/span.ts';

/** A short form and the long form that the page gives for it. */
export interface Abbreviation {
  /** As written, without a plural ending. */
  readonly shortForm: string;
  readonly short: Span;
  readonly long: Span;
  /** The term bank's entry that the short form, or else the long form, names; null where it knows neither. */
  readonly id: string | null;
  readonly rule:
    | 'long form (short form)'
    | 'short form (long form)'
    | 'known pair'
    | 'name (short form)'
    | 'named hereinafter'
    | 'short form, long form'
    | 'short form: long form'
    | 'short form stands for'
    | 'term (short form)';
}

/** A short form and its long form, before it is known which term they are. */
export type Pair = Omit<Abbreviation, 'id'>;
