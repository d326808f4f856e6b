import type { TellingGrammar } from './telling-grammar.ts';

/**
 * A way in which a sentence says what a term is. `before` is held against the sentence's words up to the term, `after`
 * against those that follow it (its compound's tail included: "-netwerk"). Both bounded, no nested repeats.
 */
export interface DefinitionRule {
  readonly name: string;
  readonly before?: RegExp;
  readonly after?: RegExp;
  /** What must not follow although `after` fits. */
  readonly unless?: RegExp;
  /** Only for names ("Empact", "@ON-netwerk"), not for common nouns. */
  readonly names?: true;
  /**
   * What is quoted. "sentence": all of it. "clause": from the term, with the article before it, to the end of what
   * `after` matched. "phrase": from where `before` matched to the end of what `after` matched.
   */
  readonly quote: 'sentence' | 'clause' | 'phrase';
}

/** What finding definitions needs to know of a language. Rules in the order of their strength: the first that fits counts. */
export interface DefinitionGrammar {
  /** Turns of phrase that define any term, known or not. */
  readonly telling: TellingGrammar;
  readonly rules: readonly DefinitionRule[];
  /** A heading that asks what something is; its last word is followed by the term. */
  readonly asksWhat: RegExp;
  /** An act's or glossary's "'x' means …" at a block's head (flag "d"): its groups are the term, and another name of it. */
  readonly meaning: RegExp;
  /** An act's "'x': …" at a block's head, where `defines` stands somewhere before; groups as in `meaning`. */
  readonly item: RegExp;
  readonly defines: RegExp;
}
