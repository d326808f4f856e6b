import { type CorpusPage, loadPage, slugsOf } from './pages.ts';
import { type Outcome, type PageScore, scorePage, type Tally } from './score.ts';

/** A page with how well it is read. */
export interface Scored {
  readonly page: CorpusPage;
  readonly score: PageScore;
}

/** How well a group of pages is read; what is right, of how many. */
export interface Figures {
  readonly pages: number;
  readonly found: number;
  readonly missed: number;
  readonly extra: number;
  readonly tallies: Readonly<Record<TallyName, Tally>>;
}

export const TALLIES = [
  'actors',
  'modality',
  'deadline',
  'notDeadline',
  'notAction',
  'mentions',
  'abbreviationPrecision',
  'abbreviationRecall',
  'definitions',
  'detector',
  'published',
] as const;
export type TallyName = (typeof TALLIES)[number];

/** What a rule has found. */
export interface RuleFigures {
  right: number;
  wrong: number;
  /** Right ones with a wrong actor, modality or deadline. */
  faulty: number;
}

/** The pages of a folder whose names hold `only`, read and held against what a careful reader found. */
export function scoreFolder(folder: string, only = ''): Scored[] {
  return slugsOf(folder)
    .filter((slug) => slug.includes(only))
    .map((slug) => {
      const page = loadPage(folder, slug);
      return { page, score: scorePage(page.expected, page.reading) };
    });
}

export function figuresOf(group: readonly Scored[]): Figures {
  const outcomes = group.flatMap(({ score }) => score.outcomes);
  const count = (kind: Outcome['kind']) => outcomes.filter((one) => one.kind === kind).length;
  const sum = (name: TallyName): Tally => ({
    right: group.reduce((total, { score }) => total + score[name].right, 0),
    of: group.reduce((total, { score }) => total + score[name].of, 0),
  });
  return {
    pages: group.length,
    found: count('found'),
    missed: count('missed'),
    extra: count('extra'),
    tallies: Object.fromEntries(TALLIES.map((name) => [name, sum(name)])) as Record<TallyName, Tally>,
  };
}

/** Parted by what `nameOf` gives, by name. */
export function groupsOf(scored: readonly Scored[], nameOf: (one: Scored) => string): Map<string, Scored[]> {
  const groups = new Map<string, Scored[]>();
  for (const one of scored) groups.set(nameOf(one), [...(groups.get(nameOf(one)) ?? []), one]);
  return new Map([...groups].sort(([a], [b]) => a.localeCompare(b)));
}

/** By rule, by name. */
export function rulesOf(scored: readonly Scored[]): Map<string, RuleFigures> {
  const rules = new Map<string, RuleFigures>();
  for (const { kind, rule, faults } of scored.flatMap(({ score }) => score.outcomes)) {
    if (rule === null) continue;
    const row = rules.get(rule) ?? { right: 0, wrong: 0, faulty: 0 };
    if (kind === 'found') row.right++;
    else row.wrong++;
    if (faults.length > 0) row.faulty++;
    rules.set(rule, row);
  }
  return new Map([...rules].sort(([a], [b]) => a.localeCompare(b)));
}

/** The figures that are kept, and below which no change may fall: in all, by language, genre, page and rule. */
export interface Baseline {
  readonly all: Figures;
  readonly languages: Readonly<Record<string, Figures>>;
  readonly genres: Readonly<Record<string, Figures>>;
  readonly pages: Readonly<Record<string, Figures>>;
  readonly rules: Readonly<Record<string, RuleFigures>>;
}

export function baselineOf(scored: readonly Scored[]): Baseline {
  const figures = (nameOf: (one: Scored) => string) =>
    Object.fromEntries([...groupsOf(scored, nameOf)].map(([name, group]) => [name, figuresOf(group)]));
  return {
    all: figuresOf(scored),
    languages: figures(({ page }) => page.expected.language ?? 'other'),
    genres: figures(({ page }) => page.expected.genre ?? 'no genre'),
    pages: figures(({ page }) => page.slug),
    rules: Object.fromEntries(rulesOf(scored)),
  };
}

/** Where `now` is worse than `before`, one line each: a share of what is right fell. New pages and rules are no drop. */
export function dropsFrom(before: Baseline, now: Baseline): string[] {
  const drops: string[] = [];
  const compare = (name: string, was: Figures | undefined, is: Figures | undefined) => {
    if (!was || !is) return;
    if (is.missed > was.missed && is.pages === was.pages) drops.push(`${name}: ${is.missed} missed, was ${was.missed}`);
    if (is.extra > was.extra && is.pages === was.pages) drops.push(`${name}: ${is.extra} too many, was ${was.extra}`);
    for (const tally of TALLIES) {
      const [a, b] = [is.tallies[tally], was.tallies[tally]];
      if (a.of - a.right > b.of - b.right && is.pages === was.pages)
        drops.push(`${name}: ${tally} ${a.right} of ${a.of}, was ${b.right} of ${b.of}`);
    }
  };
  compare('all', before.all, now.all);
  for (const kind of ['languages', 'genres', 'pages'] as const) {
    for (const [name, was] of Object.entries(before[kind])) compare(name, was, now[kind][name]);
  }
  for (const [name, was] of Object.entries(before.rules)) {
    const is = now.rules[name];
    if (is && precisionOf(is) < precisionOf(was))
      drops.push(`rule ${name}: ${is.right} right and ${is.wrong} wrong, was ${was.right} and ${was.wrong}`);
  }
  return drops;
}

function precisionOf({ right, wrong }: RuleFigures): number {
  return right / Math.max(1, right + wrong);
}
