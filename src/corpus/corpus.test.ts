import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readKnown } from '../../scripts/lib/door/known.ts';
import { checkContent } from '../checks/content.ts';
import { isThemeProject } from '../export/schema.ts';
import { corpusExport } from './export.ts';
import { readGround } from './ground.ts';
import { writeCorpus } from './write-corpus.ts';

const ground = readGround('content');
const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each([0, 100])('a corpus of %i projects passes the door and the check of the content', (projects) => {
  const to = join(folder, String(projects));
  const written = writeCorpus({ from: 'content', to, known: readKnown('content'), projects, seed: 1 });
  expect(written.projects).toBe(ground.base.projects.length + projects);
  expect(checkContent(to).faults).toEqual([]);
});

test('the door finds much to mend in it, as in a real export', () => {
  const written = writeCorpus({
    from: 'content',
    to: join(folder, 'untidy'),
    known: readKnown('content'),
    projects: 300,
    seed: 2,
  });
  expect(Object.keys(written.findings)).toEqual(
    expect.arrayContaining([
      'N_SPACE',
      'N_CONTROL',
      'W_BIDI_REMOVED',
      'W_HTML_REMOVED',
      'W_NUTS_OLD',
      'W_AMOUNT_ZERO',
    ]),
  );
});

test('a folder that holds something is left alone', () => {
  const order = { from: 'content', to: folder, known: readKnown('content'), projects: 0, seed: 1 };
  expect(() => writeCorpus(order)).toThrow('is not empty');
});

test('the same seed gives the same export, another seed another one', () => {
  const made = corpusExport(ground, { projects: 50, seed: 3 });
  expect(corpusExport(ground, { projects: 50, seed: 3 })).toEqual(made);
  expect(corpusExport(ground, { projects: 50, seed: 4 })).not.toEqual(made);
});

test('every project added says that it is made up, in its name and in that of its beneficiary', () => {
  const known = new Set(ground.base.projects.map(({ code }) => code));
  const { projects, organisations } = corpusExport(ground, { projects: 200, seed: 5 });
  const added = projects.filter(({ code }) => !known.has(code));
  expect(added).toHaveLength(200);
  expect(added.filter(isThemeProject).length).toBeGreaterThan(150);
  for (const { name } of added) expect(name[name.lang]).toMatch(/^(Keksitty|Påhittad)/);
  const own = new Set(added.map(({ beneficiaryId }) => beneficiaryId));
  for (const { id, name } of organisations) if (own.has(id)) expect(name).toMatch(/^Keksitty/);
});

test('projects fall on regions as the real ones do: what has many has more than what has few', () => {
  const { projects } = corpusExport(ground, { projects: 2_000, seed: 6 });
  const count = (code: string) =>
    projects.filter(({ regions }) => regions.some(({ maakunta }) => maakunta === code)).length;
  const [most] = [...ground.regions].toSorted((a, b) => b[1] - a[1]);
  const [least] = [...ground.regions].toSorted((a, b) => a[1] - b[1]);
  expect(count(most?.[0].code ?? '')).toBeGreaterThan(2 * count(least?.[0].code ?? ''));
});
