/** Finds a Chromium for the browser tests, or gets one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { passThrough, show, TOOLS } from './run.ts';

/** What the choice depends on, so that it can be tested for machines other than this one. */
export interface Machine {
  env: Readonly<Record<string, string | undefined>>;
  platform: NodeJS.Platform;
  isRoot: boolean;
  /** Where Playwright keeps its own browser once it has been downloaded. */
  playwrightsOwn: string;
  exists: (path: string) => boolean;
  /** Whether the program starts: Ubuntu's `chromium-browser` may be a note that one should install a snap. */
  works: (path: string) => boolean;
}

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const USUAL_PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** The browser to test with: the one named by CHROMIUM_PATH, else the system's, else Playwright's own. */
export function findChromium(machine: Machine): string | undefined {
  const named = machine.env['CHROMIUM_PATH'];
  const candidates = [
    ...(named ? [named] : []),
    ...NAMES.flatMap((name) => onPath(machine, name)),
    ...(USUAL_PLACES[machine.platform] ?? []),
    machine.playwrightsOwn,
  ];
  return candidates.find((path) => machine.exists(path) && machine.works(path));
}

export type Installer = 'apt' | 'playwright';

/** Ways to get a browser on this machine, best first: apt also brings the libraries a browser needs. */
export function installers(machine: Machine): Installer[] {
  const hasApt = machine.platform === 'linux' && onPath(machine, 'apt-get').some(machine.exists);
  return hasApt && machine.isRoot ? ['apt', 'playwright'] : ['playwright'];
}

/** Path of a Chromium that starts; installs one when there is none. `undefined` when that failed, which has been said. */
export async function ensureChromium(): Promise<string | undefined> {
  const machine = thisMachine();
  for (const installer of installers(machine)) {
    const found = findChromium(machine);
    if (found !== undefined) return found;
    await install(installer);
  }
  const found = findChromium(machine);
  if (found === undefined) {
    console.error('The browser tests need Chromium or Chrome, and it could not be installed from here.');
    console.error('Install one (Debian: apt-get install chromium) or give its path in CHROMIUM_PATH.');
  }
  return found;
}

async function install(installer: Installer): Promise<void> {
  if (installer === 'apt') {
    console.log('No Chromium found. Installing it: apt-get install chromium');
    await show('apt-get', ['update', '-qq']);
    await show('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
  } else {
    console.log('No Chromium found. Downloading one: npx playwright install chromium');
    await passThrough(TOOLS.playwright, ['install', 'chromium']);
  }
}

function onPath({ env }: Machine, program: string): string[] {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, program));
}

function thisMachine(): Machine {
  return {
    env: process.env,
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    playwrightsOwn: chromium.executablePath(),
    exists: existsSync,
    works: (path) =>
      // Chrome on Windows opens a window when asked for its version.
      process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0,
  };
}

/** What a Chromium is started with: nothing of its own reaches the network. */
export function browserArguments(): string[] {
  return [
    // Chromium's sandbox refuses to run as root, which is what containers do.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ];
}
