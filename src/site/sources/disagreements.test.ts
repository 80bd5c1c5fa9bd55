import { expect, test } from 'vitest';
import { testCall, testOrganisation, testProject } from '../../export/fixture.ts';
import type { ExportProject } from '../../export/schema.ts';
import { calls } from '../../schemas/calls.ts';
import { projects } from '../../schemas/projects.ts';
import type { Facts } from '../../schemas/entry.ts';
import { joinCalls } from '../calls/calls.ts';
import { callDisagreements, projectDisagreements, type OwnSource } from './disagreements.ts';
import { joinProjects } from '../projects/projects.ts';

// Test data: every fact and source here is invented.
const exported: OwnSource = { name: 'Testijärjestelmä', url: 'https://example.fi/', readOn: '2026-11-24' };
const source = { url: 'https://example.fi/muu', name: 'Toinen sivu', lang: 'fi' as const };
const common = { owner: 'editors' as const, reviewed: '2026-11-24', sources: [source] };

function ofProject(otherSources: Facts<'projects'>['otherSources'], record: Partial<ExportProject> = {}) {
  const code = record.code ?? 'TEST01';
  const words = { summary: 'Keksitty hanke.', basis: 'Keksitty peruste.' };
  const facts = { ...common, code, sectors: [], challenges: [], otherSources };
  const entry = { id: 'testi', facts, words: { fi: words }, bodies: {} };
  const [project] = joinProjects([testProject(record)], [testOrganisation()], [entry]);
  if (project === undefined) throw new Error('The project was lost on the way.');
  return projectDisagreements(project, 'en', exported);
}

test('a day told in two ways stands side by side, each with its source and date; the export’s is the one used', () => {
  const [start] = ofProject([{ field: 'startOn', value: '2025-12-01', source, readOn: '2026-11-20' }]);
  expect(start).toEqual({
    field: 'Starts',
    values: [
      {
        value: '1 January 2026',
        source: { name: 'Testijärjestelmä', url: 'https://example.fi/', lang: undefined },
        dated: 'read 24 November 2026',
        used: true,
      },
      {
        value: '1 December 2025',
        source: { name: 'Toinen sivu', url: 'https://example.fi/muu', lang: 'fi' },
        dated: 'read 20 November 2026',
        used: false,
      },
    ],
  });
});

test('a sum is told in euros, and a fact the export lacks is said to be missing there', () => {
  const [total] = ofProject([{ field: 'plannedTotal', value: 90_000, source, readOn: '2026-11-20' }], {
    plannedTotalCents: null,
  });
  expect(total?.values.map(({ value }) => value)).toEqual(['Not stated in the source', '€90,000']);
});

test('sources that have come to agree are not shown as disagreeing', () => {
  expect(ofProject([{ field: 'startOn', value: '2026-01-01', source, readOn: '2026-11-20' }])).toEqual([]);
});

test('the facts of a record of Kohesio have Kohesio as their source', () => {
  const euFigureSource = { name: 'Kohesio', url: 'https://kohesio.eu/en/projects/Q1', readOn: '2026-11-01' };
  const [end] = ofProject([{ field: 'endOn', value: '2028-01-31', source, readOn: '2026-11-20' }], {
    code: 'kohesio:Q1',
    euFigureSource,
  });
  expect(end?.values[0]).toMatchObject({ source: { name: 'Kohesio' }, dated: 'read 1 November 2026' });
});

test('a call’s day has the notice as its source, by the name and date the editors gave it', () => {
  const notice = {
    url: 'https://example.fi/testiaineisto',
    name: 'Tiedote',
    lang: 'fi' as const,
    published: '2026-09-30',
  };
  const words = { title: 'Testi', summary: 'Keksitty haku.', urlName: 'testi', aims: ['Tavoite'] };
  const facts: Facts<'calls'> = {
    ...common,
    sources: [notice, source],
    exportId: 'editor:testihaku',
    otherSources: [{ field: 'opens', value: '2026-09-30', source, readOn: '2026-11-20' }],
  };
  const entry = { id: 'testi', facts, words: { fi: words }, bodies: {} };
  const [call] = joinCalls([testCall()], [entry]);
  if (call === undefined) throw new Error('The call was lost on the way.');
  expect(callDisagreements(call, 'fi', exported)[0]).toMatchObject({
    field: 'Avautuu',
    values: [
      { value: 'torstai 1.10.2026', source: { name: 'Tiedote' }, dated: 'julkaistu 30.9.2026', used: true },
      { value: 'keskiviikko 30.9.2026', used: false },
    ],
  });
});

test('what an editor types is checked by its field: a day is not a sum', () => {
  const typed = (field: string, value: unknown) => ({ field, value, readOn: '2026-11-24', source });
  const ofProjects = projects.facts.shape.otherSources;
  const ofCalls = calls.facts.shape.otherSources;
  expect(ofProjects.safeParse([typed('startOn', '2023-09-01'), typed('plannedTotal', 100)]).success).toBe(
    true,
  );
  expect(ofProjects.safeParse([typed('startOn', 100)]).success).toBe(false);
  expect(ofProjects.safeParse([typed('euContribution', '2023-09-01')]).success).toBe(false);
  expect(ofCalls.safeParse([typed('opens', '2023-11-01')]).success).toBe(true);
  expect(ofCalls.safeParse([typed('opens', '2023-11-31')]).success).toBe(false);
});
