import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dataChangeOf } from '../feeds/data/changes.ts';
import { DATA_CHANGES, readDataChanges } from './data-changes.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-changes-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const build = (name: string) => ({ projects: { version: '1.0.0', records: [{ code: 'S1', name }] } });

function keep(
  day: string,
  content = JSON.stringify(dataChangeOf(build('A'), build('B'), day)),
  number = 1,
): void {
  mkdirSync(join(folder, DATA_CHANGES), { recursive: true });
  writeFileSync(join(folder, DATA_CHANGES, `${day}-${String(number)}.json`), content);
}

test('no comparison has been kept yet: there is nothing to tell and nothing wrong', () => {
  expect(readDataChanges(folder)).toEqual({ files: 0, changes: [], faults: [] });
});

test('kept comparisons are told the newest first', () => {
  keep('2026-11-20');
  keep('2026-11-25');
  const { changes, faults } = readDataChanges(folder);
  expect(faults).toEqual([]);
  expect(changes.map(({ on }) => on)).toEqual(['2026-11-25', '2026-11-20']);
  expect(changes[0]?.tables.projects?.changed).toEqual([
    { key: 'S1', fields: [{ field: 'name', from: 'A', to: 'B' }] },
  ]);
});

test('a broken file is told by its name and what is wrong; the others are kept', () => {
  keep('2026-11-20');
  keep('2026-11-21', '{"on": "2026-11-21"');
  keep('2026-11-22', '{"on": "yesterday", "version": {"from": "1.0.0", "to": "1.0.0"}, "tables": {}}');
  const { changes, faults } = readDataChanges(folder);
  expect(changes.map(({ on }) => on)).toEqual(['2026-11-20']);
  expect(faults).toMatchObject([
    { file: 'content/data-changes/2026-11-22-1.json', path: 'on' },
    { file: 'content/data-changes/2026-11-21-1.json', rule: 'json' },
  ]);
});

test('of several on one day the last comes first, also after the ninth', () => {
  for (const number of [1, 2, 10]) {
    keep(
      '2026-11-25',
      JSON.stringify(dataChangeOf(build('A'), build(`B${String(number)}`), '2026-11-25')),
      number,
    );
  }
  const { changes } = readDataChanges(folder);
  expect(changes.map(({ tables }) => tables.projects?.changed[0]?.fields[0]?.to)).toEqual([
    'B10',
    'B2',
    'B1',
  ]);
});
