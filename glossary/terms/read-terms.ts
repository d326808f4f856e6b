import type { Language, TermReading } from '../reading.ts';
import type { TermBank } from '../termbank/entry.ts';
import type { PageText } from '../text/page-text.ts';
import type { TermMatch } from './matcher.ts';

export function readTerms(_: { page: PageText; language: Language; bank: TermBank; matches: readonly TermMatch[] }): TermReading[] {
  return [];
}
