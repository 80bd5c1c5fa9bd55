/**
 * `npm run data:changes -- OLD NEW`: compares the open data of two built sites, given by their folders, and prints the
 * records that came, went or changed as JSON, a table a key. Exit code 0 done, 2 misused.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_TABLES, hasForm, tableFile } from '../src/feeds/addresses.ts';
import { tableChanges, type TableSnapshot } from '../src/feeds/data/changes.ts';

interface TableFile {
  parts: { file: string }[];
  records: TableSnapshot['records'];
}

const [old, now] = process.argv.slice(2);
if (old === undefined || now === undefined) {
  console.error('npm run data:changes -- OLD NEW');
  process.exitCode = 2;
} else {
  const ids = DATA_TABLES.filter((id) => hasForm(id, 'json'));
  const changes = ids.map((id) => [id, tableChanges(snapshot(old, id), snapshot(now, id))]);
  console.log(JSON.stringify(Object.fromEntries(changes), null, 2));
}

/** A table with the records of its parts, if it is in several. */
function snapshot(folder: string, id: (typeof DATA_TABLES)[number]): TableSnapshot {
  const read = (path: string) => JSON.parse(readFileSync(join(folder, path), 'utf8')) as TableFile;
  const { parts, records } = read(tableFile(id, 'json'));
  const all = [...records, ...parts.flatMap(({ file }) => read(new URL(file).pathname).records)];
  return { key: all[0] && 'code' in all[0] ? 'code' : 'id', records: all };
}
