import { findDates } from '../actions/deadlines/find-dates.ts';
import type { Language } from '../reading.ts';
import type { PageText } from '../text/page-text.ts';

/** A dateline stands at the head of a text; later such words speak of other publications. */
const HEAD_BLOCKS = 6;
const DATELINE =
  /(?:gepubliceerd op|gepubliceerd|geplaatst op|published on|published|publication date|datum|date|Brussel|Brussels|Straatsburg|Strasbourg|Luxemburg|Luxembourg|Den Haag|The Hague)[\s:,]*(?:op |on )?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag |(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?/iu;

/** A block of the place and the day alone: "Strasbourg, 14 June 2023". */
const PLACE =
  /^(?:\p{Lu}[\p{L}' -]{2,28}, )?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag |(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?=[\p{Lu}\d])/iu;
const MAX_DATELINE = 60;
/** How far after the words that announce it a date may end. */
const REACH = 120;

/** The day of publication (YYYY-MM-DD): what the markup declares, else a dateline in the first blocks; null where neither. */
export function publishedOn(page: PageText, language: Language | null): string | null {
  if (page.published) return page.published;
  if (!language) return null;
  for (const block of page.blocks.slice(0, HEAD_BLOCKS)) {
    for (const start of datelineStarts(page.text.slice(block.start, block.end))) {
      const from = block.start + start;
      const within = { start: from, end: Math.min(block.end, from + REACH) };
      const day = findDates(page.text, within, language, null).find((date) => date.meaning.precision === 'day');
      if (day?.meaning.start && day.meaning.start === day.meaning.end) return day.meaning.start;
    }
  }
  return null;
}

/** Where a date may begin in a block: after words that announce one, or after the place with which a dateline opens. */
function datelineStarts(words: string): number[] {
  const announced = DATELINE.exec(words);
  const place = words.length <= MAX_DATELINE ? PLACE.exec(words) : null;
  // With its preposition first: a bare date is one only where nothing else stands beside it.
  return [
    ...(announced ? [announced.index, announced.index + announced[0].length] : []),
    ...(place ? [place[0].length] : []),
  ];
}
