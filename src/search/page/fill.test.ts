import { expect, test } from 'vitest';
import { fill, fillCount } from './fill.ts';

test('a number gets its sentence', () => {
  const found = { one: '%count tulos haulle ”%query”', other: '%count tulosta haulle ”%query”' };
  expect(fillCount('fi', found, 1, { query: 'tuki' })).toBe('1 tulos haulle ”tuki”');
  expect(fillCount('fi', found, 12, { query: 'tuki' })).toBe('12 tulosta haulle ”tuki”');
});

test('what a reader typed is put in as it is', () => {
  for (const query of ['%count', '%query', '$&', '50 %'])
    expect(fill('”%query”, %count', { query, count: 3 })).toBe(`”${query}”, 3`);
});
