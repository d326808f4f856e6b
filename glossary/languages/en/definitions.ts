import type { DefinitionGrammar } from '../../terms/definition-grammar.ts';
import { englishTelling } from './telling.ts';

/** What may stand before the subject of a sentence that defines it. */
const HEAD = /^(?:(?:the|an?)\s)?(?:so-called\s)?[‘'"“„«]?$/i;
const TAIL = String.raw`(?:-[\p{L}-]{2,40})?[’'"”»]?(?:\s\([^()\n]{1,120}\))?`;
const KIND =
  '(?:network|convention|framework|platform|fund|system|programme|agency|directive|regulation|group|agreement|protocol|instrument|centre|office|mechanism|database|initiative|project|committee|treaty|body)';
/** A prepositional phrase of a noun, up to where the clause goes on without it. */
const PHRASE = String.raw`[^,;:.()!?\n]{3,140}?(?=[,;:.()!?\n]|$|\s(?:and|or)\s(?:the|a|an|to|this|these|will|its)\s|\s(?:to|will|is|are|was|were|has|have|can|could|should|must|shall|that|which|who|by)\s)`;

export const englishDefinitions: DefinitionGrammar = {
  telling: englishTelling,
  rules: [
    {
      name: 'x is a',
      before: HEAD,
      after: new RegExp(
        String.raw`^${TAIL}\s(?:is|are|was|were)\s(?:(?:thus|therefore|now|currently|also)\s)?(?:an?|the|one of the)\s\p{L}`,
        'iu',
      ),
      unless: new RegExp(
        String.raw`^${TAIL}\s(?:is|are|was|were)\s(?:the (?:first time|case|result of)|an? (?:fact|step|good|must|(?:[\p{L}-]+ ){0,2}(?:problem|challenge|threat|danger|part|priority|concern))|one of the (?:reasons|topics))`,
        'iu',
      ),
      quote: 'sentence',
    },
    {
      name: 'x means',
      before: HEAD,
      after: new RegExp(
        String.raw`^${TAIL}\s(?:stands for|means|refers to|is short for|is the abbreviation (?:of|for)|is defined as)\s`,
        'iu',
      ),
      quote: 'sentence',
    },
    {
      name: 'x was set up',
      before: HEAD,
      after: new RegExp(
        String.raw`^${TAIL}\s(?:is|was|were|has been|have been)\s(?:first\s|originally\s)?(?:set up|established|created|founded|launched)(?![\p{L}])`,
        'iu',
      ),
      quote: 'sentence',
    },
    {
      name: 'x serves to',
      before: HEAD,
      after: new RegExp(
        String.raw`^${TAIL}\s(?:aims? (?:to|at)|is (?:designed|intended|meant) (?:to|for)|is (?:tasked with|responsible for|in charge of)|consists of|comprises|brings together|allows|enables|provides)\s`,
        'iu',
      ),
      quote: 'sentence',
    },
    {
      name: 'x (a …)',
      after: /^(?:-[\p{L}-]{2,40})?\s\((?:an?|the|i\.e\.|that is|or)\s[^()\n]{8,200}\)/iu,
      quote: 'clause',
    },
    {
      name: 'the … x network',
      names: true,
      before:
        /(?:^|[\s(])((?:the|an?)\s(?:new\s|existing\s)?(?:[\p{L}]{2,12}-(?:funded|led|run|managed|financed|supported|coordinated)|Council of Europe(?:['’]s)?)\s)$/iu,
      after: new RegExp(`^(?:[\\s-]${KIND})?(?![\\p{L}])`, 'u'),
      quote: 'phrase',
    },
    {
      name: 'x network of',
      names: true,
      before: /(?:^|[\s(])((?:(?:the|an?)\s)?)$/iu,
      after: new RegExp(
        String.raw`^(?:(?<=[\s-]${KIND})|[\s-]${KIND})\s(?:of the|of|against|for|on|between)\s${PHRASE}`,
        'u',
      ),
      quote: 'phrase',
    },
  ],
  asksWhat: /^(?:\d+[.)]\s*)?what (?:is|are|does|do)\s(?:(?:the|an?)\s)?[‘'"“„«]?$/i,
  meaning:
    /^[‘'"“„«]([^‘’'"“”„«»\n]{2,90})[’'"”»](?:\s\([^()\n]{1,40}\)|\sor\s[‘'"“„«]([^‘’'"“”„«»\n]{2,60})[’'"”»])?\s(?:means?|shall mean|has the (?:same )?meaning|refers to|is defined)\b/diu,
  item: /^[‘'"“„«]([^‘’'"“”„«»\n]{2,90})[’'"”»](?:\s\([^()\n]{1,40}\)|\sor\s[‘'"“„«]([^‘’'"“”„«»\n]{2,60})[’'"”»])?\s?[:,]\s/du,
  defines: /\b(?:the following definitions (?:shall )?apply|definitions (?:shall )?apply)\b/iu,
};
