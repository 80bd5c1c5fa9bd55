/** Test data for the converter: a sheet with the true 35 headers, in which every value is invented. */
import type { ColumnField } from '../columns.ts';
import { COLUMNS } from '../columns.ts';
import { testCall, testExport, testOrganisation, testProject } from '../fixture.ts';
import type { ThemeExport } from '../schema.ts';
import type { Cell, Row } from './cells.ts';
import { convert, type Converted, type ConvertInput } from './convert.ts';
import { newLog, type LogCode } from './log.ts';
import type { ThemeProjectRow } from './membership.ts';

export type Cells = Partial<Record<ColumnField, Cell>>;

/** A Y-tunnus with a right check digit that no test should take for anyone's. */
export const BUSINESS_ID = '1234567-1';

/** One project of the test theme; a test gives the cells it is about. */
export function testCells(change: Cells = {}): Cells {
  return {
    code: 'S30001',
    groupId: null,
    fund: 'ESR+',
    fundSubtype: null,
    priority: '4 Työllistävä, osaava ja osallistava Suomi',
    specificObjective: '4.1 Polkuja töihin',
    name: 'Testihanke yksi',
    beneficiaryName: 'Testilän kaupunki',
    beneficiaryBusinessId: BUSINESS_ID,
    authority: 'Keski-Suomen elinvoimakeskus',
    sourceState: 'Toiminnassa',
    startOn: new Date('2025-01-01T00:00:00Z'),
    endOn: new Date('2027-12-31T00:00:00Z'),
    plannedEuState: 150_000,
    plannedPublic: 200_000,
    plannedTotal: 200_000,
    realisedEuState: 0,
    realisedPublic: 0,
    realisedTotal: 0,
    realisedEu: 0,
    interventionField: '140 Tuki työmarkkinoiden kohtaannolle',
    location: 'FI193 Keski-Suomi',
    placePostcode: '40100',
    placeTown: 'JYVÄSKYLÄ',
    beneficiaryPostcode: '40100',
    beneficiaryTown: 'JYVÄSKYLÄ',
    formOfSupport: '01 Avustus',
    territorial: '33 Ei kohdentamista',
    economicActivity: '20 Julkinen hallinto',
    secondaryTheme: '09 Ei sovelleta',
    gender: '02',
    macroRegion: '11 Ei mitään',
    summary: 'Keksitty tiivistelmä, jota kukaan ei ole kirjoittanut mistään oikeasta hankkeesta.',
    cardUrl: 'https://www.eura2021.fi/hakutulokset/projektikortti?id=S30001',
    homepage: 'https://example.fi/testihanke',
    ...change,
  };
}

/** The headers as the real sheet spells them: the first ends in a space. */
export const HEADERS: readonly string[] = COLUMNS.map(({ field, header }) =>
  field === 'code' ? `${header} ` : header,
);

export const cellsInOrder = (cells: Cells): Cell[] => COLUMNS.map(({ field }) => cells[field] ?? null);

const FOOTER = ['Käytetyt suodattimet: ei mitään', 'Tiedot päivitetty 23.11.2026'];

/** The cells of a whole sheet, header and two footer rows with it. */
export function testSheet(...projects: Cells[]): Cell[][] {
  return [[...HEADERS], ...projects.map(cellsInOrder), ...FOOTER.map((text) => [text])];
}

export const rowsOf = (cells: readonly (readonly Cell[])[]): Row[] =>
  cells.map((one, index) => ({ row: index + 1, cells: one }));

export function member(code: string, change: Partial<ThemeProjectRow> = {}): ThemeProjectRow {
  return {
    code,
    kind: 'sub-project',
    basis: 'editor',
    evidenceUrl: 'https://example.fi/testiaineisto',
    checkedOn: '2026-11-24',
    callId: null,
    ...change,
  };
}

const region = (code: string, fi: string, nuts2021: string, nuts2024: string) => ({
  code,
  name: { fi },
  nuts2021,
  nuts2024,
});

const REGIONS = [
  region('01', 'Uusimaa', 'FI1B1', 'FI1B1'),
  region('06', 'Pirkanmaa', 'FI197', 'FI19B'),
  region('13', 'Keski-Suomi', 'FI193', 'FI198'),
  region('17', 'Pohjois-Pohjanmaa', 'FI1D9', 'FI1D9'),
];

const AUTHORITIES = [
  {
    id: 'keski-suomen-elinvoimakeskus',
    name: {
      fi: 'Keski-Suomen elinvoimakeskus',
      sv: 'Livskraftscentralen i Mellersta Finland',
      en: 'Economic Development Centre of Central Finland',
    },
    from: '2026-01-01',
  },
  {
    id: 'hameen-ely-keskus',
    name: { fi: 'Hämeen ELY-keskus', sv: 'NTM-centralen i Tavastland', en: 'Häme ELY Centre' },
    to: '2025-12-31',
  },
];

/** The last accepted export, test data: records that no Excel can give, beside one that it can. */
export function testLast(change: Partial<ThemeExport> = {}): ThemeExport {
  const projects = [
    testProject({
      code: 'editor:testihanke',
      kind: 'coordination',
      callId: 'editor:testihaku',
      sourceRow: 1,
    }),
    testProject({
      code: 'S20001',
      kind: 'predecessor',
      themeBasis: null,
      callId: null,
      fund: 'ESF',
      sourceRow: 2,
    }),
  ];
  return testExport({
    exportId: '2026-11-23-1',
    generatedAt: '2026-11-23T05:00:00Z',
    projects,
    calls: [testCall({ resultCodes: ['editor:testihanke'] })],
    organisations: [testOrganisation()],
    ...change,
  });
}

export interface Tried {
  input: ConvertInput;
  result: Converted;
  /** How often the converter raised a code. */
  count: (code: LogCode) => number;
  examples: (code: LogCode) => string[];
}

const TEST_SCOPE: ConvertInput['scope'] = {
  programme: { name: { lang: 'fi', fi: 'Uudistuva ja osaava Suomi 2021–2027' }, cci: null },
  theme: { id: 'tyomarkkinoiden-kohtaanto', name: { lang: 'fi', fi: 'Työmarkkinoiden kohtaanto' } },
};

/** Converts rows of test data; the codes S30001 to S30009 are on the theme's list unless the test says otherwise. */
export function tryRows(rows: readonly Row[], change: Partial<ConvertInput> = {}): Tried {
  const log = newLog();
  const input: ConvertInput = {
    rows,
    sha256: 'a'.repeat(64),
    retrievedAt: Temporal.Instant.from('2026-11-24T07:30:00Z'),
    at: Temporal.Instant.from('2026-11-24T08:00:00.123Z'),
    today: '2026-11-24',
    last: null,
    scope: TEST_SCOPE,
    membership: {
      projects: Array.from({ length: 9 }, (_, index) => member(`S3000${String(index + 1)}`)),
      calls: [],
    },
    regions: REGIONS,
    authorities: AUTHORITIES,
    calls: null,
    version: '0.1.0',
    log,
    ...change,
  };
  const result = convert(input);
  return {
    input,
    result,
    count: (code) => log.count(code),
    examples: (code) => log.entries().find((entry) => entry.code === code)?.examples ?? [],
  };
}

/** Converts projects given by their cells. */
export const tryProjects = (projects: Cells[], change: Partial<ConvertInput> = {}): Tried =>
  tryRows(rowsOf(testSheet(...projects)), change);

/** The export that was made; fails the test when none was. */
export function madeOf({ result }: Tried): ThemeExport {
  if (!result.ok) throw new Error(`No export was made: ${JSON.stringify(result.refusals)}`);
  return result.export;
}

/** Codes and reasons of the refusals; empty when an export was made. */
export const refusalsOf = ({ result }: Tried): string[] =>
  result.ok ? [] : result.refusals.map(({ code, reason }) => `${code} ${reason}`);
