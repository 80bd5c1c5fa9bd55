/** The accepted export as open data, and its schema. */
import { z } from 'astro/zod';
import { withoutPersons } from '../export/persons.ts';
import { exportSchema, type ThemeExport } from '../export/schema.ts';
import { DATA_FILES } from './addresses.ts';

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

/** The JSON Schema (2020-12) of the export as a file must be before the site reads it. Takes the site's address. */
export function exportJsonSchema(address: string): object {
  const { $schema, ...schema } = z.toJSONSchema(exportSchema, { target: 'draft-2020-12', io: 'input' });
  return { $schema, $id: new URL(DATA_FILES.exportSchema, address).href, ...schema };
}
