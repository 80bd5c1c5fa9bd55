/** The open data files are what they say they are, read by programs that did not write them. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats, { type FormatsPlugin } from 'ajv-formats';
import jsonld from 'jsonld';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { SITE_FOLDER } from '../../scripts/lib/site-folder.ts';
import { DATA_FILES, DATA_TABLES, hasForm, tableFile, type DataTableId } from '~/feeds/addresses.ts';
import { themeExport } from '~/site/data.ts';
import { expectNone, files, findPage, ORIGIN, read, readBytes } from './built-site.ts';

/** The package is CommonJS: its function is what it exports as `default`. */
const addFormats = formats.default as FormatsPlugin;

const LARGEST = 5_000_000;
const dataFiles = [...files].filter((file) => file.startsWith('data/'));
const csvFiles = dataFiles.filter((file) => file.endsWith('.csv'));
const json = (path: string) => JSON.parse(read(path.slice(1))) as Record<string, unknown>;
const rowsOf = (file: string) => {
  const { data, errors } = Papa.parse<string[]>(read(file), { delimiter: ';', skipEmptyLines: true });
  expect(errors, file).toEqual([]);
  return data;
};
const withJson = DATA_TABLES.filter((id) => hasForm(id, 'json'));

test('no file is over 5 MB', () => {
  expect(dataFiles.length).toBeGreaterThan(40);
  expectNone(dataFiles.filter((file) => readBytes(file).length > LARGEST));
});

describe.each(withJson)('%s.json', (id) => {
  test('follows its schema, and so does each part of it', () => {
    const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
    addFormats(ajv);
    const follows = ajv.compile(json(tableFile(id, 'schema.json')));
    const parts = dataFiles.filter(
      (file) => file.startsWith(`data/${id}/`) && /(?<!metadata)\.json$/.test(file),
    );
    for (const file of [tableFile(id, 'json'), ...parts.map((part) => `/${part}`)]) {
      follows(json(file));
      expect(follows.errors ?? [], file).toEqual([]);
    }
  });

  test('has the records of the CSV, value by value', () => {
    const [header = [], ...rows] = rowsOf(tableFile(id, 'csv').slice(1));
    const { records } = json(tableFile(id, 'json')) as { records: Record<string, unknown>[] };
    const cellOf = (value: unknown) => {
      if (value === null) return '';
      return plainCell(Array.isArray(value) ? value.join('|') : scalar(value));
    };
    expect(records.length).toBeGreaterThan(0);
    expect(rows.map((row) => row.map(plainCell))).toEqual(
      records.map((record) => header.map((name) => cellOf(record[name.replace('\uFEFF', '')]))),
    );
  });

  test('says its source, licence state, day and version', () => {
    const { version, source, licenceState, retrievedAt } = json(tableFile(id, 'json'));
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(source).toBeTruthy();
    expect(licenceState).toMatch(/^(stated|not-stated)$/);
    expect(retrievedAt).toMatch(/^\d{4}-\d\d-\d\d/);
  });
});

/** A text, number or truth value as it stands in a cell. */
function scalar(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A cell without what makes it safe in a spreadsheet. */
function plainCell(text: string): string {
  return text.replace(/^'/, '').replaceAll(/\s+/g, ' ');
}

test('the accepted export follows the schema that is published with it', () => {
  const ajv = new Ajv2020({ strict: false });
  addFormats(ajv);
  const follows = ajv.compile(json(DATA_FILES.exportSchema));
  follows(json(DATA_FILES.export));
  expect(follows.errors ?? []).toEqual([]);
});

describe.each(DATA_TABLES)('%s.csv', (id) => {
  test('has its columns as the description beside it tells, and with it source, licence state and day', () => {
    const { url, tableSchema, ...about } = json(tableFile(id, 'csv-metadata.json')) as {
      url: string;
      tableSchema: { columns: { name: string; 'dc:description': string }[]; primaryKey: string };
    } & Record<string, unknown>;
    const [header = [], ...rows] = rowsOf(tableFile(id, 'csv').slice(1));
    const names = tableSchema.columns.map(({ name }) => name);
    expect(`/data/${url}`).toBe(tableFile(id, 'csv'));
    expect(header.map((name) => name.replace('\uFEFF', ''))).toEqual(names);
    expectNone(tableSchema.columns.filter((column) => !column['dc:description']).map(({ name }) => name));
    expect(about['dc:source']).toBeTruthy();
    expect(about['dc:rights']).toMatch(/^licenceState: (stated|not-stated)$/);
    expect(about['dc:date']).toMatch(/^\d{4}-/);
    const keys = rows.map((row) => row[names.indexOf(tableSchema.primaryKey)]);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('the description beside parts of a table names each of them and no other', () => {
  const descriptions = dataFiles.filter((file) => file.endsWith('/csv-metadata.json'));
  expect(descriptions.length).toBeGreaterThan(10);
  for (const file of descriptions) {
    const folder = file.slice(0, file.lastIndexOf('/') + 1);
    const { tables, url } = json(`/${file}`) as { tables?: { url: string }[]; url?: string };
    const named = tables ? tables.map((table) => table.url) : [url];
    const there = csvFiles.filter((each) => each.startsWith(folder)).map((each) => each.slice(folder.length));
    expect(named.toSorted(), file).toEqual(there.toSorted());
  }
});

test('every CSV begins with a byte order mark and its rows are all as wide as its header', () => {
  expect(csvFiles.length).toBeGreaterThan(24);
  expectNone(csvFiles.filter((file) => !read(file).startsWith('\uFEFF')));
  expectNone(csvFiles.filter((file) => new Set(rowsOf(file).map((row) => row.length)).size !== 1));
});

test('a formula stands in no cell', () => {
  expectNone(
    csvFiles.flatMap((file) =>
      rowsOf(file).flatMap((row) =>
        row
          .filter((cell) => /^[=+@\t\r＝＋－＠]|^-(?!\d)/.test(cell))
          .map((cell) => `${file}: ${cell.slice(0, 40)}`),
      ),
    ),
  );
});

test('the pages that the files name exist', () => {
  const named = csvFiles.flatMap((file) =>
    rowsOf(file)
      .flat()
      .filter((cell) => cell.startsWith(`${ORIGIN}/`)),
  );
  expect(named.length).toBeGreaterThan(300);
  expectNone(named.filter((url) => findPage(new URL(url).pathname) === undefined));
});

test('each checksum is that of its file, and no file is left out', () => {
  const lines = read(DATA_FILES.checksums.slice(1)).trim().split('\n');
  const listed = new Map(lines.map((line) => [`data/${line.slice(66)}`, line.slice(0, 64)]));
  expect([...listed.keys(), DATA_FILES.checksums.slice(1)].toSorted()).toEqual(dataFiles.toSorted());
  expectNone(
    [...listed]
      .filter(([file, sum]) => createHash('sha256').update(readBytes(file)).digest('hex') !== sum)
      .map(([file]) => file),
  );
});

describe('the catalogue', () => {
  const DCAT = 'http://www.w3.org/ns/dcat#';
  const DCT = 'http://purl.org/dc/terms/';
  type Expanded = Record<string, { '@id'?: string; '@value'?: string }[]>;

  async function nodes(): Promise<Expanded[]> {
    const flat = await jsonld.flatten(JSON.parse(read(DATA_FILES.catalogue.slice(1))) as object);
    return flat as unknown as Expanded[];
  }
  const ofType = (all: Expanded[], type: string) =>
    all.filter((node) => (node['@type'] as unknown as string[] | undefined)?.includes(DCAT + type));

  test('has what DCAT-AP 3 asks of a catalogue, a data set and a distribution', async () => {
    const all = await nodes();
    const wanted = {
      Catalog: [`${DCT}title`, `${DCT}description`, `${DCT}publisher`, `${DCAT}dataset`],
      Dataset: [`${DCT}title`, `${DCT}description`, `${DCAT}distribution`, `${DCAT}theme`, `${DCT}modified`],
      Distribution: [
        `${DCAT}accessURL`,
        `${DCAT}downloadURL`,
        `${DCT}format`,
        `${DCAT}mediaType`,
        `${DCT}rights`,
      ],
    };
    expect(ofType(all, 'Dataset')).toHaveLength(DATA_TABLES.length + 1);
    expectNone(
      Object.entries(wanted).flatMap(([type, properties]) =>
        ofType(all, type).flatMap((node) => properties.filter((property) => !node[property]?.length)),
      ),
    );
  });

  test('gives each file with its size and checksum, and pages that exist', async () => {
    const all = await nodes();
    const byId = new Map(all.map((node) => [node['@id'] as unknown as string, node]));
    const given = ofType(all, 'Distribution').map((node) => {
      const file = (node[`${DCAT}downloadURL`]?.[0]?.['@id'] ?? '').slice(ORIGIN.length + 1);
      const checksum = byId.get(node['http://spdx.org/rdf/terms#checksum']?.[0]?.['@id'] ?? '');
      const sum = checksum?.['http://spdx.org/rdf/terms#checksumValue']?.[0]?.['@value'];
      return { file, size: Number(node[`${DCAT}byteSize`]?.[0]?.['@value']), sum };
    });
    expect(given.length).toBe(withJson.length + DATA_TABLES.length + 2);
    expectNone(
      given
        .filter(({ file, size, sum }) => {
          const bytes = readBytes(file);
          return bytes.length !== size || createHash('sha256').update(bytes).digest('hex') !== sum;
        })
        .map(({ file }) => file),
    );
    const landing = ofType(all, 'Dataset').flatMap((node) => node[`${DCAT}landingPage`] ?? []);
    expectNone(
      landing
        .map((page) => new URL(page['@id'] ?? '').pathname)
        .filter((path) => findPage(path) === undefined),
    );
  });
});

test('no natural person is in any file', () => {
  const people = themeExport.organisations.filter(({ naturalPerson }) => naturalPerson !== false);
  expectNone(
    people.map(({ name }) => name).filter((name) => dataFiles.some((file) => read(file).includes(name))),
  );
});

const soffice = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
if (soffice === undefined) console.log('LibreOffice is not here: its opening of the CSV files is not tried.');

/** How LibreOffice is told to read a column (File → Open, Column type): text, a day written year first, as it looks. */
const COLUMN_TYPE: Readonly<Record<string, number>> = { string: 2, anyURI: 2, date: 5 };
const AS_IT_LOOKS = 1;

/** The CSV files with the columns of a table: the whole one and its parts. */
function filesOfTable(id: DataTableId): string[] {
  return csvFiles.filter((file) => file === tableFile(id, 'csv').slice(1) || file.startsWith(`data/${id}/`));
}

/** Opens CSV files of one table in LibreOffice as the description beside it says and gives back the cells each then has. */
function openedIn(program: string, id: DataTableId, folder: string): Map<string, string[][]> {
  const { tableSchema } = json(tableFile(id, 'csv-metadata.json')) as {
    tableSchema: { columns: { datatype: string }[] };
  };
  const types = tableSchema.columns.map(
    ({ datatype }, index) => `${String(index + 1)}/${String(COLUMN_TYPE[datatype] ?? AS_IT_LOOKS)}`,
  );
  // One folder for all: a part of one thing may be called as that of another.
  const copies = new Map(filesOfTable(id).map((file) => [file, file.replaceAll('/', '-')]));
  for (const [file, copy] of copies) copyFileSync(join(SITE_FOLDER, file), join(folder, copy));
  const run = spawnSync(
    program,
    [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      // Semicolon, quotation mark, UTF-8, from the first line, the columns, dots for decimals (English).
      `--infilter=CSV:59,34,76,1,${types.join('/')},1033,false,true`,
      '--convert-to',
      // The content of each cell, not how it looks.
      'csv:Text - txt - csv (StarCalc):59,34,76,1,,1033,false,false',
      '--outdir',
      join(folder, 'opened'),
      ...Array.from(copies.values(), (copy) => join(folder, copy)),
    ],
    { timeout: 120_000 },
  );
  expect(run.status, id).toBe(0);
  return new Map(
    Array.from(copies, ([file, copy]) => {
      const text = readFileSync(join(folder, 'opened', copy), 'utf8');
      return [file, Papa.parse<string[]>(text, { delimiter: ';', skipEmptyLines: true }).data] as const;
    }),
  );
}

test.skipIf(soffice === undefined)(
  'LibreOffice opens each table and each part of it with its columns, letters and numbers',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'open-data-'));
    const plain = (rows: string[][]) => rows.map((row) => row.map((cell) => cell.replace('\uFEFF', '')));
    const all = DATA_TABLES.flatMap((id) => [...openedIn(soffice ?? '', id, folder)]);
    expect(all.map(([file]) => file).toSorted()).toEqual(csvFiles.toSorted());
    const faults = all.flatMap(([file, opened]) => {
      const [sent, shown] = [plain(rowsOf(file)), plain(opened)];
      if (sent.length !== shown.length) {
        return [`${file}: ${String(shown.length)} of ${String(sent.length)} rows`];
      }
      return sent.flatMap((row, index) =>
        row.flatMap((cell, column) => {
          const seen = shown[index]?.[column];
          // It knows truth values and writes them its own way.
          const isTruth = /^(true|false)$/.test(cell) && seen === cell.toUpperCase();
          return seen === cell || isTruth
            ? []
            : [`${file}, line ${String(index + 1)}: "${cell}" became "${String(seen)}"`];
        }),
      );
    });
    rmSync(folder, { recursive: true });
    expectNone(faults);
  },
  180_000,
);
