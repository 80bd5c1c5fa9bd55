/** The YAML tables beside the collections, each against its schema. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFiles, type DataName } from '../schemas/data.ts';
import type { Fault } from './fault.ts';
import { faultsOf } from './fields/issues.ts';
import { readText } from './front-matter.ts';
import { asLine, readYaml, type LineOf } from './yaml.ts';

export interface Table {
  file: string;
  /** The rows as typed, faulty ones among them: references are looked up even so. */
  rows: readonly Record<string, unknown>[];
  lineOf: LineOf;
  /** The whole file as typed: of site.yaml, which is no list of rows. */
  data?: unknown;
}

export type Tables = Partial<Record<DataName, Table>>;

export interface ReadTables {
  files: number;
  tables: Tables;
  faults: Fault[];
}

/** Reads every table in `folder`. A table that is missing or not YAML gives a fault and no rows. */
export function readTables(folder: string): ReadTables {
  const result: ReadTables = { files: 0, tables: {}, faults: [] };
  for (const name of Object.keys(dataFiles) as DataName[]) {
    const file = `content/${name}.yaml`;
    const place = join(folder, `${name}.yaml`);
    if (!existsSync(place)) {
      result.faults.push({ file, path: '', rule: 'file-missing', values: {} });
      continue;
    }
    result.files += 1;
    const text = readText(readFileSync(place));
    if (text === undefined) {
      result.faults.push({ file, line: 1, path: '', rule: 'encoding', values: {} });
      continue;
    }
    const read = readYaml(text, { file, firstLine: 1, startLine: 1 });
    if (!read.ok) {
      result.faults.push(...read.faults);
      continue;
    }
    const { data, lineOf } = read;
    const { error } = dataFiles[name].safeParse(data);
    result.faults.push(...faultsOf(file, error?.issues ?? [], data, { lineOf }).map(asLine));
    result.tables[name] = { file, rows: rowsOf(data), lineOf, data };
  }
  return result;
}

function rowsOf(data: unknown): Record<string, unknown>[] {
  if (!Array.isArray(data)) return [];
  return data.map((row: unknown) =>
    typeof row === 'object' && row !== null ? (row as Record<string, unknown>) : {},
  );
}

/** What a column holds in every row, where it holds text. */
export function column(table: Table | undefined, name: string): string[] {
  return (table?.rows ?? []).flatMap((row) => (typeof row[name] === 'string' ? [row[name]] : []));
}
