import { expect, test } from 'vitest';
import { testExport } from '../export/fixture.ts';
import { projectsCsv, regionProjectsCsv } from './csv.ts';

const [first] = testExport().projects;

function withName(text: string) {
  if (first === undefined) throw new Error('The test export has no project.');
  return testExport({
    projects: [{ ...first, name: { lang: 'fi', fi: text }, plannedTotalCents: 2_000_050 }],
  });
}

test('a table opens in a Finnish spreadsheet: byte order mark, semicolons, a header, dots for decimals', () => {
  const text = projectsCsv(withName('Testihanke; osa 1'));
  expect(text.startsWith('\uFEFFcode;kind;counted;name;')).toBe(true);
  expect(text).toContain('"Testihanke; osa 1"');
  expect(text).toContain(';20000.5;');
  expect(text.endsWith('\r\n')).toBe(true);
});

test.each(['=HYPERLINK("http://evil")', '+1', '-1+1', '@cmd', '\tx'])(
  '%j never runs as a formula',
  (text) => {
    const [, row = ''] = projectsCsv(withName(text)).split('\r\n');
    expect(row).toMatch(/;"?'/);
  },
);

test('the table of a region has its projects alone, under the same header', () => {
  const data = testExport();
  const lines = (text: string) => text.trim().split('\r\n');
  expect(lines(regionProjectsCsv(data, '13'))).toEqual(lines(projectsCsv(data)));
  expect(lines(regionProjectsCsv(data, '06'))).toEqual(lines(projectsCsv(data)).slice(0, 1));
});
