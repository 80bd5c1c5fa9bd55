import { expect, test } from 'vitest';
import { dataAge, ageNotices } from './data-age.ts';

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

test('readers are told from exactly the moment when the age changes', () => {
  expect(ageNotices(TAKEN)).toEqual({ aged: after(111), overdue: after(123) });
});
