const NUMBER =
  '(?:\\d{1,3}|één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|vijftien|achttien|twintig|vierentwintig|achtenveertig|tweeënzeventig|dertig|zesendertig)';
const UNIT = '(?:(?:werk|kalender)?dag(?:en)?|u(?:ur|ren)|we(?:ek|ken)|maand(?:en)?|ja(?:ar|ren))(?![\\p{L}-])';
const WORD = "[\\p{L}][\\p{L}'’-]*";
/** What a period is counted from: "de inwerkingtreding van deze verordening", "het einde van de termijn van vijf jaar". */
const EVENT = `(?:de |het |deze |dit |die |haar |zijn |hun )?(?:datum van (?:de |het )?)?(?:eerste )?${WORD}(?:\\s(?:van|voor|tot)\\s(?:de |het |deze |dit |die |dat |haar |zijn |hun )?(?:${NUMBER} ${UNIT}|${WORD})){0,2}`;
const FROM = '(?:na|vanaf|vóór|voor|volgend op|te rekenen vanaf)';

/** Expressions that bound an undertaking without naming a day; the longer before the shorter. */
export const dutchRelative: readonly RegExp[] = [
  new RegExp(`\\b(?:uiterlijk )?binnen (?:een (?:termijn|periode) van )?${NUMBER} ${UNIT}\\s${FROM}\\s${EVENT}`, 'giu'),
  new RegExp(`\\b(?:uiterlijk )?binnen (?:een (?:termijn|periode) van |de komende )?${NUMBER} ${UNIT}\\b`, 'giu'),
  new RegExp(
    `\\b(?:uiterlijk |ten laatste )?${NUMBER} ${UNIT} (?:na|vanaf|vóór|voor(?= (?:de|het|deze|dit|die) )|volgend op|te rekenen vanaf)\\s${EVENT}`,
    'giu',
  ),
  new RegExp(
    `\\b(?:in |gedurende |binnen )?de (?:komende|volgende) (?:${NUMBER} )?(?:weken|maanden|jaren|jaar)\\b`,
    'giu',
  ),
  /\b(?:uiterlijk |tegen |vóór |voor )?(?:aan |tegen )?(?:het )?eind(?:e)? van (?:de|het|haar|zijn|deze|dit) (?:huidige |lopende |volgende )?(?:ambtstermijn|mandaat|zittingsperiode|mandaatperiode|looptijd|programmeringsperiode|overgangsperiode|kabinetsperiode|proefperiode)\b/giu,
  new RegExp(`\\b(?:kort|meteen|onmiddellijk|direct|zo snel mogelijk) na ${EVENT}`, 'giu'),
  new RegExp(
    `\\b(?:uiterlijk )?(?:vóór|voor) (?:de |het )(?:start|begin|aanvang|einde|afloop|inwerkingtreding|afronding) van ${EVENT}`,
    'giu',
  ),
  /\b(?:nog )?(?:vóór|voor|na) de (?:zomer|zomervakantie|jaarwisseling|zomerreces|kerst)\b(?!\s(?:van\s)?\d)/giu,
  /\b(?:vóór|voor|na) het (?:zomerreces|kerstreces|reces)\b/giu,
  /\b(?:onder|tijdens) (?:het )?(?:komende |inkomende )?\p{Lu}[\p{L}-]+ [Vv]oorzitterschap\b/gu,
  /\b(?:vóór|voor|op|uiterlijk op) die (?:datum|dag)\b/giu,
];
