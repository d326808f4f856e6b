import type { Dom } from './dom.ts';

const NAMES = [
  'article:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'eli:date_publication',
  'dcterms.available',
  'dcterms.date',
  'dc.date',
  'date',
  'dcterms.created',
  'dc.date.created',
  'pubdate',
  'publishdate',
  'publish-date',
  'citation_date',
];
/** Larger data is not looked into. */
const MAX_JSON = 200_000;
const MAX_DEPTH = 6;
/** A `<time>` after this much of the text says when something else was. */
const HEAD_LENGTH = 600;

/** The day of publication that a page declares in its markup (YYYY-MM-DD), or null. */
export function publishedOf(
  document: Document,
  dom: Dom,
  page: { metas: ReadonlyMap<string, string>; times: readonly { start: number; target?: string }[] },
): string | null {
  for (const name of NAMES) {
    const day = dayOf(page.metas.get(name));
    if (day) return day;
  }
  for (const script of dom.queryAll(document, 'script[type="application/ld+json"]')) {
    const day = dayInJson(dom.dataOf(script));
    if (day) return day;
  }
  for (const { start, target } of page.times) {
    const day = start <= HEAD_LENGTH ? dayOf(target) : null;
    if (day) return day;
  }
  return null;
}

function dayInJson(json: string): string | null {
  if (json.length > MAX_JSON) return null;
  try {
    return dayIn(JSON.parse(json), 0);
  } catch {
    return null;
  }
}

function dayIn(value: unknown, depth: number): string | null {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return null;
  const own = Object.hasOwn(value, 'datePublished') ? (value as { datePublished: unknown }).datePublished : null;
  const day = typeof own === 'string' ? dayOf(own) : null;
  if (day) return day;
  for (const inner of Object.values(value)) {
    const found = dayIn(inner, depth + 1);
    if (found) return found;
  }
  return null;
}

/** The day that a date begins with, where there is such a day. */
function dayOf(date: string | undefined): string | null {
  const [, year, month, day] = /^(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)/.exec(date?.trim() ?? '') ?? [];
  if (!year || !month || !day || Number(year) < 1950) return null;
  const iso = `${year}-${month}-${day}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso) ? iso : null;
}
