/**
 * A turn of phrase that says what something is, whether or not the term bank knows it. Its pattern (flags "d", "g", "u")
 * has the groups `says`, what is said, and `term`, unless the term is what ends where the match begins: see `kind`.
 */
export interface TellingRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** What `says` must not be. */
  readonly unless?: RegExp;
  /**
   * What the term before the match must be: a name; or a noun phrase of two words or more, or in quotation marks, of which
   * nothing but the sentence's end or its verb may follow. Left out: any noun phrase.
   */
  readonly kind?: 'name' | 'phrase';
  /** Words that announce an explanation ("that is"): whatever it says then, it explains. */
  readonly explicit?: true;
  /** Whether the whole sentence is quoted rather than what is said. */
  readonly whole?: true;
}

export interface TellingGrammar {
  readonly rules: readonly TellingRule[];
  /** Words that go on with what they belong to: without one of them a noun phrase only names ("a problem"). */
  readonly complement: RegExp;
  /** Complements that are relative pronouns, and follow a noun. */
  readonly relative: RegExp;
  /** The plural that must precede any other complement where there is no article: "are tools for", not "are useful for". */
  readonly bareNoun: RegExp;
  /** What judges, counts or compares rather than says what something is ("a challenge", "the most used"). */
  readonly judges: RegExp;
  /** People: "Ylva Johansson, the Commissioner for" defines nobody. */
  readonly people: RegExp;
  /** First words that make a subject no term: pronouns, "this", "there". */
  readonly noTerm: RegExp;
}
