import { findDates } from '../actions/deadlines/find-dates.ts';
import type { Language } from '../reading.ts';
import type { PageText } from '../text/page-text.ts';
import type { Span } from '../text/span.ts';

/** A dateline stands at the head of a text; later such words speak of other publications. */
const HEAD_BLOCKS = 6;
const DATELINE =
  /(?:gepubliceerd op|gepubliceerd|geplaatst op|ontvangen|verzonden|received|published on|published|publication date|datum|date|Brussel|Brussels|Straatsburg|Strasbourg|Luxemburg|Luxembourg|Den Haag|The Hague)[\s:,]*(?:op |on )?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag |(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?/iu;

/** A block of the place and the day alone: "Strasbourg, 14 June 2023". */
const PLACE =
  /^(?:\p{Lu}[\p{L}' -]{2,28}, )?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag |(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?=[\p{Lu}\d])/iu;
const MAX_DATELINE = 60;
/** In running text "published on" speaks of something else, unless it opens the block. */
const MAX_ANNOUNCED = 120;
const MAX_BEFORE = 25;
const DAY = String.raw`(\d{1,2}(?:\s\p{L}+\s|[./-]\d{1,2}[./-])\d{4})`;
/** "4 February 2026 | Frankfurt am Main". */
const OPENING = new RegExp(String.raw`^${DAY}\s*[|·–—-]`, 'du');
/** "Vale do Lobo, Portugal, 21 November 2022". */
const CLOSING = new RegExp(String.raw`[,|·]\s*${DAY}$`, 'du');
/** "Questions and answers | 15 January 2025 | Brussels", whose parts a style sheet alone may keep apart. */
const META =
  /^(?:\p{Lu}[\p{L} &’'-]{3,40}?)?[\s|·–-]*(\d{1,2}\s\p{L}{3,10}\s(?:19|20)\d{2})[\s|·–-]*(?:\p{Lu}[\p{L} '-]{2,40})?$/du;
/** "Available languages: English Press release 29 November 2022 Strasbourg": a line that tells what the page is, and its day. */
const KIND_AND_DAY =
  /^[^.;!?]{0,60}?(?:press release|persbericht|questions and answers|vragen en antwoorden|statement|verklaring|news article|nieuwsbericht|speech|toespraak)[^.;!?]{0,20}?(\d{1,2}\s\p{L}{3,10}\s(?:19|20)\d{2})(?!\d)[^.;!?]{0,40}$/diu;
/** An act's place in the Official Journal: "PB L 88 van 29.3.2019". */
const JOURNAL = new RegExp(
  String.raw`^(?:publicatieblad|official journal|pb|oj)\s[^;]{1,60}?[\s,](?:of|van)?\s?${DAY}`,
  'diu',
);
/** An act's or resolution's own title: "European Parliament resolution of 1 June 2023". */
const TITLE = new RegExp(
  String.raw`^(?:(?:european parliament|council|commission|european council|raads?-?|commissie)\s)?(?:(?:legislative|implementing|delegated|joint|non-legislative|uitvoerings|gedelegeerde|gezamenlijke)[\s-]?)?(?:resolution|recommendation|decision|directive|regulation|communication|conclusions|opinion|guidelines|resolutie|aanbeveling|besluit|richtlijn|verordening|mededeling|conclusies|advies|richtsnoeren)(?=[\s(])[^;]{0,120}?\s(?:of|van)\s${DAY}`,
  'diu',
);
/** How far after the words that announce it a date may end. */
const REACH = 120;

/** The day of publication (YYYY-MM-DD): what the markup declares, else a dateline in the first blocks; null where neither. */
export function publishedOn(page: PageText, language: Language | null): string | null {
  if (page.published) return page.published;
  if (!language) return null;
  const head = page.blocks.slice(0, HEAD_BLOCKS);
  for (const read of [journalIn, datelinesIn]) {
    const day = dayIn(page.text, head, read, language);
    if (day) return day;
  }
  return null;
}

function dayIn(
  text: string,
  blocks: readonly Span[],
  read: (words: string) => Span[],
  language: Language,
): string | null {
  for (const block of blocks) {
    for (const { start, end } of read(text.slice(block.start, block.end))) {
      const within = { start: block.start + start, end: block.start + end };
      const day = findDates(text, within, language, null).find((date) => date.meaning.precision === 'day');
      if (day?.meaning.start && day.meaning.start === day.meaning.end) return day.meaning.start;
    }
  }
  return null;
}

/** Where a date may stand in a block: after words that announce one, after the place with which a dateline opens, in a title. */
function datelinesIn(words: string): Span[] {
  const match = DATELINE.exec(words);
  const announced = match && (match.index <= MAX_BEFORE || words.length <= MAX_ANNOUNCED) ? match : null;
  const place = words.length <= MAX_DATELINE ? PLACE.exec(words) : null;
  const title = TITLE.exec(words)?.indices?.[1];
  const isLine = words.length <= MAX_DATELINE;
  const opening =
    (isLine ? (OPENING.exec(words) ?? CLOSING.exec(words) ?? META.exec(words)) : null) ?? KIND_AND_DAY.exec(words);
  const day = opening?.indices?.[1];
  const from = (start: number) => ({ start, end: Math.min(words.length, start + REACH) });
  // With its preposition first: a bare date is one only where nothing else stands beside it.
  return [
    ...(announced ? [from(announced.index), from(announced.index + announced[0].length)] : []),
    ...(place ? [from(place[0].length)] : []),
    ...(title ? [{ start: title[0], end: title[1] }] : []),
    ...(day ? [{ start: day[0], end: day[1] }] : []),
  ];
}

/** When an act appeared goes before when it was adopted. */
function journalIn(words: string): Span[] {
  const day = JOURNAL.exec(words)?.indices?.[1];
  return day ? [{ start: day[0], end: day[1] }] : [];
}
