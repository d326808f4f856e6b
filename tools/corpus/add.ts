import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createReader, readAtOnce } from '../../glossary/read.ts';
import { loadTermBank } from '../../glossary/termbank/load.ts';
import { pageTextFromHtml } from '../analyse-page.ts';

/**
 * Adds a page to the corpus: `npm run corpus:add -- FILE.html SLUG --url URL --genre GENRE`. Copies the page, and writes
 * an expectation with what is certain about it and nothing that the program has read: that is a careful reader's work.
 * Ends with status 2 and one line where something is missing, or the slug is taken.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, genre: { type: 'string' }, why: { type: 'string', default: '' } },
});
const [file, slug] = positionals;
if (!file || !slug || !values.url || !values.genre) fail('usage: corpus:add -- FILE.html SLUG --url URL --genre GENRE');
if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) fail(`${slug} is no slug: lower-case letters, digits and single hyphens`);
if (!URL.canParse(values.url)) fail(`${values.url} is no address`);
const source = process.env.INIT_CWD ? `${process.env.INIT_CWD}/${file}` : file;
const path = existsSync(file) ? file : source;
if (!existsSync(path)) fail(`${file} does not exist`);
const folder = fileURLToPath(new URL(`../../tests/corpus/${slug}`, import.meta.url));
if (existsSync(folder)) fail(`tests/corpus/${slug} is there already`);

const page = pageTextFromHtml(readFileSync(path, 'utf8'), values.url);
const { language } = readAtOnce(createReader(loadTermBank()), page).page;
mkdirSync(folder);
copyFileSync(path, `${folder}/page.html`);
const expectation = {
  url: values.url,
  why: values.why,
  genre: values.genre,
  language,
  isPolicyPage: true,
  published: null,
  leftOut: [],
  actions: [],
  mentions: [],
  notActions: [],
  notDeadlines: [],
  terms: [],
  allAbbreviations: true,
};
writeFileSync(`${folder}/expectation.json`, `${JSON.stringify(expectation, null, 2)}\n`);
process.stdout.write(
  `tests/corpus/${slug}: ${page.blocks.length} blocks, language ${language ?? 'not known'}.\nRead the page and fill in expectation.json (tests/corpus/README.md); then npm run corpus:report -- --faults --only ${slug}, and npm run corpus:update.\n`,
);

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
