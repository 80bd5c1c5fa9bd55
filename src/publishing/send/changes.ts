/** What has changed in the content since the last commit, entry by entry. */
import { isLang, LANGS, type Lang } from '../../i18n/languages.ts';
import { collections, type CollectionName } from '../../schemas/collections.ts';
import type { Git } from './git.ts';

export const KINDS_OF_CHANGE = ['new', 'changed', 'removed'] as const;
export type ChangeKind = (typeof KINDS_OF_CHANGE)[number];

export interface FileChange {
  /** From the project's top folder: `content/calls/x/index.fi.mdx`. */
  file: string;
  kind: ChangeKind;
}

export interface EntryChange {
  collection: CollectionName;
  id: string;
  /** The language files that changed, in the order of the languages. */
  texts: { lang: Lang; kind: ChangeKind }[];
  /** Pictures and other files beside the texts. */
  files: FileChange[];
}

export interface Changes {
  entries: EntryChange[];
  /** Files of content/ that belong to no entry: tables, the export. */
  tables: FileChange[];
  /** Changed files outside content/: named and left alone. */
  others: string[];
}

/**
 * Reads what has changed, new files among it. `prefix` is the folder's place in the repository.
 * Throws when git cannot tell: the caller has seen before that this is a repository.
 */
export async function readChanges(git: Git, prefix: string): Promise<Changes> {
  const status = await git('status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames');
  if (!status.ok) throw new Error(status.error);
  const all = status.out
    .split('\0')
    .filter((row) => row !== '')
    .map((row) => ({ code: row.slice(0, 2), path: row.slice(3) }));
  const inContent: FileChange[] = [];
  const others: string[] = [];
  for (const { code, path } of all) {
    const file = path.startsWith(prefix) ? path.slice(prefix.length) : `/${path}`;
    if (file.startsWith('content/')) inContent.push({ file, kind: kindOf(code) });
    else others.push(file);
  }
  return { ...groupByEntry(inContent), others };
}

/** The two letters of git's short status: what is staged, and what lies in the tree. */
function kindOf(code: string): ChangeKind {
  if (code.includes('D')) return 'removed';
  return code.startsWith('A') || code === '??' ? 'new' : 'changed';
}

const ENTRY = /^content\/([^/]+)\/([^/]+)\/(.+)$/;
const TEXT = /^index\.([a-z]{2})\.mdx?$/;

function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(collections, name);
}

/** Files of the content gathered under the entry they belong to, in the order of the files. */
export function groupByEntry(files: readonly FileChange[]): Pick<Changes, 'entries' | 'tables'> {
  const entries = new Map<string, EntryChange>();
  const tables: FileChange[] = [];
  for (const change of files) {
    const [, collection = '', id = '', name = ''] = ENTRY.exec(change.file) ?? [];
    if (!isCollection(collection)) {
      tables.push(change);
      continue;
    }
    const key = `${collection}/${id}`;
    const entry = entries.get(key) ?? { collection, id, texts: [], files: [] };
    entries.set(key, entry);
    const lang = TEXT.exec(name)?.[1];
    if (isLang(lang)) entry.texts.push({ lang, kind: change.kind });
    else entry.files.push(change);
  }
  for (const { texts } of entries.values()) {
    texts.sort((a, b) => LANGS.indexOf(a.lang) - LANGS.indexOf(b.lang));
  }
  return { entries: [...entries.values()], tables };
}

export function isEmpty({ entries, tables }: Changes): boolean {
  return entries.length === 0 && tables.length === 0;
}
