/** The content as it stands on the main branch: what readers may have seen, bookmarked and planned by. */
import { askGit, pieces } from '../../publishing/history/git.ts';
import { collections, type CollectionName } from '../../schemas/collections.ts';
import { isLang } from '../../i18n/languages.ts';
import { readEntry, readText, type EntryFile } from '../front-matter.ts';
import { readYaml } from '../yaml.ts';

/** Why there is nothing to compare with. */
export type Unknown = 'no-git' | 'no-main' | 'shallow';

/** Entries that differ now from their main version, all languages of each, as they were there. */
export type MainVersion =
  { known: true; entries: EntryFile[]; redirects: RedirectRow[] } | { known: false; why: Unknown };

/** A row of the table of redirects as typed there. */
export type RedirectRow = Readonly<Record<string, unknown>>;

const MAIN_BRANCHES = ['refs/remotes/origin/main', 'refs/heads/main'];

/** Reads what has changed in `folder` since its branch left the main one, in a few calls of git however large it is. */
export function readMainVersion(folder: string): MainVersion {
  const place = askGit(folder, ['rev-parse', '--is-shallow-repository', '--show-prefix']);
  if (place === null) return { known: false, why: 'no-git' };
  const [isShallow, prefix = ''] = place.toString('utf8').split('\n');
  const base = commonCommit(folder);
  if (base === null) return { known: false, why: isShallow === 'true' ? 'shallow' : 'no-main' };
  const changed = pieces(
    askGit(folder, ['diff', '--name-only', '--no-renames', '--relative', '-z', base, '--', '.']),
  );
  const folders = [...new Set(changed.map((file) => file.split('/').slice(0, 2).join('/')))].filter(isEntry);
  const redirects = changed.includes(REDIRECTS) ? readRedirects(folder, base) : [];
  if (folders.length === 0) return { known: true, entries: [], redirects };
  const files = pieces(
    askGit(folder, [
      'ls-tree',
      '-r',
      '-z',
      '--name-only',
      base,
      '--',
      ...folders.map((name) => `./${name}/`),
    ]),
  );
  return { known: true, entries: readFiles(folder, { base, prefix }, files), redirects };
}

const REDIRECTS = 'redirects.yaml';

/** The rows of the table there, if they were changed since. */
function readRedirects(folder: string, base: string): RedirectRow[] {
  const bytes = askGit(folder, ['show', `${base}:./${REDIRECTS}`]);
  const text = bytes === null ? undefined : readText(bytes);
  if (text === undefined) return [];
  const read = readYaml(text, { file: REDIRECTS, firstLine: 1, startLine: 1 });
  return read.ok && Array.isArray(read.data) ? (read.data as RedirectRow[]) : [];
}

/** Where this branch left the main one; the branch that was fetched comes before one of this machine. */
function commonCommit(folder: string): string | null {
  for (const branch of MAIN_BRANCHES) {
    const commit = askGit(folder, ['merge-base', 'HEAD', branch])?.toString('utf8').trim();
    if (commit !== undefined) return commit;
  }
  return null;
}

function isEntry(folder: string): boolean {
  const [collection = '', id] = folder.split('/');
  return collection in collections && id !== undefined;
}

function readFiles(
  folder: string,
  { base, prefix }: { base: string; prefix: string },
  files: string[],
): EntryFile[] {
  const asked = files.map((file) => `${base}:${prefix}${file}\n`).join('');
  const answer = askGit(folder, ['cat-file', '--batch'], asked);
  if (answer === null) return [];
  const texts = batched(answer);
  return files.flatMap((file, index): EntryFile[] => {
    const [collection = '', id = '', name = ''] = file.split('/');
    const [, lang] = /^index\.(\w+)\.mdx$/.exec(name) ?? [];
    const bytes = texts[index];
    if (!isLang(lang) || bytes === undefined) return [];
    const place = { file: `content/${file}`, collection: collection as CollectionName, id, lang };
    return [readEntry(bytes, place).entry];
  });
}

/** The objects of `git cat-file --batch`: a head line with the length in bytes, the bytes, a line end. */
function batched(answer: Buffer): (Buffer | undefined)[] {
  const result: (Buffer | undefined)[] = [];
  let at = 0;
  while (at < answer.length) {
    const lineEnd = answer.indexOf(0x0a, at);
    if (lineEnd === -1) break;
    const [, , size] = answer.toString('utf8', at, lineEnd).split(' ');
    at = lineEnd + 1;
    if (size === undefined || !/^\d+$/.test(size)) {
      result.push(undefined);
      continue;
    }
    result.push(answer.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return result;
}
