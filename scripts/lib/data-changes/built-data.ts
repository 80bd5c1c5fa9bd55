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

interface TableFile {
  version: string;
  parts: { file: string }[];
  records: TableSnapshot['records'];
}

type Read = (path: string) => Promise<string>;

/** Something to say to the person at the keyboard, not a bug. */
export class NoSnapshot extends Error {}

function reader(place: string): Read {
  if (!/^https?:/.test(place)) {
    return (path) =>
      readFile(join(place, path), 'utf8').catch(() => {
        throw new NoSnapshot(
          `${join(place, path)}: no such file. Give the folder of a built site, such as dist.`,
        );
      });
  }
  return async (path) => {
    const address = new URL(path, place).href;
    const answer = await fetch(address).catch(() => {
      throw new NoSnapshot(`${address}: no answer. Check the address and the network.`);
    });
    if (!answer.ok) throw new NoSnapshot(`${address}: answered ${String(answer.status)}.`);
    return answer.text();
  };
}

/** A table with the records of its parts, if it is in several. */
async function snapshot(read: Read, id: DataTableId): Promise<TableSnapshot> {
  const file = async (path: string) => JSON.parse(await read(path)) as TableFile;
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
  let text: string;
  try {
    text = await read(DATA_FILES.changes);
  } catch (error) {
    if (error instanceof NoSnapshot) return [];
    throw error;
  }
  return z.object({ changes: z.array(dataChange) }).parse(JSON.parse(text)).changes;
}
