import type { TermBank, TermEntry } from '../termbank/entry.ts';

const SURE = 3;
const RELATED = 2;
const OF_DOMAIN = 1;
/** Entries of one domain that make a page one of that domain. */
const MIN_OF_DOMAIN = 2;

/**
 * How much of a page speaks for an entry, from 0 to 3, given the ids that are meant there for certain: most where it is
 * one of them, less where one is related to it, least where several are of its domain.
 */
export function createSupport(certain: ReadonlySet<string>, bank: TermBank): (id: string) => number {
  const domains = new Map<string, number>();
  for (const id of certain) {
    const domain = bank.entries.get(id)?.domain;
    if (domain) domains.set(domain, (domains.get(domain) ?? 0) + 1);
  }
  return (id) => {
    const entry = bank.entries.get(id);
    if (!entry) return 0;
    if (certain.has(id)) return SURE;
    if (neighboursOf(entry).some((other) => certain.has(other))) return RELATED;
    return (domains.get(entry.domain) ?? 0) >= MIN_OF_DOMAIN ? OF_DOMAIN : 0;
  };
}

function neighboursOf({ related = [], broader = [], narrower = [] }: TermEntry): string[] {
  return [...related, ...broader, ...narrower];
}
