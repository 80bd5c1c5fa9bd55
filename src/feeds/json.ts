/** The accepted export and the tables as JSON, and their schemas (JSON Schema 2020-12). */
import { z } from 'astro/zod';
import { withoutPersons } from '../export/persons.ts';
import { exportSchema, type ThemeExport } from '../export/schema.ts';
import { DATA_FILES, tableFile } from './addresses.ts';
import { describeField } from './data/describe.ts';
import { visibleProvenance, type Provenance } from './data/provenance.ts';
import { DATA_VERSION, type DataTable, type Field, type FieldType, type FieldValue } from './data/table.ts';
import { visibleText } from './text.ts';

/** A part of a file that would be too large in one. */
export interface Part {
  /** Its address. */
  file: string;
  records: number;
  bytes: number;
  sha256: string;
}

/**
 * The export as anyone may have it: without natural persons, also where the accepted file was edited by hand. The
 * converter's examples quote rows of the source, names among them, so they go too.
 */
export function publicExport(data: ThemeExport): ThemeExport {
  return {
    ...withoutPersons(data),
    ...(data.converterLog && { converterLog: data.converterLog.map((line) => ({ ...line, examples: [] })) }),
  };
}

/** JSON text for people and machines: two spaces, a line end. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

const clean = (value: FieldValue): FieldValue => {
  if (typeof value === 'string') return visibleText(value);
  return typeof value === 'object' && value !== null ? value.map(visibleText) : value;
};

/** One record of a table as JSON on one line. */
export function recordJson<T>({ fields }: DataTable<T>, record: T): string {
  return JSON.stringify(Object.fromEntries(fields.map(({ name, value }) => [name, clean(value(record))])));
}

/** Records of `recordJson` as a file, a record a line. `parts` stand where the records are in files of their own. */
export function tableJson<T>(
  table: DataTable<T>,
  records: readonly string[],
  provenance: Provenance,
  parts: readonly Part[] = [],
): string {
  const head = { table: table.id, version: DATA_VERSION, ...visibleProvenance(provenance), parts };
  const body = records.length === 0 ? '[]' : `[\n${records.join(',\n')}\n]`;
  return `${JSON.stringify(head).slice(0, -1)},\n"records":${body}}\n`;
}

const TYPES: Record<FieldType, object> = {
  text: { type: 'string' },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  day: { type: 'string', format: 'date' },
  moment: { type: 'string', format: 'date-time' },
  address: { type: 'string', format: 'uri' },
  list: { type: 'array', items: { type: 'string' } },
};

function fieldSchema<T>(table: DataTable<T>, field: Field<T>): object {
  const own = TYPES[field.type];
  const description = describeField(table, field, 'en');
  return { ...(field.nullable ? { anyOf: [own, { type: 'null' }] } : own), description };
}

const strict = (properties: Record<string, object>) => ({
  type: 'object',
  additionalProperties: false,
  required: Object.keys(properties),
  properties,
});

/** The schema (JSON Schema 2020-12) of a table's JSON. Takes the site's address. */
export function tableSchema<T>(table: DataTable<T>, origin: string): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: origin + tableFile(table.id, 'schema.json'),
    title: table.id,
    ...strict({
      table: { const: table.id },
      version: { const: DATA_VERSION, description: 'Version of the shape of the file (Semantic Versioning)' },
      source: { type: 'string', description: 'Where the records come from' },
      sourceUrl: { type: 'string', format: 'uri' },
      licence: { type: ['string', 'null'], description: 'Licence the source states; null: it states none' },
      licenceState: { enum: ['stated', 'not-stated'] },
      attribution: { type: 'string', description: 'How the source wants to be named' },
      retrievedAt: {
        anyOf: [
          { type: 'string', format: 'date' },
          { type: 'string', format: 'date-time' },
        ],
        description: 'When the records were taken from their source or last read through',
      },
      parts: {
        type: 'array',
        description: 'Files that hold the records where they are too many for one',
        items: strict({
          file: { type: 'string', format: 'uri' },
          records: { type: 'integer' },
          bytes: { type: 'integer' },
          sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
        }),
      },
      records: {
        type: 'array',
        items: strict(Object.fromEntries(table.fields.map((each) => [each.name, fieldSchema(table, each)]))),
      },
    }),
  };
}

/** The JSON Schema (2020-12) of the export as a file must be before the site reads it. Takes the site's address. */
export function exportJsonSchema(address: string): object {
  const { $schema, ...schema } = z.toJSONSchema(exportSchema, { target: 'draft-2020-12', io: 'input' });
  return { $schema, $id: new URL(DATA_FILES.exportSchema, address).href, ...schema };
}
