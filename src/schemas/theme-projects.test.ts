import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../checks/content.ts';

/** What `npm run check` says of a list, as path and rule. */
function faultsIn(table: 'theme-projects' | 'theme-calls', ...rows: object[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'theme-lists-'));
  try {
    mkdirSync(join(folder, 'export'));
    writeFileSync(join(folder, `${table}.yaml`), JSON.stringify(rows));
    const own = checkContent(folder).faults.filter(({ file }) => file === `content/${table}.yaml`);
    return own.map(({ path, rule }) => `${path} ${rule}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const basis = { basis: 'editor', evidenceUrl: 'https://example.fi/testiaineisto', checkedOn: '2026-11-24' };
const project = { code: 'S30001', kind: 'sub-project', ...basis, callId: null };
const call = { id: 'TESTI-112', kind: 'sub-project', ...basis };

test('a list with evidence for each row passes', () => {
  expect(
    faultsIn('theme-projects', project, { ...project, code: 'R-02575', replaces: 'editor:testi' }),
  ).toEqual([]);
  expect(faultsIn('theme-calls', call, { ...call, id: '54727044-9922-4095-af2d-66c54adf8f63' })).toEqual([]);
});

test('the same code or call twice is told', () => {
  expect(faultsIn('theme-projects', project, project)).toEqual(['[1].code duplicate-code']);
  expect(faultsIn('theme-calls', call, call)).toEqual(['[1].id duplicate-code']);
});

test('a mistyped field, a missing piece of evidence and a code in lower case are told', () => {
  const { evidenceUrl: _gone, ...without } = project;
  expect(faultsIn('theme-projects', { ...project, nots: 'x' })).toEqual(['[0].nots unknown-field']);
  expect(faultsIn('theme-projects', without)[0]).toMatch(/evidenceUrl/);
  expect(faultsIn('theme-projects', { ...project, code: 's30001' })[0]).toMatch(/^\[0\]\.code/);
});
