import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

/**
 * Measures the builds and holds their manifests against what is promised: a content script of at most 40 kB gzipped, no
 * permission beyond four, nothing that a page could reach. Prints the sizes; exit 1 with what is wrong.
 */
const LIMIT = 40_000;
const BACKGROUND_LIMIT = 360_000;
const PANEL_LIMIT = 60_000;
const PERMISSIONS = new Set(['storage', 'sidePanel', 'scripting', 'activeTab']);
const BUILDS = ['chrome-mv3', 'firefox-mv3'];

interface Manifest {
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly web_accessible_resources?: readonly unknown[];
  readonly externally_connectable?: unknown;
  readonly content_scripts?: readonly { readonly js?: readonly string[]; readonly css?: readonly string[] }[];
}

const output = process.argv[2] ?? fileURLToPath(new URL('../.output', import.meta.url));
const faults: string[] = [];
for (const build of BUILDS) {
  const folder = join(output, build);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  for (const permission of manifest.permissions ?? []) {
    if (!PERMISSIONS.has(permission)) faults.push(`${build}: asks for the permission ${permission}`);
  }
  if (manifest.host_permissions?.length)
    faults.push(`${build}: asks for hosts at install: ${manifest.host_permissions.join(', ')}`);
  if (manifest.web_accessible_resources?.length) faults.push(`${build}: lets pages reach its files`);
  if (manifest.externally_connectable) faults.push(`${build}: lets pages connect to it`);
  for (const file of manifest.content_scripts?.flatMap(({ js = [], css = [] }) => [...js, ...css]) ?? []) {
    const content = readFileSync(join(folder, file));
    const size = gzipSync(content, { level: 9 }).length;
    process.stdout.write(`${build}/${file}: ${kilo(content.length)}, ${kilo(size)} gzipped\n`);
    if (file.endsWith('.js') && size > LIMIT)
      faults.push(`${build}/${file}: ${kilo(size)} gzipped is more than ${kilo(LIMIT)}`);
  }
  // The term bank is in the background only.
  for (const [name, limit, files] of [
    ['background', BACKGROUND_LIMIT, ['background.js']],
    ['panel', PANEL_LIMIT, readdirSync(join(folder, 'chunks')).map((file) => `chunks/${file}`)],
  ] as const) {
    const size = files.reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0);
    process.stdout.write(`${build}/${name}: ${kilo(size)} gzipped\n`);
    if (size > limit) faults.push(`${build}: the ${name} of ${kilo(size)} gzipped is more than ${kilo(limit)}`);
  }
  process.stdout.write(`${build}: ${kilo(sizeOf(folder))} in all\n`);
}
for (const fault of faults) process.stderr.write(`${fault}\n`);
if (faults.length > 0) process.exitCode = 1;

function kilo(bytes: number): string {
  return `${(bytes / 1_000).toFixed(1)} kB`;
}

function sizeOf(path: string): number {
  const found = statSync(path);
  return found.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : found.size;
}
