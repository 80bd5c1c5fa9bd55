/**
 * What git remembers of the files of a folder: when each was last touched, and how it read then. Who did it is never
 * asked. Two runs of git are enough, however many files there are.
 */
import { askGit, pieces } from './git.ts';

export interface Commit {
  id: string;
  /** When it was committed. */
  at: Temporal.Instant;
}

export interface History {
  /** The commits that touched a file, newest first; the file as from the folder, `calls/x/index.fi.mdx`. */
  commitsOf: (file: string) => readonly Commit[];
  /** Files that differ from the last commit, or are not in it. */
  uncommitted: ReadonlySet<string>;
  /** The last commit, shortened to what a person can copy. */
  revision: string;
}

/** Why nothing is known: no repository, or a clone that has only its newest part. */
export type Unknown = 'no-git' | 'shallow';

export type ReadHistory = { known: true; history: History } | { known: false; why: Unknown };

const REVISION_LENGTH = 12;
/** A sign that stands in no path and no commit. */
const MARK = '\u0001';
const FORMAT = '--format=%x01%H %ct';

/** Reads the history of everything in `folder`, once. */
export function readHistory(folder: string): ReadHistory {
  const place = askGit(folder, ['rev-parse', '--is-shallow-repository', '--show-prefix']);
  const [isShallow, prefix = ''] = place?.toString('utf8').split('\n') ?? [];
  if (isShallow === 'true') return { known: false, why: 'shallow' };
  // -c: a merge touches the files in which it joined changes of both sides; their names --relative would leave whole.
  const log = askGit(folder, ['log', '-c', '--name-only', '-z', FORMAT, '--', '.']);
  const head = askGit(folder, ['rev-parse', `--short=${String(REVISION_LENGTH)}`, 'HEAD']);
  if (log === null || head === null) return { known: false, why: 'no-git' };
  const touched = readLog(log.toString('utf8'), prefix);
  return {
    known: true,
    history: {
      commitsOf: (file) => touched.get(file) ?? [],
      uncommitted: new Set([
        ...pieces(askGit(folder, ['diff', '--name-only', '--relative', '-z', 'HEAD', '--', '.'])),
        ...pieces(askGit(folder, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.'])),
      ]),
      revision: head.toString('utf8').trim(),
    },
  };
}

/** By file as from the folder, which stands at `prefix` in the repository. */
function readLog(text: string, prefix: string): Map<string, Commit[]> {
  const touched = new Map<string, Commit[]>();
  for (const block of text.split(MARK).slice(1)) {
    const [head = '', ...files] = block.split('\0');
    const [id = '', seconds] = head.trim().split(' ');
    const commit = { id, at: Temporal.Instant.fromEpochMilliseconds(Number(seconds) * 1000) };
    for (const name of files) {
      const path = name.replace(/^\n/, '');
      if (path === '') continue;
      const file = path.slice(prefix.length);
      const earlier = touched.get(file);
      if (earlier === undefined) touched.set(file, [commit]);
      else earlier.push(commit);
    }
  }
  return touched;
}

/** A file as it was in a commit. */
export interface Version {
  commit: string;
  /** As from the folder. */
  file: string;
}

/** The texts of versions, in their order; `null` for one that is not there. */
export function readVersions(folder: string, versions: readonly Version[]): (string | null)[] {
  if (versions.length === 0) return [];
  const names = versions.map(({ commit, file }) => `${commit}:./${file}\n`).join('');
  const answer = askGit(folder, ['cat-file', '--batch'], names);
  if (answer === null) return versions.map(() => null);
  let offset = 0;
  return versions.map(() => {
    const lineEnd = answer.indexOf('\n', offset);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(answer.toString('utf8', offset, lineEnd))?.[1];
    offset = lineEnd + 1;
    if (size === undefined) return null;
    const text = answer.toString('utf8', offset, offset + Number(size));
    offset += Number(size) + 1;
    return text;
  });
}
