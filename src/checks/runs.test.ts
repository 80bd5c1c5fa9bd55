import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Report, State } from '../export/report/report.ts';
import { readRuns } from './runs.ts';

const EXPORT = '{"test": "data"}\n';
const report: Report = {
  outcome: 'published',
  at: '2026-11-24T06:00:00Z',
  file: { sha256: 'a'.repeat(64), bytes: 17 },
  exportId: 'testi-1',
  generatedAt: '2026-11-24T05:00:00Z',
  retrievedAt: '2026-11-24T05:00:00Z',
  method: 'manual-excel',
  received: null,
  kept: null,
  findings: [],
  approved: [],
  pending: [],
};
const state: State = {
  sha256: 'a'.repeat(64),
  acceptedSha256: createHash('sha256').update(EXPORT).digest('hex'),
  acceptedAt: '2026-11-24T06:00:00Z',
  from: null,
  etag: null,
  lastModified: null,
  report,
};

let folder: string;
const write = (name: string, value: unknown) => {
  writeFileSync(join(folder, 'export', name), typeof value === 'string' ? value : JSON.stringify(value));
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sisalto-'));
  mkdirSync(join(folder, 'export'));
  write('export.json', EXPORT);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('an export that was put together by hand has no runs, and that is no fault', () => {
  expect(readRuns(folder)).toEqual({ files: 0, state: null, report: null, faults: [] });
});

test('the accepting run and the newest run are read', () => {
  write('state.json', state);
  write('report.json', { ...report, outcome: 'held' });
  const runs = readRuns(folder);
  expect(runs).toMatchObject({ files: 2, state: { sha256: state.sha256 }, report: { outcome: 'held' } });
});

test('a run that accepted another export than the one that stands there is not believed', () => {
  write('state.json', { ...state, acceptedSha256: 'b'.repeat(64) });
  expect(readRuns(folder)).toMatchObject({ state: null, faults: [] });
});

test('a broken file is told by its name and what is wrong', () => {
  write('state.json', { ...state, acceptedAt: 'yesterday' });
  write('report.json', '{"outcome": ');
  expect(readRuns(folder).faults).toMatchObject([
    { file: 'content/export/state.json', path: 'acceptedAt', rule: 'date-time' },
    { file: 'content/export/report.json', rule: 'json' },
  ]);
});
