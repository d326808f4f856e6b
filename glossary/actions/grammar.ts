import type { Force, Language, Modality } from '../reading.ts';
import type { Cut } from './cut.ts';
import type { BodyNames } from './find-bodies.ts';
import type { Lexicon } from './tags.ts';
import type { Shape } from './units.ts';

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
   * particle, an English infinitive. Where it is missing, the trigger means something else. Searched for, so neither
   * global nor sticky.
   */
  readonly completion?: RegExp;
  /** Only where the actor opens the sentence, or the verb that inverts it: any verb may be the trigger. */
  readonly opensSentence?: true;
  /** Whether the trigger is the auxiliary of a passive, of which an agent is to act. */
  readonly passive?: true;
  /** Only bodies and agents can be meant: "expects the Council to", "expects resistance to". */
  readonly ofBodies?: true;
  /** Only with an infinitive after it: "gaat … onderzoeken", not "gaat … na". */
  readonly infinitive?: true;
  /** Whether the trigger tells that somebody undertook it: "has promised to". */
  readonly reported?: true;
  /** Only where the sentence has told that somebody said so: "confirmed that the Commission would". */
  readonly afterReport?: true;
  /** Only with a date that lies ahead: the present tense is an announcement then. */
  readonly dated?: true;
}

/** What a column of a plan's table holds. */
export type PlanColumn = 'action' | 'actor' | 'date';

/** All that the reading of actions needs to know of a language; a third language is a third grammar. */
export interface ActionGrammar {
  readonly language: Language;
  /** In the order in which they are tried: the longer and more specific first. */
  readonly rules: readonly FrameRule[];
  /** Those for the articles of an act, where the present tense lays down a duty. */
  readonly rulesInActs: readonly FrameRule[];
  /** The head of an act's article. */
  readonly article: RegExp;
  /** How an act speaks of itself, and how its paragraphs begin. */
  readonly thisAct: RegExp;
  readonly actParagraph: RegExp;
  /** What opens an act's recitals. */
  readonly recitals: RegExp;
  readonly lexicon: Lexicon;
  readonly bodies: BodyNames;
  /** Whether the subject may follow the finite verb. */
  readonly inverts: boolean;
  /** What a pronoun may stand for: one, several, either, or who writes the page ("we"). */
  readonly pronouns: ReadonlyMap<string, 'singular' | 'plural' | 'any' | 'author'>;
  /** Pronouns as the object of a request: "them", "haar". */
  readonly objects: ReadonlyMap<string, 'singular' | 'plural' | 'any'>;
  /** Adverbs that make the present tense an announcement: "binnenkort". */
  readonly soon: RegExp;
  /** Finite verbs that show whether their subject is one or several: "is", "are". */
  readonly numbers: ReadonlyMap<string, 'singular' | 'plural'>;
  /** Held against the words after a verb and its pronoun: what only somebody does, not a thing ("propose", "evaluate"). */
  readonly deliberates: RegExp;
  /** A subordinate clause with a subject of its own: what it holds is not the actor's. */
  readonly subordinators: RegExp;
  /** After a comma these set another clause against the undertaking's: "but", "maar", "want". */
  readonly contrasts: ReadonlySet<string>;
  /** Modals that give leave: "may", "kan". */
  readonly powers: ReadonlySet<string>;
  /** Subordinators of a purpose or reason with a subject of its own, which ends the undertaking's clause: "so that", "zodat". */
  readonly purposes: ReadonlySet<string>;
  /** What the addressee of a request may stand after: "on", "bij". */
  readonly addressing: ReadonlySet<string>;
  /** Subordinators of a condition, which is part of the undertaking's clause: "if", "mits". */
  readonly conditions: ReadonlySet<string>;
  /** What comes before a date that another subject is to meet ("so that the EU can"). */
  readonly foreignPurpose: RegExp;
  /** Verbs whose object is to do what follows: "help Member States to", "de lidstaten helpen om". */
  readonly helps: RegExp;
  readonly negation: RegExp;
  readonly notNegation: RegExp;
  /** A clause's opening by which nobody acts: "nothing in this act". */
  readonly nobody: RegExp;
  /** Verbs of which the subject does nothing ("benefit", "receive"). */
  readonly nonAgentive: RegExp;
  /** Participles of arrangements and powers, whose agent does nothing ("assisted", "empowered"). */
  readonly constitutive: RegExp;
  /** What puts a step after a day rather than by it: "thereafter", "daarna". */
  readonly later: RegExp;
  /** Ends in the words of what gave occasion to an undertaking, whose day is no deadline: "Following adoption by the Council". */
  readonly occasion: RegExp;
  /** What adds a step to the one before: "also", "ook". */
  readonly also: RegExp;
  /** Passives of events and aims, which nobody in particular is to see to: "be held", "be halved". */
  readonly happens: RegExp;
  /** Participles of what institutions do themselves: "proposed", "vastgesteld". */
  readonly deeds: RegExp;
  /** What comes right before the agent of a passive: "by", "door". */
  readonly agents: ReadonlySet<string>;
  /** In the words after "will", what makes it a duty: "have to", "moeten". */
  readonly obliged: RegExp;
  /** Held against the tags that follow a second body: what is asked of it comes next. */
  readonly asksOn: RegExp;
  readonly partners: RegExp;
  /** Joins the members of a list of bodies. */
  readonly listJoint: RegExp;
  /** Determiners and fillers that may precede a body within a phrase. */
  readonly determiner: RegExp;
  readonly conditional: RegExp;
  /** What ends right before the verb of what is done then: "Mocht dat zo zijn, dan". */
  readonly consequence: RegExp;
  /** An opening that makes what follows depend on something: "if", "should it", "mocht". */
  readonly conditionFirst: RegExp;
  readonly hedged: RegExp;
  readonly reported: RegExp;
  readonly question: RegExp;
  /** Finite verbs of saying and thinking, whose "that" holds what is said. */
  readonly states: RegExp;
  /** Ends in what lays down a rule, with "that": "bepaalt dat", and the clause so far. */
  readonly lays: RegExp;
  /** What speaks for its author: "the communication encourages Member States to". */
  readonly documents: RegExp;
  /** What comes before a task that is only recalled: "notes that". */
  readonly notes: RegExp;
  /** A sentence that tells of something to come or to be done, whoever is its subject. */
  readonly announces: RegExp;
  /** Nouns for what somebody undertakes or asks: "proposal", "verzoek". */
  readonly undertakings: RegExp;
  /** A sentence that tells of the past. */
  readonly past: RegExp;
  /** Headings and lead-ins under which listed items are actions although no actor is named. */
  readonly keyActions: RegExp;
  /** A step's own label, which is no part of it: "Action 4:". */
  readonly label: RegExp;
  /** Lead-ins that name their items as measures ("the following actions"). */
  readonly following: RegExp;
  /** The headings of a plan's columns. */
  readonly planColumns: Readonly<Record<PlanColumn, RegExp>>;
  /** Rows of a timetable in which an act takes effect, and nobody acts. */
  readonly takesEffect: RegExp;
  /** What stands in a column of days where there is none: "ongoing", "–". */
  readonly noDay: RegExp;
  /** A row's word for what has been done: "completed", "afgerond". */
  readonly done: RegExp;
  /** The head of a column of actions that are only recommended. */
  readonly recommends: RegExp;
  /** The head of a column of dates by which to act: "By". */
  readonly boundingHead: RegExp;
  /** Short forms of bodies that stand in such a column alone, with their ids. */
  readonly planActors: ReadonlyMap<string, string>;
  /** Whether a word may be a verb in the present: of a line such as "April 2026: the Authority publishes …". */
  isPresent(word: string): boolean;
  /** Whether the words begin (English) or end (Dutch) as a step that completes a lead-in does. */
  isVerbPhrase(words: string): boolean;
  /** Where in a shape's text a conjunct with a verb of its own begins, and where the one before it ends, the joint ("and", ",") left out. */
  conjunctsOf(shape: Shape): Cut[];
}
