/** What kind of word a form is, on IATE's model. `variant` is for look-up only. */
export type TermType = 'full' | 'short' | 'abbreviation' | 'variant';
export type Evaluation = 'preferred' | 'admitted' | 'deprecated' | 'obsolete';

export interface TermForm {
  /** As it is written in running text, in the singular. */
  readonly form: string;
  readonly type: TermType;
  /** "admitted" where it is left out; exactly one form a language is "preferred". */
  readonly evaluation?: Evaluation;
  /** True where capitals tell it from a common word ("ARO", "ELA"): then it is matched as written only. */
  readonly matchCase?: boolean;
  /** Forms that rules cannot derive (irregular plurals). */
  readonly inflected?: readonly string[];
}

export interface LanguageSection {
  /** One or two sentences in our own words, at most 300 characters. */
  readonly definition: string;
  readonly terms: readonly TermForm[];
}

export interface Source {
  readonly title: string;
  readonly url: string;
  /** Day on which the source was opened (YYYY-MM-DD); left out where it was not. */
  readonly checked?: string;
}

/** A concept of the term bank. Different meanings are different entries. */
export interface TermEntry {
  readonly id: string;
  readonly domain: string;
  /** The id under which it acts (contract.md), where the concept is a body that can promise or be asked: "commission". */
  readonly actor?: string;
  /** True for names that every page on EU policy bears ("the Commission", "member states"): no jargon to explain at each place. */
  readonly common?: boolean;
  readonly nl: LanguageSection;
  readonly en: LanguageSection;
  readonly source: Source;
  readonly related?: readonly string[];
}

/** The loaded bank: entries by id, in a fixed order. */
export interface TermBank {
  readonly entries: ReadonlyMap<string, TermEntry>;
  /** Changes whenever an entry does: part of the reading's cache key. */
  readonly version: string;
}
