import { readFileSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';

/** A fault of what was asked or given, in one line for the person who asked. */
export class InputError extends Error {}

const MAX_BYTES = 20_000_000;
/** What stands in a head of this many bytes tells a binary file, and the encoding that a page declares. */
const HEAD = 1_024;

export interface InputFile {
  readonly kind: 'html' | 'text';
  readonly text: string;
}

/**
 * Reads a page or plain text from a file. Its encoding is that of its byte order mark, else the one that the page
 * declares, else UTF-8, else Windows-1252. Throws an InputError where it is missing, unreadable, empty, binary or
 * too large.
 */
export function readInputFile(path: string): InputFile {
  const bytes = bytesOf(path);
  if (bytes.length > MAX_BYTES) throw new InputError(`${path}: larger than 20 MB, the most that is read`);
  const text = decode(path, bytes);
  if (text.trim() === '') throw new InputError(`${path}: the file is empty`);
  return { kind: isHtml(path, text) ? 'html' : 'text', text };
}

function bytesOf(path: string): Buffer {
  // npm runs scripts in the project's folder; the path is meant from where npm was called.
  const place = resolve(process.env.INIT_CWD ?? '.', path);
  try {
    const status = statSync(place);
    if (status.isDirectory()) throw new InputError(`${path}: a folder, not a file`);
    if (!status.isFile()) throw new InputError(`${path}: no regular file`);
    if (status.size > MAX_BYTES) throw new InputError(`${path}: larger than 20 MB, the most that is read`);
    return readFileSync(place);
  } catch (error) {
    if (error instanceof InputError) throw error;
    const code = (error as NodeJS.ErrnoException).code;
    throw new InputError(
      code === 'ENOENT' ? `${path}: no such file` : `${path}: cannot be read (${code ?? 'unknown'})`,
    );
  }
}

function decode(path: string, bytes: Buffer): string {
  const marked = byteOrderMark(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const head = bytes.subarray(0, 8 * HEAD);
  if (head.includes(0) || isControlHeavy(head)) {
    throw new InputError(`${path}: binary, not a page or a text`);
  }
  const declared = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,40})/i.exec(bytes.toString('latin1', 0, HEAD))?.[1];
  for (const encoding of [declared, 'utf-8']) {
    if (!encoding) continue;
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Not in that encoding after all, or none that exists: the next guess.
    }
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

function byteOrderMark(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 'utf-8' : null;
}

/** One control character in fifty, tabs and line ends aside, is no text. */
function isControlHeavy(head: Buffer): boolean {
  const controls = head.reduce((sum, byte) => sum + (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) ? 1 : 0), 0);
  return controls > head.length / 50;
}

function isHtml(path: string, text: string): boolean {
  const extension = extname(path).toLowerCase();
  if (/^\.(?:html?|xhtml)$/.test(extension)) return true;
  return extension !== '.txt' && /^\s*<(?:!doctype|html|head|body|\?xml)/i.test(text);
}
