import type { Language } from '../reading.ts';

/** What kind of word a form is, on IATE's model. `variant` is for look-up only. */
export type TermType = 'full' | 'short' | 'abbreviation' | 'variant';
export type Evaluation = 'preferred' | 'admitted' | 'deprecated' | 'obsolete' | 'proposed';
/** 1 not confirmed, 2 a secondary source, 3 an official source in one language, 4 official sources for both languages. */
export type Reliability = 1 | 2 | 3 | 4;
/** The same said in both languages. */
export type InBoth = Readonly<Record<Language, string>>;

export interface TermForm {
  /** As it is written in running text, in the singular, without an article. */
  readonly form: string;
  readonly type: TermType;
  /** "admitted" where it is left out; exactly one form a language is "preferred". */
  readonly evaluation?: Evaluation | undefined;
  /** Why a form is deprecated, obsolete or only proposed. */
  readonly reason?: InBoth | undefined;
  /** Dutch nouns: their article; left out for names that bear none. */
  readonly article?: 'de' | 'het' | undefined;
  /** Dutch nouns, where a source says so. */
  readonly gender?: 'm' | 'f' | 'n' | undefined;
  /** True where capitals tell it from a common word ("ARO", "ELA"): then it is matched as written only. */
  readonly matchCase?: boolean | undefined;
  /** Forms that rules cannot derive (irregular plurals). */
  readonly inflected?: readonly string[] | undefined;
  /** Where the form stands, where it is not in the entry's sources. */
  readonly reference?: string | undefined;
}

export interface LanguageSection {
  /** One or two sentences in our own words, at most 300 characters. */
  readonly definition: string;
  /** The same for a student, where the definition is dense. */
  readonly plain?: string | undefined;
  readonly terms: readonly TermForm[];
}

export interface Source {
  readonly title: string;
  readonly url: string;
  /** The act's number in EUR-Lex. */
  readonly celex?: string | undefined;
  /** Day on which the source was opened (YYYY-MM-DD); left out where it was not. */
  readonly checked?: string | undefined;
}

/** A concept that is taken for this one, and in what it differs; said on both. */
export interface Confusable {
  readonly id: string;
  readonly difference: InBoth;
}

/** A concept of the term bank. Different meanings are different entries. */
export interface TermEntry {
  readonly id: string;
  readonly domain: string;
  /** The id under which it acts (contract.md), where the concept is a body that can promise or be asked: "commission". */
  readonly actor?: string | undefined;
  /** True for names that every page on EU policy bears ("the Commission", "member states"): no jargon to explain at each place. */
  readonly common?: boolean | undefined;
  readonly nl: LanguageSection;
  readonly en: LanguageSection;
  readonly sources: readonly Source[];
  readonly reliability: Reliability;
  readonly related?: readonly string[] | undefined;
  readonly broader?: readonly string[] | undefined;
  readonly narrower?: readonly string[] | undefined;
  readonly confusable?: readonly Confusable[] | undefined;
  /** When it existed or applied (YYYY, YYYY-MM or YYYY-MM-DD), and what came before and after it. */
  readonly valid?:
    | {
        readonly from?: string | undefined;
        readonly until?: string | undefined;
        readonly predecessor?: string | undefined;
        readonly successor?: string | undefined;
      }
    | undefined;
  /** CELEX number of the act that it is, or that set it up. */
  readonly act?: string | undefined;
  /** Numbers in other banks, where confirmed. */
  readonly iate?: string | undefined;
  readonly eurovoc?: string | undefined;
}

/** The loaded bank: entries by id, in a fixed order. */
export interface TermBank {
  readonly entries: ReadonlyMap<string, TermEntry>;
  /** Changes whenever an entry does: part of the reading's cache key. */
  readonly version: string;
}

/** Whether somebody opened a source that says what the entry says. */
export function isConfirmed({ sources, reliability }: TermEntry): boolean {
  return reliability > 1 && sources.some(({ checked }) => checked !== undefined);
}

/** The name by which the bank prefers to call a concept. */
export function preferredForm(entry: TermEntry, language: Language): string {
  const { terms } = entry[language];
  return (terms.find(({ evaluation }) => evaluation === 'preferred') ?? terms[0])?.form ?? entry.id;
}
