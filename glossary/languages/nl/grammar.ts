import type { ActionGrammar } from '../../actions/grammar.ts';
import { findDutchConjuncts } from './conjuncts.ts';
import { actFrames, frames } from './frames.ts';
import { isInfinitive } from './verbs.ts';

const ADVERB =
  'ook|nu|dan|thans|tevens|daarom|daartoe|verder|voorts|eveneens|bovendien|opnieuw|nauw|er|zich|hierbij|vandaag|ten slotte|tot slot|daarnaast|binnenkort|regelmatig|blijvend|actief|derhalve|aldus|in het bijzonder|met name|met klem|nogmaals|onder meer|gezamenlijk|samen|zelf|eerst|vervolgens';

export const dutch: ActionGrammar = {
  language: 'nl',
  frames,
  actFrames,
  article: /^Artikel\s+\d{1,3}[a-z]?(?![\p{L}\d])/iu,
  adverbs: new RegExp(`^(?:[\\s,]{1,3}(?:${ADVERB})(?![\\p{L}\\p{N}]))+`, 'iu'),
  inverts: true,
  relative: /^ (?:die|dat|waar\p{L}{2,8}) [^,;:.()]{3,120} $/iu,
  pronouns: new Map([
    ['zij', 'singular'],
    ['ze', 'singular'],
    ['hij', 'singular'],
    ['het', 'singular'],
    ['deze', 'singular'],
    ['die', 'singular'],
    ['wij', 'plural'],
    ['we', 'plural'],
  ]),
  subordinators:
    /^(?:zodra|als|wanneer|nadat|voordat|totdat|indien|hoewel|omdat|doordat|aangezien|terwijl|opdat|zodat|mits|tenzij|ondanks dat|sinds)\b/i,
  clauseEnds: /, (?:waarbij|aangezien|omdat|terwijl|hoewel|waardoor|maar|want|waarna|al|zodat|opdat)\b/gi,
  conjunctions: /(?:^|[\s,;])(?:en|maar|of)\s*$/i,
  foreignPurpose: /\b(?:zodat|opdat) (?:de|het|een|deze|alle|elke)\b/gi,
  negation: /\b(?:niet|geen|nooit|noch)\b/i,
  notNegation: /\bniet (?:alleen|enkel|slechts|louter)\b/gi,
  nonAgentive:
    /^(?:[\p{L}\s'-]{0,80}\s)?(?:profiteren|ontvangen|kunnen|krijgen|beschikken|blijven|gelden|bestaan|leiden|betekenen|(?:in staat|nodig|mogelijk) zijn)[.;:]?$/iu,
  passive: /\bworden (?:[\p{L}]+(?:d|t|en))\b|\b[\p{L}]+(?:d|t|en) worden\b/iu,
  agent: /\bdoor\s+/gi,
  partners:
    /\b(?:samen met|met (?:de )?(?:steun|hulp|medewerking|ondersteuning|instemming) van|in (?:nauwe |volledige )?(?:samenwerking|overleg|partnerschap|coördinatie) met|tezamen met|gezamenlijk met|in samenspraak met)\s+/gi,
  listJoint: /^\s*(?:,|en|,? ?en|evenals|alsmede|of|en\/of|,? ?alsook)\s*$/i,
  determiner: /(?:^|\s)(?:de|het|een|zijn|haar|hun|alle|sommige|andere|'t|die|deze|onze|elke)\s*$/i,
  conditional:
    /\b(?:indien nodig|waar nodig|zo nodig|in voorkomend geval|indien passend|waar passend|desgevallend|eventueel|indien|mits|voor zover)\b/i,
  hedged:
    /\b(?:streeft ernaar|streven ernaar|beoogt|beogen|ernaar te streven|te streven naar|trachten|zo mogelijk|indien mogelijk)\b/i,
  reported:
    /\b(?:heeft|hebben|had|hadden) (?:zich (?:er ?toe|ertoe) |er ?toe |toegezegd|aangekondigd|beloofd|zich verbonden)|\b(?:kondigde|kondigden|zegde|zegden|beloofde|verklaarde|liet weten|meldde|aangekondigd|toegezegd)\b[^.]{0,80}\bdat\b/i,
  question: /\?["”')\]]*\s*$/,
  keyActions:
    /\b(?:belangrijkste|voornaamste|kern|concrete|geplande|prioritaire|volgende|sleutel)\s?-?(?:acties|maatregelen|stappen|initiatieven)\b|\b(?:kernacties|sleutelacties|vlaggenschipinitiatieven|volgende stappen|actiepunten|toezeggingen)\b/i,
  following: /\b(?:de|deze) volgende\b|\bals volgt\b|\bhieronder\b/i,
  planColumns: {
    action:
      /^(?:\p{L}+ )?(?:acties?|actiepunt|maatregel(?:en)?|activiteit(?:en)?|initiatief|initiatieven|toezegging(?:en)?|aanbeveling(?:en)?|wat)\b/iu,
    actor:
      /^(?:wie|verantwoordelijk\p{L}*|actiehouder|trekker|uitvoerder|actor(?:en)?|instantie|door wie|betrokken\p{L}*|verantwoordelijke (?:partij|instantie|actor)\p{L}*)\b/iu,
    date: /^(?:wanneer|termijn\p{L}*|planning|tijdpad|tijdschema|deadline|streefdatum|datum|tijdsbestek|uiterlijk|kalender|jaar|(?:indicatie(?:ve|f) )?(?:tijdpad|termijn|timing))\b/iu,
  },
  planActors: new Map([
    ['COM', 'commission'],
    ['EC', 'commission'],
    ['LS', 'member-states'],
    ['EP', 'parliament'],
    ['MS', 'member-states'],
  ]),
  isVerbPhrase(words) {
    const tokens = words.match(/[\p{L}'-]+/gu) ?? [];
    if (/\bte\s+[\p{L}-]+n\b/iu.test(words)) return true;
    return tokens.some((token) => isInfinitive(token));
  },
  conjunctsOf: findDutchConjuncts,
};
