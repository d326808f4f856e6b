import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';
import { tokenizer } from 'acorn';

/** A regular expression of the core. */
export interface RegexSource {
  readonly source: string;
  readonly flags: string;
  /** The file it is written in, from the project's root; "built" for one that is put together when the core loads. */
  readonly file: string;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** All regular expressions of the core, each once: those its files write out, and those it builds as it loads. */
export async function regexSources(): Promise<RegexSource[]> {
  const found = new Map<string, RegexSource>();
  const add = (one: RegexSource) => {
    const key = `/${one.source}/${one.flags}`;
    if (!found.has(key)) found.set(key, one);
  };
  for (const file of globSync('glossary/**/*.ts', { cwd: ROOT }).sort()) {
    const script = stripTypeScriptTypes(readFileSync(`${ROOT}${file}`, 'utf8'));
    for (const token of tokenizer(script, { ecmaVersion: 'latest', sourceType: 'module' })) {
      if (token.type.label !== 'regexp') continue;
      // acorn's own types leave out what a token holds.
      const { pattern, flags } = (token as unknown as { value: { pattern: string; flags: string } }).value;
      add({ source: pattern, flags, file });
    }
  }
  for (const { source, flags } of await builtOnLoading()) add({ source, flags, file: 'built' });
  return [...found.values()];
}

/** Must run before anything else has loaded the core. */
async function builtOnLoading(): Promise<RegExp[]> {
  const Native = globalThis.RegExp;
  const built: RegExp[] = [];
  globalThis.RegExp = new Proxy(Native, {
    construct(target, given, newTarget) {
      const regex = Reflect.construct(target, given, newTarget) as RegExp;
      built.push(regex);
      return regex;
    },
  });
  try {
    const { grammarOf } = await import('../glossary/languages/grammars.ts');
    const { createReader, readAtOnce } = await import('../glossary/read.ts');
    const { loadTermBank } = await import('../glossary/termbank/load.ts');
    const { fromPlainText } = await import('../glossary/text/plain-text.ts');
    // Some grammars are built when they are first asked for.
    const reader = createReader(loadTermBank());
    for (const language of ['nl', 'en'] as const) {
      grammarOf(language);
      readAtOnce(reader, fromPlainText(SENTENCES[language]), { language });
    }
  } finally {
    globalThis.RegExp = Native;
  }
  return built;
}

const SENTENCES = {
  nl: 'De Commissie zal uiterlijk in 2027 een voorstel indienen.',
  en: 'The Commission will submit a proposal by the end of 2027.',
};
