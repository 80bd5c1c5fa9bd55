/** The gate and the reader, on workbooks as Excel makes them and as no one should. Every value is invented. */
import { constants, deflateRawSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { lineOf } from '../../../src/export/convert/cells.ts';
import { testCells, testSheet } from '../../../src/export/convert/fixture.ts';
import { LIMITS, workbookParts, WorkbookFault } from './workbook-parts.ts';
import { readWorkbook } from './workbook.ts';
import { packPart, zipOf, type PackedPart } from './zip.fixture.ts';

const read = (bytes: Buffer) => readWorkbook(bytes, () => undefined);

async function faultOf(bytes: Buffer): Promise<string> {
  try {
    await read(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof WorkbookFault) return error.reason;
    throw error;
  }
}

type Sheets = Parameters<typeof writeXlsx>[0]['sheets'];
const excel = async (...sheets: Sheets) => Buffer.from(await writeXlsx({ sheets }));

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

const sheetXml = (rows: string) =>
  `${XML}<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;

const ROW = '<row r="1"><c r="A1" t="inlineStr"><is><t>Hankekoodi</t></is></c></row>';

/** The parts of the smallest workbook: no styles, no table of texts. */
function smallest(change: Record<string, string> = {}): Record<string, string> {
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns:r="${RELS}"><sheets><sheet name="Taulukko" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheetXml(ROW),
    ...change,
  };
}

const packed = (parts: Record<string, string>): PackedPart[] =>
  Object.entries(parts).map(([name, text]) => packPart(name, Buffer.from(text)));
const xlsx = (change: Record<string, string> = {}) => zipOf(packed(smallest(change)));

describe('a workbook as Excel makes it', () => {
  test('is read row by row, with the numbers of its rows, dates as dates and texts as texts', async () => {
    const rows = testSheet(testCells({ placePostcode: '00700', startOn: new Date('2025-01-01T00:00:00Z') }));
    const workbook = await read(await excel({ name: 'Hankkeet', rows }));
    expect(workbook.rows.map(({ row }) => row)).toEqual([1, 2, 3, 4]);
    const cells = workbook.rows[1]?.cells ?? [];
    expect(cells[0]).toBe('S30001');
    expect(cells[11]).toEqual(new Date('2025-01-01T00:00:00Z'));
    expect(cells[13]).toBe(150_000);
    expect(cells[22]).toBe('00700');
    expect(workbook).toMatchObject({ formulas: 0, ignored: [] });
  });

  test('without styles or a table of texts is read too', async () => {
    const { rows } = await read(xlsx());
    expect(rows.map(({ cells }) => cells.map(lineOf))).toEqual([['Hankekoodi']]);
  });

  test('with a cover sheet is read at the sheet that has project codes', async () => {
    const file = await excel(
      { name: 'Ohje', rows: [['Lue ensin']] },
      { name: 'Hankkeet', rows: testSheet(testCells()) },
    );
    expect((await read(file)).rows).toHaveLength(4);
  });

  test('with a formula gives the value last worked out, counts it and works nothing out', async () => {
    const cell = '<c r="B1"><f>1/0+WEBSERVICE("http://example.fi")</f><v>42.5</v></c>';
    const workbook = await read(
      xlsx({ 'xl/worksheets/sheet1.xml': sheetXml(ROW.replace('</row>', `${cell}</row>`)) }),
    );
    expect(workbook.rows[0]?.cells[1]).toBe(42.5);
    expect(workbook.formulas).toBe(1);
  });

  test('with links to other files and programs is read without them, and they are named', async () => {
    const links = {
      'xl/externalLinks/externalLink1.xml': `${XML}<externalLink/>`,
      'xl/connections.xml': `${XML}<connections/>`,
      'xl/vbaProject.bin': 'x',
      'xl/theme/theme1.xml': `${XML}<theme/>`,
    };
    const file = xlsx(links);
    expect((await read(file)).ignored).toEqual([
      'xl/externalLinks/externalLink1.xml',
      'xl/connections.xml',
      'xl/vbaProject.bin',
    ]);
    const { clean } = await workbookParts(file);
    for (const name of Object.keys(links)) expect(clean.includes(name)).toBe(false);
  });

  test('tells how far it has come', async () => {
    const told: number[] = [];
    const rows = Array.from({ length: 2_100 }, (_, index) => [`rivi ${String(index)}`]);
    await readWorkbook(await excel({ name: 'A', rows }), (count) => told.push(count));
    expect(told).toEqual([1_000, 2_000, 2_100]);
  });
});

describe('what is no workbook is told by its kind', () => {
  const ole2 = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  test.each<[string, Buffer]>([
    ['empty', Buffer.alloc(0)],
    ['size', Buffer.alloc(LIMITS.fileBytes + 1)],
    ['xls', Buffer.concat([ole2, Buffer.alloc(600)])],
    ['password', Buffer.concat([ole2, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')])],
    ['html', Buffer.from('\ufeff<html><table><tr><td>Hankekoodi</td></tr></table></html>')],
    ['not-zip', Buffer.from('Hankekoodi;Hankkeen nimi\nS30001;Testi')],
    ['broken', Buffer.from('PK\x03\x04 and nothing more')],
    ['not-xlsx', zipOf([packPart('lue.txt', Buffer.from('x'))])],
  ])('%s', async (reason, bytes) => {
    expect(await faultOf(bytes)).toBe(reason);
  });

  test('a file cut short, at any place', async () => {
    const whole = await excel({ name: 'Hankkeet', rows: testSheet(testCells()) });
    for (const share of [0.1, 0.5, 0.9, 0.999]) {
      expect(await faultOf(whole.subarray(0, Math.floor(whole.length * share)))).toBe('broken');
    }
  });

  test('a file with a damaged part', async () => {
    const parts = packed(smallest()).map((part) => ({ ...part, deflated: Buffer.from(part.deflated) }));
    parts.at(-1)?.deflated.fill(0xff, 4, 40);
    expect(await faultOf(zipOf(parts))).toBe('broken');
  });
});

/** A part of zeros that packs a thousandfold. */
function bomb(name: string, megabytes: number): PackedPart {
  const bytes = Buffer.alloc(megabytes * 1024 * 1024, 0x20);
  return {
    ...packPart(name, bytes),
    deflated: deflateRawSync(bytes, { level: constants.Z_BEST_COMPRESSION }),
  };
}

describe('a workbook made to do harm', () => {
  test('that is tiny and unpacks to hundreds of megabytes is refused before they are there', async () => {
    const { 'xl/worksheets/sheet1.xml': _sheet, ...rest } = smallest();
    const file = zipOf([...packed(rest), bomb('xl/worksheets/sheet1.xml', 300)]);
    expect(file.length).toBeLessThan(1024 * 1024);
    const before = process.memoryUsage.rss();
    expect(await faultOf(file)).toBe('ratio');
    expect(process.memoryUsage.rss() - before).toBeLessThan(150 * 1024 * 1024);
  });

  test('whose parts together are too much is refused by their sum', async () => {
    // Some text of chance between the blanks, so that no single part packs like a bomb.
    let seed = 1;
    const word = () => (seed = (seed * 48_271) % 2_147_483_647).toString(36);
    const text = Array.from({ length: 65_000 }, () => word() + ' '.repeat(500)).join('');
    const part = packPart('xl/worksheets/sheet2.xml', Buffer.from(text));
    const many = Array.from({ length: 8 }, (_, index) => ({
      ...part,
      name: `xl/worksheets/extra${String(index)}.xml`,
    }));
    expect(part.size * many.length).toBeGreaterThan(LIMITS.unpackedBytes);
    expect(await faultOf(zipOf([...packed(smallest()), ...many]))).toBe('unpacked');
  });

  test('that lies about the size of a part is refused', async () => {
    const parts = packed(smallest());
    const lying = parts.map((part) => (part.name.endsWith('sheet1.xml') ? { ...part, size: 10 } : part));
    expect(await faultOf(zipOf(lying))).toBe('broken');
  });

  test('of too many parts, with a large small part, with the same part twice', async () => {
    const extra = Object.fromEntries(
      Array.from({ length: LIMITS.parts }, (_, index) => [`a/${String(index)}.xml`, '<a/>']),
    );
    expect(await faultOf(xlsx(extra))).toBe('parts');
    let seed = 7;
    const words = Array.from({ length: 900_000 }, () =>
      (seed = (seed * 48_271) % 2_147_483_647).toString(36),
    ).join('');
    expect(await faultOf(xlsx({ 'xl/styles.xml': `<a>${words}</a>` }))).toBe('part-size');
    const twice = packed(smallest());
    expect(await faultOf(zipOf([...twice, ...twice.slice(-1)]))).toBe('path');
  });

  test.each(['../../../etc/testi.xml', '/etc/testi.xml', 'C:/testi.xml', 'xl\\..\\..\\testi.xml'])(
    'with a part named %s is refused',
    async (name) => {
      expect(await faultOf(xlsx({ [name]: '<a/>' }))).toBe('path');
    },
  );

  test('with a DTD, entities or another encoding is refused unread', async () => {
    const bang = '<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;&b;">]>';
    expect(await faultOf(xlsx({ 'xl/worksheets/sheet1.xml': `${XML}${bang}<a>&c;</a>` }))).toBe('dtd');
    expect(await faultOf(xlsx({ 'xl/sharedStrings.xml': `${XML}${bang}<sst/>` }))).toBe('dtd');
    const utf16 = sheetXml(ROW).replace('UTF-8', 'UTF-16');
    expect(await faultOf(xlsx({ 'xl/worksheets/sheet1.xml': utf16 }))).toBe('encoding');
  });

  test('of too many sheets, rows, columns or texts is refused', async () => {
    const sheet = (rows: string) => xlsx({ 'xl/worksheets/sheet1.xml': sheetXml(rows) });
    const sheets =
      smallest()['xl/workbook.xml']?.replace(/<sheet .*?\/>/, (one) => one.repeat(LIMITS.sheets + 1)) ?? '';
    expect(await faultOf(xlsx({ 'xl/workbook.xml': sheets }))).toBe('sheets');
    // Rows of different text, so that they do not pack like a bomb.
    const rows = Array.from(
      { length: LIMITS.rows + 2 },
      (_, index) => `<row><c><v>${String(index * 7_919)}</v></c></row>`,
    );
    expect(await faultOf(sheet(rows.join('')))).toBe('rows');
    expect(await faultOf(sheet('<row r="1"><c r="XFD1"><v>1</v></c></row>'))).toBe('columns');
    expect(await faultOf(sheet('<row r="1"><c r="CW1"><v>1</v></c></row>'))).toBe('columns');
    expect(await faultOf(sheet(`<row>${'<c><v>1</v></c>'.repeat(LIMITS.columns + 1)}</row>`))).toBe(
      'columns',
    );
  });

  test('with two sheets of project codes is refused: no one can tell which is right', async () => {
    const rows = testSheet(testCells());
    expect(await faultOf(await excel({ name: 'A', rows }, { name: 'B', rows }))).toBe('two-sheets');
  });

  test('of chance bytes after a good start never does more than be refused', async () => {
    const whole = await excel({ name: 'Hankkeet', rows: testSheet(testCells()) });
    let seed = 20_261_124;
    for (let round = 0; round < 150; round += 1) {
      const bytes = Buffer.from(whole);
      for (let hit = 0; hit < 4; hit += 1) {
        seed = (seed * 48_271) % 2_147_483_647;
        bytes[seed % bytes.length] = seed & 0xff;
      }
      const outcome = await faultOf(bytes);
      expect(typeof outcome).toBe('string');
    }
  });
});
