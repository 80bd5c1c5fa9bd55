import { expect, test } from 'vitest';
import { dataAge, nextAgeChange } from './data-age.ts';

const TAKEN = '2026-01-01T05:00:00Z';
const after = (days: number, seconds = 0) => Date.parse(TAKEN) + days * 86_400_000 + seconds * 1000;

test.each([
  [0, 'fresh'],
  [75, 'fresh'],
  [76, 'editors'],
  [110, 'editors'],
  [111, 'aged'],
  [122, 'aged'],
  [123, 'overdue'],
  [2000, 'overdue'],
] as const)('data that is %i days old is "%s"', (days, age) => {
  expect(dataAge(TAKEN, after(days))).toBe(age);
});

test('a day counts when it is whole: the notice appears at the same clock the data was taken', () => {
  expect(dataAge(TAKEN, after(111, -1))).toBe('editors');
  expect(dataAge(TAKEN, after(111))).toBe('aged');
});

test('a page left open asks to be looked at again exactly when its notice changes', () => {
  const moments = [0, 111, 123].map((days) => nextAgeChange(TAKEN, after(days)));
  expect(moments).toEqual([after(111), after(123), null]);
});
