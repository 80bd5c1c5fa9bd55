import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { testExport } from '../../export/fixture.ts';
import type { ExportProject } from '../../export/schema.ts';
import { chosenCsv, chosenJson, partsOf } from './chosen-rows.ts';
import { tableFiles } from './files.ts';
import { encodeLines } from './lines.ts';
import { projectsTable } from './projects.ts';
import type { Provenance } from './provenance.ts';
import { testProvenance as provenance } from './provenance.fixture.ts';

const ORIGIN = 'https://theme.example';
const table = projectsTable(testExport(), ORIGIN, () => undefined);
const projects = Array.from({ length: 40 }, (_, index): ExportProject => {
  const [first] = testExport().projects;
  if (first === undefined) throw new Error('The test export has no project.');
  const name = { lang: 'fi' as const, fi: `Hanke "${String(index)}"; osa\n=1+1` };
  return {
    ...first,
    code: `editor:a-${String(index)}`,
    name,
    startOn: `${String(2022 + (index % 3))}-01-01`,
  };
});
const chosen = new Set(['editor:a-3', 'editor:a-17', 'editor:a-39']);
const isChosen = (key: string) => chosen.has(key);

/** The texts that a browser would fetch for a file: the file, or the parts it lists. */
function fetched(form: 'csv' | 'json', limit: number): string[] {
  const files = tableFiles(table, encodeLines(table, projects), provenance, { origin: ORIGIN, limit });
  const text = (path: string) => {
    const bytes = Buffer.from(files.find((file) => file.path === path)?.text() ?? '');
    return new TextDecoder().decode(bytes);
  };
  const whole = text(`/data/projects.${form}`);
  const parts = partsOf(whole, form);
  return parts.length === 0 ? [whole] : parts.map((address) => text(new URL(address).pathname));
}

describe.each([
  ['in one file', 1_000_000],
  ['in parts', 12_000],
])('chosen rows of a table %s', (_, limit) => {
  test('are in the CSV under its header, and no others', () => {
    const texts = fetched('csv', limit);
    const { data, errors } = Papa.parse<Record<string, string>>(chosenCsv(texts, isChosen), {
      header: true,
      delimiter: ';',
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(chosenCsv(texts, isChosen).startsWith('\uFEFFcode;')).toBe(true);
    expect(new Set(data.map(({ code }) => code))).toEqual(chosen);
    expect(data.map(({ name }) => name?.includes('osa'))).toEqual([true, true, true]);
  });

  test('are in the JSON with source, licence and day', () => {
    const read = JSON.parse(chosenJson(fetched('json', limit), isChosen)) as Provenance & {
      parts: unknown[];
      records: { code: string }[];
    };
    expect(new Set(read.records.map(({ code }) => code))).toEqual(chosen);
    expect(read).toMatchObject({ ...provenance, parts: [] });
  });
});

test('nothing chosen leaves a header alone', () => {
  expect(chosenCsv(fetched('csv', 1_000_000), () => false).split('\r\n')).toHaveLength(2);
});
