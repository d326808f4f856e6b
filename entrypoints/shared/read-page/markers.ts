const GLYPH = '[•●▪■◦◆►‣⁃∙·–—−]';
/** "(a)", "(aa)", "(iv)", "(12)"; not "(EU)", which opens the number of an act. */
const BRACKETED = '\\((?:[a-z]|([a-z])\\1|[ivxl]{1,6}|[A-Z]|\\d{1,3})\\)';
const HALF_BRACKETED = '(?:[a-z]|[ivx]{1,5}|[A-Z]|\\d{1,3})\\)';
const DOTTED = '(?:\\d{1,3}(?:\\.\\d{1,2}){0,3}\\.|[a-z]\\.|[ivx]{1,5}\\.|[A-Z]\\.)';

/** What opens a block that the page made no list item of: less, since "A. " or "- " may open a sentence. */
const IN_TEXT = new RegExp(`^(?:${GLYPH}|${BRACKETED}|(?:[a-z]|\\d{1,2})\\)|\\d{1,2}\\.|[a-z]\\.)(?:\\s+|$)`);
const IN_ITEM = new RegExp(`^(?:${GLYPH}|-|\\*|o|${BRACKETED}|${HALF_BRACKETED}|${DOTTED})(?:\\s+|$)`);
const LONGEST = 12;

/** Splits a list marker off a block's start: the marker, and the length that it takes with the space after it. */
export function splitMarker(
  text: string,
  { isItem }: { isItem: boolean },
): { marker: string | undefined; length: number } {
  // A row whose first cell is a number, and nothing else.
  if (isItem && /^\d{1,2}$/.test(text)) return { marker: text, length: text.length };
  const match = (isItem ? IN_ITEM : IN_TEXT).exec(text.slice(0, LONGEST + 1));
  return match ? { marker: match[0].trim(), length: match[0].length } : { marker: undefined, length: 0 };
}

/** Whether a text is a list marker and nothing else. */
export function isMarker(text: string): boolean {
  return text.length <= LONGEST && splitMarker(text, { isItem: true }).length === text.length && text !== '';
}

/** Markers of one list have one style: "(a)" and "(b)", "1." and "2.". */
export function styleOf(marker: string): string {
  return marker
    .replace(/[ivx]{2,6}/i, 'i')
    .replace(/\d+(?:\.\d+)*/, '1')
    .replace(/[a-hj-z]{1,2}/, 'a')
    .replace(/[A-Z]/, 'A');
}
