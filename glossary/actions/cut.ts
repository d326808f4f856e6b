/** Where one piece of a text ends and the next begins, the words that join them left out; offsets in the page's text. */
export interface Cut {
  readonly end: number;
  readonly start: number;
}
