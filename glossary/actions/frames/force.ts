import type { Force } from '../../reading.ts';
import type { ActionGrammar } from '../grammar.ts';

/** How firmly words say that something is to be done. */
export function forceOf(words: string, grammar: ActionGrammar): Force {
  if (grammar.hedged.test(words)) return 'hedged';
  return grammar.conditional.test(words) ? 'conditional' : 'firm';
}
