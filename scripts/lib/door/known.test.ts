import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentFolder } from './fixture.ts';
import { readKnown } from './known.ts';

let content: string;

beforeEach(() => {
  content = contentFolder();
});

afterEach(() => {
  rmSync(content, { recursive: true });
});

function project(name: string, front: string) {
  mkdirSync(join(content, 'projects', name), { recursive: true });
  writeFileSync(join(content, 'projects', name, 'index.fi.mdx'), `---\n${front}\n---\n`);
}

const SOURCE = `
    source: { url: 'https://example.fi/', name: Testilähde, lang: fi }
    readOn: 2026-11-24`;

test('what another source says of a project is known in the units of the export', () => {
  project('one', 'code: TEST01\nsummary: Ei kerro muuta.');
  project(
    'two',
    `code: TEST02
otherSources:
  - field: startOn
    value: 2025-02-01${SOURCE}
  - field: plannedTotal
    value: 1234.56${SOURCE}`,
  );
  expect(readKnown(content).elsewhere).toEqual([
    { code: 'TEST02', field: 'startOn', value: '2025-02-01' },
    { code: 'TEST02', field: 'plannedTotalCents', value: 123_456 },
  ]);
});

test('a project whose facts cannot be read is named', () => {
  project('broken', 'code: [');
  expect(() => readKnown(content)).toThrow(
    expect.objectContaining({ values: { file: join(content, 'projects', 'broken', 'index.fi.mdx') } }),
  );
});

test('authorities that have ended and the codes of regions are known', () => {
  const { authorities, regions } = readKnown(content);
  expect(authorities.some(({ validTo }) => validTo !== null)).toBe(true);
  expect(authorities.some(({ validTo }) => validTo === null)).toBe(true);
  expect(regions).toContainEqual({ code: '13', nuts2021: 'FI193', nuts2024: 'FI198' });
});
