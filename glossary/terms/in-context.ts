import { stemsOf } from '../actions/stems.ts';
import type { TermBank, TermEntry } from '../termbank/entry.ts';
import type { Abbreviation } from './abbreviations/abbreviation.ts';
import type { TermMatch } from './matcher.ts';

/** Share of the words of two names, the shorter counted, that makes them one name. */
const MIN_SHARE = 0.5;

/**
 * Which of the places that look like a term are it (after Yarowsky, One sense per collocation, 1993: one sense a page).
 * What the page spells out itself decides; a form that is a common string too ("API", "MS"), or that several entries
 * have, counts where the page shows by another name, or by what the entry is related to, that it is meant. The
 * abbreviations come back without the id of an entry that the page's own long form shows to be another thing.
 */
export function readInContext(
  matches: readonly TermMatch[],
  abbreviations: readonly Abbreviation[],
  { text, bank }: { readonly text: string; readonly bank: TermBank },
): { matches: TermMatch[]; abbreviations: Abbreviation[] } {
  const spelled = abbreviations.map((one) => (isOurs(one, text, bank) ? one : { ...one, id: null }));
  const ownMeaning = new Map<string, string | null>();
  // Where a page spells one form out in two ways, the entry's is enough.
  for (const { shortForm, id } of spelled) ownMeaning.set(shortForm, ownMeaning.get(shortForm) ?? id);
  const certain = new Set(
    matches.filter(({ doubtful, others }) => !doubtful && others.length === 0).map(({ id }) => id),
  );
  for (const { id } of spelled) if (id !== null) certain.add(id);
  const domains = new Map<string, number>();
  for (const id of certain) {
    const domain = bank.entries.get(id)?.domain;
    if (domain) domains.set(domain, (domains.get(domain) ?? 0) + 1);
  }
  const support = (id: string): number => {
    const entry = bank.entries.get(id);
    if (!entry) return 0;
    if (certain.has(id)) return SURE;
    if (neighboursOf(entry).some((other) => certain.has(other))) return RELATED;
    return (domains.get(entry.domain) ?? 0) >= MIN_OF_DOMAIN ? OF_DOMAIN : 0;
  };
  return {
    abbreviations: spelled,
    matches: matches.flatMap((match) => {
      if (OTHER_BODY.test(text.slice(match.start, match.end + MAX_TAIL))) return [];
      if (isShort(match) && OTHERS_BEFORE.test(text.slice(Math.max(0, match.start - MAX_TAIL), match.start))) return [];
      const meant = ownMeaning.get(text.slice(match.start, match.end)) ?? ownMeaning.get(match.form);
      if (meant === null && isShort(match)) return [];
      const ids = [match.id, ...match.others];
      if (meant && ids.includes(meant)) return [{ ...match, id: meant, others: [] }];
      if (match.others.length === 0) return match.doubtful && support(match.id) === 0 ? [] : [match];
      const [best, next] = ids.map((id) => ({ id, weight: support(id) })).sort((a, b) => b.weight - a.weight);
      return best && best.weight > (next?.weight ?? 0) ? [{ ...match, id: best.id, others: [] }] : [];
    }),
  };
}

/** Bodies that begin as the Union's own do: "Raad van State", "Raad voor de rechtspraak". */
const OTHER_BODY =
  /^(?:Raad (?:van (?:State|[Bb]estuur|[Tt]oezicht|[Cc]ommissarissen|[Bb]eheer|[Aa]dvies)|voor (?:de |het )?\p{L}{4,})|Council (?:of State|on Foreign Relations|of Ministers of)|Commission for \p{Lu}|Commissie (?:voor de [Rr]echten|[Gg]elijke [Bb]ehandeling)|Parliament of |Parlement van )/u;
/** "Hoge Raad", "Turkish Parliament", "Norwegian Refugee Council", "Law Commission": a word before tells another body. */
const OTHERS_BEFORE =
  /(?:^|[\s(])(?:Hoge|Algemene|Turkish|British|Danish|Swedish|Spanish|Polish|Irish|Finnish|Scottish|French|German|Italian|Norwegian|Ukrainian|Hungarian|Belgian|Dutch|Nordic|Bar|Law|Refugee|Research|Rights|Security|African Union|Charity)\s$/u;
const MAX_TAIL = 30;

const SURE = 3;
const RELATED = 2;
const OF_DOMAIN = 1;
/** Entries of one domain that make a page one of that domain. */
const MIN_OF_DOMAIN = 2;

function neighboursOf({ related = [], broader = [], narrower = [] }: TermEntry): string[] {
  return [...related, ...broader, ...narrower];
}

function isShort({ form }: TermMatch): boolean {
  return !/\s/.test(form);
}

/** Whether what the page spells out can be the entry that its short form stands for: they share words, or hardly anything else has that form. */
function isOurs({ id, long, shortForm }: Abbreviation, text: string, bank: TermBank): boolean {
  const entry = id === null ? undefined : bank.entries.get(id);
  if (!entry) return true;
  const terms = [...entry.nl.terms, ...entry.en.terms];
  const isDoubtful = terms.some(
    ({ form, matchCase, type }) => form === shortForm && matchCase && type === 'abbreviation',
  );
  if (!isDoubtful && shortForm.length > MAX_COMMON) return true;
  const words = text.slice(long.start, long.end);
  const names = terms.filter(({ form }) => /\s/.test(form) || form.length > MIN_NAME);
  return names.length === 0 || names.some(({ form }) => isSameName(form, words));
}

/** Abbreviations of at most so many letters often mean several things. */
const MAX_COMMON = 4;
const MIN_NAME = 8;

function isSameName(a: string, b: string): boolean {
  for (const language of ['nl', 'en'] as const) {
    const own = new Set(stemsOf(a, language));
    const theirs = new Set(stemsOf(b, language));
    const shared = [...own].filter((stem) => theirs.has(stem)).length;
    if (shared > 0 && shared >= MIN_SHARE * Math.min(own.size, theirs.size)) return true;
  }
  return a.toLowerCase() === b.toLowerCase();
}
