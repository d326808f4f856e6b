import type { ActionGrammar } from '../../actions/grammar.ts';
import { englishBodies } from './bodies.ts';
import { findEnglishConjuncts } from './conjuncts.ts';
import { frames } from './frames.ts';
import { englishLexicon } from './lexicon.ts';
import { isBaseVerb, isThirdPerson } from './verbs.ts';

export const english: ActionGrammar = {
  language: 'en',
  lexicon: englishLexicon,
  bodies: englishBodies,
  rules: frames,
  rulesInActs: frames,
  article: /^Article\s+\d{1,3}[a-z]?(?![\p{L}\d])(?!\s+(?:of|and|or|is|sets|provides|lays)(?!\p{L})|,)/iu,
  thisAct: /\bthis (?:Regulation|Directive|Decision)\b/u,
  actParagraph: /^(?:The Commission|(?:Each )?Member States?) shall /u,
  recitals: /^Whereas:?$/iu,
  inverts: false,
  pronouns: new Map([
    ['it', 'singular'],
    ['they', 'plural'],
    ['we', 'author'],
    ['i', 'author'],
  ]),
  objects: new Map([
    ['them', 'plural'],
    ['it', 'singular'],
  ]),
  soon: /\b(?:shortly|soon)\b/iu,
  numbers: new Map([
    ['is', 'singular'],
    ['has', 'singular'],
    ['was', 'singular'],
    ['are', 'plural'],
    ['have', 'plural'],
    ['were', 'plural'],
  ]),
  deliberates:
    /^\W*(?:(?:also|then|therefore|in turn|first|further|if necessary,?) )*(?:propose|consider|examine|assess|review|evaluate|report|present|publish|adopt|table|submit|take (?:the |further |all )?(?:necessary |appropriate |additional )?(?:measures|action|steps)|open|launch|inform|consult|invite|ask|issue|decide|come forward|negotiate|monitor|analyse|study|explore|discuss|notify|amend|revise)\b/iu,
  subordinators:
    /^(?:once|if|when|after|before|until|although|because|since|as(?! (?:of|from)\b)|while|unless|provided that|as soon as)\b/i,
  purposes: new Set(['so that', 'in order that', 'because', 'given that', 'now that']),
  powers: new Set(['may', 'can', 'might', 'could']),
  addressing: new Set(['on', 'upon', 'to', 'for', 'that']),
  contrasts: new Set(['but', 'yet', 'so']),
  conditions: new Set(
    'if unless provided until when once whether'
      .split(' ')
      .concat(['provided that', 'as soon as', 'as long as', 'in so far as', 'to the extent that']),
  ),
  foreignPurpose: /\bso that (?:the|a|an|all|each|every|EU|Member)\b/gi,
  helps:
    /\b(?:help|support|enable|allow|assist|encourage|invite|ask|urge|require|oblige|empower|permit)(?:s|ing)? (?:the |its |all |their )?[\p{L}][\p{L} '’-]{1,60}? (?:to|in) [\p{L}]+/giu,
  occasion:
    /^(?:following|after|since|based on|building on|further to|on the basis of|in response to)\s[^,;]{6,80}\s$/iu,
  negation: /\b(?:not|never|nor|no longer)\b/i,
  nobody: /^["“‘\s]*(?:nothing|nobody|no one|none|neither|no (?!later))\b/iu,
  notNegation: /\b(?:not|no) (?:only|just|merely|later|sooner|earlier)\b/gi,
  nonAgentive:
    /^\s*(?:(?:also|then|now|thus|therefore|further) )*(?:only (?:need|have)|apply(?= (?:to|from|as|until|only|also|in|for|not)\b|[.;,]|$)|employ|grow|rise|cost|save|account for|amount to|be (?:able|entitled|eligible|part|the|a|an|subject|free|ready|in|at|on|of|more|better|unable)|benefit|receive|have|need|remain|face|gain|enjoy|become|see(?! to it)|experience|know|find it|still (?:have|be|need|face|lack)|continue to (?:face|be|have|benefit)|depend|require|result)\b/i,
  constitutive:
    /\bbe (?:assisted|accompanied|governed|bound|affected|followed|covered|empowered|deemed|entitled|conferred|affected|served|considered)\b/iu,
  later: /\b(?:thereafter|subsequently|from then on)\b/iu,
  also: /\b(?:also|likewise)\b/iu,
  happens:
    /^[^,;]{0,60}\bbe (?:held|scheduled|expected|repealed|applied|completed|achieved|reached|attained|met|halved|reduced|doubled|tripled|increased|eliminated|phased out|replaced|needed|possible|available|seen|felt|lost|saved|affected|required)\b/iu,
  deeds:
    /\b(?:proposed|presented|adopted|published|reviewed|evaluated|assessed|launched|set up|established|revised|updated|drawn up|developed|strengthened|reinforced|monitored|reported|consulted|examined|explored|considered|extended|introduced|submitted|prepared|issued|put forward|brought forward|tabled|carried out|conducted|organised|created|mobilised|stepped up|analysed|followed up|amended|implemented|made|taken|opened|discussed|pursued|continued|supported|funded|invested|allocated|proposed|initiated|started|expanded|simplified|addressed|designed|defined|selected|appointed|convened|provided|undertaken|finalised|completed|commissioned|brought into line|aligned|repealed|replaced|integrated|promoted|improved|enhanced|intensified|put in place|handed over|transferred|merged|shared|rolled out|scaled up|mapped|collected|stepped up)\b/iu,
  agents: new Set(['by']),
  obliged: /^[^,;:]{0,20}\b(?:have|need) to\b/iu,
  asksOn: /^[jD,]*[tu]/u,
  partners:
    /\b(?:together with|jointly with|with the (?:support|help|assistance|involvement|agreement) of|in (?:close |full )?(?:cooperation|co-operation|collaboration|partnership|consultation|coordination|association) with|alongside|supported by|assisted by)\s+/gi,
  listJoint: /^\s*(?:,|and|,? ?and|,? ?as well as|or|and\/or)\s*$/i,
  determiner: /(?:^|\s)(?:the|a|an|its|their|all|some|other|our|each|every|both|of the)\s*$/i,
  conditional:
    /\b(?:if necessary|where necessary|if appropriate|where appropriate|as appropriate|where relevant|if needed|where needed|as necessary|(?-i:[Ii]f)|provided that|subject to)\b|^\s*(?:should|unless|in case|in the event)\b/i,
  consequence: /^(?!)/u,
  conditionFirst:
    /^\s*(?:if|once|as soon as|where(?! (?:necessary|appropriate|relevant|needed|possible))|should|were|unless|provided that|in case|in the event|in so far as|insofar as)\b/i,
  hedged: /\b(?:aims? to|seeks? to|strives? to|endeavours? to|if possible|where possible|as far as possible)\b/i,
  reported:
    /\b(?:has|have|had) (?:also )?(?:announced|committed|pledged|promised|undertaken|stated|confirmed|agreed)\b|\b(?:announced|committed|pledged|promised|undertook|said|stated|confirmed|declared) (?:that|to|it|they)\b/i,
  question: /\?["”')\]]*\s*$/,
  states: /^(?:says?|states?|notes?|believes?|considers?|thinks?|hopes?|stress|emphasi|recall)/iu,
  lays: /\b(?:provides?|stipulates?|lays? down|means?|requires?|states?|says?|specif(?:y|ies)) that\b[^;:?]{0,200}$/u,
  documents:
    /^(?:communication|plan|strategy|resolution|recommendation|conclusions|report|paper|proposal|package|letter|directive|regulation|opinion|declaration|statement|agenda|roadmap|guidelines|text|act|initiative)$/u,
  notes: /\b(?:notes|noting|recalls|recalling|acknowledges|recognises|recognizes|reiterates|reaffirms) that\s$/iu,
  announces:
    /\b(?:will|shall|should|must|proposes?|proposing|sets? out|includes?|foresees?|strategy|plan|measures|calls?|invite[sd]?)\b/iu,
  undertakings:
    /\b(?:proposals?|plans? (?:for|to)|planned|promised?|commitment|pledge|call (?:on|for)|demand|request|invitation|announced|announcement|forthcoming|upcoming|revision|review|launch|creation|setting up|establishment|adoption)\b/iu,
  past: /\b(?:was|were|has|have|had)\b|\b(?:adopted|presented|launched|agreed|proposed) /iu,
  keyActions:
    /\b(?:key|main|flagship|priority|concrete|planned|specific|next)\s(?:actions?|steps|measures|initiatives|commitments|deliverables)\b|\bactions? points?\b|\bflagships?\b/i,
  label:
    /^(?:Key |Flagship )?(?:Actions?|Measures?|Steps?|Initiatives?|Recommendations?|Flagships?|Milestones?|Commitments?) \d{1,3}[a-z]?\s?[:.–—-]\s+/u,
  following: /\bthe following\b|\bas follows\b|\bbelow\b/i,
  planColumns: {
    action:
      /^(?:\p{L}+ ){0,2}(?:actions?|action points?|measures?|activit(?:y|ies)|initiatives?|commitments?|deliverables?|recommendations?|steps?|tasks?|milestones?|what)\b/iu,
    actor:
      /^(?:who|responsib\p{L}*|lead\p{L}*|owners?|actors?|implement\p{L}+|by whom|in charge|(?:main |key |lead )?actors?|responsible (?:party|parties|actors?|body|bodies)|body|bodies|institutions?|(?:level of )?competence|addressees?|parties)\b/iu,
    date: /^(?:when|timing|timelines?|time-?\s?table|time\s?frame|deadlines?|target(?: dates?| years?)?|dates?|due|by(?: when)?|schedule|calendar|years?|quarter|planned|period|(?:indicative |expected |target |proposed )(?:timing|timeline|date|time-?\s?frame|time-?\s?table|adoption|calendar))\b/iu,
  },
  takesEffect:
    /\b(?:starts? to apply|begins? to apply|appl(?:y|ies) from|enters? into (?:force|application)|takes? effect)\b/iu,
  noDay:
    /^(?:[–—-]|n\/a|n\.a\.|tbd|to be (?:determined|decided)|ongoing|continuous(?:ly)?|permanent|regular(?:ly)?|as (?:needed|appropriate)|done.*|completed.*)?$/iu,
  done: /^(?:done|completed|finished|implemented|achieved|adopted|fulfilled|closed)(?:\s\([^)]*\))?$/iu,
  recommends: /recommend/iu,
  boundingHead: /^(?:by(?: when)?|no later than|not later than|at the latest)$/iu,
  planActors: new Map([
    ['COM', 'commission'],
    ['EC', 'commission'],
    ['MS', 'member-states'],
    ['MSs', 'member-states'],
    ['EP', 'parliament'],
  ]),
  isPresent: (word) => isThirdPerson(word) || isBaseVerb(word),
  isVerbPhrase(words) {
    const [first = '', second = ''] = words.replace(/^(?:to|also|further)\s+/i, '').match(/[\p{L}-]+/gu) ?? [];
    return isBaseVerb(first) || (/ly$/i.test(first) && isBaseVerb(second));
  },
  conjunctsOf: findEnglishConjuncts,
};
