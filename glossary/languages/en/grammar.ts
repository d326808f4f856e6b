import type { ActionGrammar } from '../../actions/grammar.ts';
import { findEnglishConjuncts } from './conjuncts.ts';
import { frames } from './frames.ts';
import { isBaseVerb } from './verbs.ts';

const ADVERB =
  'also|now|then|therefore|further|furthermore|moreover|thus|hence|additionally|accordingly|in particular|today|hereby|strongly|jointly|together|itself|themselves|both|all|each|finally|in turn|subsequently|again|once more|consequently|currently|continuously|closely|regularly|still|likewise|equally';

export const english: ActionGrammar = {
  language: 'en',
  frames,
  actFrames: [],
  article: /^Article\s+\d{1,3}[a-z]?(?![\p{L}\d])/iu,
  adverbs: new RegExp(`^(?:[\\s,]{1,3}(?:${ADVERB})(?![\\p{L}\\p{N}]))+`, 'iu'),
  inverts: false,
  relative: /^ (?:that|which|who|where) [^,;:.()]{3,120} $/iu,
  pronouns: new Map([
    ['it', 'singular'],
    ['this institution', 'singular'],
    ['the latter', 'singular'],
    ['they', 'plural'],
    ['we', 'plural'],
  ]),
  subordinators:
    /^(?:once|if|when|after|before|until|although|because|since|as|while|unless|provided that|as soon as)\b/i,
  clauseEnds:
    /, (?:while|whereas|although|because|since|but|as|with a view to which|where(?! (?:appropriate|necessary|relevant))|so that|which)\b/gi,
  conjunctions: /(?:^|[\s,;])(?:and|but|or)\s*$/i,
  foreignPurpose: /\bso that (?:the|a|an|all|each|every|EU|Member)\b/gi,
  negation: /\b(?:not|never|nor|no longer)\b/i,
  notNegation: /\bnot (?:only|just|merely)\b/gi,
  nonAgentive:
    /^\s*(?:(?:also|then|now|thus|therefore|further) )*(?:be (?:able|entitled|eligible|part|the|a|an|subject|free|ready|in|at|on|of|more|better|unable)|benefit|receive|have|need|remain|face|gain|enjoy|become|see(?! to it)|experience|know|find it|still|continue to (?:face|be|have|benefit)|depend|require|result)\b/i,
  passive:
    /^\s*(?:(?:also|then|now|thus|therefore|further|not) )*be (?:[\p{L}]+ly )?([\p{L}-]+(?:ed|en|wn|ut|lt|de|ld|ght|pt|nt))\b/iu,
  agent: /\bby\s+/gi,
  partners:
    /\b(?:together with|jointly with|with the (?:support|help|assistance|involvement|agreement) of|in (?:close |full )?(?:cooperation|co-operation|collaboration|partnership|consultation|coordination|association) with|alongside|supported by|assisted by)\s+/gi,
  listJoint: /^\s*(?:,|and|,? ?and|as well as|or|and\/or|,? ?together with)\s*$/i,
  determiner: /(?:^|\s)(?:the|a|an|its|their|all|some|other|our|each|every|both|of the)\s*$/i,
  conditional:
    /\b(?:if necessary|where necessary|if appropriate|where appropriate|as appropriate|where relevant|if needed|where needed|as necessary|if|provided that|subject to)\b/i,
  hedged: /\b(?:aims? to|seeks? to|strives? to|endeavours? to|if possible|where possible|as far as possible)\b/i,
  reported:
    /\b(?:has|have|had) (?:also )?(?:announced|committed|pledged|promised|undertaken|stated|confirmed|agreed)\b|\b(?:announced|committed|pledged|promised|undertook|said|stated|confirmed|declared) (?:that|to)\b/i,
  question: /\?["”')\]]*\s*$/,
  keyActions:
    /\b(?:key|main|flagship|priority|concrete|planned|specific|next)\s(?:actions?|steps|measures|initiatives|commitments|deliverables)\b|\bactions? points?\b|\bflagships?\b/i,
  following: /\bthe following\b|\bas follows\b|\bbelow\b/i,
  planColumns: {
    action:
      /^(?:\p{L}+ )?(?:actions?|action points?|measures?|activit(?:y|ies)|initiatives?|commitments?|deliverables?|recommendations?|what)\b/iu,
    actor:
      /^(?:who|responsib\p{L}*|lead\p{L}*|owner|actors?|implement\p{L}+|by whom|in charge|(?:main |key |lead )?actors?|responsible (?:party|parties|actors?|body|bodies))\b/iu,
    date: /^(?:when|timing|timeline|time ?frame|deadline|target date|date|due|by when|schedule|calendar|year|(?:indicative |expected |target )(?:timing|timeline|date|timeframe))\b/iu,
  },
  planActors: new Map([
    ['COM', 'commission'],
    ['EC', 'commission'],
    ['MS', 'member-states'],
    ['MSs', 'member-states'],
    ['EP', 'parliament'],
  ]),
  isVerbPhrase(words) {
    const [first = '', second = ''] = words.replace(/^(?:to|also|further)\s+/i, '').match(/[\p{L}-]+/gu) ?? [];
    return isBaseVerb(first) || (/ly$/i.test(first) && isBaseVerb(second));
  },
  conjunctsOf: findEnglishConjuncts,
};
