import type { FrameRule } from '../../actions/grammar.ts';

/** Words that look like a verb in the present and are none, or lay down no duty. */
const NO_DUTY =
  'hoeft|hoeven|terecht|wellicht|recht|direct|vast|minst|juist|best|kort|is|zijn|heeft|hebben|was|waren|had|hadden|wordt|worden|werd|werden|kan|kunnen|mag|mogen|blijft|blijven|beschikt|beschikken|ontvangt|ontvangen|krijgt|krijgen|geldt|gelden|betreft|betekent|omvat|niet|met|het|dat|uit|tot|want|wat|met|ten|binnen|tussen|buiten|tegen|omtrent|sinds|reeds|eigen|een|samen|alleen|hun|dan|van|aan|in|en|noch|ten|voorts|acht|achten|overweegt|overwegen|moesten|dienden|konden|mochten|wilden|hoefden|zie[nt](?! er| toe)|raamt|ramen|schat|schatten|telt|tellen|vergadert|vergaderen|bijeenkomt|bijeenkomen|verwacht|verwachten|voorspelt|voorspellen|voorziet|voorzien|stijgt|stijgen|daalt|dalen|groeit|groeien|krimpt|krimpen|bedraagt|bedragen|kost|kosten|kent|kennen|bestaat|bestaan|luidt|luiden|duurt|duren|loopt|lopen|meent|menen|vindt|vinden|gelooft|geloven|hoopt|hopen|vreest|vrezen|weet|weten|merkt|merken|herinnert|herinneren|blijkt|blijken|lijkt|lijken|schijnt|schijnen|staat|staan|ligt|liggen|zit|zitten|heet|heten|gaat uit|gaan uit';

/**
 * The present tense of verbs by which something new is made or looked into announces without a day too, unless it tells
 * of a habit or of today: "De Commissie gaat na of", "richt een platform op".
 */
const HABIT =
  '(?![^;:?]{0,300}(?<!\\p{L})(?:vandaag|momenteel|thans|nu|reeds|al|sinds|jaarlijks|elk jaar|ieder jaar|regelmatig|altijd|steeds|doorgaans|meestal|vaak|gewoonlijk|niet|geen|nooit)(?!\\p{L}))';
const makes = (name: string, verb: string, particle: string): FrameRule => ({
  name,
  kind: 'subject',
  modality: 'will',
  trigger: new RegExp(`(?<![\\p{L}-])(?:${verb})(?!\\p{L})`, 'iuy'),
  completion: new RegExp(`^${HABIT}${particle}`, 'iu'),
  opensSentence: true,
});
export const makingFrames: readonly FrameRule[] = [
  makes('nl-looks-into', 'gaat|gaan', '[^,;:.?]{0,120} na (?:of|hoe|welke?|waar|wat)(?!\\p{L})'),
  makes('nl-draws-up', 'stelt|stellen', '[^;:.?]{0,80} (?:een|nieuwe) [^;:.?]{2,160} op(?=[ .,;]|$)'),
  makes('nl-sets-up', 'richt|richten|zet|zetten', '[^;:.?]{0,80} (?:een|nieuwe) [^;:.?]{2,160} (?:op|in)(?=[ .,;]|$)'),
  makes(
    'nl-works-out',
    'werkt|werken|bereidt|bereiden',
    '[^;:.?]{0,80} (?:een|nieuwe|de|het) [^;:.?]{2,160} (?:uit|voor)(?=[.,;]|$)',
  ),
  makes('nl-comes-with', 'komt|komen', '[^;:.?]{0,60} met (?:een|nieuwe|aanvullende) [^;:.?]{4,160}$'),
];

/** The present tense with a day that lies ahead announces: "De Commissie komt in 2022 met een voorstel". */
export const datedFrames: readonly FrameRule[] = [
  {
    name: 'nl-announced-present',
    kind: 'subject',
    modality: 'will',
    trigger: new RegExp(
      `(?<![\\p{L}\\p{N}-])(?!(?:${NO_DUTY})(?![\\p{L}]))(?:\\p{Ll}+(?:t|en)|doe[nt]|ga[ant]{1,2}|zien|ziet)(?![\\p{L}\\p{N}-])`,
      'uy',
    ),
    opensSentence: true,
    dated: true,
  },
  {
    name: 'nl-announced-by-me',
    kind: 'subject',
    modality: 'will',
    trigger:
      /(?<![\p{L}\p{N}-])(?:zeg|informeer|stuur|zend|kom|bericht|leg|stel|neem|breng|doe|ga|voer|geef|maak|start|presenteer|publiceer|rapporteer|bespreek|organiseer|onderzoek|evalueer)(?![\p{L}\p{N}-])/iuy,
    opensSentence: true,
    dated: true,
  },
  {
    name: 'nl-announced-passive',
    kind: 'subject',
    modality: 'will',
    passive: true,
    trigger: /\bword(?:t|en)\b/iy,
    dated: true,
  },
];

/** The present tense of an act: "De lidstaten stellen de Commissie in kennis". */
export const actFrames: readonly FrameRule[] = [
  {
    name: 'nl-act-provides',
    kind: 'subject',
    modality: 'shall',
    trigger: /\bvoorzi(?:et|en)\b(?! in\b)/iy,
    completion: /\bvan\b/iu,
    opensSentence: true,
  },
  {
    name: 'nl-act-assists',
    kind: 'subject',
    modality: 'shall',
    trigger: /\bsta(?:at|an)\b/iy,
    completion: /\bbij\b/iu,
    opensSentence: true,
  },
  {
    name: 'nl-act-present',
    kind: 'subject',
    modality: 'shall',
    trigger: new RegExp(
      `(?<![\\p{L}\\p{N}-])(?!(?:${NO_DUTY})(?![\\p{L}]))(?:\\p{Ll}+(?:t|en)|doe[nt]|ga[ant]{1,2}|zien|ziet)(?![\\p{L}\\p{N}-])`,
      'uy',
    ),
    opensSentence: true,
  },
  { name: 'nl-act-passive', kind: 'subject', modality: 'shall', passive: true, trigger: /\bword(?:t|en)\b/iy },
];
