const NUMBER =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|twenty-four|forty-eight|seventy-two|thirty|thirty-six)';
const UNIT = '(?:(?:working |calendar |business )?days?|hours?|weeks?|months?|years?)';
const WORD = "[\\p{L}][\\p{L}'’-]*";
/** What a period is counted from: "the entry into force of this Regulation", "the end of the five-year period". */
const EVENT = `(?:the |today['’]s |becoming aware of |receiving |its |their |this |that |each |such )?(?:date of (?:the )?)?(?:entry into force|date of application|end|${WORD})(?:\\sof\\s(?:the |this |that |these |its |their )?(?:${WORD}-${WORD}\\s)?${WORD}){0,2}`;
const FROM = '(?:of|after|before|from|following|as of|since)';

/** Expressions that bound an undertaking without naming a day; the longer before the shorter. */
export const englishRelative: readonly RegExp[] = [
  new RegExp(`\\b(?:within|in) (?:a period of |the next )?${NUMBER} ${UNIT}\\s${FROM}\\s${EVENT}`, 'giu'),
  new RegExp(`\\bwithin (?:a period of |the next |the coming )?${NUMBER} ${UNIT}\\b`, 'giu'),
  new RegExp(
    `\\b(?<!\\bat least )\\b(?:by |no later than |not later than |at the latest )?${NUMBER} ${UNIT} (?:of|after|from|before|following)\\s${EVENT}`,
    'giu',
  ),
  new RegExp(`\\b(?:by |no later than |not later than |within )${NUMBER} ${UNIT} (?:thereafter|later)\\b`, 'giu'),
  new RegExp(
    `\\b(?:in|over|during|within) the (?:coming|next|following) (?:${NUMBER} )?(?:weeks|months|years)\\b`,
    'giu',
  ),
  /\b(?:by |before |at |until )?(?:the )?end of (?:the|its|this|their) (?:current |next |present )?(?:mandate|term of office|term|parliamentary term|legislature|legislative (?:period|term)|programming period|transition(?:al)? period|reporting period|pilot phase)\b/giu,
  new RegExp(`\\b(?:shortly|immediately|soon|directly) after ${EVENT}`, 'giu'),
  /\bby the end of (?:that|this|the|each) (?:[\p{L}-]+ )?(?:period|phase|term)\b/giu,
  new RegExp(`\\b(?:before|by) the (?:start|beginning|opening|close|conclusion|entry into force) of ${EVENT}`, 'giu'),
  /\b(?:before|after) the summer(?: break| recess)?\b(?!\s(?:of )?\d)/giu,
  /\b(?:under|during) the (?:incoming |upcoming )?\p{Lu}[\p{L}-]+ [Pp]residency\b/gu,
  /\b(?:by|before|on) that (?:date|day)\b/giu,
];
