import { expect, test } from 'vitest';
import { tableChanges } from './changes.ts';

const table = (records: Record<string, unknown>[]) => ({ key: 'id', records });

test('a moved closing day is told, with both days; what stayed is not', () => {
  const before = table([
    { id: 'a', closesOn: '2026-12-01', title: 'Haku' },
    { id: 'b', closesOn: null },
  ]);
  const after = table([
    { id: 'b', closesOn: null },
    { id: 'a', closesOn: '2026-12-15', title: 'Haku' },
  ]);
  expect(tableChanges(before, after)).toEqual({
    added: [],
    removed: [],
    changed: [{ key: 'a', fields: [{ field: 'closesOn', from: '2026-12-01', to: '2026-12-15' }] }],
  });
});

test('records that came and went are told by their keys', () => {
  const { added, removed } = tableChanges(table([{ id: 'a' }]), table([{ id: 'c' }, { id: 'b' }]));
  expect({ added, removed }).toEqual({ added: ['b', 'c'], removed: ['a'] });
});

test('the same data taken again on another day has not changed', () => {
  const taken = (retrievedAt: string) => table([{ id: 'a', regions: ['13'], retrievedAt }]);
  expect(tableChanges(taken('2026-11-23'), taken('2026-11-24'))).toEqual({
    added: [],
    removed: [],
    changed: [],
  });
});

test('a field that is new in the files is told where it holds something', () => {
  const { changed } = tableChanges(table([{ id: 'a' }]), table([{ id: 'a', nuts: 'FI198' }]));
  expect(changed).toEqual([{ key: 'a', fields: [{ field: 'nuts', from: null, to: 'FI198' }] }]);
});
