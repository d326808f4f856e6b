import type { Span } from './span.ts';

/** What a block is on the page; `item` is a list item, `term` and `description` those of a definition list. */
export type BlockKind =
  | 'heading'
  | 'paragraph'
  | 'item'
  | 'cell'
  | 'term'
  | 'description'
  | 'quotation'
  | 'caption'
  | 'note';

/** A block of text: a heading, paragraph, list item or table cell. Blocks do not overlap and stand in the text's order. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Heading: 1 to 6. Item: depth of its list, from 1. Otherwise 0. */
  readonly level: number;
  /** Index in `blocks` of the block in whose element this one lies (an item's second paragraph, a nested item); null at the top. */
  readonly parent: number | null;
  /** Items: a number shared by the items of one list. */
  readonly list?: number;
  /** Items: the marker as written, where the text has one ("(a)", "1.", "•"); it is not part of the text. */
  readonly marker?: string;
  /** Cells and what lies in them: a number shared by the cells of one table, and the place in it, from 0, with merged cells counted. */
  readonly table?: number;
  readonly row?: number;
  readonly column?: number;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  /** Cells: whether it is a header cell. */
  readonly header?: boolean;
}

/** An inline mark of the source: what its author said about a run of text. Marks may nest. */
export interface Mark extends Span {
  readonly kind: 'definition' | 'abbreviation' | 'link' | 'emphasis' | 'quotation' | 'time' | 'note-reference';
  /** Abbreviation: its `title`. */
  readonly title?: string;
  /** Link: its target as an absolute URL; time: its `datetime`. */
  readonly target?: string;
}

/**
 * The first contract: a page's readable text with its structure. Made from a `Document` by `read-page`,
 * or from plain text by `fromPlainText`. Plain JSON.
 */
export interface PageText {
  /** The readable text: the blocks joined by "\n". */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly marks: readonly Mark[];
  readonly title: string;
  /** Host in lower case without port, and path; null where the page's address is not known. */
  readonly host: string | null;
  readonly path: string | null;
  /** What the page declares (a BCP 47 tag), or null. */
  readonly language: string | null;
  /** Day of publication that the page declares in its markup (YYYY-MM-DD), or null. */
  readonly published: string | null;
}
