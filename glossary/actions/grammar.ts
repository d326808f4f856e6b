import type { Force, Language, Modality } from '../reading.ts';

/**
 * How a trigger finds who is to act.
 * "subject": the actor stands beside the trigger (before it; after it where the language inverts).
 * "addressed": the actor is the object of an active verb ("invites the Commission to").
 * "task": the actor follows a fixed phrase ("it is for the Council to").
 */
export type FrameKind = 'subject' | 'addressed' | 'task';

/** A verb frame: the words that make a clause an undertaking, a duty or a request, and what they say of it. */
export interface FrameRule {
  readonly name: string;
  readonly kind: FrameKind;
  readonly modality: Modality;
  readonly force?: Force;
  /** Matched at a word's start, in running text, without regard to capitals; bounded, no nested repeats. */
  readonly trigger: RegExp;
  /**
   * What must follow in the same clause, at most 400 code units on: the participle of a Dutch passive, a separable
   * particle, an English infinitive. Where it is missing, the trigger means something else.
   */
  readonly completion?: RegExp;
  /** Only where the actor opens the sentence, or the verb that inverts it: any verb may be the trigger. */
  readonly opensSentence?: true;
}

/** What a column of a plan's table holds. */
export type PlanColumn = 'action' | 'actor' | 'date';

/** All that the reading of actions needs to know of a language; a third language is a third grammar. */
export interface ActionGrammar {
  readonly language: Language;
  /** In the order in which they are tried: the longer and more specific first. */
  readonly frames: readonly FrameRule[];
  /** Tried after those in the articles of an act, where the present tense lays down a duty. */
  readonly actFrames: readonly FrameRule[];
  /** The head of an act's article. */
  readonly article: RegExp;
  /** Words that may stand between subject and trigger, and between an inverted trigger and its subject. */
  readonly adverbs: RegExp;
  /** Whether the subject may follow the finite verb. */
  readonly inverts: boolean;
  /** A relative clause that fills all between a subject and its trigger: "Member States that have not yet done so are". */
  readonly relative: RegExp;
  readonly pronouns: ReadonlyMap<string, 'singular' | 'plural'>;
  /** A subordinate clause with a subject of its own: what it holds is not the actor's. */
  readonly subordinators: RegExp;
  /** Where a clause ends for good although the sentence goes on ("waarbij", "while"). */
  readonly clauseEnds: RegExp;
  /** Joins two undertakings of one subject: "and will", "en zal". */
  readonly conjunctions: RegExp;
  /** What comes before a date that another subject is to meet ("so that the EU can"). */
  readonly foreignPurpose: RegExp;
  readonly negation: RegExp;
  readonly notNegation: RegExp;
  /** Verbs of which the subject does nothing ("benefit", "receive"). */
  readonly nonAgentive: RegExp;
  /** A passive infinitive after the trigger, so that the subject undergoes: group 1 is the participle. */
  readonly passive: RegExp;
  /** The agent of a passive: "by", "door". */
  readonly agent: RegExp;
  readonly partners: RegExp;
  /** Joins the members of a list of bodies. */
  readonly listJoint: RegExp;
  /** Determiners and fillers that may precede a body within a phrase. */
  readonly determiner: RegExp;
  readonly conditional: RegExp;
  readonly hedged: RegExp;
  readonly reported: RegExp;
  readonly question: RegExp;
  /** Headings and lead-ins under which listed items are actions although no actor is named. */
  readonly keyActions: RegExp;
  /** Lead-ins that name their items as measures ("the following actions"). */
  readonly following: RegExp;
  /** The headings of a plan's columns. */
  readonly planColumns: Readonly<Record<PlanColumn, RegExp>>;
  /** Short forms of bodies that stand in such a column alone, with their ids. */
  readonly planActors: ReadonlyMap<string, string>;
  /** Whether the words begin (English) or end (Dutch) as a step that completes a lead-in does. */
  isVerbPhrase(words: string): boolean;
  /** Offsets in `words` at which a conjunct with a verb of its own begins, the joint ("and", ",") left out before it. */
  conjunctsOf(words: string): { end: number; start: number }[];
}
