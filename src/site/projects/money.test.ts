import { describe, expect, test } from 'vitest';
import { testOrganisation, testProject } from '../../export/fixture.ts';
import type { ExportProject } from '../../export/schema.ts';
import { moneySum, toldSums } from './money.ts';
import { periodText, projectFacts, realisedValue } from './project-facts.ts';
import { joinProjects, type Project } from './projects.ts';

// Test data: every project and sum here is invented.
function join(...changes: Partial<ExportProject>[]): Project[] {
  const records = changes.map((change, index) => testProject({ code: `TEST0${String(index)}`, ...change }));
  return joinProjects(records, [testOrganisation()], []);
}

function one(change: Partial<ExportProject>): Project {
  const [project] = join(change);
  if (project === undefined) throw new Error('The project was lost on the way.');
  return project;
}

const plain = (text: string | undefined) => text?.replaceAll(/\s/g, ' ').replace('−', '-');

describe('a sum of money', () => {
  const projects = join(
    { realisedEuStateCents: 100_00 },
    { realisedEuStateCents: 250_50 },
    { realisedEuStateCents: 0 },
    { realisedEuStateCents: -40_00 },
    { realisedEuStateCents: null },
    { realisedEuStateCents: 9_000_00, kind: 'related' },
    { realisedEuStateCents: -9_000_00, kind: 'predecessor' },
  );

  test('leaves out negative, unknown and other people’s figures, and counts what it leaves out', () => {
    expect(moneySum(projects, 'realisedEuState')).toEqual({
      total: 350.5,
      projects: 3,
      negative: 1,
      unknown: 1,
    });
  });

  test('says how many it leaves out and why', () => {
    const [, , realised] = toldSums(projects, 'en');
    expect(realised?.notes).toEqual([
      'The sum covers 3 projects.',
      '1 project is left out because its figure is negative: money was recovered.',
      'For 1 project the source states no figure.',
    ]);
  });

  test('of nothing but recovered money is no sum of 0 €', () => {
    const [, , realised] = toldSums(join({ realisedEuStateCents: -40_00 }), 'fi');
    expect(realised).toMatchObject({
      amount: null,
      notes: ['Pois on jätetty 1 hanke, jonka luku on negatiivinen, koska rahaa on peritty takaisin.'],
    });
  });

  test('is not told where no project of the theme has a figure', () => {
    const unknown = { plannedEuStateCents: null, plannedTotalCents: null, realisedEuStateCents: null };
    expect(toldSums(join(unknown, { kind: 'related' }), 'fi')).toEqual([]);
  });

  test('takes a plan of zero for a plan not stated', () => {
    const { plannedTotal, plannedEuState } = one({ plannedTotalCents: 0, plannedEuStateCents: 0 });
    expect([plannedTotal, plannedEuState]).toEqual([null, null]);
  });
});

describe('realised money on a project’s page', () => {
  const shown = (change: Partial<ExportProject>) =>
    realisedValue(one(change), 'en', '2026-11-24')?.map((line) => plain(line));

  test('is shown with an explanation when it is negative', () => {
    expect(shown({ realisedEuStateCents: -1_500_00 })).toEqual([
      '-€1,500',
      'A negative figure means that money was recovered. It is left out of sums and charts.',
    ]);
  });

  test('of zero means that nothing is paid yet only while the project ran on the day of the data', () => {
    expect(shown({ realisedEuStateCents: 0 })).toEqual(['Nothing paid yet (as of 24 November 2026)']);
    expect(shown({ realisedEuStateCents: 0, endOn: '2026-11-23' })).toEqual(['€0']);
  });

  test('is said to be missing when the source does not state it: of the theme’s own, not of others', () => {
    const unknown = { realisedEuStateCents: null, plannedEuStateCents: null };
    expect(shown(unknown)).toBeUndefined();
    const names = (kind: ExportProject['kind']) =>
      projectFacts(one({ ...unknown, kind }), 'en', '2026-11-24').map(({ name }) => name);
    expect(names('sub-project')).toContain('Actual EU and state funding');
    expect(names('related')).not.toContain('Actual EU and state funding');
  });
});

test('half a period says which half is missing', () => {
  expect(periodText({ startOn: '2026-01-01', endOn: null }, 'en')).toBe(
    'From 1 January 2026, the end is not stated in the source',
  );
  expect(periodText({ startOn: null, endOn: '2027-12-31' }, 'fi')).toBe(
    '31.12.2027 asti, alkamispäivää ei kerrota lähteessä',
  );
  expect(periodText({ startOn: null, endOn: null }, 'sv')).toBeNull();
});
