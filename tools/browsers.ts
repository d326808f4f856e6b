import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** The names that a program on the PATH may have, the likeliest first. */
const COMMANDS: Record<BrowserName, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'msedge',
    'chrome',
  ],
  firefox: ['firefox', 'firefox-esr'],
};

const MAC_APPS: Record<BrowserName, readonly string[]> = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge'],
  firefox: ['Firefox', 'Firefox ESR'],
};

const WINDOWS_PROGRAMS: Record<BrowserName, readonly string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

const LINUX_PATHS: Record<BrowserName, readonly string[]> = {
  chromium: ['/snap/bin/chromium', '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
  firefox: ['/snap/bin/firefox', '/opt/firefox/firefox'],
};

const VARIABLES: Record<BrowserName, string> = { chromium: 'LEESWIJZER_CHROMIUM', firefox: 'LEESWIJZER_FIREFOX' };
const DEBIAN_PACKAGES: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * The path of an installed Chromium, Chrome or Edge, or of Firefox; null where there is none. The environment
 * variable LEESWIJZER_CHROMIUM or LEESWIJZER_FIREFOX goes before all: one that names no program is an Error.
 */
export function findBrowser(name: BrowserName): string | null {
  const wished = process.env[VARIABLES[name]];
  if (wished) {
    if (isProgram(wished)) return wished;
    throw new Error(`${VARIABLES[name]}=${wished}: no program there`);
  }
  return [...onPath(COMMANDS[name]), ...usualPlaces(name)].find(isProgram) ?? null;
}

/** As findBrowser, but an Error that says in one line how to get the browser where there is none. */
export function requireBrowser(name: BrowserName): string {
  const path = findBrowser(name);
  if (path === null) throw new Error(howToInstall([name]));
  return path;
}

/**
 * Sees to it that the browsers are there: root on a Debian gets what is missing by apt, with its progress on standard
 * error. Anybody else gets an Error that says in one line how to install it.
 */
export async function ensureBrowsers(names: readonly BrowserName[] = ['chromium', 'firefox']): Promise<void> {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length === 0) return;
  if (!canInstall()) throw new Error(howToInstall(missing));
  const packages = missing.map((name) => DEBIAN_PACKAGES[name]);
  process.stderr.write(`No ${missing.join(' and no ')} here: installing ${packages.join(' and ')} by apt-get\n`);
  const done = (await apt(['update'])) && (await apt(['install', '-y', '--no-install-recommends', ...packages]));
  const left = missing.filter((name) => findBrowser(name) === null);
  if (!done || left.length > 0) throw new Error(`apt-get did not get it done. ${howToInstall(missing)}`);
}

function howToInstall(names: readonly BrowserName[]): string {
  const what = names.map((name) => (name === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox')).join(', and no ');
  const packages = names.map((name) => DEBIAN_PACKAGES[name]).join(' ');
  const how = process.platform === 'linux' ? `install it (on Debian: sudo apt-get install ${packages})` : 'install it';
  return `no ${what} found: ${how}, or name it in ${names.map((name) => VARIABLES[name]).join(' and ')}`;
}

function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function apt(args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const child = spawn('apt-get', args, { stdio: ['ignore', process.stderr, process.stderr], env });
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}

function onPath(commands: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
}

function usualPlaces(name: BrowserName): string[] {
  if (process.platform === 'darwin') {
    const roots = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
    return MAC_APPS[name].flatMap((app) => {
      const program = name === 'firefox' ? 'firefox' : app;
      return roots.map((root) => `${root}/${app}.app/Contents/MacOS/${program}`);
    });
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((variable) => process.env[variable]);
    return roots.flatMap((root) => (root ? WINDOWS_PROGRAMS[name].map((program) => join(root, program)) : []));
  }
  return [...LINUX_PATHS[name]];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
