const NUMBER = '(?:\\d{1,3}|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty-four)';
const UNIT = '(?:(?:working |calendar )?days?|weeks?|months?|years?)';
const AFTER =
  '(?:\\s(?:of|after|from|following)\\s(?:the\\s|its\\s|their\\s)?(?:date of (?:the\\s)?)?(?:entry into force|adoption|publication|receipt|notification|submission|application)(?:\\sof\\s(?:this|the|that)\\s[\\p{L}-]+)?)?';

/** Expressions that bound an undertaking without naming a day. */
export const englishRelative: readonly RegExp[] = [
  new RegExp(`\\bwithin (?:a period of )?(?:the next )?${NUMBER} ${UNIT}${AFTER}`, 'giu'),
  new RegExp(
    `\\b(?:by|no later than|not later than|at the latest) ${NUMBER} ${UNIT} (?:of|after|from|before)\\s(?:the\\s)?(?:date of\\s)?(?:the\\s)?(?:entry into force|[\\p{L}-]+)(?:\\sof\\s(?:this|the|that)\\s[\\p{L}-]+)?`,
    'giu',
  ),
  new RegExp(`\\b(?:in|over|during) the (?:coming|next|following) (?:${NUMBER} )?(?:weeks|months|years)\\b`, 'giu'),
  /\b(?:by |before |at )?(?:the )?end of (?:the|its|this|their) (?:current )?(?:mandate|term|parliamentary term|legislature|programming period)\b/giu,
  /\b(?:shortly|immediately) after (?:the|its) [\p{L}-]+(?: of (?:the|this) [\p{L}-]+)?/giu,
  /\b(?:before|after) the summer(?: break| recess)?\b(?!\s(?:of )?\d)/giu,
  /\bunder the \p{Lu}[\p{L}-]+ [Pp]residency\b/gu,
];
