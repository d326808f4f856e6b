import { findDates } from '../actions/deadlines/find-dates.ts';
import type { Language } from '../reading.ts';
import type { PageText } from '../text/page-text.ts';

/** A dateline stands at the head of a text; later such words speak of other publications. */
const HEAD_BLOCKS = 6;
const DATELINE =
  /(?:gepubliceerd op|gepubliceerd|geplaatst op|published on|published|publication date|datum|date|Brussel|Brussels|Straatsburg|Strasbourg|Luxemburg|Luxembourg|Den Haag|The Hague)[\s:,]*(?:op |on )?(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag |(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?/iu;

/** The day of publication (YYYY-MM-DD): what the markup declares, else a dateline in the first blocks; null where neither. */
export function publishedOn(page: PageText, language: Language | null): string | null {
  if (page.published) return page.published;
  if (!language) return null;
  for (const block of page.blocks.slice(0, HEAD_BLOCKS)) {
    const words = page.text.slice(block.start, block.end);
    const dateline = DATELINE.exec(words);
    if (!dateline) continue;
    const from = block.start + dateline.index;
    const within = { start: from, end: Math.min(block.end, from + 120) };
    const day = findDates(page.text, within, language, null).find((date) => date.meaning.precision === 'day');
    if (day?.meaning.start && day.meaning.start === day.meaning.end) return day.meaning.start;
  }
  return null;
}
