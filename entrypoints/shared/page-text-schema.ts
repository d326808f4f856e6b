import * as v from 'valibot';
import type { PageText } from '../../glossary/text/page-text.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));

const block = v.object({
  start: offset,
  end: offset,
  kind: v.picklist(['heading', 'paragraph', 'item', 'cell', 'term', 'description', 'quotation', 'caption', 'note']),
  level: offset,
  parent: v.nullable(offset),
  list: v.exactOptional(offset),
  marker: v.exactOptional(text(40)),
  table: v.exactOptional(offset),
  row: v.exactOptional(offset),
  column: v.exactOptional(offset),
  rowSpan: v.exactOptional(offset),
  columnSpan: v.exactOptional(offset),
  header: v.exactOptional(v.boolean()),
});

const mark = v.object({
  start: offset,
  end: offset,
  kind: v.picklist(['definition', 'abbreviation', 'link', 'emphasis', 'quotation', 'time', 'note-reference']),
  title: v.exactOptional(text(2_000)),
  target: v.exactOptional(text(8_000)),
});

const schema = v.object({
  text: text(20_000_000),
  blocks: v.array(block),
  marks: v.array(mark),
  title: text(2_000),
  host: v.nullable(text(260)),
  path: v.nullable(text(8_000)),
  language: v.nullable(text(60)),
  published: v.nullable(v.pipe(v.string(), v.isoDate())),
});

/** Reads a page's text as it crossed the message border; null for anything that is none, spans out of the text included. */
export function parsePageText(json: string): PageText | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  const result = v.safeParse(schema, value);
  if (!result.success) return null;
  const page: PageText = result.output;
  const fits = ({ start, end }: { start: number; end: number }) => start <= end && end <= page.text.length;
  return page.blocks.every(fits) && page.marks.every(fits) ? page : null;
}
