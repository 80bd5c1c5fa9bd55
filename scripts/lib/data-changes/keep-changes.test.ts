import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DATA_TABLES, hasForm, tableFile } from '../../../src/feeds/addresses.ts';
import { dataChangeOf } from '../../../src/feeds/data/changes.ts';
import { builtData, NoSnapshot } from './built-data.ts';
import { keepChanges } from './keep-changes.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keep-changes-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, content: unknown): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), JSON.stringify(content));
}

/** A built site with one project; its records may be in parts. */
function site(name: string, project: string, changes?: object[]): string {
  for (const id of DATA_TABLES.filter((each) => hasForm(each, 'json'))) {
    const isInParts = id === 'projects';
    const records = isInParts ? [{ code: 'S1', name: project }] : [];
    const parts = isInParts ? [{ file: 'https://theme.example/data/projects-2024.json' }] : [];
    write(join(name, tableFile(id, 'json')), { version: '1.0.0', parts, records: isInParts ? [] : records });
    if (isInParts) write(`${name}/data/projects-2024.json`, { version: '1.0.0', parts: [], records });
  }
  if (changes) write(`${name}/data/changes.json`, { changes });
  return join(folder, name);
}

test('what a publication changed is kept with what the published site remembers, once', async () => {
  const old = await builtData(site('old', 'A'));
  const middle = await builtData(site('middle', 'B'));
  const first = dataChangeOf(old.tables, middle.tables, '2026-11-20');
  const published = await builtData(site('published', 'B', [first ?? {}]));
  const next = await builtData(site('next', 'C'));
  const second = dataChangeOf(published.tables, next.tables, '2026-11-20');
  const all = [first, second].filter((change) => change !== null);
  expect(keepChanges(folder, all)).toEqual(['2026-11-20-1.json', '2026-11-20-2.json']);
  expect(keepChanges(folder, [...published.changes, ...all])).toEqual([]);
  expect(readdirSync(join(folder, 'data-changes'))).toHaveLength(2);
});

test('a folder that is no built site is told by the file it lacks', async () => {
  await expect(builtData(join(folder, 'nothing'))).rejects.toThrow(NoSnapshot);
  await expect(builtData(join(folder, 'nothing'))).rejects.toThrow(/projects\.json: no such file/);
});

test('a page of an error in the place of a table is told by its beginning, and another file by what it lacks', async () => {
  const broken = site('broken', 'A');
  writeFileSync(join(broken, 'data/projects.json'), '<!doctype html><title>Virhe</title>');
  await expect(builtData(broken)).rejects.toThrow(/projects\.json is not JSON: it begins "<!doctype html>/);
  writeFileSync(join(broken, 'data/projects.json'), '{"version": "1.0.0"}');
  await expect(builtData(broken)).rejects.toThrow(
    /projects\.json is not what this site publishes there[^]*records/,
  );
});
