/** The open data of a built site as it can be compared, read from a folder or from where it is published. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import {
  DATA_FILES,
  DATA_TABLES,
  hasForm,
  tableFile,
  type DataTableId,
} from '../../../src/feeds/addresses.ts';
import { dataChange, type DataChange, type TableSnapshot } from '../../../src/feeds/data/changes.ts';

const tableFileSchema = z.object({
  version: z.string(),
  parts: z.array(z.object({ file: z.url() })),
  records: z.array(z.record(z.string(), z.unknown())),
});

type Read = (path: string) => Promise<string>;

/** Something to say to the person at the keyboard, not a bug. */
export class NoSnapshot extends Error {}

/** There is no such file: a build from before there was one lacks it. */
class MissingFile extends NoSnapshot {}

function reader(place: string): Read {
  if (!/^https?:/.test(place)) {
    return (path) =>
      readFile(join(place, path), 'utf8').catch(() => {
        throw new MissingFile(
          `${join(place, path)}: no such file. Give the folder of a built site, such as dist.`,
        );
      });
  }
  return async (path) => {
    const address = new URL(path, place).href;
    const answer = await fetch(address).catch(() => {
      throw new NoSnapshot(`${address}: no answer. Check the address and the network.`);
    });
    if (answer.status === 404) throw new MissingFile(`${address}: there is no such file.`);
    if (!answer.ok) throw new NoSnapshot(`${address}: answered ${String(answer.status)}.`);
    return answer.text();
  };
}

/** A file of the open data by its schema. Throws `NoSnapshot` when it is no such file, as a page of an error is not. */
async function fileOf<S extends z.ZodType>(read: Read, path: string, schema: S): Promise<z.output<S>> {
  const text = await read(path);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new NoSnapshot(
      `${path} is not JSON: it begins ${JSON.stringify(text.slice(0, 40))}. Build the site anew.`,
    );
  }
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  throw new NoSnapshot(`${path} is not what this site publishes there: ${z.prettifyError(parsed.error)}`);
}

/** A table with the records of its parts, if it is in several. */
async function snapshot(read: Read, id: DataTableId): Promise<TableSnapshot> {
  const file = (path: string) => fileOf(read, path, tableFileSchema);
  const { version, parts, records } = await file(tableFile(id, 'json'));
  const others = [];
  for (const part of parts) others.push(...(await file(new URL(part.file).pathname)).records);
  return { version, records: [...records, ...others] };
}

export interface BuiltData {
  tables: Partial<Record<DataTableId, TableSnapshot>>;
  /** Its changelog, the newest first; none in a build from before there was one. */
  changes: DataChange[];
}

/**
 * The open data of a built site. `place` is its folder or its address (`https://…`). Throws `NoSnapshot` with what to
 * do when a table is not there.
 */
export async function builtData(place: string): Promise<BuiltData> {
  const read = reader(place);
  const ids = DATA_TABLES.filter((id) => hasForm(id, 'json'));
  const tables = [];
  for (const id of ids) tables.push([id, await snapshot(read, id)] as const);
  return { tables: Object.fromEntries(tables), changes: await changelog(read) };
}

async function changelog(read: Read): Promise<DataChange[]> {
  try {
    return (await fileOf(read, DATA_FILES.changes, z.object({ changes: z.array(dataChange) }))).changes;
  } catch (error) {
    if (error instanceof MissingFile) return [];
    throw error;
  }
}
