import type { Span } from '../text/span.ts';

/** Forms of terms that are everyday words in some places, told by the words before them. */
const EVERYDAY: readonly { readonly form: RegExp; readonly before: RegExp }[] = [
  // "De Raad besluit in juni": the verb, whose subject comes right before it.
  {
    form: /^besluit$/u,
    before:
      /(?<!\p{L})(?:(?!(?:Het|Een|Dit|Dat|Elk|Ieder|Geen|Zo'n|Bij|Per|Met|In|Van|Voor|Als|Ten)\s)\p{Lu}[\p{L}-]*|zij|hij|men|kabinet|regering|minister)\s$/u,
  },
  // "is of the opinion that", "public opinion", "in its opinion".
  {
    form: /^opinions?$/iu,
    before: /(?:(?:^|\s)(?:is|are|was|were|be) of the|(?:^|\s)in (?:its|their|our|my)|public)\s$/iu,
  },
];
const MAX_BEFORE = 30;

/** Whether a form of a term is an everyday word where it stands. */
export function isEveryday(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return EVERYDAY.some(
    ({ form, before }) => form.test(words) && before.test(text.slice(Math.max(0, start - MAX_BEFORE), start)),
  );
}
