const NUMBER = '(?:\\d{1,3}|één|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|achttien|vierentwintig)';
const UNIT = '(?:dag(?:en)?|werkdagen|we(?:ek|ken)|maand(?:en)?|ja(?:ar|ren))';
const AFTER =
  '(?:\\s(?:na|vanaf|volgend op|te rekenen vanaf)\\s(?:de |het )?(?:datum van )?(?:de |het )?(?:inwerkingtreding|vaststelling|goedkeuring|bekendmaking|publicatie|kennisgeving|ontvangst|indiening|toepassing)(?:\\svan\\s(?:deze|dit|die|de|het)\\s[\\p{L}-]+)?)?';

/** Expressions that bound an undertaking without naming a day. */
export const dutchRelative: readonly RegExp[] = [
  new RegExp(`\\b(?:uiterlijk )?binnen (?:een (?:termijn|periode) van )?${NUMBER} ${UNIT}${AFTER}`, 'giu'),
  new RegExp(
    `\\buiterlijk ${NUMBER} ${UNIT} (?:na|vóór|voor)\\s(?:de |het )?(?:datum van )?(?:de |het )?[\\p{L}-]+(?:\\svan\\s(?:deze|dit|die)\\s[\\p{L}-]+)?`,
    'giu',
  ),
  new RegExp(`\\b(?:in |gedurende )?de (?:komende|volgende) (?:${NUMBER} )?(?:weken|maanden|jaren|jaar)\\b`, 'giu'),
  /\b(?:uiterlijk |tegen |vóór |voor )?(?:aan )?(?:het )?einde? van (?:de|het|haar|zijn|deze|dit) (?:huidige )?(?:ambtstermijn|mandaat|zittingsperiode|mandaatperiode|looptijd)\b/giu,
  /\b(?:kort|meteen|onmiddellijk) na (?:de|het) [\p{L}-]+(?: van (?:de|het|deze|dit) [\p{L}-]+)?/giu,
  /\b(?:nog )?(?:vóór|voor|na) de (?:zomer|zomervakantie|jaarwisseling)\b/giu,
  /\bonder (?:het )?\p{Lu}[\p{L}-]+ voorzitterschap\b/gu,
];
