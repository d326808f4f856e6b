/** What a cue is counted under. */
export type CueCode = 'union' | 'acts' | 'law' | 'other-commission' | 'national' | 'offer';

/** Words that speak for or against a page on EU policy. */
export interface Cue {
  readonly code: CueCode;
  readonly pattern: RegExp;
}

export const CUES: readonly Cue[] = [
  {
    code: 'union',
    pattern:
      /\b(?:EU|European Union|Europese Unie|EU-[\p{L}-]{3,40}|BNC-fiches?|Raadsbijeenkomst\p{L}*|Raadsformaties?|Commissievoorstel\p{L}*|Europese (?:instellingen|Gemeenschap(?:pen)?|wetgeving|regelgeving|verkiezingen|Zaken|richtlijn(?:en)?|verordening(?:en)?)|European (?:institutions|Communit(?:y|ies)|elections|legislation))(?![\p{L}])/gu,
  },
  {
    // "Directive (EU) 2019/1153", "COM(2021) 170", "2011/36/EU".
    code: 'acts',
    pattern:
      /\b(?:\d{4}\/\d{1,4}\/(?:EU|EG|EC|JBZ|JHA|GBVB|CFSP)\b|\((?:EU|EG|EC|Euratom)\) ?(?:nr\. |No )?\d{1,4}\/\d{1,4}\b|(?:COM|SWD|JOIN|C)\s?\(\d{4}\) ?\d{1,5}\b)/g,
  },
  {
    // What acts of the Union say of themselves and of its law.
    code: 'law',
    pattern:
      /\b(?:Union law|Unierecht|recht van de Unie|in the Union|in de Unie|of the Union|van de Unie|Official Journal of the European Union|Publicatieblad van de Europese Unie|(?:delegated|implementing) acts?|(?:gedelegeerde|uitvoerings)\s?handelingen|[Tt]his (?:Regulation|Directive)|[Dd]eze (?:verordening|richtlijn)|European Parliament|Europees Parlement)\b/gu,
  },
  {
    // Other bodies called Commission, and Councils that are not the Union's.
    code: 'other-commission',
    pattern:
      /\b(?:Charity|Federal Trade|Securities and Exchange|Electoral|Law|Gambling|Forestry|Planning|Truth and Reconciliation|Federal Communications|Equality and Human Rights|Care Quality|International Law|Royal|Venice|African Union|Competition|Fisheries)\s?Commission\b|\bCommission (?:on (?:Narcotic Drugs|the Status of Women|Human Rights)|for the Conservation)\b|\bICCAT\b|\bVenetiëcommissie\b/g,
  },
  {
    code: 'national',
    pattern:
      /\b(?:His Majesty's Government|HM Government|Home Office|Home Secretary|Secretary of State|UK Government|Scottish Government|United States|U\.S\.|White House|Congress|gemeenteraad|college van burgemeester en wethouders|burgemeester|wethouder|Provinciale Staten|wetsvoorstel|Wetboek van Strafrecht|staatscommissie)\b/g,
  },
  {
    // A job, a course or an evening on the Union is no policy of it.
    code: 'offer',
    pattern:
      /\b(?:vacancy|applicants?|apply (?:by|before|online|for this)|job description|contract agent|temporary agent|selection criteria|closing date|motivation letter|salary|learning outcomes|ECTS|lectures?|seminars?|course (?:code|description)|exam|openingstijden|toegangspri\p{L}+|rondleiding\p{L}*|stedentrip\p{L}*|hotels?|opening hours|admission fee|guided tours?|city trip|vacature|sollicit\p{L}*|arbeidsvoorwaarden|salaris|motivatiebrief|studiepunten|tentamen|hoorcolleges?|werkcolleges?|leerdoelen|collegejaar|docent(?:en)?|toegang gratis|aanmelden kan|kaarten|register for this event)\b/giu,
  },
];
