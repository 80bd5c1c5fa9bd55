/** A table narrowed by one thing at a time, as files: the rows that the list shows at `?region=13`. */
import { fits, type Narrowable } from '../../site/narrowing.ts';
import { narrowedFile, narrowedFolder, type NarrowedTableId } from '../addresses.ts';
import { csvMetadata } from '../csvw.ts';
import { jsonText } from '../json.ts';
import { csvNames, dataFile, lineFiles, MEDIA, type DataFile, type FileOptions } from './files.ts';
import type { Line } from './lines.ts';
import type { Provenance } from './provenance.ts';
import type { DataTable } from './table.ts';

export interface Narrowed {
  /** As in the address: `region`. */
  facet: string;
  value: string;
  records: number;
  files: DataFile[];
}

export interface NarrowedTable {
  id: NarrowedTableId;
  values: Narrowed[];
  /** What describes the columns, a file for each folder, where programs look for it (CSVW, Locating Metadata). */
  columns: DataFile[];
}

/**
 * The files of every value that occurs, and of those in `always`. `narrowing` tells what a record can be narrowed by,
 * `undefined` where the site does not list it.
 */
export function narrowedTable<T>(
  table: DataTable<T> & { id: NarrowedTableId },
  lines: readonly Line<T>[],
  provenance: Provenance,
  narrowing: (record: T) => Narrowable | undefined,
  always: Readonly<Record<string, readonly string[]>>,
  options: FileOptions,
): NarrowedTable {
  const listed = lines.flatMap((line) => {
    const item = narrowing(line.record);
    return item ? [{ line, item }] : [];
  });
  const facets = [...new Set(listed.flatMap(({ item }) => Object.keys(item.values)))];
  const values = facets.flatMap((facet) => {
    const occurring = listed.flatMap(({ item }) => item.values[facet] ?? []);
    return [...new Set([...occurring, ...(always[facet] ?? [])])].toSorted().map((value): Narrowed => {
      const chosen = listed.filter(({ item }) => fits(item, facet, value)).map(({ line }) => line);
      const path = (ending: 'json' | 'csv') => narrowedFile(table.id, facet, value, ending);
      return {
        facet,
        value,
        records: chosen.length,
        files: lineFiles(table, chosen, provenance, path, options),
      };
    });
  });
  const columns = facets.map((facet) => {
    const names = csvNames(values.filter((each) => each.facet === facet).flatMap(({ files }) => files));
    const metadata = csvMetadata(table, names, provenance);
    return dataFile(`${narrowedFolder(table.id, facet)}/csv-metadata.json`, MEDIA.csvw, () =>
      jsonText(metadata),
    );
  });
  return { id: table.id, values, columns };
}
