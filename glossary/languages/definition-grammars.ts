import type { Language } from '../reading.ts';
import type { DefinitionGrammar } from '../terms/definition-grammar.ts';
import { englishDefinitions } from './en/definitions.ts';
import { dutchDefinitions } from './nl/definitions.ts';

export const DEFINITION_GRAMMARS: Readonly<Record<Language, DefinitionGrammar>> = {
  nl: dutchDefinitions,
  en: englishDefinitions,
};
