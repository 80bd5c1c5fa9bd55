import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkExport, readExport } from '../../../src/export/read.ts';
import { isThemeProject } from '../../../src/export/schema.ts';
import { exampleExport } from './example-export.ts';

const accepted = readExport(readFileSync('content/export/export.json'), 'export.json');
if (!accepted.ok) throw new Error('The accepted export cannot be read.');
const example = exampleExport(accepted.export);
const own = example.projects.filter(isThemeProject);

test('the example passes the door of the site', () => {
  expect(checkExport(structuredClone(example), 'example')).toMatchObject({ ok: true });
});

test('it is the same in every run', () => {
  expect(exampleExport(accepted.export)).toEqual(example);
});

test('it has 200 projects of the theme in all 18 mainland regions, and all that was added says it is made up', () => {
  expect(own).toHaveLength(200);
  expect(new Set(own.flatMap(({ regions }) => regions.map(({ maakunta }) => maakunta))).size).toBe(18);
  const known = new Set(accepted.export.projects.map(({ code }) => code));
  const added = example.projects.filter(({ code }) => !known.has(code));
  expect(added.every(({ name }) => name.fi?.startsWith('Keksitty'))).toBe(true);
  expect(example.source.system).toMatch(/^Keksitty/);
});

test('it has what real data has too: unknown sums, money recovered, projects of several regions and of the whole country', () => {
  expect(
    own.some(({ kind, plannedTotalCents }) => kind === 'sub-project' && plannedTotalCents === null),
  ).toBe(true);
  expect(own.filter(({ realisedEuStateCents }) => (realisedEuStateCents ?? 0) < 0)).toHaveLength(1);
  expect(own.some(({ regions }) => regions.length > 1)).toBe(true);
  expect(own.some(({ kind, nationwide }) => kind === 'sub-project' && nationwide)).toBe(true);
});
