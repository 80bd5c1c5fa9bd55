/** A repository with a little content, and the bare one it sends to, both in a folder that the test throws away. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Fault } from '../../checks/fault.ts';
import type { Lang } from '../../i18n/languages.ts';
import type { World } from './world.ts';

export interface Repository {
  /** Everything of the test. */
  root: string;
  /** The working tree. */
  folder: string;
  /** The repository that is sent to. */
  server: string;
}

/** Runs git and gives what it prints. Throws when it fails. */
export function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_SYSTEM: '/dev/null',
      LC_ALL: 'C',
    },
  }).trim();
}

export function write(folder: string, file: string, text: string): void {
  const place = join(folder, file);
  mkdirSync(dirname(place), { recursive: true });
  writeFileSync(place, text);
}

export const page = (title: string, body = 'Teksti.'): string => `---\ntitle: ${title}\n---\n\n${body}\n`;

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'lahetys-'));
}

function named(folder: string): void {
  git(folder, 'config', 'user.name', 'Testi Tekijä');
  git(folder, 'config', 'user.email', 'tekija@testi.example');
}

export function makeRepository(): Repository {
  const root = newFolder();
  const server = join(root, 'palvelin.git');
  const folder = join(root, 'sivusto');
  git(root, 'init', '--quiet', '--bare', '--initial-branch=main', server);
  git(root, 'init', '--quiet', '--initial-branch=main', folder);
  named(folder);
  git(folder, 'remote', 'add', 'origin', server);
  write(folder, 'README.md', 'Sivusto\n');
  write(folder, 'content/calls/digihaku/index.fi.mdx', page('Digihaku'));
  write(folder, 'content/calls/digihaku/index.sv.mdx', page('Digiutlysning'));
  write(folder, 'content/news/2026-11-uutinen/index.fi.mdx', page('Vanha uutinen'));
  write(folder, 'content/regions.yaml', '- code: "01"\n');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message=Alku');
  git(folder, 'push', '--quiet', '--set-upstream', 'origin', 'main');
  return { root, folder, server };
}

/** Somebody else's change, published while the writer was at work. */
export function publishByOther(
  { root, server }: Repository,
  file: string,
  text: string,
  branch = 'main',
): void {
  const other = join(root, `toinen-${String(Math.trunc(performance.now()))}`);
  git(root, 'clone', '--quiet', server, other);
  named(other);
  if (branch !== 'main') git(other, 'switch', '--quiet', branch);
  write(other, file, text);
  git(other, 'add', '--all');
  git(other, 'commit', '--quiet', '--message=Toisen muutos');
  git(other, 'push', '--quiet');
}

export interface Listener extends World {
  /** All that was said so far. */
  said: () => string;
}

export function listener(
  folder: string,
  { lang = 'fi', ask = null, faults = [] }: { lang?: Lang; ask?: World['ask']; faults?: Fault[] } = {},
): Listener {
  const lines: string[] = [];
  return {
    folder,
    today: Temporal.PlainDate.from('2026-11-24'),
    lang,
    say: (text) => lines.push(text),
    ask,
    check: () => faults,
    said: () => lines.join('\n'),
  };
}
