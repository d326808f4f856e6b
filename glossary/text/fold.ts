/** A text in the form in which it is compared, with the way back. */
export interface Folded {
  readonly folded: string;
  /** The offset in the original of the code unit at `index` of the folded text; its length gives the original's. */
  offsetAt(index: number): number;
}

const DROPPED = /[\u00ad\u200b-\u200d\u2060\ufeff\p{M}]/u;
const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['ı', 'i'],
  ['’', "'"],
  ['‘', "'"],
  ['ʼ', "'"],
  ['“', '"'],
  ['”', '"'],
  ['„', '"'],
  ['‑', '-'],
  ['‐', '-'],
  ['–', '-'],
  ['—', '-'],
  ['−', '-'],
]);

/** One character as it is compared: lower case, without diacritics, spaces and dashes alike; '' for what is not seen. */
export function foldCharacter(character: string): string {
  if (character >= ' ' && character <= '~') return character.toLowerCase();
  if (/\s/.test(character)) return ' ';
  const special = SPECIAL.get(character);
  if (special !== undefined) return special;
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase()) {
    if (!DROPPED.test(part)) folded += SPECIAL.get(part) ?? part;
  }
  return folded;
}

/** The text as it is compared, without a map: for words and forms. */
export function foldText(text: string): string {
  let folded = '';
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/** Folds a text and keeps, for each code unit of the result, where it came from. */
export function fold(text: string): Folded {
  let folded = '';
  const offsets: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = foldCharacter(character);
    for (let i = 0; i < piece.length; i++) offsets.push(at);
    folded += piece;
    at += character.length;
  }
  offsets.push(text.length);
  return { folded, offsetAt: (index) => offsets[Math.max(0, Math.min(index, offsets.length - 1))] as number };
}
