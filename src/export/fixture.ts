/**
 * Test data: an export in which every value is invented. No project, call, organisation or sum here is real.
 * Each factory gives a valid record; a test changes what it is about.
 */
import type { Known } from './known.ts';
import type { ExportCall, ExportOrganisation, ExportProject, ThemeExport } from './schema.ts';

const TEST_PAGE = 'https://example.fi/testiaineisto';
const TEST_DAY = '2026-11-24';

/** A sub-project of the theme, test data. */
export function testProject(change: Partial<ExportProject> = {}): ExportProject {
  return {
    code: 'TEST01',
    groupId: null,
    role: 'single',
    name: { lang: 'fi', fi: 'Testihanke yksi' },
    summary: null,
    results: null,
    themeBasis: { kind: 'editor', evidenceUrl: TEST_PAGE, checkedOn: TEST_DAY },
    kind: 'sub-project',
    callId: 'editor:testihaku',
    fund: 'ESF+',
    fundSubtype: null,
    priority: '4',
    specificObjective: { fi: '4.1', cpr: '4(1)(a)' },
    beneficiaryId: 'name:testikaupunki',
    authorityId: 'testikeskus',
    sourceState: null,
    startOn: '2026-01-01',
    endOn: '2027-12-31',
    endIs: 'planned',
    plannedEuStateCents: 80_000_00,
    plannedPublicCents: 100_000_00,
    plannedTotalCents: 100_000_00,
    realisedEuStateCents: 20_000_00,
    realisedPublicCents: 25_000_00,
    realisedTotalCents: 25_000_00,
    realisedEuCents: null,
    euContributionCents: null,
    euRatePct: null,
    euFigureSource: null,
    interventionField: null,
    formOfSupport: null,
    territorial: null,
    economicActivity: null,
    secondaryTheme: null,
    gender: null,
    macroRegion: null,
    regions: [{ maakunta: '13', nuts: 'FI193', nutsVintage: 2021, origin: 'source' }],
    nationwide: false,
    placePostcode: null,
    beneficiaryPostcode: null,
    placeTown: null,
    beneficiaryTown: null,
    cardUrl: null,
    homepage: null,
    kohesioId: null,
    firstPublishedOn: TEST_DAY,
    modifiedOn: null,
    sourceRow: 1,
    ...change,
  };
}

/** A call of the theme, test data: open from 1 October to 15 December 2026 at 16.15. */
export function testCall(change: Partial<ExportCall> = {}): ExportCall {
  return {
    id: 'editor:testihaku',
    number: null,
    title: { lang: 'fi', fi: 'Testihaku tietopoiminnassa' },
    kind: 'sub-project',
    themeBasis: { kind: 'editor', evidenceUrl: TEST_PAGE, checkedOn: TEST_DAY },
    sourceState: null,
    opensOn: '2026-10-01',
    closesOn: '2026-12-15',
    closesTime: '16:15',
    plannedWindow: null,
    continuous: false,
    fund: 'ESF+',
    fundSubtype: null,
    authorityId: 'testikeskus',
    area: null,
    regions: ['13'],
    specificObjectives: ['4.1'],
    eligibleApplicants: ['municipality'],
    totalSupportCents: 500_000_00,
    summary: null,
    descriptionHtml: null,
    url: TEST_PAGE,
    updatedOn: TEST_DAY,
    history: [],
    resultCodes: ['TEST01'],
    ...change,
  };
}

/** A town that runs projects, test data. */
export function testOrganisation(change: Partial<ExportOrganisation> = {}): ExportOrganisation {
  return {
    id: 'name:testikaupunki',
    businessId: null,
    name: 'Testikaupunki',
    display: null,
    aliases: [],
    kind: 'municipality',
    naturalPerson: false,
    ...change,
  };
}

/**
 * A whole export, test data: two projects of the theme, one related project with a hundred times their
 * money, one call. Sums and counts are written out, so that a test sees them added up by another hand.
 */
export function testExport(change: Partial<ThemeExport> = {}): ThemeExport {
  return {
    schemaVersion: '1.0.0',
    exportId: 'testi-1',
    generatedAt: '2026-11-24T05:00:00Z',
    source: {
      system: 'Test data, no real system',
      url: TEST_PAGE,
      method: 'editor',
      retrievedAt: '2026-11-24T05:00:00Z',
      rowCount: 3,
      sha256: '0'.repeat(64),
      columns: [],
      dateFormat: 'iso',
      numberFormat: 'integer',
      licence: null,
      attribution: { lang: 'fi', fi: 'Testiaineisto' },
    },
    converter: { name: 'test', version: '1.0.0' },
    scope: {
      programme: { name: { lang: 'fi', fi: 'Uudistuva ja osaava Suomi 2021–2027' }, cci: null },
      theme: { id: 'tyomarkkinoiden-kohtaanto', name: { lang: 'fi', fi: 'Testiteema' } },
      complete: false,
    },
    counts: { projects: 3, groups: 0, calls: 1, organisations: 1, authorities: 1, tombstones: 0 },
    totals: {
      plannedEuStateCents: 160_000_00,
      plannedTotalCents: 200_000_00,
      realisedEuStateCents: 40_000_00,
    },
    previous: null,
    projects: [
      testProject(),
      testProject({ code: 'TEST02', name: { lang: 'fi', fi: 'Testihanke kaksi' }, sourceRow: 2 }),
      testProject({
        code: 'TEST03',
        name: { lang: 'en', en: 'Related test project' },
        kind: 'related',
        themeBasis: null,
        callId: null,
        plannedEuStateCents: 8_000_000_00,
        plannedTotalCents: 10_000_000_00,
        realisedEuStateCents: 2_000_000_00,
        sourceRow: 3,
      }),
    ],
    calls: [testCall()],
    organisations: [testOrganisation()],
    authorities: [
      {
        id: 'testikeskus',
        codes: [],
        name: { lang: 'fi', fi: 'Testikeskus' },
        aliases: [],
        validFrom: null,
        validTo: null,
        successorId: null,
      },
    ],
    tombstones: [],
    ...change,
  };
}

/** What the site knows in tests: one authority, three regions by both vintages of their NUTS code. */
export const TEST_KNOWN: Known = {
  scope: { theme: 'tyomarkkinoiden-kohtaanto', programme: 'Uudistuva ja osaava Suomi 2021–2027' },
  authorities: [{ id: 'testikeskus', validTo: null }],
  regions: [
    { code: '13', nuts2021: 'FI193', nuts2024: 'FI198' },
    { code: '01', nuts2021: 'FI1B1', nuts2024: 'FI1B1' },
    { code: '08', nuts2021: 'FI1C4', nuts2024: 'FI1C7' },
  ],
  elsewhere: [],
};
