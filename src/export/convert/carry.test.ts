import { describe, expect, test } from 'vitest';
import { testCall, testOrganisation, testProject } from '../fixture.ts';
import { madeOf, member, testCells, testLast, tryProjects, type Cells } from './fixture.ts';
import type { ThemeExport } from '../schema.ts';
import type { ThemeProjectRow } from './membership.ts';

const lastOf = (change: Partial<ThemeExport> = {}) => ({ export: testLast(change), sha256: 'b'.repeat(64) });
const listed = (...projects: ThemeProjectRow[]) => ({ membership: { projects, calls: [] } });

describe('what no Excel can give', () => {
  const made = madeOf(tryProjects([testCells()], { last: lastOf() }));

  test('is carried over: records of editors, predecessors, their calls, organisations and authorities', () => {
    expect(made.projects.map(({ code, sourceRow }) => [code, sourceRow])).toEqual([
      ['S30001', 2],
      ['editor:testihanke', 0],
      ['S20001', 0],
    ]);
    expect(made.calls.map(({ id, resultCodes }) => [id, resultCodes])).toEqual([
      ['editor:testihaku', ['editor:testihanke']],
    ]);
    expect(made.organisations.map(({ id }) => id)).toContain('name:testikaupunki');
    expect(made.authorities.map(({ id }) => id)).toContain('testikeskus');
  });

  test('is chained to the last export, with a number of its own on a day of two', () => {
    expect(made.previous).toEqual({
      exportId: '2026-11-23-1',
      generatedAt: '2026-11-23T05:00:00Z',
      sha256: 'b'.repeat(64),
    });
    expect(made.exportId).toBe('2026-11-24-1');
    const second = madeOf(tryProjects([testCells()], { last: lastOf({ exportId: '2026-11-24-9' }) }));
    expect(second.exportId).toBe('2026-11-24-10');
  });

  test('is all there is while the list of the theme is empty', () => {
    const none = madeOf(tryProjects([testCells()], { last: lastOf(), ...listed() }));
    expect(none.projects.map(({ code }) => code)).toEqual(['editor:testihanke', 'S20001']);
    expect(none.source.rowCount).toBe(1);
  });
});

test('a theme project of the last export that the sheet no longer has is not carried over', () => {
  const before = {
    projects: [testProject({ code: 'S30002' })],
    calls: [testCall({ resultCodes: ['S30002'] })],
  };
  const made = madeOf(tryProjects([testCells()], { last: lastOf(before) }));
  expect(made.projects.map(({ code }) => code)).toEqual(['S30001']);
  expect(made.tombstones).toEqual([]);
  expect(made.calls[0]?.resultCodes).toEqual([]);
});

test('a project whose code becomes known leaves a tombstone that leads to it, and its call follows', () => {
  const member1 = member('S30001', { replaces: 'editor:testihanke', callId: 'editor:testihaku' });
  const made = madeOf(tryProjects([testCells()], { last: lastOf(), ...listed(member1) }));
  expect(made.projects.map(({ code }) => code)).toEqual(['S30001', 'S20001']);
  expect(made.tombstones).toEqual([
    {
      code: 'editor:testihanke',
      reason: 'merged',
      on: '2026-11-24',
      lastSeenExportId: '2026-11-23-1',
      replacedBy: 'S30001',
    },
  ]);
  expect(made.calls[0]?.resultCodes).toEqual(['S30001']);
});

describe('a project that was there before', () => {
  const first = madeOf(tryProjects([testCells()], { today: '2026-10-01' }));
  const edited: ThemeExport = {
    ...first,
    projects: first.projects.map((project) => ({
      ...project,
      name: { lang: 'fi', fi: 'Testihanke yksi', sv: 'Testprojekt ett', human: ['sv'] },
      results: { lang: 'fi', fi: 'Keksityt tulokset' },
      nationwide: true,
    })),
  };
  const again = (change: Cells = {}) =>
    madeOf(
      tryProjects([testCells({ code: 'S30009', name: 'Uusi' }), testCells(change)], {
        last: { export: edited, sha256: 'b'.repeat(64) },
      }),
    ).projects.find(({ code }) => code === 'S30001');

  test('keeps what people have added and the day it was first published', () => {
    expect(again()).toMatchObject({
      name: { fi: 'Testihanke yksi', sv: 'Testprojekt ett' },
      results: { fi: 'Keksityt tulokset' },
      nationwide: true,
      firstPublishedOn: '2026-10-01',
    });
  });

  test('has not changed when only its row has moved', () => {
    expect(again()).toMatchObject({ modifiedOn: null, sourceRow: 3 });
  });

  test('is dated when a value changes; a translation of another name goes', () => {
    expect(again({ plannedTotal: 5 })?.modifiedOn).toBe('2026-11-24');
    expect(again({ name: 'Toinen nimi' })?.name).toEqual({ lang: 'fi', fi: 'Toinen nimi' });
  });
});

test('a call that the list names and no one knows is left out of the project and counted', () => {
  const tried = tryProjects([testCells()], listed(member('S30001', { callId: 'editor:ei-ole' })));
  expect(madeOf(tried).projects[0]?.callId).toBeNull();
  expect(tried.count('W_CALL_LOST')).toBe(1);
});

test('an organisation known by name alone is joined to its Y-tunnus once the sheet gives one', () => {
  const organisations = [testOrganisation({ id: 'name:testilänkaupunki', name: 'Testilän kaupunki' })];
  const projects = [testProject({ code: 'editor:testihanke', beneficiaryId: 'name:testilänkaupunki' })];
  const made = madeOf(tryProjects([testCells()], { last: lastOf({ organisations, projects }) }));
  expect(new Set(made.projects.map(({ beneficiaryId }) => beneficiaryId))).toEqual(new Set(['1234567-1']));
  expect(made.organisations).toHaveLength(1);
});

test('the source says when the Excel was downloaded and nothing finer than a second', () => {
  const { generatedAt, source } = madeOf(tryProjects([testCells()]));
  expect([generatedAt, source.retrievedAt]).toEqual(['2026-11-24T08:00:00Z', '2026-11-24T07:30:00Z']);
});
