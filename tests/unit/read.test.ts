import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../entrypoints/shared/read-page/read-page.ts';
import { createReader, readAtOnce } from '../../glossary/read.ts';
import type { Language, Reading } from '../../glossary/reading.ts';
import { loadTermBank } from '../../glossary/termbank/load.ts';
import type { PageText } from '../../glossary/text/page-text.ts';
import { fromPlainText } from '../../glossary/text/plain-text.ts';
import type { Span } from '../../glossary/text/span.ts';

const CORPUS = fileURLToPath(new URL('../corpus/', import.meta.url));
const slugs = readdirSync(CORPUS).filter((slug) => existsSync(`${CORPUS}${slug}/page.html`));
const htmlOf = (slug: string) => readFileSync(`${CORPUS}${slug}/page.html`, 'utf8');
const documentOf = (html: string) => new JSDOM(html).window.document;
const pageOf = (document: Document) => readPage(document, { url: 'https://commission.europa.eu/x' }).page;

const reader = createReader(loadTermBank());

/** All that a reading may never do, whatever the page. */
function faultsOf({ text, terms, actions, questions, references, authority }: Reading): string[] {
  const faults: string[] = [];
  const within = (span: Span, what: string) => {
    const isFine = Number.isInteger(span.start) && 0 <= span.start && span.start < span.end && span.end <= text.length;
    if (!isFine) faults.push(`${what} at ${span.start}–${span.end} of ${text.length}`);
    else if (/[\ud800-\udbff]$/.test(text.slice(span.start - 1, span.start)) && span.start > 0)
      faults.push(`${what} begins within a character`);
    else if (/[\ud800-\udbff]$/.test(text.slice(span.start, span.end))) faults.push(`${what} ends within a character`);
  };
  const apart = (spans: readonly Span[], what: string) => {
    for (const [i, span] of spans.entries()) {
      within(span, what);
      const before = spans[i - 1];
      if (before && before.end > span.start) faults.push(`${what} at ${span.start} overlaps the one before`);
    }
  };
  const ids = new Set<string>();
  for (const term of terms) {
    if (ids.has(term.id)) faults.push(`two terms with the id ${term.id}`);
    ids.add(term.id);
    if (term.occurrences.length === 0 || term.headword.trim() === '') faults.push(`${term.id} stands nowhere`);
    apart(term.occurrences, `occurrence of ${term.id}`);
    for (const { source, span, text: quote } of term.definitions) {
      if (source === 'term bank') continue;
      if (!span || text.slice(span.start, span.end) !== quote)
        faults.push(`${term.id} is defined by what is not there`);
    }
  }
  for (const [i, action] of actions.entries()) {
    within(action.span, 'action');
    if (action.id !== `a${i + 1}`) faults.push(`action ${i + 1} is called ${action.id}`);
    if (action.actors.some((actor) => actor.id === '' || !text.includes(actor.text)))
      faults.push('an actor of its own');
    if (action.leadIn) within(action.leadIn, 'lead-in');
    for (const mention of action.mentions) within(mention, 'mention');
    const { deadline } = action;
    if (!deadline) continue;
    within(deadline.span, 'deadline');
    if (text.slice(deadline.span.start, deadline.span.end) !== deadline.text) faults.push('a deadline is not quoted');
    for (const day of [deadline.start, deadline.end]) {
      const isDay = day === null || new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
      if (!isDay) faults.push(`${day} is no day`);
    }
    if (deadline.start && deadline.end && deadline.start > deadline.end)
      faults.push('a deadline ends before it starts');
  }
  apart(
    questions.map(({ question }) => question),
    'question',
  );
  for (const { answer } of questions) within(answer, 'answer');
  apart(
    references.map(({ span }) => span),
    'reference',
  );
  for (const { target } of references) within(target, 'target of a reference');
  if (authority) within(authority.span, 'authority');
  return faults;
}

/** What pages are broken with: pieces of the genre, of markup, and of what no sentence has. */
const SHARDS = [
  ' ',
  '\n',
  '\n\n',
  '(',
  ')',
  '((((',
  '[1]',
  ',',
  ';',
  ':',
  '.',
  '…',
  '?',
  '“',
  '”',
  "'",
  '’s',
  '-',
  '–',
  '/',
  '@',
  '%',
  '•\n',
  '1)',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200f',
  '\u202e',
  '\u0301',
  '\u0308',
  '\ufeff',
  '\ud83d\ude00',
  '\ud83c\uddea\ud83c\uddfa',
  '\u0130',
  'ß',
  'ﬁ',
  '2021',
  '31 februari 2025',
  '30 February 2024',
  '2e kwartaal 2021',
  'Q5 2022',
  'by 0000',
  'uiterlijk',
  'by the end of',
  'The Commission will',
  'De Commissie zal',
  'zal',
  'shall',
  'de lidstaten',
  'Member States',
  'it',
  'zij',
  'to',
  'om te',
  ' (Empact)',
  '(EU)',
  '@ON',
  'Prüm',
  'means',
  'wordt verstaan onder',
  'is een',
  'Artikel 3',
  'Article 3',
  'COM(2021) 170',
  'E',
  '9'.repeat(400),
  'A'.repeat(400),
  '('.repeat(200),
  'a-'.repeat(200),
];

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.nat({ max: 60 }),
  put: fc.array(fc.constantFrom(...SHARDS), { maxLength: 4 }).map((shards) => shards.join('')),
});

describe('a reading', () => {
  it.each(slugs)('holds to the text: %s', (slug) => {
    expect(faultsOf(readAtOnce(reader, pageOf(documentOf(htmlOf(slug)))))).toEqual([]);
  });

  const texts = new Map(slugs.map((slug) => [slug, pageOf(documentOf(htmlOf(slug)))]));

  it('holds to the text whatever is done to a page', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...slugs),
        fc.array(mutation, { minLength: 1, maxLength: 12 }),
        fc.constantFrom<Language>('nl', 'en'),
        (slug, mutations, other) => {
          const page = texts.get(slug) as PageText;
          let text = page.text;
          for (const { at, drop, put } of mutations) {
            const from = Math.floor(at * text.length);
            text = text.slice(0, from) + put + text.slice(from + drop);
          }
          const language = page.language === null ? other : null;
          expect(faultsOf(readAtOnce(reader, fromPlainText(text.toWellFormed()), { language }))).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('holds to the text of what is no page at all', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...SHARDS), { maxLength: 120 }),
        fc.constantFrom<Language>('nl', 'en'),
        (shards, language) => {
          expect(faultsOf(readAtOnce(reader, fromPlainText(shards.join(' ')), { language }))).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('comes to an end on a long text without a line break', { timeout: 120_000 }, () => {
    const text = 'The Commission will propose a law by 2027 and Europol (EUROPOL) shall report. '.repeat(40_000);
    expect(readAtOnce(reader, fromPlainText(text), { language: 'en' }).actions.length).toBeGreaterThan(10_000);
  });

  it('does not depend on how the text is split into nodes', { timeout: 120_000 }, () => {
    const some = slugs.filter((_, i) => i % 4 === 0);
    fc.assert(
      fc.property(
        fc.constantFrom(...some),
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom('split', 'comment', 'span', 'empty')), {
          minLength: 20,
          maxLength: 200,
        }),
        (slug, cuts) => {
          const html = htmlOf(slug);
          const whole = pageOf(documentOf(html));
          const document = documentOf(html);
          for (const cut of cuts) splitNode(document, cut);
          const split = pageOf(document);
          expect(split.text).toBe(whole.text);
          expect(readAtOnce(reader, split)).toEqual(readAtOnce(reader, whole));
        },
      ),
      { numRuns: 40 },
    );
  });
});

/** Parts a text node of the body, and puts in between what shows nothing. */
function splitNode(document: Document, [which, where, how]: [number, number, string]): void {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(document.body, 4);
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const running = nodes.filter((node) => node.data.trim().length > 2 && !node.parentElement?.closest('script, style'));
  const node = running[which % running.length];
  if (!node) return;
  const after = node.splitText(where % node.length);
  if (how === 'comment') after.before(document.createComment('x'));
  if (how === 'empty') after.before(document.createElement('span'));
  if (how === 'span') {
    const span = document.createElement('span');
    after.replaceWith(span);
    span.append(after);
  }
}
