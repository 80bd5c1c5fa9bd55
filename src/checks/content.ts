/**
 * The door for what people write: every file of content/ in one run, every fault of every file.
 * The build trusts what has passed here.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { readExport } from '../export/read.ts';
import { LANGS } from '../i18n/languages.ts';
import { PAGE_IDS, pageFolder } from '../i18n/routes.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import { dataFiles } from '../schemas/data.ts';
import { SECTORS, slug } from '../schemas/fields.ts';
import { bodyFaults } from './body.ts';
import { doubledAddresses, doubledCodes, doubledSynonyms } from './doubles.ts';
import { guess, quoted, type Fault } from './fault.ts';
import { FILE_NAMES, fileName, readEntry, type EntryFile } from './front-matter.ts';
import { takenFormerAddresses } from './former-addresses.ts';
import { lostLinks, lostReferences, unevenReasons, type Content } from './references.ts';
import { wrongOrder } from './order.ts';
import { readRuns } from './runs.ts';
import { readTables } from './tables.ts';

export interface CheckedContent {
  /** How many files were read. */
  files: number;
  /** When the data of the export was taken from its source; `null` when the export cannot be read. */
  retrievedAt: string | null;
  faults: Fault[];
}

const EXPORT_FILE = 'export/export.json';

interface ReadPart {
  faults: Fault[];
}

/**
 * Checks a content folder. Files are named in the faults as from the project's top folder, whatever
 * the folder's own place is: `content/calls/x/index.fi.mdx`. Fails only when a file cannot be read from disk.
 */
export function checkContent(folder: string): CheckedContent {
  if (!existsSync(folder)) {
    return {
      files: 0,
      retrievedAt: null,
      faults: [{ file: folder, path: '', rule: 'file-missing', values: {} }],
    };
  }
  const names = Object.keys(collections) as CollectionName[];
  const read = names.map((name) => readCollection(folder, name));
  const tables = readTables(folder);
  const accepted = readAccepted(folder);
  const runs = readRuns(folder);
  const entries = read.flatMap((part) => part.entries);
  const content: Content = { entries, tables: tables.tables, export: accepted.export };
  const faults = [
    ...read.flatMap((part) => part.faults),
    ...missingPages(entries),
    ...strayFiles(folder),
    ...tables.faults,
    ...accepted.faults,
    ...runs.faults,
    ...lostLinks(content),
    ...lostReferences(content),
    ...unevenReasons(content),
    ...doubledAddresses(content),
    ...takenFormerAddresses(content),
    ...doubledCodes(content),
    ...doubledSynonyms(content),
  ];
  return {
    files: entries.length + tables.files + accepted.files + runs.files,
    retrievedAt: accepted.export?.source.retrievedAt ?? null,
    faults: inOrder(faults),
  };
}

/** By file, then by line; faults of one line stay in the order they were found. */
function inOrder(faults: readonly Fault[]): Fault[] {
  const byFile = (a: Fault, b: Fault) => (a.file < b.file ? -1 : Number(a.file > b.file));
  return faults.toSorted((a, b) => byFile(a, b) || (a.line ?? 0) - (b.line ?? 0));
}

function readCollection(folder: string, collection: CollectionName): ReadPart & { entries: EntryFile[] } {
  const place = join(folder, collection);
  if (!existsSync(place)) return { entries: [], faults: [] };
  const ids = readdirSync(place, { withFileTypes: true })
    .filter((item) => item.isDirectory())
    .map(({ name }) => name)
    .toSorted();
  const read = ids.flatMap((id) =>
    LANGS.filter((lang) => existsSync(join(place, id, fileName(lang)))).map((lang) => {
      const file = `content/${collection}/${id}/${fileName(lang)}`;
      const one = readEntry(readFileSync(join(place, id, fileName(lang))), { file, collection, id, lang });
      return {
        entry: one.entry,
        faults: [...one.faults, ...wrongOrder(one.entry), ...bodyFaults(one.entry)],
      };
    }),
  );
  return {
    entries: read.map(({ entry }) => entry),
    faults: [
      ...ids.flatMap((id) => folderFaults(place, collection, id)),
      ...read.flatMap((one) => one.faults),
    ],
  };
}

/** Faults of a folder as such: its name and which languages it has. */
function folderFaults(place: string, collection: CollectionName, id: string): Fault[] {
  const file = `content/${collection}/${id}`;
  const faults: Fault[] = [];
  if (!slug.safeParse(id).success) {
    faults.push({ file, path: collection, rule: 'address-part', values: { found: quoted(id) } });
  }
  if (collection === 'sectors' && !SECTORS.some((sector) => sector === id)) {
    const values = { found: quoted(id), allowed: SECTORS.join(', ') };
    const near = guess(id, SECTORS);
    faults.push(
      near === undefined
        ? { file, path: collection, rule: 'list-value', values }
        : { file, path: collection, rule: 'list-value-guess', values: { ...values, guess: near } },
    );
  }
  for (const name of FILE_NAMES.filter((one) => !existsSync(join(place, id, one)))) {
    if (name === fileName('fi')) faults.push({ file, path: '', rule: 'no-finnish-file', values: {} });
    else if (collection === 'calls')
      faults.push({ file, path: '', rule: 'no-translation', values: { found: name } });
  }
  return faults;
}

function missingPages(entries: readonly EntryFile[]): Fault[] {
  const there = new Set(entries.filter(({ collection }) => collection === 'pages').map(({ id }) => id));
  return [...PAGE_IDS, 'notFound' as const]
    .map(pageFolder)
    .filter((id) => !there.has(id))
    .map((id): Fault => ({ file: `content/pages/${id}`, path: '', rule: 'file-missing', values: {} }));
}

const WRITTEN = /\.(mdx?|ya?ml)$/i;
const ENTRY_FILE = new RegExp(`^(${Object.keys(collections).join('|')})/[^/]+/(${FILE_NAMES.join('|')})$`);
const TABLE_FILE = new RegExp(`^(${Object.keys(dataFiles).join('|')})\\.yaml$`);

/** Written files that no page would ever show, such as `index.se.mdx`: their writer should know. */
function strayFiles(folder: string): Fault[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && WRITTEN.test(item.name) && item.name !== 'README.md')
    .map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'))
    .filter((file) => !ENTRY_FILE.test(file) && !TABLE_FILE.test(file) && !file.startsWith('export/'))
    .map((file): Fault => ({ file: `content/${file}`, path: '', rule: 'stray-file', values: {} }));
}

function readAccepted(folder: string): ReadPart & Pick<Content, 'export'> & { files: number } {
  const file = `content/${EXPORT_FILE}`;
  const place = join(folder, EXPORT_FILE);
  if (!existsSync(place)) {
    return { export: null, files: 0, faults: [{ file, path: '', rule: 'file-missing', values: {} }] };
  }
  const read = readExport(readFileSync(place), file);
  return read.ok
    ? { export: read.export, files: 1, faults: [] }
    : { export: null, files: 1, faults: read.faults };
}
