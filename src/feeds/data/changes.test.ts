import { describe, expect, test } from 'vitest';
import { dataChange, dataChangeOf, tableChangesOf } from './changes.ts';

const table = (records: Record<string, unknown>[], version = '1.0.0') => ({ version, records });
const NONE = { fields: { added: [], removed: [] }, added: [], removed: [], changed: [] };

test('a moved closing day is told, with both days; what stayed is not', () => {
  const before = table([
    { id: 'a', closesOn: '2026-12-01', title: 'Haku' },
    { id: 'b', closesOn: null, title: 'Toinen' },
  ]);
  const after = table([
    { id: 'b', closesOn: null, title: 'Toinen' },
    { id: 'a', closesOn: '2026-12-15', title: 'Haku' },
  ]);
  expect(tableChangesOf(before, after)).toEqual({
    ...NONE,
    changed: [{ key: 'a', fields: [{ field: 'closesOn', from: '2026-12-01', to: '2026-12-15' }] }],
  });
});

test('records that came and went are told by their keys', () => {
  const { added, removed } = tableChangesOf(table([{ id: 'a' }]), table([{ id: 'c' }, { id: 'b' }]));
  expect({ added, removed }).toEqual({ added: ['b', 'c'], removed: ['a'] });
});

test('the same data taken again on another day has not changed', () => {
  const taken = (retrievedAt: string) => table([{ id: 'a', regions: ['13'], retrievedAt }]);
  expect(tableChangesOf(taken('2026-11-23'), taken('2026-11-24'))).toEqual(NONE);
});

test('fields that came or went are told once for the table, not for each record', () => {
  const before = table([
    { id: 'a', area: 'x' },
    { id: 'b', area: 'y' },
  ]);
  const after = table([
    { id: 'a', nuts: 'FI198' },
    { id: 'b', nuts: null },
  ]);
  expect(tableChangesOf(before, after)).toEqual({ ...NONE, fields: { added: ['nuts'], removed: ['area'] } });
});

test('a table that was empty gets records, not fields', () => {
  expect(tableChangesOf(table([]), table([{ id: 'a', name: 'A' }]))).toEqual({ ...NONE, added: ['a'] });
});

describe('two builds', () => {
  const before = { projects: table([{ code: 'S1', name: 'A' }]), models: table([{ id: 'm' }]) };

  test('that hold the same have no line in the changelog', () => {
    expect(dataChangeOf(before, before, '2026-11-25')).toBeNull();
  });

  test('make one entry with the tables that changed, which is what the changelog accepts', () => {
    const after = { ...before, projects: table([{ code: 'S1', name: 'B' }], '1.1.0') };
    const change = dataChangeOf(before, after, '2026-11-25');
    expect(change).toEqual({
      on: '2026-11-25',
      version: { from: '1.0.0', to: '1.1.0' },
      tables: {
        projects: { ...NONE, changed: [{ key: 'S1', fields: [{ field: 'name', from: 'A', to: 'B' }] }] },
      },
    });
    expect(dataChange.safeParse(change).success).toBe(true);
  });

  test('of which one lacks a table are compared by the others', () => {
    expect(dataChangeOf(before, { projects: before.projects }, '2026-11-25')).toBeNull();
  });
});
