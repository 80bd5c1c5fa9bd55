import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exampleExport } from '../../../scripts/lib/examples/example-export.ts';
import { testOrganisation, testProject } from '../../export/fixture.ts';
import type { ExportProject } from '../../export/schema.ts';
import { readExport } from '../../export/read.ts';
import { moneyBy, plannedAndRealised, ROW_OF, runningByYear, type BreakdownBy } from './breakdown.ts';
import { joinProjects, type Project } from './projects.ts';

function join(...changes: Partial<ExportProject>[]): Project[] {
  const records = changes.map((change, index) => testProject({ code: `TEST0${String(index)}`, ...change }));
  return joinProjects(records, [testOrganisation()], []);
}

const at = (...codes: ExportProject['regions'][number]['maakunta'][]) => ({
  regions: codes.map((maakunta) => ({ maakunta, nuts: null, nutsVintage: null, origin: 'source' as const })),
});

const accepted = readExport(readFileSync('content/export/export.json'), 'export.json');
if (!accepted.ok) throw new Error('The accepted export cannot be read.');
const example = exampleExport(accepted.export);
const whole = joinProjects(example.projects, example.organisations, []);

describe.each(Object.keys(ROW_OF) as BreakdownBy[])('the money of 200 projects by %s', (by) => {
  const { rows, total, projects, unknown, negative } = moneyBy(whole, 'plannedEuState', by);

  test('adds up to the total, in money and in projects', () => {
    expect(rows.reduce((sum, row) => sum + (row.total ?? 0), 0)).toBeCloseTo(total, 2);
    expect(rows.reduce((sum, row) => sum + row.projects, 0)).toBe(projects);
    expect(projects + unknown + negative).toBe(200);
    expect(total).toBeCloseTo(example.totals.plannedEuStateCents / 100, 2);
  });
});

describe('the money by region', () => {
  const own = { plannedEuStateCents: 100_00 };
  const rows = (...changes: Partial<ExportProject>[]) =>
    moneyBy(join(...changes), 'plannedEuState', 'region').rows;

  test('is never divided: projects of several regions, of the whole country and of none have rows of their own, last', () => {
    expect(
      rows(
        { ...own, ...at('13', '06') },
        { ...own, regions: [], nationwide: true },
        { ...own, regions: [] },
        { ...own, ...at('06') },
        { plannedEuStateCents: 300_00, ...at('13') },
      ),
    ).toEqual([
      { key: '13', total: 300, projects: 1 },
      { key: '06', total: 100, projects: 1 },
      { key: 'several', total: 100, projects: 1 },
      { key: 'wholeCountry', total: 100, projects: 1 },
      { key: 'notStated', total: 100, projects: 1 },
    ]);
  });

  test('is unknown, not nought, where no project of a region has a figure', () => {
    expect(rows({ plannedEuStateCents: null, ...at('06') })).toEqual([
      { key: '06', total: null, projects: 0 },
    ]);
  });

  test('leaves out related projects', () => {
    expect(rows({ ...own, kind: 'related', ...at('06') })).toEqual([]);
  });
});

describe('planned beside realised money', () => {
  test('compares only projects that have both, and counts the others', () => {
    const both = { plannedEuStateCents: 100_00, realisedEuStateCents: 40_00 };
    expect(
      plannedAndRealised(
        join(
          { ...both, startOn: '2024-01-01' },
          { ...both, startOn: '2023-01-01' },
          { ...both, startOn: null },
          { ...both, realisedEuStateCents: null },
          { ...both, plannedEuStateCents: null },
          { ...both, realisedEuStateCents: -5_00 },
        ),
      ),
    ).toEqual({
      rows: [
        { key: '2023', planned: 100, realised: 40, projects: 1 },
        { key: '2024', planned: 100, realised: 40, projects: 1 },
        { key: 'notStated', planned: 100, realised: 40, projects: 1 },
      ],
      planned: 300,
      realised: 120,
      projects: 3,
      negative: 1,
      unknown: 2,
    });
  });
});

describe('projects that run', () => {
  test('are counted in each year they touch, with empty years between', () => {
    expect(
      runningByYear(
        join(
          { startOn: '2022-12-31', endOn: '2023-01-01' },
          { startOn: '2025-01-01', endOn: '2025-12-31' },
          { startOn: '2025-01-01', endOn: null },
        ),
      ),
    ).toEqual({
      rows: [
        { year: '2022', projects: 1 },
        { year: '2023', projects: 1 },
        { year: '2024', projects: 0 },
        { year: '2025', projects: 1 },
      ],
      projects: 2,
      unknown: 1,
    });
  });

  test('are no years at all while no project has both days', () => {
    expect(runningByYear(join({ startOn: null }))).toEqual({ rows: [], projects: 0, unknown: 1 });
  });
});
