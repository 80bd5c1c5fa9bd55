/** The kept comparisons of builds, from which the changelog of the open data is made. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { dataChange, type DataChange } from '../feeds/data/changes.ts';
import type { Fault } from './fault.ts';
import { readJsonFile } from './json-file.ts';

/** Their folder in content/, files by day and number: `2026-11-25-1.json`. */
export const DATA_CHANGES = 'data-changes';

export interface ReadDataChanges {
  /** How many files were read. */
  files: number;
  /** The newest first. */
  changes: DataChange[];
  faults: Fault[];
}

/** Reads `data-changes/*.json` of a content folder. The folder may be missing; a broken file is a fault. */
export function readDataChanges(folder: string): ReadDataChanges {
  const place = join(folder, DATA_CHANGES);
  const names = existsSync(place) ? readdirSync(place).filter((name) => name.endsWith('.json')) : [];
  const read = names
    .toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    .map((name) => readJsonFile(folder, `${DATA_CHANGES}/${name}`, dataChange));
  return {
    files: read.length,
    changes: read.flatMap(({ data }) => data ?? []),
    faults: read.flatMap(({ faults }) => faults),
  };
}
