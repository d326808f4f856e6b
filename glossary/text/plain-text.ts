import type { Block, BlockKind, PageText } from './page-text.ts';

const BULLET = /^(\s*)([•●▪◦‣–—*-]|\([a-z0-9]{1,4}\)|[a-z]\)|\d{1,2}[.)])\s+(?=\S)/iu;
/** A line that starts nothing but a list, so that it ends the line before it. */
const MAX_HEADING = 120;

interface Piece {
  readonly kind: BlockKind;
  readonly text: string;
  readonly marker?: string;
  readonly indent: number;
}

/**
 * The page of a plain text: a blank line separates blocks, a single line break is a space except before a bullet
 * (• ● – - * (a) a) 1.). A short line without a full stop that stands alone is a heading, the first one the title.
 */
export function fromPlainText(
  plain: string,
  options: { readonly host?: string | null; readonly path?: string | null; readonly language?: string | null } = {},
): PageText {
  const pieces = piecesOf(plain);
  const blocks: Block[] = [];
  let text = '';
  let list = 0;
  const open: { index: number; indent: number; style: string }[] = [];
  for (const piece of pieces) {
    if (text !== '') text += '\n';
    const span = { start: text.length, end: text.length + piece.text.length };
    text += piece.text;
    if (piece.kind !== 'item') {
      open.length = 0;
      blocks.push({
        ...span,
        kind: piece.kind,
        level: piece.kind === 'heading' ? (blocks.length === 0 ? 1 : 2) : 0,
        parent: null,
      });
      continue;
    }
    const style = styleOf(piece.marker ?? '');
    if (open.length === 0) list++;
    while (open.length > 0 && !belongsUnder(open, piece.indent, style)) open.pop();
    const last = open.at(-1);
    const isSibling = last && last.style === style && last.indent === piece.indent;
    const parent = isSibling ? (blocks[last.index]?.parent ?? null) : (last?.index ?? null);
    if (isSibling) open.pop();
    open.push({ index: blocks.length, indent: piece.indent, style });
    const number = isSibling ? (blocks[last.index]?.list ?? list) : parent === null ? list : ++list;
    blocks.push({
      ...span,
      kind: 'item',
      level: open.length,
      parent,
      list: number,
      ...(piece.marker ? { marker: piece.marker } : {}),
    });
  }
  return {
    text,
    blocks,
    marks: [],
    title: pieces[0]?.kind === 'heading' ? pieces[0].text : '',
    host: options.host ?? null,
    path: options.path ?? null,
    language: options.language ?? null,
    published: null,
  };
}

function belongsUnder(open: readonly { indent: number; style: string }[], indent: number, style: string): boolean {
  const last = open.at(-1);
  if (!last) return true;
  if (last.indent < indent) return true;
  if (last.indent > indent) return false;
  // Same indent, another kind of marker: back to the list that had it, else one level down.
  return last.style === style || !open.some((other) => other.style === style);
}

function styleOf(marker: string): string {
  return marker.replace(/[a-z]+/i, 'a').replace(/\d+/, '1');
}

function piecesOf(plain: string): Piece[] {
  const pieces: Piece[] = [];
  for (const chunk of plain
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n/)) {
    let lines: string[] = [];
    let bullet: RegExpExecArray | null = null;
    const flush = () => {
      const text = lines
        .join(' ')
        .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
        .replace(/\s+/g, ' ')
        .trim();
      if (text !== '') pieces.push(toPiece(text, bullet));
      lines = [];
    };
    for (const line of chunk.split('\n')) {
      const opening = BULLET.exec(line);
      if (opening) {
        flush();
        bullet = opening;
        lines.push(line.slice(opening[0].length));
      } else {
        lines.push(line);
      }
    }
    flush();
  }
  return pieces;
}

function toPiece(text: string, bullet: RegExpExecArray | null): Piece {
  if (bullet) return { kind: 'item', text, marker: bullet[2] as string, indent: (bullet[1] ?? '').length };
  return { kind: isHeading(text) ? 'heading' : 'paragraph', text, indent: 0 };
}

/** A line with such a verb is a sentence, though its full stop is missing. */
const SENTENCE_VERB =
  /(?<![\p{L}-])(?:will|shall|should|must|zal|zullen|zou|zouden|moet|moeten|dient|wordt|worden)(?![\p{L}-])/u;

function isHeading(text: string): boolean {
  if (SENTENCE_VERB.test(text) && !text.endsWith('?')) return false;
  return text.length <= MAX_HEADING && !/[.;:,!]["'”’)]?$/.test(text) && /^["'“‘(]?[\p{Lu}\p{N}]/u.test(text);
}
