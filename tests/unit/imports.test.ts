import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LAYERS = ['glossary', 'components', 'entrypoints'] as const;
type Layer = (typeof LAYERS)[number];

/** What each layer may import: its own, those beneath it, and these packages. */
const BENEATH: Readonly<Record<Layer, readonly Layer[]>> = {
  glossary: ['glossary'],
  components: ['components', 'glossary'],
  entrypoints: ['entrypoints', 'components', 'glossary'],
};
const PACKAGES: Readonly<Record<Layer, readonly string[]>> = {
  glossary: ['fuse.js'],
  components: ['preact', '@floating-ui/core'],
  entrypoints: ['preact', 'wxt', 'valibot', '@mozilla/readability'],
};

interface Import {
  readonly file: string;
  readonly target: string;
}

const files = LAYERS.flatMap((layer) => filesIn(join(ROOT, layer)).map((file) => ({ layer, file })));

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesIn(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  const found = source.matchAll(/^(?:import|export|\}).* from '([^']+)'|^import '([^']+)'/gm);
  return [...found].map((match) => ({ file: relative(ROOT, file), target: (match[1] ?? match[2]) as string }));
}

function packageOf(target: string): string {
  return target.startsWith('@') ? target.split('/').slice(0, 2).join('/') : (target.split('/')[0] as string);
}

describe.each(LAYERS)('%s', (layer) => {
  const imports = files.filter((one) => one.layer === layer).flatMap(({ file }) => importsOf(file));

  it('imports only its own layer and those beneath it', () => {
    expect(imports.length).toBeGreaterThan(10);
    const wrong = imports.filter(({ file, target }) => {
      if (!target.startsWith('.')) return false;
      const [top] = relative(ROOT, resolve(ROOT, dirname(file), target)).split(sep);
      return !BENEATH[layer].includes(top as Layer);
    });
    expect(wrong).toEqual([]);
  });

  it('imports only the packages that it is there for', () => {
    const wrong = imports.filter(
      ({ target }) => !target.startsWith('.') && !PACKAGES[layer].includes(packageOf(target)),
    );
    expect(wrong).toEqual([]);
  });

  it('names the files that it imports in full, so that Node reads the same source', () => {
    const wrong = imports.filter(({ file, target }) => {
      if (!target.startsWith('.')) return false;
      const path = resolve(ROOT, dirname(file), target.replace(/\?inline$/, ''));
      return !existsSync(path) || !statSync(path).isFile();
    });
    expect(wrong).toEqual([]);
  });
});

describe('the core', () => {
  const sources = files.filter(({ layer }) => layer === 'glossary');

  it('lets one module alone import fuse.js', () => {
    const importers = sources.flatMap(({ file }) => importsOf(file)).filter(({ target }) => target === 'fuse.js');
    expect(importers.map(({ file }) => file)).toEqual([join('glossary', 'search', 'search.ts')]);
  });

  it('knows no clock, no chance, no browser and no document', () => {
    const ambient = /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.|browser\.|document\.|window\.|globalThis)/;
    const wrong = sources.filter(({ file }) => ambient.test(withoutComments(readFileSync(file, 'utf8'))));
    expect(wrong.map(({ file }) => relative(ROOT, file))).toEqual([]);
  });
});

it('writes no markup into a page', () => {
  const markup = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b/;
  const wrong = files.filter(({ file }) => markup.test(withoutComments(readFileSync(file, 'utf8'))));
  expect(wrong.map(({ file }) => relative(ROOT, file))).toEqual([]);
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}
