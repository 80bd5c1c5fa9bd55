/** Tables for spreadsheets: CSV (RFC 4180) as Finnish spreadsheet programs open it. */
import { stringify } from 'csv-stringify/sync';
import type { FieldValue } from './data/table.ts';
import { visibleLine } from './text.ts';

/** What parts the items of a list inside one cell. */
export const LIST_SEPARATOR = '|';
/** What stands before the first line, so that a spreadsheet reads the file as UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF';
/** What ends a line. No cell holds one: each line is a record. */
export const LINE_END = '\r\n';

type Cell = string | number | boolean | null;

/** One line a cell: what reads a file line by line never takes half a record for one. */
function cell(value: FieldValue): Cell {
  if (typeof value === 'string') return visibleLine(value);
  if (typeof value !== 'object' || value === null) return value;
  return value.map((item) => visibleLine(item).replaceAll(LIST_SEPARATOR, '¦')).join(LIST_SEPARATOR);
}

/**
 * Each row as its line without the line end: semicolons, ISO dates, a dot for decimals, nothing where nothing is known.
 * Text that a spreadsheet would run as a formula gets a leading apostrophe (OWASP ASVS 1.2.10); numbers stay numbers.
 */
export function csvLines(rows: readonly (readonly FieldValue[])[]): string[] {
  if (rows.length === 0) return [];
  const text = stringify(
    rows.map((row) => row.map(cell)),
    {
      delimiter: ';',
      record_delimiter: 'windows',
      escape_formulas: true,
      cast: { boolean: String },
      eof: false,
    },
  );
  return text.split(LINE_END);
}

/** Lines of `csvLines` under a header as a file: UTF-8 with a byte order mark. */
export function csvText(header: readonly string[], lines: readonly string[]): string {
  return `${BYTE_ORDER_MARK}${[...csvLines([header]), ...lines].join(LINE_END)}${LINE_END}`;
}
