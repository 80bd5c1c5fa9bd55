import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { WordTerms } from './words.ts';

/** The code whose answers are kept: a change to it makes them anew. */
const CODE = [
  'vfst.ts',
  'voikko-output.ts',
  'finnish.ts',
  'hunspell.ts',
  'swedish.ts',
  'words.ts',
  'cache.ts',
];

/** Changes with the data and with the code that reads it. */
export function versionOf(data: readonly (string | URL)[]): string {
  const hash = createHash('sha256');
  for (const file of [...data, ...CODE.map((name) => new URL(name, import.meta.url))]) {
    hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
}

export function cacheFile(folder: string, lang: string, version: string): string {
  return join(folder, `${lang}.${version}.txt`);
}

/** The kept terms by word; none when the file is missing or damaged. */
export function readCache(file: string): Map<string, WordTerms> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return new Map();
  }
  const lines = text.slice(text.indexOf('\n') + 1);
  if (!text.startsWith(`${sumOf(lines)}\n`)) return new Map();
  return new Map(
    lines.split('\n').map((line) => {
      const [word = '', bases = '', tails = ''] = line.split('\t');
      return [word, { bases: words(bases), tails: words(tails) }];
    }),
  );
}

/** Replaces the language's file, and removes those of other versions. A folder that cannot be written is let be. */
export function writeCache(file: string, known: ReadonlyMap<string, WordTerms>): void {
  const lines = [...known]
    .filter(([word]) => !/\s/.test(word))
    .map(([word, { bases, tails }]) => [word, bases.join(' '), tails.join(' ')].join('\t'))
    .join('\n');
  const folder = dirname(file);
  const [lang = ''] = basename(file).split('.');
  try {
    mkdirSync(folder, { recursive: true });
    // Another build may read at this moment: the whole file takes the place of the old one at once.
    const beside = `${file}.${String(process.pid)}`;
    writeFileSync(beside, `${sumOf(lines)}\n${lines}`);
    renameSync(beside, file);
    for (const name of readdirSync(folder)) {
      if (name.startsWith(`${lang}.`) && name !== basename(file)) rmSync(join(folder, name), { force: true });
    }
  } catch {
    // Without the file the next build looks the words up again.
  }
}

function words(text: string): string[] {
  return text === '' ? [] : text.split(' ');
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
