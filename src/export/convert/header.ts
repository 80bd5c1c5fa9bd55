/** The first row of the sheet: which column holds what. */
import { columnOf, missingColumns, type ColumnField } from '../columns.ts';
import { lineOf, type NamedRow, type Row } from './cells.ts';
import { refusal, rowName, type Log, type Refusal } from './log.ts';

export interface Header {
  /** The headers as found, trimmed: a silent change of them shows here. */
  columns: string[];
  /** The place of each known column in a row, from 0. */
  places: ReadonlyMap<ColumnField, number>;
  /** Places under any header. */
  named: ReadonlySet<number>;
}

export interface ReadHeader {
  header: Header;
  refusals: Refusal[];
}

const SHOWN = 60;

/** Finds the columns by their names. A required one that is missing and one that is there twice are refused. */
export function readHeader(row: Row, log: Log): ReadHeader {
  const places = new Map<ColumnField, number>();
  const named = new Set<number>();
  const columns: string[] = [];
  const refusals: Refusal[] = [];
  row.cells.forEach((cell, place) => {
    const found = lineOf(cell);
    if (found === '') return;
    const column = columnOf(found);
    const shown = found.slice(0, SHOWN);
    const twice = column === undefined ? columns.includes(found) : places.has(column.field);
    if (twice) refusals.push(refusal('header-twice', shown, { found: shown }));
    named.add(place);
    columns.push(found);
    if (column === undefined) log.add('W_UNKNOWN_FIELD', shown);
    else {
      places.set(column.field, place);
      if (cell !== column.header) log.add('N_HEADERS', column.header);
    }
  });
  const missing = missingColumns(columns);
  if (missing.length > 0) {
    const found = columns.map((name) => name.slice(0, SHOWN)).join('; ');
    refusals.unshift(
      refusal('header-missing', rowName(row.row), {
        row: String(row.row),
        missing: missing.join('; '),
        found,
      }),
    );
  }
  return { header: { columns, places, named }, refusals };
}

/** The row with its cells by name; a column that the sheet lacks is empty. */
export function named(row: Row, { places }: Header): NamedRow {
  return { row: row.row, cell: (field) => row.cells[places.get(field) ?? -1] ?? null };
}

/** Whether something stands in a row where no header is: its cells have moved. */
export function spillsOver(row: Row, header: Header): boolean {
  return row.cells.some((cell, place) => !header.named.has(place) && lineOf(cell) !== '');
}
