import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { testExport } from '../export/fixture.ts';
import type { ExportProject } from '../export/schema.ts';
import { projectsTable } from './data/projects.ts';
import { tableFiles } from './data/files.ts';
import { testProvenance as provenance } from './data/provenance.fixture.ts';
import { encodeLines, tableCsv } from './data/lines.ts';
import { tableJson } from './json.ts';

const [first] = testExport().projects;
const table = projectsTable(testExport(), 'https://theme.example', () => undefined);

function withName(text: string, change: Partial<ExportProject> = {}): ExportProject {
  if (first === undefined) throw new Error('The test export has no project.');
  return { ...first, name: { lang: 'fi', fi: text }, ...change };
}

const csvOf = (projects: ExportProject[]) => tableCsv(table, encodeLines(table, projects));
const jsonOf = (projects: ExportProject[]) =>
  tableJson(
    table,
    encodeLines(table, projects).map(({ json }) => json),
    provenance,
  );

/** Read by a parser that did not write it. */
function rowsOf(csv: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(csv, {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

test('a table opens in a Finnish spreadsheet: byte order mark, semicolons, a header, dots for decimals', () => {
  const text = csvOf([withName('Testihanke; osa 1', { plannedTotalCents: 2_000_050 })]);
  expect(text.startsWith('\uFEFFcode;kind;counted;name;')).toBe(true);
  expect(text).toContain('"Testihanke; osa 1"');
  expect(text).toContain(';20000.5;');
  expect(text.endsWith('\r\n')).toBe(true);
});

const FORMULAS = [
  '=HYPERLINK("http://evil")',
  '+1',
  '-1+1',
  '@cmd',
  '＝cmd',
  '＋1',
  '－1',
  '＠x',
  '\u202E=1',
  ' \t=1',
];

test.each(FORMULAS)('%j never runs as a formula', (text) => {
  const [row] = rowsOf(csvOf([withName(text)]));
  expect(row?.['name']).toMatch(/^'/);
});

test('a sum below nothing stays a number', () => {
  const [row] = rowsOf(csvOf([withName('Testi', { realisedEuStateCents: -50_00 })]));
  expect(row?.['realisedEuStateEuros']).toBe('-50');
});

const HOSTILE = [
  ...FORMULAS,
  '</script>',
  'x\r\nATTACH:http://evil',
  '";"=1',
  'a\u2028b',
  '\u0000',
  '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}'.repeat(300),
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.tuple(fc.string(), fc.constantFrom(...HOSTILE), fc.string()).map((parts) => parts.join('')),
  fc.constantFrom(...HOSTILE),
);

describe('any text in every field that holds one', () => {
  const hostileProject = (text: string) =>
    withName(text, {
      sourceState: text,
      homepage: text,
      authorityId: text,
      callId: text,
      interventionField: text,
    });

  test('makes one row with every column, no formula, no sign that nobody sees', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const rows = rowsOf(csvOf([hostileProject(text)]));
        expect(rows).toHaveLength(1);
        expect(Object.keys(rows[0] ?? {})).toHaveLength(table.fields.length);
        for (const cell of [rows[0]?.['name'] ?? '', rows[0]?.['sourceState'] ?? '']) {
          expect(cell).not.toMatch(/^[=+\-@\t\r\0＝＋－＠]/);
          expect(cell).not.toMatch(/[\p{Cs}\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u);
        }
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  test('is in the JSON as it was, without what nobody sees', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const json = JSON.parse(jsonOf([hostileProject(text)])) as {
          records: { name: string }[];
        };
        expect(json.records[0]?.name).not.toMatch(/[\p{Cs}\0\u202A-\u202E\u2066-\u2069]/u);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

describe('a table too large for one file', () => {
  const projects = Array.from({ length: 60 }, (_, index) =>
    withName(`Hanke ${String(index)}`, {
      code: `TEST${String(index)}`,
      startOn: `${String(2022 + (index % 3))}-01-01`,
    }),
  );
  const limit = 12_000;
  const files = tableFiles(table, encodeLines(table, projects), provenance, {
    origin: 'https://theme.example',
    limit,
  });
  const textAt = (path: string) => files.find((file) => file.path === path)?.text() ?? '';

  test('is split by year within the limit, and its address gives an index of all parts', () => {
    const index = JSON.parse(textAt('/data/projects.json')) as {
      parts: { file: string; records: number; bytes: number }[];
      records: unknown[];
    };
    expect(index.records).toEqual([]);
    expect(index.parts.reduce((sum, part) => sum + part.records, 0)).toBe(projects.length);
    for (const { file, bytes } of index.parts) {
      const text = textAt(file.replace('https://theme.example', ''));
      expect(Buffer.byteLength(text)).toBe(bytes);
      expect(bytes).toBeLessThanOrEqual(limit);
    }
  });

  test('has every record once in the CSV parts too', () => {
    const index = rowsOf(textAt('/data/projects.csv'));
    const codes = index.flatMap(({ file = '' }) =>
      rowsOf(textAt(file.replace('https://theme.example', ''))).map(({ code }) => code),
    );
    expect(codes.toSorted()).toEqual(projects.map(({ code }) => code).toSorted());
  });
});
