import { parseArgs } from 'node:util';
import { today as localDay } from '../entrypoints/shared/today.ts';
import { statusOf } from '../glossary/actions/status.ts';
import { createReader, readAtOnce } from '../glossary/read.ts';
import type { Language } from '../glossary/reading.ts';
import { loadTermBank } from '../glossary/termbank/load.ts';
import type { PageText } from '../glossary/text/page-text.ts';
import { fromPlainText } from '../glossary/text/plain-text.ts';
import { pageTextFromHtml } from './analyse-page.ts';
import { InputError, readInputFile } from './read-file.ts';

const USAGE =
  'usage: npm run --silent analyse -- FILE [--url URL] [--language nl|en] [--today YYYY-MM-DD] [--format json]';

interface Request {
  readonly file: string;
  readonly url: string | null;
  readonly language: Language | null;
  readonly today: string;
}

function requestOf(args: string[]): Request {
  const { values, positionals } = parse(args);
  const [file, ...rest] = positionals;
  if (!file || rest.length > 0) throw new InputError(USAGE);
  const { url = null, language = null, today = localDay(), format = 'json' } = values;
  if (format !== 'json') throw new InputError(`--format ${format}: only json is known`);
  if (url !== null && !URL.canParse(url)) throw new InputError(`--url ${url}: no address`);
  if (language !== null && language !== 'nl' && language !== 'en')
    throw new InputError(`--language ${language}: nl or en`);
  if (!isDay(today)) throw new InputError(`--today ${today}: no day (YYYY-MM-DD)`);
  return { file, url, language, today };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        language: { type: 'string' },
        today: { type: 'string' },
        format: { type: 'string' },
      },
    });
  } catch (error) {
    throw new InputError(`${(error as Error).message.split('.')[0]}; ${USAGE}`);
  }
}

function isDay(day: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

function pageOf({ file, url, language }: Request): PageText {
  const { kind, text } = readInputFile(file);
  const page = kind === 'html' ? pageTextFromHtml(text, url) : fromPlainText(text, { ...placeOf(url), language });
  if (page.text.trim() === '') throw new InputError(`${file}: no readable text in it`);
  return page;
}

function placeOf(url: string | null) {
  const address = url === null ? null : new URL(url);
  return { host: address?.hostname ?? null, path: address?.pathname ?? null };
}

try {
  const request = requestOf(process.argv.slice(2));
  const reading = readAtOnce(createReader(loadTermBank()), pageOf(request), { language: request.language });
  const actions = reading.actions.map((action) => ({
    ...action,
    status: action.deadline ? statusOf(action.deadline, request.today) : null,
  }));
  process.stdout.write(`${JSON.stringify({ ...reading, actions }, null, 2)}\n`);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
