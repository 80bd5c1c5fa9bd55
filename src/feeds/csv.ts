/** Tables for spreadsheets: CSV (RFC 4180) as Finnish spreadsheet programs open it. */
import { stringify } from 'csv-stringify/sync';
import type { DataTable, FieldValue } from './data/table.ts';
import { visibleLine } from './text.ts';

/** What parts the items of a list inside one cell. */
export const LIST_SEPARATOR = '|';

type Cell = string | number | boolean | null;

/** One line a cell: what reads a file line by line never takes half a record for one. */
function cell(value: FieldValue): Cell {
  if (typeof value === 'string') return visibleLine(value);
  if (typeof value !== 'object' || value === null) return value;
  return value.map((item) => visibleLine(item).replaceAll(LIST_SEPARATOR, '¦')).join(LIST_SEPARATOR);
}

/**
 * Rows under a header: UTF-8 with a byte order mark, semicolons, ISO dates, a dot for decimals, nothing where nothing is
 * known. Text that a spreadsheet would run as a formula gets a leading apostrophe (OWASP ASVS 1.2.10); numbers stay
 * numbers.
 */
export function csvText(header: readonly string[], rows: readonly (readonly FieldValue[])[]): string {
  return stringify([header, ...rows.map((row) => row.map(cell))], {
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: String },
  });
}

/** The records of a table as CSV. */
export function tableCsv<T>({ fields }: DataTable<T>, records: readonly T[]): string {
  return csvText(
    fields.map(({ name }) => name),
    records.map((record) => fields.map(({ value }) => value(record))),
  );
}
