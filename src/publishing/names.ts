/** What a writer calls the things that fields point at: regions, authorities, sectors … by their ids. */
import { readdirSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEntry } from '../checks/front-matter.ts';
import { readTables } from '../checks/tables.ts';
import { LANGS, type ByLang } from '../i18n/languages.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import type { DataName } from '../schemas/data.ts';

/** Ids with their names, in the order of the table. */
export type Named = ReadonlyMap<string, Partial<ByLang<string>>>;
/** By what a field's `reference` says. */
export type Names = ReadonlyMap<CollectionName | DataName, Named>;

/** Reads the names of every table and entry of a content folder. What cannot be read is left out: the check tells of it. */
export function readNames(content: string): Names {
  const names = new Map<CollectionName | DataName, Named>();
  for (const collection of Object.keys(collections) as CollectionName[]) {
    names.set(collection, entryNames(join(content, collection), collection));
  }
  for (const [table, read] of Object.entries(readTables(content).tables)) {
    names.set(table as DataName, rowNames(read.rows));
  }
  return names;
}

function entryNames(place: string, collection: CollectionName): Named {
  if (!existsSync(place)) return new Map();
  const ids = readdirSync(place, { withFileTypes: true }).filter((item) => item.isDirectory());
  return new Map(ids.map(({ name: id }) => [id, titles(place, collection, id)]));
}

function titles(place: string, collection: CollectionName, id: string): Partial<ByLang<string>> {
  const found: Partial<ByLang<string>> = {};
  for (const lang of LANGS) {
    const file = join(place, id, `index.${lang}.mdx`);
    if (!existsSync(file)) continue;
    const { title } = readEntry(readFileSync(file), { file, collection, id, lang }).entry.data;
    if (typeof title === 'string') found[lang] = title;
  }
  return found;
}

function rowNames(rows: readonly Record<string, unknown>[]): Named {
  const named = new Map<string, Partial<ByLang<string>>>();
  for (const row of rows) {
    const id = row['id'] ?? row['code'];
    const name = (row['name'] ?? {}) as Record<string, unknown>;
    if (typeof id !== 'string') continue;
    const words: Partial<ByLang<string>> = {};
    for (const lang of LANGS) if (typeof name[lang] === 'string') words[lang] = name[lang];
    named.set(id, words);
  }
  return named;
}
