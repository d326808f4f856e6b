import { outsideLinks } from '../../glossary/outside-links.ts';
import type { Fact, Note } from '../../glossary/popover.ts';
import type { Language } from '../../glossary/reading.ts';
import {
  isConfirmed,
  preferredForm,
  type Source,
  type TermBank,
  type TermEntry,
} from '../../glossary/termbank/entry.ts';
import { noteWords } from '../i18n/note-words.ts';
import type { UiLanguage } from '../i18n/ui-language.ts';
import { partDate, sourceFacts } from './source-facts.ts';

/** What the term bank says of a concept; `surface`: the form that the page uses most. */
export function bankNote(
  entry: TermEntry,
  context: {
    readonly bank: TermBank;
    readonly language: UiLanguage;
    readonly pageLanguage: Language | null;
    readonly surface: string;
  },
): Note {
  const { bank, language, pageLanguage, surface } = context;
  const words = noteWords[language];
  const { definition, plain } = entry[language];
  return {
    title: words.bank,
    aside: words.editorial,
    paragraphs: [definition, ...(isConfirmed(entry) ? [] : [words.unconfirmed])],
    facts: [
      ...(plain ? [{ label: words.plainly, text: plain, href: null }] : []),
      ...formFacts(entry, surface, language),
      ...differences(entry, bank, language),
      ...times(entry, bank, language),
      ...sourceFacts(shownSources(entry), language),
    ],
    links: outsideLinks(entry, pageLanguage).map(({ site, url }) => ({
      label: words.lookUp[site],
      href: url[language],
    })),
  };
}

/** The source that was opened, where there is one. */
function shownSources({ sources }: TermEntry): readonly Source[] {
  const shown = sources.find(({ checked }) => checked) ?? sources[0];
  return shown ? [shown] : [];
}

/** Why the form that the page uses is not the one to use. */
function formFacts(entry: TermEntry, surface: string, language: UiLanguage): Fact[] {
  const words = noteWords[language];
  const terms = [...entry.nl.terms, ...entry.en.terms];
  const used = terms.find(({ form }) => form.toLowerCase() === surface.toLowerCase());
  const evaluation = used?.evaluation;
  if (!used?.reason || !evaluation || evaluation === 'preferred' || evaluation === 'admitted') return [];
  return [{ label: words.formOf[evaluation], text: `${used.form}: ${used.reason[language]}`, href: null }];
}

function differences({ confusable = [] }: TermEntry, bank: TermBank, language: UiLanguage): Fact[] {
  const words = noteWords[language];
  return confusable.flatMap(({ id, difference }) => {
    const other = bank.entries.get(id);
    if (!other) return [];
    return [{ label: `${words.notThe} ${preferredForm(other, language)}`, text: difference[language], href: null }];
  });
}

function times({ valid }: TermEntry, bank: TermBank, language: UiLanguage): Fact[] {
  const words = noteWords[language];
  const name = (id: string | undefined) => {
    const other = id === undefined ? undefined : bank.entries.get(id);
    return other && preferredForm(other, language);
  };
  const facts: [string, string | undefined][] = [
    [words.since, valid?.from && partDate(valid.from, language)],
    [words.until, valid?.until && partDate(valid.until, language)],
    [words.before, name(valid?.predecessor)],
    [words.after, name(valid?.successor)],
  ];
  return facts.flatMap(([label, text]) => (text ? [{ label, text, href: null }] : []));
}
