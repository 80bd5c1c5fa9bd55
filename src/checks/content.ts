/**
 * The door for what people write: every file of content/ in one run, every fault of every file.
 * The build trusts what has passed here.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readExport } from '../export/read.ts';
import { LANGS } from '../i18n/languages.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import { commandFaults } from './body/commands.ts';
import { imageFaults } from './body/images.ts';
import { linkTargetFaults, linkTextFaults } from './body/links.ts';
import { withCodeMeant } from './fields/choice-names.ts';
import { doubledAddresses, doubledCodes, doubledSynonyms } from './doubles.ts';
import type { Fault } from './fault.ts';
import { folderFaults, missingPages, strayFiles } from './entries/folders.ts';
import { fileName, readEntry, type EntryFile } from './front-matter.ts';
import { takenFormerAddresses } from './former-addresses.ts';
import { lostLinks, lostReferences, unevenReasons, type Content } from './references.ts';
import { wrongOrder } from './entries/order.ts';
import { personalContacts, personalFeedback } from './entries/persons.ts';
import { withPlaceholders } from './entries/placeholders.ts';
import { readDataChanges } from './data-changes.ts';
import { readRuns } from './runs.ts';
import { levelOf } from './rules.ts';
import { siteAddresses } from './site-addresses.ts';
import { readTables } from './tables.ts';
import { lackingTranslations, translationFaults } from './entries/translations.ts';

export interface CheckedContent {
  /** How many files were read. */
  files: number;
  /** When the data of the export was taken from its source; `null` when the export cannot be read. */
  retrievedAt: string | null;
  /** Errors, by file and line. */
  faults: Fault[];
  /** What asks for a look and stops nothing. */
  warnings: Fault[];
  /** What was read; `null` when there is no such folder. */
  content: Content | null;
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
      warnings: [],
      content: null,
    };
  }
  const names = Object.keys(collections) as CollectionName[];
  const read = names.map((name) => readCollection(folder, name));
  const tables = readTables(folder);
  const accepted = readAccepted(folder);
  const runs = readRuns(folder);
  const dataChanges = readDataChanges(folder);
  const entries = read.flatMap((part) => part.entries);
  const content: Content = { entries, tables: tables.tables, export: accepted.export };
  const all = [
    ...read.flatMap((part) => part.faults),
    ...missingPages(entries),
    ...lackingTranslations(entries),
    ...strayFiles(folder),
    ...tables.faults,
    ...accepted.faults,
    ...runs.faults,
    ...dataChanges.faults,
    ...lostLinks(content),
    ...addressLinks(content),
    ...personalFeedback(tables.tables.site),
    ...lostReferences(content),
    ...unevenReasons(content),
    ...doubledAddresses(content),
    ...takenFormerAddresses(content),
    ...doubledCodes(content),
    ...doubledSynonyms(content),
  ];
  const found = inOrder(all.map((fault) => withCodeMeant(fault, content)));
  return {
    files: entries.length + tables.files + accepted.files + runs.files + dataChanges.files,
    retrievedAt: accepted.export?.source.retrievedAt ?? null,
    faults: found.filter(({ rule }) => levelOf(rule) === 'error'),
    warnings: found.filter(({ rule }) => levelOf(rule) !== 'error'),
    content,
  };
}

/** By file, then by line; faults of one line stay in the order they were found. */
export function inOrder(faults: readonly Fault[]): Fault[] {
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
        faults: withPlaceholders(one.entry, [...one.faults, ...entryFaults(one.entry, join(place, id))]),
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

/** Faults that one file shows by itself, beyond those of its fields. */
function entryFaults(entry: EntryFile, folder: string): Fault[] {
  return [
    ...wrongOrder(entry),
    ...translationFaults(entry),
    ...personalContacts(entry),
    ...commandFaults(entry),
    ...linkTextFaults(entry),
    ...imageFaults(entry, folder),
  ];
}

/** Links written as addresses, against the addresses that the site has. */
function addressLinks(content: Content): Fault[] {
  const links = new Map([...siteAddresses(content)].map(([address, { link }]) => [address, link]));
  const { address: site } = (content.tables.site?.data ?? {}) as { address?: string };
  return content.entries.flatMap((entry) => linkTargetFaults(entry, { site, links }));
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
