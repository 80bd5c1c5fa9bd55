/** Two builds of the same sources, compared byte for byte (https://reproducible-builds.org/docs/definition/). */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface Comparison {
  /** How many files the first folder has. */
  files: number;
  /** SHA-256 over the names and bytes of all files of the first folder, in hexadecimal digits. */
  checksum: string;
  /** What differs, a line a file: only in one of them, or from which byte on. */
  differences: readonly string[];
}

/** Compares every file of two folders, hidden ones too. Throws when a folder is missing. */
export function compareFolders(first: string, second: string): Comparison {
  const [ours, theirs] = [filesIn(first), filesIn(second)];
  const others = new Set(theirs);
  const hash = createHash('sha256');
  const differences: string[] = [];
  for (const file of ours) {
    const bytes = readFileSync(join(first, file));
    hash.update(`${file}\0${String(bytes.length)}\0`).update(bytes);
    if (!others.delete(file)) {
      differences.push(`${file}: only in ${first}`);
      continue;
    }
    const other = readFileSync(join(second, file));
    if (!bytes.equals(other)) differences.push(`${file}: differs ${whereOf(bytes, other)}`);
  }
  differences.push(...Array.from(others, (file) => `${file}: only in ${second}`));
  return { files: ours.length, checksum: hash.digest('hex'), differences };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted();
}

/** The place of the first byte that differs, with a few letters round it when it stands in text. */
function whereOf(a: Buffer, b: Buffer): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const excerpt = (bytes: Buffer) =>
    JSON.stringify(bytes.subarray(Math.max(at - 30, 0), at + 30).toString('utf8'));
  return `from byte ${String(at)} on: ${excerpt(a)} and ${excerpt(b)}`;
}
