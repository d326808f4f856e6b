import { describe, expect, test } from 'vitest';
import type { ActionGrammar } from '../../../glossary/actions/grammar.ts';
import { grammarOf } from '../../../glossary/languages/grammars.ts';
import { readAuthority } from '../../../glossary/structure/authority.ts';
import { readQuestions } from '../../../glossary/structure/questions.ts';
import { readReferences } from '../../../glossary/structure/references.ts';
import type { Span } from '../../../glossary/text/span.ts';
import { pageTextFromHtml } from '../../../tools/analyse-page.ts';

const URL_OF_PAGE = 'https://ec.europa.eu/commission/presscorner/detail/en/qanda_21_1';

function pageOf(body: string) {
  return pageTextFromHtml(
    `<!doctype html><html lang="en"><title>Page</title><body><main>${body}</main></body></html>`,
    URL_OF_PAGE,
  );
}

function quote(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

describe('questions and answers', () => {
  test('an answer goes on until the next question, or a heading over it', () => {
    const page = pageOf(`<h1>Strategy</h1><h2>Crime</h2><h3>What is new?</h3><p>One.</p><ul><li>Two</li></ul>
      <h3>Who pays?</h3><p>The Fund.</p><h2>More</h2><p>Elsewhere.</p>`);
    const read = readQuestions(page).map(({ question, answer }) => [
      quote(page.text, question),
      quote(page.text, answer),
    ]);
    expect(read).toEqual([
      ['What is new?', 'One.\nTwo'],
      ['Who pays?', 'The Fund.'],
    ]);
  });

  test('where headings ask, a paragraph that asks belongs to the answer', () => {
    const page = pageOf('<h2>What is new?</h2><p>Will it help?</p><p>Yes.</p><h2>Who pays?</h2><p>The Fund.</p>');
    expect(readQuestions(page)).toHaveLength(2);
  });

  test('paragraphs ask on pages that have no headings for it', () => {
    const page = pageOf('<h1>Title</h1><p>What is new?</p><p>Much is.</p><p>Who pays?</p><p>The Fund.</p>');
    expect(readQuestions(page).map(({ question }) => quote(page.text, question))).toEqual([
      'What is new?',
      'Who pays?',
    ]);
  });

  test('one question, or a statement with a question after it, makes no such page', () => {
    expect(readQuestions(pageOf('<h2>What is new?</h2><p>Much.</p><p>It is so. Is it?</p><p>No.</p>'))).toEqual([]);
  });
});

describe('see below', () => {
  const english = grammarOf('en') as ActionGrammar;

  test('leads to the sentence that opens the next list', () => {
    const page = pageOf(
      '<p>For the steps, see below.</p><p>Other words.</p><p>The Commission will:</p><ul><li>act</li></ul>',
    );
    const [reference] = readReferences(page, english);
    expect(reference && [quote(page.text, reference.span), quote(page.text, reference.target)]).toEqual([
      'see below',
      'The Commission will:',
    ]);
  });

  test('leads to the key actions of its own section', () => {
    const page = pageOf(`<h2>Strategy on crime</h2><p>See below.</p><h2>Strategy on trafficking</h2><p>See below.</p>
      <h2>Key actions on crime</h2><ul><li>act</li></ul><h2>Key actions on trafficking</h2><ul><li>act</li></ul>`);
    expect(readReferences(page, english).map(({ target }) => quote(page.text, target))).toEqual([
      'Key actions on crime',
      'Key actions on trafficking',
    ]);
  });

  test('leads nowhere where there is no list', () => {
    expect(readReferences(pageOf('<p>See below.</p><p>Words.</p>'), english)).toEqual([]);
  });
});

describe('the text behind a page', () => {
  const link = (href: string, words = 'the communication') => `<p>See <a href="${href}">${words}</a>.</p>`;

  test.each([
    ['https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX%3A52021DC0170', 'COM(2021) 170', '52021DC0170'],
    ['https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:52020JC0018', 'JOIN(2020) 18', '52020JC0018'],
    ['https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=COM:2021:171:FIN', 'COM(2021) 171', null],
  ])('%s', (href, number, celex) => {
    expect(readAuthority(pageOf(link(href)), 'en')).toMatchObject({ number, celex, url: href });
  });

  test('is named by the words of a link to elsewhere', () => {
    const read = readAuthority(pageOf(link('https://ec.europa.eu/doc/1', 'Communication COM(2021) 170 final')), 'en');
    expect(read).toMatchObject({ number: 'COM(2021) 170', url: 'https://ec.europa.eu/doc/1' });
  });

  test('is what most links lead to, working documents last', () => {
    const page = pageOf(
      link('https://eur-lex.europa.eu/x?uri=CELEX:52021SC0074') +
        link('https://eur-lex.europa.eu/x?uri=CELEX:52021DC0171') +
        link('https://eur-lex.europa.eu/x?uri=CELEX:52021DC0170').repeat(2),
    );
    expect(readAuthority(page, 'en')?.number).toBe('COM(2021) 170');
  });

  test('is found in the text where no link names it, at EUR-Lex in the reader’s language', () => {
    expect(readAuthority(pageOf('<p>Mededeling COM(2021) 170.</p>'), 'nl')).toMatchObject({
      number: 'COM(2021) 170',
      url: 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=COM:2021:170:FIN',
    });
  });

  test('is nothing on a page that names none', () => {
    expect(readAuthority(pageOf(link('https://ec.europa.eu/%E0%A4%A')), 'en')).toBeNull();
  });
});
