import { readFileSync } from 'node:fs';

/** The rows of one of the lists of words beside the tests: tab-separated, a line that begins with # is said to people. */
export function wordList(name: 'finnish-words.tsv' | 'swedish-words.tsv'): string[][] {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}
