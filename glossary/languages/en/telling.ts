import type { TellingGrammar } from '../../terms/telling-grammar.ts';

const WORD = String.raw`[\p{L}\p{N}@][\p{L}\p{N}'’&/+-]*`;
const TERM = `(?<term>${WORD}(?: ${WORD}){0,4}?)`;
const BRACKET = String.raw`(?: \((?:[^()\n]|\([^()\n]{1,20}\)){1,60}\))?`;
/** Where a clause that says what something is may begin: a resolution's recitals, "In this Regulation, " before it. */
const START = String.raw`(?:^|[;:] |(?<=\s)that )(?:\p{Lu}\. )?(?:whereas )?(?:(?:For|In|Under|Within) [^,;:.\n]{1,60}, )?`;
/** ", or EuroQCI,"; ", which has done so for years,". */
const INSERTED = String.raw`(?:,? or ${WORD}(?: ${WORD}){0,3},?)?(?:, (?:which|that|for the purposes? of|in full|short for) [^,;:\n]{3,120},)?`;
const QUOTED = `[“"‘'„«](?<term>[^“”"‘’'„«»\\n]{2,60})[”"’'»]`;
const SAYS = `(?<says>`;
const TO_END = String.raw`[^;:?!\n]{10,380}?)(?=[.;:]?$|; )`;
const TO_COMMA = String.raw`(?:[^,;:.?!()—\n]|(?<=\d)[.,](?=\d)){10,260})(?=[,;:.)]|$| –| \()`;

/** A list of bodies, or a sentence that goes on: no apposition. */
const LISTS =
  /^the .* and the\b|^(?!.*\b(?:that|which|where|who|whose)\b).*\b(?:and|or) (?:the|an?)\b|^(?:an?|the) (?:[\p{L}-]+ ){1,3}(?:will|shall|should|must|has|have|is|are|was|were|can|may|of which)\b/u;

export const englishTelling: TellingGrammar = {
  rules: [
    {
      name: 'a term is a …',
      pattern: new RegExp(`${START}[Aa]n? ${TERM}${BRACKET} is ${SAYS}(?:an?|the|any) ${TO_END}`, 'dgu'),
      whole: true,
    },
    {
      name: 'term is a …',
      pattern: new RegExp(
        `${START}(?:[Tt]he )?(?<term>${WORD}(?: ${WORD}){0,5}?)${BRACKET}${INSERTED} (?:is (?:(?:now|currently|also) )?(?=(?:an?|the|any|one of the) |(?:[\\p{L}-]+ ){1,3}(?:that|which|directed|used|intended|designed|aimed|caused|made) )|are )${SAYS}${TO_END}`,
        'dgu',
      ),
      whole: true,
    },
    {
      name: 'term being a …',
      pattern: new RegExp(`(?:^|[;:,] )(?:an? |the )?${TERM}${BRACKET} being ${SAYS}(?:an?|the) ${TO_END}`, 'dgu'),
    },
    {
      name: '“term” means …',
      pattern: new RegExp(
        `${QUOTED}${BRACKET} (?:means|shall mean|refers to|is understood as|is defined as|covers) ${SAYS}${TO_END}`,
        'dgu',
      ),
      explicit: true,
      whole: true,
    },
    {
      name: 'by term we mean …',
      explicit: true,
      pattern: new RegExp(
        String.raw`(?:^|\s)[Bb]y (?:an? |the )?[“"‘'„]?${TERM}[”"’']?,? (?:we|the [\p{L}-]+) (?:means?|understands?) ${SAYS}${TO_END}`,
        'dgu',
      ),
    },
    {
      name: 'term means …',
      pattern: new RegExp(
        `^(?:An? |The )?${TERM}${BRACKET}${INSERTED} (?:means|encompasses|stands for|refers to|is defined as|consists of|is understood as|acts as|serves as) ${SAYS}${TO_END}`,
        'dgu',
      ),
      whole: true,
    },
    {
      name: 'name, a … that …',
      kind: 'name',
      pattern: new RegExp(
        String.raw`, ${SAYS}(?:an?|the) [^,;:.?!()\n]{3,80}? (?:that|which|where|for|of|such as) [^,;:.?!()\n]{3,80}, [^,;:.?!()\n]{2,60}(?:, [^,;:.?!()\n]{2,60}){0,3} and [^,;:.?!()\n]{3,120})(?=[.;,]|$)`,
        'dgu',
      ),
      unless: LISTS,
    },
    {
      name: 'name, a …,',
      kind: 'name',
      pattern: new RegExp(`, ${SAYS}(?:an?|the) ${TO_COMMA}`, 'dgu'),
      unless: LISTS,
    },
    {
      name: 'name, which is a …,',
      kind: 'name',
      pattern: new RegExp(`, which (?:is|are) ${SAYS}(?:an?|the) ${TO_COMMA}`, 'dgu'),
    },
    {
      name: 'term, a …,',
      pattern: new RegExp(`^(?:The|An?) ${TERM}${BRACKET}, ${SAYS}an? ${TO_COMMA}`, 'dgu'),
      unless: LISTS,
    },
    {
      name: '… term, a … that …',
      kind: 'phrase',
      pattern: new RegExp(
        String.raw`, ${SAYS}an? [^,;:.?!()—\n]{3,80}? (?:that|which|where|who|whose|for|of) [^,;:.?!()—\n]{5,160})(?=[,;:.]|$)`,
        'dgu',
      ),
      unless: LISTS,
    },
    {
      name: 'term, a …, is',
      pattern: new RegExp(
        String.raw`^(?:The |An? )?${TERM}${BRACKET}, ${SAYS}an? [^;:.?!\n]{10,260}?)(?=, (?:is|are|has|have|was|were|will|can|must)\b)`,
        'dgu',
      ),
      unless: /^an? [\p{L}-]+ (?:of|for|to) (?:which|whom)\b/u,
    },
    {
      name: 'term, …s that …,',
      pattern: new RegExp(
        String.raw`^${TERM}${BRACKET}, ${SAYS}\p{Ll}[\p{L}-]+s (?:of|that|which|for|used|whose) [^,;:.?!()\n]{5,160})(?: \([^()\n]{1,30}\))?(?=, (?:have|has|are|is|will|were|was|can|may|should|must)\b)`,
        'dgu',
      ),
    },
    {
      name: 'term: a …',
      pattern: new RegExp(`^${TERM}: ${SAYS}(?:an?|the) ${TO_END}`, 'dgu'),
      unless: /\d{4}/u,
    },
    {
      name: 'name: the … that',
      kind: 'name',
      pattern: new RegExp(
        String.raw`: ${SAYS}the [^,;:.?!()\n]{3,60}? (?:that|which|with which|in which|by which|where) [^;:?!\n]{5,240}?)(?=[.;]|$)`,
        'dgu',
      ),
    },
    {
      name: '…: a … that',
      pattern: new RegExp(
        String.raw`: ${SAYS}(?:an? )?[^,;:.?!()\n]{3,60}? (?:that|which|with which|in which|by which|where|who) [^;:?!\n]{5,240}?)(?=[.;]|$)`,
        'dgu',
      ),
    },
    {
      name: '…, that is, …',
      pattern: new RegExp(
        String.raw`(?:,| \(| –) ?(?:i\.e\.|that is(?: to say)?|in other words|meaning)(?!\p{L}),? ${SAYS}[^;:?!()\n]{10,300}?)(?=, (?:falls?|is|are|has|have|was|were|will|shall|should|must|can|may) | –|[.:;)]|$)`,
        'dgu',
      ),
      explicit: true,
    },
    {
      name: '… – a … –',
      pattern: new RegExp(String.raw` – ${SAYS}an? [^–;:?!\n]{10,240})(?= –|[.;]|$)`, 'dgu'),
    },
    {
      name: '… – … that … –',
      pattern: new RegExp(
        String.raw` – ${SAYS}(?:the \p{Ll}[^–;:?!\n]{10,240}|\p{Ll}[\p{L}-]+ (?:[\p{L}-]+ )?(?:that|which|who|whose|by which|in which|with which) [^–;:?!\n]{5,240}))(?= –)`,
        'dgu',
      ),
    },
    {
      name: '… (a …)',
      pattern: new RegExp(String.raw` \(${SAYS}(?:an?|the) \p{Ll}[^()\n]{12,180})\)`, 'dgu'),
      unless: /\d/u,
    },
    {
      name: '… (…)',
      pattern: new RegExp(
        String.raw` \(${SAYS}(?:an? )?\p{Ll}[\p{L}-]+ (?:[\p{L}-]+ ){0,2}?(?:that|which|who|whose|where|involved|paid|used|made|given|set up|designed|needed|intended|granted|by which|in which|with which) [^()\n]{5,180})\)`,
        'dgu',
      ),
      unless:
        /^(?:including|such|see|for|and|or|in|on|at|by|from|with|as|about|some|around|up|more|mainly|especially|both|not|which|who|that|those|all|most|any)\b/u,
    },
  ],
  relative: /^(?:that|which|who|whose)$/u,
  complement:
    /\b(?:that|which|who|whose|of|for|used|needed|made|designed|intended|set up|where|with|between|against|on|to|paid|working)\b/u,
  bareNoun: /(?:[^s]s|people|men|children)$/u,
  judges:
    /^(?:an? |the )?(?:(?:most|main|largest|biggest|only|first|second|third|best|worst|same|other|next|last|latest|key|result|case|reason|way|time|fact|part|use|aim|goal|objective|subject|focus|number|lot|few|share|lucrative|serious|growing|important|major|vital|crucial|powerful|valuable|good|great|big|new|clear|strong)\b|(?:(?!(?:of|for|to|that|which|with|in|on|by|from|against|between) )[\p{L}-]+ ){0,3}?(?:problem|challenge|priority|threat|danger|concern|step|example|success|matter|question|sign|symbol|must|opportunity|cornerstone|pillar|key|engine|driver|milestone|backbone|heart|hub for|leader|source|cause|majority|minority|victims?|winner|loser|task|duty|responsibility|moment|response|answer|goal)\b)|^(?:being|short|rich|full|still|now|already|also|not|often|among|in|at|on|under|subject|responsible|able|available|expected|set|due|needed|required|to|by|part|based|necessary|important|essential|crucial|clear|ready|likely|well|very|more|less|too|so|as|up|ever|no|currently|committed|confident|convinced|certain|sure|glad|pleased|proud|happy|true|possible|evident|obvious|vital|likely|unlikely|hopeful|concerned|obliged|entitled|free|open|aware|worried|here|there|therefore|made|used)\b/iu,
  people:
    /^(?:an? |the )?(?:[\p{L}'’-]+ ){0,3}?(?:Commissioner|President|Vice-President|Minister|Director|Director-General|spokesperson|chair|chairman|chairwoman|chairperson|rapporteur|member of|head of|leader|secretary|judge|ambassador|professor|author)\b/iu,
  noTerm:
    /^(?:starting point|basis|condition|aim|goal|ambition|purpose|objective|idea|result|first|second|third|next|last|main|most|key|biggest|largest|article|chapter|step|it|this|that|these|those|there|they|he|she|we|you|i|what|who|which|some|many|most|all|here|such|another|both|each|nobody|everyone|yes|no|in|on|at|for|by|with|as|if|when|while|since|after|before|because|although|but|and|or|so|today|now|also|however|therefore|its|their|our|his|her|my)(?:\s|$)|\s(?:of|in|on|at|by|with|from|to|and|or|that|which|is|are|will|has|have|the|an?|its|their)$|\b(?:will|shall|has|have|had|was|were|would|should|must|can|may|which|who|that)\b/iu,
};
