import { describe, expect, test } from 'vitest';
import { exportSchema, type ExportOrganisation, type ThemeExport } from '../export/schema.ts';
import { readExport } from '../export/read.ts';
import { exportJsonSchema, jsonText, publicExport } from './json.ts';

const NAMES = { lang: 'fi', fi: 'Teema' } as const;

function organisation(name: string, naturalPerson: ExportOrganisation['naturalPerson']): ExportOrganisation {
  return {
    id: `name:${name.toLowerCase()}`,
    businessId: '1234567-8',
    name,
    display: { lang: 'fi', fi: name },
    aliases: [`${name} tmi`],
    kind: 'unknown',
    naturalPerson,
  };
}

function project(code: string, beneficiaryId: string): ThemeExport['projects'][number] {
  const unknown = null;
  return {
    code,
    groupId: unknown,
    role: 'single',
    name: { lang: 'fi', fi: 'Hanke' },
    summary: unknown,
    results: unknown,
    themeBasis: unknown,
    kind: 'related',
    callId: unknown,
    fund: unknown,
    fundSubtype: unknown,
    priority: unknown,
    specificObjective: unknown,
    beneficiaryId,
    authorityId: unknown,
    sourceState: unknown,
    startOn: unknown,
    endOn: unknown,
    endIs: 'unknown',
    plannedEuStateCents: unknown,
    plannedPublicCents: unknown,
    plannedTotalCents: unknown,
    realisedEuStateCents: unknown,
    realisedPublicCents: unknown,
    realisedTotalCents: unknown,
    realisedEuCents: unknown,
    euContributionCents: unknown,
    euRatePct: unknown,
    euFigureSource: unknown,
    interventionField: unknown,
    formOfSupport: unknown,
    territorial: unknown,
    economicActivity: unknown,
    secondaryTheme: unknown,
    gender: unknown,
    macroRegion: unknown,
    regions: [],
    nationwide: false,
    placePostcode: unknown,
    beneficiaryPostcode: '99999',
    placeTown: unknown,
    beneficiaryTown: 'Korvatunturi',
    cardUrl: unknown,
    homepage: unknown,
    kohesioId: unknown,
    firstPublishedOn: '2026-11-24',
    modifiedOn: unknown,
    sourceRow: 0,
  };
}

const accepted: ThemeExport = {
  schemaVersion: '1.0.0',
  exportId: 'test',
  generatedAt: '2026-11-24T05:00:00Z',
  source: {
    system: 'test',
    url: 'https://source.example/',
    method: 'editor',
    retrievedAt: '2026-11-24T05:00:00Z',
    rowCount: 3,
    sha256: '0'.repeat(64),
    columns: [],
    dateFormat: 'iso',
    numberFormat: 'integer',
    licence: null,
    attribution: NAMES,
  },
  converter: { name: 'test', version: '1.0.0' },
  scope: {
    programme: { name: NAMES, cci: null },
    theme: { id: 'tyomarkkinoiden-kohtaanto', name: NAMES },
    complete: false,
  },
  counts: { projects: 3, groups: 0, calls: 0, organisations: 3, authorities: 0, tombstones: 0 },
  totals: { plannedEuStateCents: 0, plannedTotalCents: 0, realisedEuStateCents: 0 },
  previous: null,
  projects: [project('S1', 'name:vaasa'), project('S2', 'name:virtanen'), project('S3', 'name:korhonen')],
  calls: [],
  organisations: [
    organisation('Vaasa', false),
    organisation('Virtanen', true),
    organisation('Korhonen', 'unknown'),
  ],
  authorities: [],
  tombstones: [],
  converterLog: [{ code: 'W_NATURAL_PERSON', count: 2, examples: ['Virtanen Maija tmi'] }],
};

describe('the export as open data', () => {
  const text = jsonText(publicExport(accepted));

  test('names nobody who is, or may be, a natural person', () => {
    expect(text).not.toMatch(/virtanen|korhonen/i);
  });

  test('does not tell who they are by business id, postcode or town either', () => {
    const { organisations, projects } = publicExport(accepted);
    expect(organisations.map(({ businessId }) => businessId)).toEqual(['1234567-8', null, null]);
    expect(projects.map(({ beneficiaryTown }) => beneficiaryTown)).toEqual(['Korvatunturi', null, null]);
    expect(projects.map(({ beneficiaryPostcode }) => beneficiaryPostcode)).toEqual(['99999', null, null]);
  });

  test('leaves the rest as it was and is still an export the site would accept', () => {
    const read = readExport(new TextEncoder().encode(text), 'export.json');
    expect(read.ok).toBe(true);
    if (!read.ok) return;
    expect(read.export.organisations[0]).toEqual(accepted.organisations[0]);
    expect(read.export.projects[0]).toEqual(accepted.projects[0]);
    expect(read.export.organisations.map(({ name }) => name)).toEqual([
      'Vaasa',
      'Yksityinen elinkeinonharjoittaja',
      'Yksityinen elinkeinonharjoittaja',
    ]);
  });

  test('without such a beneficiary is the accepted export, two spaces a level', () => {
    const plain: ThemeExport = { ...exportSchema.parse(accepted), converterLog: [] };
    const companies = {
      ...plain,
      organisations: plain.organisations.map((one) => ({ ...one, naturalPerson: false })),
    };
    expect(jsonText(publicExport(companies))).toBe(`${JSON.stringify(companies, null, 2)}\n`);
  });
});

test('the schema names its dialect and address and describes what goes in', () => {
  const schema = JSON.parse(jsonText(exportJsonSchema('https://theme.example'))) as Record<string, unknown>;
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema.$id).toBe('https://theme.example/data/export.schema.json');
  expect(schema.required).toEqual(
    expect.arrayContaining(['schemaVersion', 'projects', 'calls', 'organisations']),
  );
  expect(schema.additionalProperties).toBe(false);
});
