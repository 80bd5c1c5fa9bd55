/** Every open data file of the site as text: from what the site knows to addresses and contents. Pure. */
import { countsOf, totalsOf } from '../../export/totals.ts';
import type { ThemeExport } from '../../export/schema.ts';
import { DATA_FILES, tableFile } from '../addresses.ts';
import { csvText, tableCsv } from '../csv.ts';
import { csvMetadata } from '../csvw.ts';
import { jsonText, tableJson, tableSchema, type Part } from '../json.ts';
import type { Provenance } from './provenance.ts';
import { LARGEST_FILE, sha256, splitByYear, type Piece } from './split.ts';
import type { DataTable } from './table.ts';

export interface DataFile {
  /** Its address, `/data/projects.csv`. */
  path: string;
  mediaType: string;
  text: string;
}

export const MEDIA = {
  json: 'application/json',
  jsonLd: 'application/ld+json',
  schema: 'application/schema+json',
  csv: 'text/csv',
  csvw: 'application/csvm+json',
  text: 'text/plain',
} as const;

/** `/data/projects.csv`, `2024` → `/data/projects-2024.csv`. */
function partPath(path: string, name: string): string {
  return path.replace('.', `-${name}.`);
}

const bytesOf = (text: string) => Buffer.byteLength(text);

function partOf(origin: string, path: string, { name, records, text }: Piece<unknown>): Part {
  return {
    file: origin + partPath(path, name),
    records: records.length,
    bytes: bytesOf(text),
    sha256: sha256(text),
  };
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

/** One file, or an index and a file a year where one would be over the limit. */
function filesOf<T>(
  { path, mediaType, records, year, encode, index }: Whole<T>,
  origin: string,
  limit: number,
): DataFile[] {
  const text = encode(records);
  if (bytesOf(text) <= limit) return [{ path, mediaType, text }];
  const pieces = splitByYear(records, year, encode, limit);
  return [
    { path, mediaType, text: index(pieces.map((piece) => partOf(origin, path, piece))) },
    ...pieces.map((piece) => ({ path: partPath(path, piece.name), mediaType, text: piece.text })),
  ];
}

/** A table's files: JSON, CSV, and what describes them. `onlyCsv` leaves JSON out. */
export function tableFiles<T>(
  table: DataTable<T>,
  records: readonly T[],
  provenance: Provenance,
  { origin, limit = LARGEST_FILE, onlyCsv = false }: { origin: string; limit?: number; onlyCsv?: boolean },
): DataFile[] {
  const { id, year } = table;
  const json = onlyCsv
    ? []
    : filesOf(
        {
          path: tableFile(id, 'json'),
          mediaType: MEDIA.json,
          records,
          year,
          encode: (some) => tableJson(table, some, provenance),
          index: (parts) => tableJson(table, [], provenance, parts),
        },
        origin,
        limit,
      );
  const csv = filesOf(
    {
      path: tableFile(id, 'csv'),
      mediaType: MEDIA.csv,
      records,
      year,
      encode: (some) => tableCsv(table, some),
      index: (parts) =>
        csvText(
          ['file', 'records', 'bytes', 'sha256'],
          parts.map((part) => [part.file, part.records, part.bytes, part.sha256]),
        ),
    },
    origin,
    limit,
  );
  const names = (csv.length === 1 ? csv : csv.slice(1)).map(({ path }) => path.replace(/^.*\//, ''));
  return [
    ...json,
    ...csv,
    {
      path: tableFile(id, 'csv-metadata.json'),
      mediaType: MEDIA.csvw,
      text: jsonText(csvMetadata(table, names, provenance)),
    },
    ...(onlyCsv
      ? []
      : [
          {
            path: tableFile(id, 'schema.json'),
            mediaType: MEDIA.schema,
            text: jsonText(tableSchema(table, origin)),
          },
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
  const lines = files.map(({ path, text }) => `${sha256(text)}  ${path.replace('/data/', '')}`);
  return { path: DATA_FILES.checksums, mediaType: MEDIA.text, text: `${lines.join('\n')}\n` };
}
