import type { PageText } from '../text/page-text.ts';
import type { ActorSpan } from './actors.ts';
import type { ActionGrammar } from './grammar.ts';

/** All that the reading of a page's actions starts from. */
export interface Scene {
  readonly page: PageText;
  /** Those who may act, in the text's order; they do not overlap. */
  readonly actors: readonly ActorSpan[];
  readonly grammar: ActionGrammar;
  /** The page's day (YYYY-MM-DD), which resolves "by the end of this year"; null where it is not known. */
  readonly published: string | null;
  /** The id of the body that writes the page as "we"; null where it is not known. */
  readonly author: string | null;
}
