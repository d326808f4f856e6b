import type { Span } from '../text/span.ts';

/** Bodies that begin as the Union's own do: "Raad van State", "Raad voor de rechtspraak". */
const OTHER_BODY =
  /^(?:Raad (?:van (?:State|[Bb]estuur|[Tt]oezicht|[Cc]ommissarissen|[Bb]eheer|[Aa]dvies)|voor (?:de |het )?\p{L}{4,})|Council (?:of State|on Foreign Relations|of Ministers of)|Commission for \p{Lu}|Commissie (?:voor de [Rr]echten|[Gg]elijke [Bb]ehandeling)|Parliament of |Parlement van )/u;
/** "Hoge Raad", "Turkish Parliament", "Norwegian Refugee Council", "Law Commission": a word before tells another body. */
const OTHERS_BEFORE =
  /(?:^|[\s(])(?:Hoge|Algemene|Turkish|British|Danish|Swedish|Spanish|Polish|Irish|Finnish|Scottish|French|German|Italian|Norwegian|Ukrainian|Hungarian|Belgian|Dutch|Nordic|Bar|Law|Refugee|Research|Rights|Security|African Union|Charity)\s$/u;
/** How far before and after a name the words stand that make it another, in code units. */
const MAX_REACH = 30;

/** Whether the words after the start of a name go on to name a body that is not the Union's. */
export function goesOnAsOther(text: string, { start, end }: Span): boolean {
  return OTHER_BODY.test(text.slice(start, end + MAX_REACH));
}

/** Whether the word before a name of one word makes it that of a body that is not the Union's. */
export function isOtherByWordBefore(text: string, { start }: Span): boolean {
  return OTHERS_BEFORE.test(text.slice(Math.max(0, start - MAX_REACH), start));
}
