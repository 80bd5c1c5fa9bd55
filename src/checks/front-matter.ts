/** One file of an entry: its front matter against the collection's schemas, and its body for what follows. */
import { LANGS, type Lang } from '../i18n/languages.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import { factNames, splitFinnish, wordNames } from '../schemas/entry.ts';
import type { Fault } from './fault.ts';
import { faultsOf, withoutMistyped } from './fields/issues.ts';
import { namedOwner } from './entries/persons.ts';
import { asLine, readYaml, type LineOf } from './yaml.ts';

export interface EntryFile {
  /** File as messages give it, `content/calls/x/index.fi.mdx`. */
  file: string;
  collection: CollectionName;
  /** The folder's name. */
  id: string;
  lang: Lang;
  /** The front matter as typed; empty when it could not be read. */
  data: Record<string, unknown>;
  lineOf: LineOf;
  body: string;
  /** Line of the file the body begins at. */
  bodyLine: number;
}

export type EntryPlace = Pick<EntryFile, 'file' | 'collection' | 'id' | 'lang'>;

export interface ReadEntry {
  entry: EntryFile;
  faults: Fault[];
}

export const fileName = (lang: Lang) => `index.${lang}.mdx`;
export const FILE_NAMES = LANGS.map(fileName);

/** The text of a file, or `undefined` when it is not UTF-8 or begins with a byte order mark. */
export function readText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith('\uFEFF') ? undefined : text;
  } catch {
    return undefined;
  }
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/;

/** Reads and checks one file. A file that cannot be read gives its fault and an entry without data. */
export function readEntry(bytes: Uint8Array, place: EntryPlace): ReadEntry {
  const { file } = place;
  const entry: EntryFile = { ...place, data: {}, lineOf: () => 1, body: '', bodyLine: 1 };
  const fault = (rule: Fault['rule']): Fault => ({ file, line: 1, path: '', rule, values: {} });
  const text = readText(bytes);
  if (text === undefined) return { entry, faults: [fault('encoding')] };
  const [top, yaml] = FRONT_MATTER.exec(text) ?? [];
  if (top === undefined || yaml === undefined) return { entry, faults: [fault('no-front-matter')] };
  entry.body = text.slice(top.length);
  entry.bodyLine = top.split('\n').length;
  const read = readYaml(yaml, { file, firstLine: 2, startLine: 1 });
  if (!read.ok) return { entry, faults: read.faults };
  if (!isRecord(read.data)) return { entry, faults: [fault('no-front-matter')] };
  entry.data = read.data;
  entry.lineOf = read.lineOf;
  return { entry, faults: withoutMistyped(fieldFaults(entry)).map(asLine).map(namedOwner) };
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function fieldFaults({ file, collection, lang, data, lineOf }: EntryFile): Fault[] {
  const { facts, words } = splitFinnish(collection, data);
  const schemas = collections[collection];
  const check = (
    part: Record<string, unknown>,
    schema: (typeof schemas)['facts' | 'words'],
    known: string[],
  ) => faultsOf(file, schema.safeParse(part).error?.issues ?? [], part, { known, lineOf });
  const known = wordNames(collection);
  if (lang === 'fi') {
    return [
      ...check(facts, schemas.facts, []),
      ...check(words, schemas.words, [...factNames(collection), ...known]),
    ];
  }
  const shared = Object.keys(facts).map((path): Fault => ({
    file,
    line: lineOf([path]),
    path,
    rule: 'shared-fact',
    values: {},
  }));
  return [...shared, ...check(words, schemas.words, known)];
}
