/**
 * What real exports of the service and its forerunners have held, and what becomes of it: one test a kind of dirt.
 * Every value here is invented. Where the door does the work, the converted file goes through the door.
 */
import { TEST_KNOWN } from '../fixture.ts';
import { describe, expect, test } from 'vitest';
import { takeIn } from '../intake.ts';
import type { ExportProject } from '../schema.ts';
import {
  BUSINESS_ID,
  cellsInOrder,
  HEADERS,
  madeOf,
  member,
  refusalsOf,
  rowsOf,
  testCells,
  testLast,
  testSheet,
  tryProjects,
  tryRows,
  type Cells,
  type Tried,
} from './fixture.ts';
import { PRIVATE_NAME } from './organisations.ts';

const one = (change: Cells): Tried => tryProjects([testCells(change)]);

function projectOf(tried: Tried, code = 'S30001'): ExportProject {
  const found = madeOf(tried).projects.find((project) => project.code === code);
  if (found === undefined) throw new Error(`${code} is not in the export.`);
  return found;
}

const organisationOf = (tried: Tried, code = 'S30001') =>
  madeOf(tried).organisations.find(({ id }) => id === projectOf(tried, code).beneficiaryId);

const codesOf = (tried: Tried): string[] => madeOf(tried).projects.map(({ code }) => code);

/** The codes of what the door finds in the converted file. */
function doorSays(tried: Tried): string[] {
  const { report } = takeIn({
    bytes: new TextEncoder().encode(JSON.stringify(madeOf(tried))),
    at: Temporal.Instant.from('2026-11-24T08:05:00Z'),
    last: null,
    approval: null,
    known: { ...TEST_KNOWN, authorities: [], regions: [] },
  });
  return report.findings.map(({ code }) => code);
}

/** A row of dirt: its name, and what shows that it ends as it should. */
type Row = [name: string, check: () => void];

const WHOLE_FILE: Row[] = [
  [
    'a bar or two spaces where a comma was',
    () => {
      const tried = one({ name: 'Testiprosessit |prosessikemikaalit' });
      expect(projectOf(tried).name.fi).toBe('Testiprosessit |prosessikemikaalit');
      expect(doorSays(tried)).toContain('W_SUSPECT_SEPARATOR');
    },
  ],
  [
    'a header with a trailing space',
    () => {
      const tried = one({});
      expect(tried.examples('N_HEADERS')).toEqual(['Hankekoodi']);
      expect(madeOf(tried).source.columns[0]).toBe('Hankekoodi');
    },
  ],
  [
    'two footer rows in the data',
    () => {
      const tried = one({});
      expect(tried.examples('N_FOOTER')).toEqual(['row 3', 'row 4']);
      expect(madeOf(tried).source.rowCount).toBe(1);
    },
  ],
  [
    'a total as the footer',
    () => {
      const sheet = [
        [...HEADERS],
        cellsInOrder(testCells()),
        cellsInOrder({ code: 'Yhteensä', plannedTotal: 5 }),
      ];
      expect(tryRows(rowsOf(sheet)).examples('N_FOOTER')).toEqual(['row 3']);
    },
  ],
  [
    'a row like a footer among the projects, and a last row that names a project',
    () => {
      const noCode = testCells({ code: null });
      const tried = tryProjects([testCells({ code: 'Suodattimet: ei' }), testCells(), noCode]);
      expect(tried.examples('S_CODE_CHARS')).toEqual(['row 2']);
      expect(tried.examples('S_NO_CODE')).toEqual(['row 4']);
      expect(codesOf(tried)).toEqual(['S30001']);
      expect(madeOf(tried).source.rowCount).toBe(3);
      expect(doorSays(tried)).not.toContain('E_ROWS');
    },
  ],
  [
    'columns under the names of another period',
    () => {
      const old: Readonly<Partial<Record<string, string>>> = {
        Hankekoodi: 'Koodi',
        'Hankkeen nimi': 'Projektin nimi',
        'Toiminnan tila': 'Tila',
      };
      const headers = HEADERS.map((header) => old[header.trim()] ?? header);
      const tried = tryRows(rowsOf([headers, cellsInOrder(testCells())]));
      expect(projectOf(tried).name.fi).toBe('Testihanke yksi');
      expect(tried.count('N_HEADERS')).toBe(3);
    },
  ],
  [
    'columns in another order, and one that no one knows',
    () => {
      const sheet = testSheet(testCells()).map((row) => ['x', ...row.toReversed()]);
      const [header = [], ...rest] = sheet;
      header[0] = 'Uusi sarake';
      const tried = tryRows(rowsOf([header, ...rest.slice(0, 1)]));
      expect(projectOf(tried).plannedTotalCents).toBe(200_000_00);
      expect(madeOf(tried).source.columns[0]).toBe('Uusi sarake');
      expect(tried.examples('W_UNKNOWN_FIELD')).toEqual(['Uusi sarake']);
    },
  ],
  [
    'a required column that is missing',
    () => {
      const tried = tryRows(rowsOf(testSheet(testCells()).map((row) => row.slice(0, 20))));
      expect(refusalsOf(tried)).toEqual(['E_HEADERS header-missing']);
    },
  ],
  [
    'the same column twice',
    () => {
      const tried = tryRows(rowsOf(testSheet(testCells()).map((row) => [...row, row[0] ?? null])));
      expect(refusalsOf(tried)).toEqual(['E_HEADERS header-twice']);
    },
  ],
  [
    'a text cut at 255 signs when it was stored',
    () => {
      const tried = one({ name: 'x'.repeat(255) });
      expect(projectOf(tried).name.fi).toHaveLength(255);
      expect(doorSays(tried)).toContain('W_TRUNCATED');
    },
  ],
  [
    'a name cut at 300 signs in the source',
    () => {
      const tried = one({ name: `Testi ${'x'.repeat(294)}` });
      expect(projectOf(tried).name.fi).toHaveLength(300);
      expect(doorSays(tried)).toContain('W_TRUNCATED');
    },
  ],
  [
    'a sum that a single precision number would round',
    () => {
      expect(projectOf(one({ plannedTotal: 48_656_807 })).plannedTotalCents).toBe(48_656_807_00);
    },
  ],
  [
    'a list without rows although the site works',
    () => {
      expect(refusalsOf(tryProjects([]))).toEqual(['E_EMPTY no-rows']);
      expect(refusalsOf(tryRows([]))).toEqual(['E_EMPTY sheet-empty']);
    },
  ],
];

const CODES: Row[] = [
  [
    'codes of several lengths',
    () => {
      const codes = ['S10324', 'A601080001', 'R-02575'];
      const membership = { projects: codes.map((code) => member(code)), calls: [] };
      const tried = tryProjects(
        codes.map((code) => testCells({ code, name: `Testihanke ${code}` })),
        { membership },
      );
      expect(codesOf(tried)).toEqual(codes);
      expect(doorSays(tried)).toContain('W_CODE_FORMAT');
    },
  ],
  [
    'a code in lower case with spaces',
    () => {
      const tried = one({ code: ' s30001\u00a0' });
      expect(codesOf(tried)).toEqual(['S30001']);
      expect(tried.count('N_CODE')).toBe(1);
    },
  ],
  [
    'one group project on many rows',
    () => {
      const tried = tryProjects([
        testCells({ groupId: 'R-1' }),
        testCells({ code: 'S30002', groupId: 'R-1' }),
      ]);
      expect(madeOf(tried).counts.groups).toBe(1);
      expect(madeOf(tried).projects.map(({ role }) => role)).toEqual(['unknown', 'unknown']);
    },
  ],
  [
    'partners of one project without a group code',
    () => {
      const partner = testCells({
        code: 'S30002',
        beneficiaryName: 'Toisen kunta',
        beneficiaryBusinessId: '7654321-1',
      });
      expect(doorSays(tryProjects([testCells(), partner]))).toContain('W_POSSIBLE_GROUP');
    },
  ],
  [
    'a twin after a new decision, one without money',
    () => {
      const tried = tryProjects([
        testCells({ plannedTotal: 0, plannedEuState: 0 }),
        testCells({ code: 'S30002' }),
      ]);
      expect(codesOf(tried)).toEqual(['S30001', 'S30002']);
      expect(madeOf(tried).totals.plannedTotalCents).toBe(200_000_00);
      expect(doorSays(tried)).toContain('W_POSSIBLE_DUPLICATE');
    },
  ],
  [
    'parallel projects and names that say nothing',
    () => {
      const names = ['Testi, rinnakkaishanke', 'Investointi', 'Investointi'];
      const tried = tryProjects(
        names.map((name, index) => testCells({ code: `S3000${String(index + 1)}`, name })),
      );
      expect(madeOf(tried).projects.map(({ name }) => name.fi)).toEqual(names);
    },
  ],
  [
    'a very short name',
    () => {
      const tried = one({ name: 'ET' });
      expect(projectOf(tried).name.fi).toBe('ET');
      expect(doorSays(tried)).toContain('W_NAME_SHORT');
    },
  ],
  [
    'a project that is gone from the sheet',
    () => {
      const before = madeOf(tryProjects([testCells(), testCells({ code: 'S30002' })]));
      const tried = tryProjects([testCells()], { last: { export: before, sha256: 'b'.repeat(64) } });
      expect(codesOf(tried)).toEqual(['S30001']);
      expect(madeOf(tried).tombstones).toEqual([]);
    },
  ],
  [
    'the same code twice with different content',
    () => {
      const tried = tryProjects([testCells(), testCells({ plannedTotal: 1 })]);
      expect(refusalsOf(tried)).toEqual(['E_DUPLICATE_CODE code-twice']);
    },
  ],
  [
    'the same row twice',
    () => {
      const tried = tryProjects([testCells(), testCells()]);
      expect(codesOf(tried)).toEqual(['S30001']);
      expect(tried.count('N_DUPLICATE')).toBe(1);
    },
  ],
  [
    'a project of another theme or programme',
    () => {
      const tried = tryProjects([testCells(), testCells({ code: 'A80001' })]);
      expect(codesOf(tried)).toEqual(['S30001']);
      expect(tried.examples('S_NOT_THEME')).toEqual(['A80001']);
    },
  ],
];

const TEXT: Row[] = [
  [
    'names all in capitals, some of them real short forms',
    () => {
      const tried = one({ name: 'TESTIVENEIDEN KEHITTÄMISHANKE INKA', beneficiaryName: 'TESTILÄN KAUPUNKI' });
      expect(projectOf(tried).name.fi).toBe('TESTIVENEIDEN KEHITTÄMISHANKE INKA');
      expect(organisationOf(tried)?.name).toBe('TESTILÄN KAUPUNKI');
      expect(doorSays(tried)).toContain('W_NAME_CAPS');
    },
  ],
  [
    'a firm and its business id glued together',
    () => {
      const tried = one({ beneficiaryName: `TESTIPUU OY${BUSINESS_ID}`, beneficiaryBusinessId: null });
      expect(organisationOf(tried)).toMatchObject({
        name: 'TESTIPUU OY',
        businessId: BUSINESS_ID,
        kind: 'company',
      });
      expect(tried.count('N_ORG_ID_SPLIT')).toBe(1);
    },
  ],
  [
    'a firm and a wrong business id glued together',
    () => {
      const tried = one({ beneficiaryName: 'TESTIPUU OY1234567-2' });
      expect(organisationOf(tried)?.name).not.toBe('TESTIPUU OY');
      expect(tried.count('W_NAME_GLUED')).toBe(1);
    },
  ],
  [
    "a firm and its owner's name glued together",
    () => {
      for (const name of [
        'TESTIPUU OY Testi Henkilö',
        'TESTIPUU OY TESTI HENKILÖ',
        'TESTIPUU OYTesti Henkilö',
      ]) {
        const tried = one({ beneficiaryName: name });
        expect(organisationOf(tried)).toMatchObject({
          id: 'private:S30001',
          name: PRIVATE_NAME,
          businessId: null,
        });
        expect(JSON.stringify(madeOf(tried))).not.toMatch(/henkilö"/i);
        expect(doorSays(tried)).toContain('W_NATURAL_PERSON');
      }
    },
  ],
  [
    'edge spaces, double spaces, tabs, no-break spaces',
    () => {
      const tried = one({ name: '  Testi\u00a0hanke \t yksi ', beneficiaryName: 'Testilän  kaupunki ' });
      expect(projectOf(tried).name.fi).toBe('Testi hanke yksi');
      expect(organisationOf(tried)?.name).toBe('Testilän kaupunki');
    },
  ],
  [
    'one authority spelled in many ways',
    () => {
      const names = [
        'KESKI-SUOMEN  ELINVOIMAKESKUS',
        'keski-suomen elinvoimakeskus ',
        '6402 Keski-Suomen elinvoimakeskus',
        'Livskraftscentralen i Mellersta Finland',
      ];
      for (const authority of names) {
        expect(projectOf(one({ authority })).authorityId).toBe('keski-suomen-elinvoimakeskus');
      }
      const long = 'Hämeen elinkeino-, liikenne- ja ympäristökeskus';
      expect(projectOf(one({ authority: long })).authorityId).toBe('hameen-ely-keskus');
    },
  ],
  [
    'an authority that no one knows',
    () => {
      const tried = one({ authority: 'Testilän rahoituskeskus' });
      expect(projectOf(tried).authorityId).toBe('testilan-rahoituskeskus');
      expect(doorSays(tried)).toContain('W_AUTHORITY_UNKNOWN');
    },
  ],
  [
    'the rest of the name pushed into the authority, dates a column off',
    () => {
      const tried = tryProjects([
        testCells({ authority: 'Ruotsi ja Norja', endOn: null }),
        testCells({ code: 'S30002' }),
      ]);
      expect(tried.examples('S_COLUMNS_SHIFTED')).toEqual(['S30001']);
      expect(codesOf(tried)).toEqual(['S30002']);
    },
  ],
  [
    'a row with more cells than there are headers',
    () => {
      const [header = [], row = []] = testSheet(testCells());
      const tried = tryRows(rowsOf([header, [...row, 'yli'], cellsInOrder(testCells({ code: 'S30002' }))]));
      expect(tried.examples('S_COLUMNS_SHIFTED')).toEqual(['S30001']);
      expect(codesOf(tried)).toEqual(['S30002']);
    },
  ],
  [
    'one organisation spelled in many ways',
    () => {
      const tried = tryProjects([
        testCells({ beneficiaryName: 'TESTILÄN KAUPUNKI,', beneficiaryBusinessId: null }),
        testCells({ code: 'S30002' }),
        testCells({ code: 'S30003', beneficiaryName: 'Testilän kaupunki (aiemmin Testilän kunta)' }),
      ]);
      expect(madeOf(tried).organisations.map(({ id }) => id)).toEqual([BUSINESS_ID]);
      expect(tried.count('W_ORG_VARIANT')).toBe(2);
    },
  ],
  [
    'dashes lost on the way, beside real question marks',
    () => {
      for (const name of ['TESTI ? verkostomainen malli', 'Testaten terveeks?', 'TESTI ¿ Sovellus']) {
        expect(projectOf(one({ name })).name.fi).toBe(name);
      }
      expect(doorSays(one({ name: 'TESTI ? verkostomainen malli' }))).toContain('W_LOSSY_DASH');
    },
  ],
  [
    'quotes, ampersands, slashes and plus signs',
    () => {
      const name = 'Testi&Koulu "Musta"-hieronta ”2020” TESTIDRIVER+ a/b';
      expect(projectOf(one({ name })).name.fi).toBe(name);
    },
  ],
  [
    'HTML entities, whole and broken, and tags',
    () => {
      const entity = one({ name: 'Testi byggnadsv&uml;rdsf&ouml;rening' });
      expect(projectOf(entity).name.fi).toBe('Testi byggnadsv&uml;rdsf&ouml;rening');
      expect(doorSays(entity)).toContain('W_ENTITY_LEFT');
      expect(doorSays(one({ name: 'Testi <b>hanke</b>' }))).toContain('W_HTML_REMOVED');
    },
  ],
  [
    'Swedish in a Finnish file',
    () => {
      const summary =
        'Projektet utvecklar en modell för att hitta arbetskraft och det gör vi tillsammans med företagen i regionen.';
      const tried = one({ summary });
      expect(projectOf(tried).summary).toEqual({ lang: 'fi', fi: summary });
      expect(doorSays(tried)).toContain('W_LANG_UNSURE');
    },
  ],
  [
    'no translations',
    () => {
      expect(projectOf(one({})).name).toEqual({ lang: 'fi', fi: 'Testihanke yksi' });
    },
  ],
  [
    'control signs in a name',
    () => {
      expect(doorSays(one({ name: 'Testi\u0007hanke' }))).toContain('N_CONTROL');
    },
  ],
];

const MONEY: Row[] = [
  [
    'whole and decimal sums in one column',
    () => {
      const tried = tryProjects([
        testCells({ plannedTotal: 66_166.42 }),
        testCells({ code: 'S30002', plannedTotal: 5 }),
      ]);
      expect(madeOf(tried).projects.map(({ plannedTotalCents }) => plannedTotalCents)).toEqual([
        66_166_42, 5_00,
      ]);
      expect(madeOf(tried).source.numberFormat).toBe('dot');
    },
  ],
  [
    'decimal comma, spaces, no-break spaces and a euro sign',
    () => {
      const tried = one({ plannedTotal: '1 584 000,00 €', plannedPublic: '474\u00a0880,05\u00a0€' });
      expect(projectOf(tried)).toMatchObject({
        plannedTotalCents: 1_584_000_00,
        plannedPublicCents: 474_880_05,
      });
      expect(madeOf(tried).source.numberFormat).toBe('comma');
      expect(tried.count('N_NUMBER')).toBe(2);
    },
  ],
  [
    'decimal commas and points in one column',
    () => {
      const tried = tryProjects([
        testCells({ plannedTotal: '10,50' }),
        testCells({ code: 'S30002', plannedTotal: '10.50' }),
      ]);
      expect(refusalsOf(tried)).toEqual(['E_MIXED_NUMBERS marks-in-column']);
    },
  ],
  [
    'a comma and a point in one number',
    () => {
      expect(refusalsOf(one({ plannedTotal: '1.584,00' }))).toEqual(['E_MIXED_NUMBERS marks-in-number']);
    },
  ],
  [
    'a mark that may part thousands or cents',
    () => {
      expect(refusalsOf(one({ plannedTotal: '1.584' }))).toEqual(['E_MIXED_NUMBERS thousands-or-decimals']);
      const beside = tryProjects([
        testCells({ plannedTotal: '1.584' }),
        testCells({ code: 'S30002', plannedTotal: '2.50' }),
      ]);
      expect(projectOf(beside).plannedTotalCents).toBe(1_58);
      expect(beside.count('W_AMOUNT_DECIMALS')).toBe(1);
    },
  ],
  [
    'a leading plus and numbers as text',
    () => {
      const tried = one({ plannedTotal: '+200000', realisedTotal: '123' });
      expect(projectOf(tried)).toMatchObject({ plannedTotalCents: 200_000_00, realisedTotalCents: 123_00 });
      expect(tried.count('N_NUMBER')).toBe(2);
    },
  ],
  [
    'nothing granted and nothing paid',
    () => {
      const tried = one({ plannedTotal: 0, plannedEuState: 0, plannedPublic: 0 });
      expect(projectOf(tried)).toMatchObject({ plannedTotalCents: 0, realisedTotalCents: 0 });
      expect(doorSays(tried)).toContain('W_AMOUNT_ZERO');
    },
  ],
  [
    'a blank or a dash for a sum',
    () => {
      const tried = one({ plannedEuState: null, realisedEuState: '-' });
      expect(projectOf(tried)).toMatchObject({ plannedEuStateCents: null, realisedEuStateCents: null });
      expect(tried.count('N_EMPTY')).toBe(1);
    },
  ],
  [
    'money paid back: negative, with either minus',
    () => {
      const tried = tryProjects([
        testCells({ realisedEuState: -876 }),
        testCells({ code: 'S30002', realisedEuState: '\u22123086,50' }),
      ]);
      expect(madeOf(tried).projects.map(({ realisedEuStateCents }) => realisedEuStateCents)).toEqual([
        -876_00, -3_086_50,
      ]);
      expect(madeOf(tried).totals.realisedEuStateCents).toBe(0);
      expect(doorSays(tried)).toContain('W_AMOUNT_NEGATIVE');
    },
  ],
  [
    'a negative plan',
    () => {
      const tried = one({ plannedTotal: -5 });
      expect(projectOf(tried).plannedTotalCents).toBeNull();
      expect(tried.count('W_PLANNED_NEGATIVE')).toBe(1);
    },
  ],
  [
    'more paid than granted, more granted than planned',
    () => {
      const tried = one({
        plannedEuState: 161_000,
        plannedPublic: 160_000,
        plannedTotal: 160_000,
        realisedTotal: 200_000,
      });
      expect(projectOf(tried)).toMatchObject({
        plannedEuStateCents: 161_000_00,
        realisedTotalCents: 200_000_00,
      });
      expect(doorSays(tried)).toEqual(expect.arrayContaining(['W_REALISED_GT_PLANNED', 'W_PARTS_GT_WHOLE']));
    },
  ],
  [
    'parts of a cent',
    () => {
      const tried = one({ plannedTotal: 100.005 });
      expect(projectOf(tried).plannedTotalCents).toBe(100_01);
      expect(tried.count('W_AMOUNT_DECIMALS')).toBe(1);
    },
  ],
  [
    'words in a money column',
    () => {
      const tried = one({ plannedTotal: 'ei tiedossa' });
      expect(projectOf(tried).plannedTotalCents).toBeNull();
      expect(tried.count('W_AMOUNT_UNREADABLE')).toBe(1);
    },
  ],
];

const DATES: Row[] = [
  [
    'd.M.yyyy without leading zeros',
    () => {
      const tried = one({ startOn: '1.4.2024', endOn: '31.12.2026' });
      expect(projectOf(tried)).toMatchObject({ startOn: '2024-04-01', endOn: '2026-12-31' });
      expect(madeOf(tried).source.dateFormat).toBe('dmy-dot');
      expect(tried.count('N_DATE')).toBe(2);
    },
  ],
  [
    'dates of Excel, serial numbers and ISO text beside each other',
    () => {
      expect(projectOf(one({ startOn: 45_292, endOn: '2026-12-31' }))).toMatchObject({
        startOn: '2024-01-01',
        endOn: '2026-12-31',
      });
      expect(madeOf(one({})).source.dateFormat).toBe('excel');
    },
  ],
  [
    'a date whose day and month no one can tell apart',
    () => {
      const tried = one({ startOn: '3/4/2025' });
      expect(projectOf(tried).startOn).toBeNull();
      expect(tried.count('W_DATE_SUSPECT')).toBe(1);
    },
  ],
  [
    'a day that is not in the calendar, a month in words',
    () => {
      for (const startOn of ['31.2.2025', '1 May 2025']) {
        const tried = one({ startOn });
        expect(projectOf(tried).startOn).toBeNull();
        expect(tried.count('W_DATE_SUSPECT')).toBe(1);
      }
    },
  ],
  [
    'no start',
    () => {
      const tried = one({ startOn: null });
      expect(projectOf(tried).startOn).toBeNull();
      expect(doorSays(tried)).toContain('W_DATE_MISSING');
    },
  ],
  [
    'a sum in a date column',
    () => {
      for (const startOn of [7_560, '7560']) {
        const tried = one({ startOn, plannedEuState: null });
        expect(projectOf(tried)).toMatchObject({ startOn: null, endOn: '2027-12-31' });
        expect(tried.count('W_DATE_SUSPECT')).toBe(1);
      }
    },
  ],
  [
    'sums in both date columns',
    () => {
      const tried = tryProjects([testCells({ startOn: 7_560, endOn: 99 }), testCells({ code: 'S30002' })]);
      expect(tried.examples('S_COLUMNS_SHIFTED')).toEqual(['S30001']);
    },
  ],
  [
    'an end before the start',
    () => {
      const later = new Date('2028-01-01T00:00:00Z');
      expect(doorSays(tryProjects([testCells({ startOn: later }), testCells({ code: 'S30002' })]))).toContain(
        'S_DATE_ORDER',
      );
    },
  ],
];

const PLACES: Row[] = [
  [
    'a NUTS code of the list before 2024',
    () => {
      const tried = one({ location: 'FI193 Keski-Suomi' });
      expect(projectOf(tried).regions).toEqual([
        { maakunta: '13', nuts: 'FI193', nutsVintage: 2021, origin: 'source' },
      ]);
      expect(doorSays(tried)).toContain('W_NUTS_OLD');
    },
  ],
  [
    'the code of today: the same region',
    () => {
      const tried = one({ location: 'FI198' });
      expect(projectOf(tried).regions).toEqual([
        { maakunta: '13', nuts: 'FI198', nutsVintage: 2024, origin: 'source' },
      ]);
      expect(tried.count('N_REGION')).toBe(0);
    },
  ],
  [
    'a code of 2013 that no later list has',
    () => {
      expect(projectOf(one({ location: 'FI1D6 Pohjois-Pohjanmaa' })).regions).toMatchObject([
        { maakunta: '17' },
      ]);
    },
  ],
  [
    'a name that another list gives to the region',
    () => {
      expect(projectOf(one({ location: 'FI1B1 Helsinki-Uusimaa' })).regions).toMatchObject([
        { maakunta: '01' },
      ]);
    },
  ],
  [
    'a name alone, a code of another list, an unknown code',
    () => {
      for (const location of ['Helsinki-Uusimaa', 'FI-08', '08', 'FI999 Testi', 'FI1B']) {
        const tried = one({ location });
        expect(projectOf(tried).regions).toEqual([]);
        expect(tried.count('W_REGION_NAME_ONLY')).toBe(1);
      }
    },
  ],
  [
    'no place, or a dash for it',
    () => {
      for (const location of [null, '-', '']) {
        const tried = one({ location });
        expect(projectOf(tried).regions).toEqual([]);
        expect(doorSays(tried)).toContain('W_REGION_EMPTY');
      }
    },
  ],
  [
    'many places in one cell',
    () => {
      const tried = one({
        location: 'FI193 Keski-Suomi; FI197 Pirkanmaa;',
        placePostcode: '40100; 33100',
        placeTown: 'Testilä, Osa; TAMPERE',
      });
      expect(projectOf(tried).regions.map(({ maakunta }) => maakunta)).toEqual(['13', '06']);
      expect(projectOf(tried)).toMatchObject({ placePostcode: '40100', placeTown: 'Testilä, Osa' });
      expect(tried.count('W_SEVERAL_PLACES')).toBe(1);
    },
  ],
  [
    'lists of places that do not line up',
    () => {
      const tried = one({ placePostcode: '40100; 33100; 00700', placeTown: 'JYVÄSKYLÄ; TAMPERE' });
      expect(refusalsOf(tried)).toEqual(['E_LIST_MISALIGNED lists-misaligned']);
    },
  ],
  [
    'postcodes without their zeros',
    () => {
      const tried = tryProjects([
        testCells({ placePostcode: 700, beneficiaryPostcode: '0700' }),
        testCells({ code: 'S30002', placePostcode: '00700', beneficiaryPostcode: 'x' }),
      ]);
      expect(projectOf(tried)).toMatchObject({ placePostcode: '00700', beneficiaryPostcode: '00700' });
      expect(projectOf(tried, 'S30002')).toMatchObject({ placePostcode: '00700', beneficiaryPostcode: null });
      expect(tried.count('N_POSTCODE')).toBe(2);
    },
  ],
  [
    'codes of Annex I without their zeros',
    () => {
      expect(projectOf(one({ formOfSupport: 1, secondaryTheme: '9', gender: 2 }))).toMatchObject({
        formOfSupport: '01',
        secondaryTheme: '09',
        gender: '02',
      });
    },
  ],
  [
    'an e-mail address in the name of an organisation',
    () => {
      const tried = one({ beneficiaryName: 'Testilän kaupunki testi@example.fi' });
      expect(doorSays(tried)).toContain('E_PERSONAL_DATA');
    },
  ],
  [
    'an authority that has ended',
    () => {
      const tried = one({ authority: 'Hämeen ELY-keskus' });
      expect(madeOf(tried).authorities).toMatchObject([{ id: 'hameen-ely-keskus', validTo: '2025-12-31' }]);
    },
  ],
  [
    'a business id with a wrong check digit',
    () => {
      const tried = one({ beneficiaryBusinessId: '1234567-2' });
      expect(organisationOf(tried)).toMatchObject({ businessId: null, name: PRIVATE_NAME });
      expect(tried.count('W_YTUNNUS_CHECKSUM')).toBe(1);
    },
  ],
];

describe.each<[string, Row[]]>([
  ['the file as a whole', WHOLE_FILE],
  ['codes and doubles', CODES],
  ['text', TEXT],
  ['money', MONEY],
  ['dates', DATES],
  ['places and people', PLACES],
])('%s', (_section, rows) => {
  test.each(rows)('%s', (_name, check) => {
    check();
  });
});

test('the whole makes an export that the door holds for the first approval alone', () => {
  const last = { export: testLast(), sha256: 'b'.repeat(64) };
  const { report } = takeIn({
    bytes: new TextEncoder().encode(JSON.stringify(madeOf(tryProjects([testCells()], { last })))),
    at: Temporal.Instant.from('2026-11-24T08:05:00Z'),
    last: null,
    approval: null,
    known: {
      ...TEST_KNOWN,
      authorities: [{ id: 'keski-suomen-elinvoimakeskus', validTo: null }],
      regions: [],
      elsewhere: [],
    },
  });
  expect(report).toMatchObject({ outcome: 'held', pending: ['H_FIRST_RUN'] });
});
