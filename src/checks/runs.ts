/** What the door for the export remembers beside it: the run that accepted it, and the newest run. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportSchema, stateSchema, type Report, type State } from '../export/report/report.ts';
import type { Fault } from './fault.ts';
import { readJsonFile } from './json-file.ts';

export interface ReadRuns {
  /** How many files were read. */
  files: number;
  /** `null` when the export has not gone through the door, or was changed by hand since. */
  state: State | null;
  /** The newest run, whatever came of it. */
  report: Report | null;
  faults: Fault[];
}

/** Reads `export/state.json` and `export/report.json` of a content folder. Both may be missing; a broken one is a fault. */
export function readRuns(folder: string): ReadRuns {
  const state = readJsonFile(folder, 'export/state.json', stateSchema);
  const report = readJsonFile(folder, 'export/report.json', reportSchema);
  return {
    files: state.files + report.files,
    state: state.data !== null && isOfExport(state.data, folder) ? state.data : null,
    report: report.data,
    faults: [...state.faults, ...report.faults],
  };
}

/** A run that was stopped between writing two files leaves a state that speaks of another export. */
function isOfExport({ acceptedSha256 }: State, folder: string): boolean {
  const place = join(folder, 'export/export.json');
  return (
    existsSync(place) && createHash('sha256').update(readFileSync(place)).digest('hex') === acceptedSha256
  );
}
