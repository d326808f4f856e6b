import type { ActorGroup } from '../actors.ts';

/** Who the pronouns of the next sentence may stand for: a body, or something that is none ("other"). */
export type Subject = ActorGroup | 'other' | null;

/** What a sentence leaves to the next one of its paragraph: whom its pronouns and passives may mean. */
export interface Antecedents {
  readonly subject: Subject;
  /** The last body that it names, whatever it is in it. */
  readonly named: ActorGroup | null;
  /** Who was last to act. */
  readonly acting: ActorGroup | null;
}

/** Who is to act by a verb, and where that is said. */
export interface FoundSubject {
  readonly group: ActorGroup;
  /** Index of the unit with which its phrase begins; null where it is only understood. */
  readonly first: number | null;
  readonly side: 'before' | 'after' | 'understood';
  /** Index of the subordinator whose clause it is ("that", "dat"), or null. */
  readonly subordinator: number | null;
  /** It is that of a verb in the past, which "and" joins to this one. */
  readonly afterPast?: true;
}

/** What comes before a verb, in its sentence and in the one before. */
export interface Known {
  readonly antecedents: Antecedents;
  /** The subject of this sentence's last verb, and where that stands. */
  readonly previous: Subject;
  readonly previousVerb: number | null;
  /** Whether the verb asks something of its subject: then a pronoun is a body's, whatever that was before. */
  readonly asks: boolean;
  /** The id of the body that speaks as "we"; null where it is not known. */
  readonly author: string | null;
}
