import type { ActionGrammar } from '../actions/grammar.ts';
import type { Language } from '../reading.ts';
import { english } from './en/grammar.ts';
import { dutch } from './nl/grammar.ts';

/** The grammar of a language; null for a page in no language that is read. */
export function grammarOf(language: Language | null): ActionGrammar | null {
  if (language === 'nl') return dutch;
  return language === 'en' ? english : null;
}
