/** Records as lines: each is encoded once for all the files it stands in. */
import { csvLines, csvText } from '../csv.ts';
import { recordJson } from '../json.ts';
import type { DataTable } from './table.ts';

/** A record with its line in CSV and in JSON. */
export interface Line<T> {
  record: T;
  csv: string;
  json: string;
}

/** The records of a table as lines, in their order. */
export function encodeLines<T>(table: DataTable<T>, records: readonly T[]): Line<T>[] {
  const csv = csvLines(records.map((record) => table.fields.map(({ value }) => value(record))));
  return records.map((record, index) => ({
    record,
    csv: csv[index] ?? '',
    json: recordJson(table, record),
  }));
}

/** Lines of a table as a CSV file. */
export function tableCsv<T>({ fields }: DataTable<T>, lines: readonly Line<T>[]): string {
  return csvText(
    fields.map(({ name }) => name),
    lines.map(({ csv }) => csv),
  );
}
