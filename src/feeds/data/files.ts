/** Open data files: what stands at an address, and how a table, or the accepted export, becomes files. Pure. */
import { countsOf, totalsOf } from '../../export/totals.ts';
import type { ThemeExport } from '../../export/schema.ts';
import { DATA_FILES, tableFile } from '../addresses.ts';
import { csvLines, csvText } from '../csv.ts';
import { csvMetadata } from '../csvw.ts';
import { jsonText, tableJson, tableSchema, type Part } from '../json.ts';
import { tableCsv, type Line } from './lines.ts';
import type { Provenance } from './provenance.ts';
import { LARGEST_FILE, sha256, splitByYear, type Piece } from './split.ts';
import type { DataTable } from './table.ts';

export interface DataFile {
  /** Its address, `/data/projects.csv`. */
  path: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  /** It lists the files that hold its records, since they are too many for one. */
  isIndex: boolean;
  /** Makes its text anew: the files of the whole programme are never in memory together. */
  text: () => string;
}

export const MEDIA = {
  json: 'application/json',
  jsonLd: 'application/ld+json',
  schema: 'application/schema+json',
  csv: 'text/csv',
  csvw: 'application/csvm+json',
  text: 'text/plain',
} as const;

/** A file at an address. `text` is called here once, and again by whoever writes the file. */
export function dataFile(path: string, mediaType: string, text: () => string): DataFile {
  const made = text();
  return { path, mediaType, bytes: Buffer.byteLength(made), sha256: sha256(made), isIndex: false, text };
}

/** `/data/projects.csv`, `2024` → `/data/projects-2024.csv`. */
function partPath(path: string, name: string): string {
  return path.replace(/\.\w+$/, (ending) => `-${name}${ending}`);
}

interface Whole<T> {
  path: string;
  mediaType: string;
  records: readonly T[];
  year: (record: T) => string | null;
  encode: (records: readonly T[]) => string;
  /** What stands at the address when the records are in parts. */
  index: (parts: readonly Part[]) => string;
}

/** One file, or an index and a file a year where one would be over the limit (in bytes). */
function filesOf<T>(
  { path, mediaType, records, year, encode, index }: Whole<T>,
  origin: string,
  limit: number,
): DataFile[] {
  const whole = dataFile(path, mediaType, () => encode(records));
  if (whole.bytes <= limit) return [whole];
  const pieces = splitByYear(records, year, encode, limit).map((piece: Piece<T>) => ({
    records: piece.records.length,
    file: dataFile(partPath(path, piece.name), mediaType, () => encode(piece.records)),
  }));
  const parts = pieces.map(({ records, file }) => ({
    file: origin + file.path,
    records,
    bytes: file.bytes,
    sha256: file.sha256,
  }));
  const first = { ...dataFile(path, mediaType, () => index(parts)), isIndex: true };
  return [first, ...pieces.map(({ file }) => file)];
}

export interface FileOptions {
  /** The site's address. */
  origin: string;
  /** Bytes a file may have at most. */
  limit?: number;
  /** Leaves JSON out. */
  onlyCsv?: boolean;
}

/** Lines of a table as JSON and as CSV. `path` gives the address by ending. */
export function lineFiles<T>(
  table: DataTable<T>,
  lines: readonly Line<T>[],
  provenance: Provenance,
  path: (ending: 'json' | 'csv') => string,
  { origin, limit = LARGEST_FILE, onlyCsv = false }: FileOptions,
): DataFile[] {
  const year = ({ record }: Line<T>) => table.year(record);
  const json: Whole<Line<T>> = {
    path: path('json'),
    mediaType: MEDIA.json,
    records: lines,
    year,
    encode: (some) =>
      tableJson(
        table,
        some.map((line) => line.json),
        provenance,
      ),
    index: (parts) => tableJson(table, [], provenance, parts),
  };
  const csv: Whole<Line<T>> = {
    path: path('csv'),
    mediaType: MEDIA.csv,
    records: lines,
    year,
    encode: (some) => tableCsv(table, some),
    index: (parts) =>
      csvText(
        ['file', 'records', 'bytes', 'sha256'],
        csvLines(parts.map((part) => [part.file, part.records, part.bytes, part.sha256])),
      ),
  };
  return [...(onlyCsv ? [] : filesOf(json, origin, limit)), ...filesOf(csv, origin, limit)];
}

/** The names of the CSV files that hold records. */
export function csvNames(files: readonly DataFile[]): string[] {
  return files
    .filter(({ mediaType, isIndex }) => mediaType === MEDIA.csv && !isIndex)
    .map(({ path }) => path.replace(/^.*\//, ''));
}

/** The files of a table, its records as lines: JSON, CSV, and what describes them. */
export function tableFiles<T>(
  table: DataTable<T>,
  lines: readonly Line<T>[],
  provenance: Provenance,
  options: FileOptions,
): DataFile[] {
  const { id } = table;
  const files = lineFiles(table, lines, provenance, (ending) => tableFile(id, ending), options);
  const columns = csvMetadata(table, csvNames(files), provenance);
  return [
    ...files,
    dataFile(tableFile(id, 'csv-metadata.json'), MEDIA.csvw, () => jsonText(columns)),
    ...(options.onlyCsv === true
      ? []
      : [
          dataFile(tableFile(id, 'schema.json'), MEDIA.schema, () =>
            jsonText(tableSchema(table, options.origin)),
          ),
        ]),
  ];
}

/** The export of some projects alone: an export itself, with counts and sums of its own. */
function exportOf(data: ThemeExport, projects: ThemeExport['projects']): ThemeExport {
  const used = new Set(projects.map(({ beneficiaryId }) => beneficiaryId));
  const part = { ...data, projects, organisations: data.organisations.filter(({ id }) => used.has(id)) };
  return { ...part, counts: countsOf(part), totals: totalsOf(part.projects) };
}

/** The accepted export; where it is too large, an index and an export a year of its projects. */
export function exportFiles(data: ThemeExport, origin: string, limit = LARGEST_FILE): DataFile[] {
  const {
    projects: _projects,
    calls: _calls,
    organisations: _organisations,
    tombstones: _gone,
    authorities: _authorities,
    ...head
  } = data;
  return filesOf(
    {
      path: DATA_FILES.export,
      mediaType: MEDIA.json,
      records: data.projects,
      year: ({ startOn }) => startOn?.slice(0, 4) ?? null,
      encode: (projects) =>
        jsonText(projects.length === data.projects.length ? data : exportOf(data, [...projects])),
      index: (parts) => jsonText({ ...head, parts }),
    },
    origin,
    limit,
  );
}

/** `<sha256>  <file>` a line, as `sha256sum --check` reads it inside the folder of the files. */
export function checksums(files: readonly DataFile[]): DataFile {
  const lines = files.map(({ path, sha256: sum }) => `${sum}  ${path.replace('/data/', '')}`);
  return dataFile(DATA_FILES.checksums, MEDIA.text, () => `${lines.join('\n')}\n`);
}
