/** How the working tree stands before anything is sent: on which branch, in the middle of what, with which remote. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { lineOf, type Git } from './git.ts';

/** Work that git has begun and somebody has to end before anything else. */
export const HALF_DONE = ['merge', 'rebase', 'cherry-pick', 'revert'] as const;
export type HalfDone = (typeof HALF_DONE)[number];

/** Files of the git folder that stand for work half done. */
const MARKS: Readonly<Record<HalfDone, readonly string[]>> = {
  merge: ['MERGE_HEAD'],
  rebase: ['rebase-merge', 'rebase-apply'],
  'cherry-pick': ['CHERRY_PICK_HEAD'],
  revert: ['REVERT_HEAD'],
};

export interface Remote {
  name: string;
  /** Address that is pushed to; it may hold a password and is not to be shown as it is. */
  url: string;
  /** The branch that is published: what the remote says, else `main`. */
  main: string;
}

export interface Tree {
  /** `undefined` when no branch is checked out. */
  branch: string | undefined;
  halfDone: HalfDone | undefined;
  /** `undefined` when the repository has no remote at all. */
  remote: Remote | undefined;
  /** Where the folder stands in the repository: empty, or a path that ends in a slash. */
  prefix: string;
}

/** Reads how a tree stands; `undefined` when the folder is in no git repository. */
export async function readTree(git: Git, folder: string): Promise<Tree | undefined> {
  const inside = await git('rev-parse', '--is-inside-work-tree');
  if (!inside.ok || inside.out.trim() !== 'true') return undefined;
  const gitFolder = resolve(folder, await lineOf(git, 'rev-parse', '--git-dir'));
  const isThere = (mark: string) => existsSync(resolve(gitFolder, mark));
  const branch = await lineOf(git, 'symbolic-ref', '--quiet', '--short', 'HEAD');
  return {
    branch: branch === '' ? undefined : branch,
    halfDone: HALF_DONE.find((work) => MARKS[work].some(isThere)),
    remote: await readRemote(git),
    prefix: await lineOf(git, 'rev-parse', '--show-prefix'),
  };
}

/** `origin`, else the first there is. */
async function readRemote(git: Git): Promise<Remote | undefined> {
  const names = (await git('remote')).out.split('\n').filter((name) => name !== '');
  const name = names.find((one) => one === 'origin') ?? names[0];
  if (name === undefined) return undefined;
  const head = await lineOf(git, 'symbolic-ref', '--quiet', '--short', `refs/remotes/${name}/HEAD`);
  return {
    name,
    url: await lineOf(git, 'remote', 'get-url', '--push', name),
    main: head.startsWith(`${name}/`) ? head.slice(name.length + 1) : 'main',
  };
}
