/** What the door for the export remembers beside it: the run that accepted it, and the newest run. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { reportSchema, stateSchema, type Report, type State } from '../export/report/report.ts';
import { quoted, type Fault } from './fault.ts';
import { faultsOf } from './fields/issues.ts';
import { readText } from './front-matter.ts';

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
  const state = readRun(folder, 'state', stateSchema);
  const report = readRun(folder, 'report', reportSchema);
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

function readRun<S extends z.ZodType>(
  folder: string,
  name: 'state' | 'report',
  schema: S,
): { files: number; data: z.output<S> | null; faults: Fault[] } {
  const file = `content/export/${name}.json`;
  const place = join(folder, 'export', `${name}.json`);
  if (!existsSync(place)) return { files: 0, data: null, faults: [] };
  const refuse = (faults: Fault[]) => ({ files: 1, data: null, faults });
  const text = readText(readFileSync(place));
  if (text === undefined) return refuse([{ file, path: '', rule: 'encoding', values: {} }]);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return refuse([{ file, path: '', rule: 'json', values: { near: quoted(text.slice(-40)) } }]);
  }
  const parsed = schema.safeParse(data);
  if (!parsed.success) return refuse(faultsOf(file, parsed.error.issues, data));
  return { files: 1, data: parsed.data, faults: [] };
}
