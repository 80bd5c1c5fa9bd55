/** Comparisons of builds kept in a content folder: each in a file of its own, named by its day and a number. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_CHANGES, readDataChanges } from '../../../src/checks/data-changes.ts';
import type { DataChange } from '../../../src/feeds/data/changes.ts';

/** The first name of a day that is free: `2026-11-25-1.json`, then `-2`. */
function freeName(folder: string, on: string): string {
  for (let number = 1; ; number += 1) {
    const name = `${on}-${String(number)}.json`;
    if (!existsSync(join(folder, name))) return name;
  }
}

/**
 * Writes those of `changes`, oldest first, that the content folder does not hold yet, and gives back the names of the
 * files. What is there stays as it is.
 */
export function keepChanges(contentFolder: string, changes: readonly DataChange[]): string[] {
  const folder = join(contentFolder, DATA_CHANGES);
  const kept = new Set(readDataChanges(contentFolder).changes.map((change) => JSON.stringify(change)));
  mkdirSync(folder, { recursive: true });
  return changes
    .filter((change) => !kept.has(JSON.stringify(change)))
    .map((change) => {
      const name = freeName(folder, change.on);
      writeFileSync(join(folder, name), `${JSON.stringify(change, null, 2)}\n`);
      return name;
    });
}
