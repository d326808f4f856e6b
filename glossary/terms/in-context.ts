import type { TermBank } from '../termbank/entry.ts';
import type { Abbreviation } from './abbreviations/abbreviation.ts';
import { isEntryMeant } from './abbreviations/entry-meant.ts';
import { createSupport } from './entry-support.ts';
import { isEveryday } from './everyday-words.ts';
import type { TermMatch } from './matcher.ts';
import { goesOnAsOther, isOtherByWordBefore } from './other-bodies.ts';

/**
 * Which of the places that look like a term are it (after Yarowsky, One sense per collocation, 1993: one sense a page).
 * What the page spells out itself decides; a form that is a common string too ("API", "MS"), or that several entries
 * have, counts where the page shows by another name, or by what the entry is related to, that it is meant; capitals that
 * few other things have count beside bodies of the Union. The abbreviations come back without the id of an entry that the page's own long form shows to be another thing.
 */
export function readInContext(
  matches: readonly TermMatch[],
  abbreviations: readonly Abbreviation[],
  { text, bank }: { readonly text: string; readonly bank: TermBank },
): { matches: TermMatch[]; abbreviations: Abbreviation[] } {
  const spelled = abbreviations.map((one) => (isEntryMeant(one, text, bank) ? one : { ...one, id: null }));
  const ownMeaning = new Map<string, string | null>();
  // Where a page spells one form out in two ways, the entry's is enough.
  for (const { shortForm, id } of spelled) ownMeaning.set(shortForm, ownMeaning.get(shortForm) ?? id);
  const certain = certainOf(matches, spelled);
  const support = createSupport(certain, bank);
  const bodies = new Set([...certain].flatMap((id) => bank.entries.get(id)?.actor ?? []));
  const isOfUnion = bodies.size >= MIN_BODIES;
  return {
    abbreviations: spelled,
    matches: matches.flatMap((match) => {
      if (isEveryday(text, match) || goesOnAsOther(text, match) || (isShort(match) && isOtherByWordBefore(text, match)))
        return [];
      const meant = ownMeaning.get(text.slice(match.start, match.end)) ?? ownMeaning.get(match.form);
      if (meant === null && isShort(match)) return [];
      const ids = [match.id, ...match.others];
      if (meant && ids.includes(meant)) return [{ ...match, id: meant, others: [] }];
      if (match.others.length === 0) {
        const isBody = bodies.size > 0 && isLongAcronym(text, match) && bank.entries.get(match.id)?.actor !== undefined;
        const isMeant = isBody || (isOfUnion && isDistinct(text, match)) || support(match.id) > 0;
        return match.doubtful && !isMeant ? [] : [match];
      }
      const [best, next] = ids.map((id) => ({ id, weight: support(id) })).sort((a, b) => b.weight - a.weight);
      return best && best.weight > (next?.weight ?? 0) ? [{ ...match, id: best.id, others: [] }] : [];
    }),
  };
}

/** The entries that a page names without a doubt, or spells out. */
function certainOf(matches: readonly TermMatch[], spelled: readonly Abbreviation[]): Set<string> {
  const undoubted = matches.filter(({ doubtful, others }) => !doubtful && others.length === 0);
  return new Set([...undoubted.map(({ id }) => id), ...spelled.flatMap(({ id }) => id ?? [])]);
}

/** A page that names so many bodies for certain speaks of the Union. */
const MIN_BODIES = 2;
/** Abbreviations that pages on the Union use for other things too. */
const COMMON = new Set(
  'API ARO ART CER CTA DNA EDP EIS ELA ESA ESC ETF FRO GAP HVT IBM ICE ICT LEA MIP OLP RAN RED SAR SOC APS LSA'.split(
    ' ',
  ),
);

/** "CBAM", "ETS": three capitals or more, which on a page on the Union are what they are there. */
function isDistinct(text: string, { start, end }: TermMatch): boolean {
  const form = text.slice(start, end);
  return /^\p{Lu}{2}[\p{Lu}\p{N}]+s?$/u.test(form) && !COMMON.has(form);
}

/** "EFSA", beside any body of the Union: four capitals or more are seldom something else. */
function isLongAcronym(text: string, { start, end }: TermMatch): boolean {
  return /^\p{Lu}{4,}$/u.test(text.slice(start, end));
}

function isShort({ form }: TermMatch): boolean {
  return !/\s/.test(form);
}
