import { expect, test } from 'vitest';
import { canonicalHeader, COLUMNS, missingColumns } from './columns.ts';

const headers = COLUMNS.map(({ header }) => header);

test('the Excel of May 2024 has all 35 columns', () => {
  expect(COLUMNS).toHaveLength(35);
  expect(missingColumns(headers)).toEqual([]);
});

test.each([
  ['Hankekoodi ', 'Hankekoodi'],
  ['\u00a0hankekoodi\u00a0', 'Hankekoodi'],
  ['Koodi', 'Hankekoodi'],
  ['Projektin nimi', 'Hankkeen nimi'],
  ['Tila', 'Toiminnan tila'],
  ['Myönnetty EU- ja valtion rahoitus', 'Suunniteltu EU- ja valtion rahoitus'],
  ['Suunniteltu EU\u2010  ja valtion rahoitus', 'Suunniteltu EU- ja valtion rahoitus'],
])('the header %j is known as %s', (found, header) => {
  expect(canonicalHeader(found)).toBe(header);
});

test('a header of no column is not guessed', () => {
  expect(canonicalHeader('Hankkeen')).toBeNull();
});

test('a required column that is missing is named, one that a project can do without is not', () => {
  const without = headers.filter((header) => header !== 'Sijainti' && header !== 'Tukimuoto');
  expect(missingColumns(without)).toEqual(['Sijainti']);
});

test('no name leads to two columns', () => {
  const names = COLUMNS.flatMap(({ header, aliases }) => [header, ...aliases]);
  expect(names.map(canonicalHeader)).toEqual(
    COLUMNS.flatMap(({ header, aliases }) => [header, ...aliases].map(() => header)),
  );
});
