/** The commit: content/ alone, on a branch of its own, whole or not at all. */
import { lineOf, type Git, type GitResult } from './git.ts';
import { BRANCH_FOLDER, branchName } from './names.ts';
import type { Tree } from './tree.ts';

export type Committed = { ok: true; branch: string } | { ok: false; failure: GitResult };

/**
 * Commits everything under content/ with this message. A tree that stands on a branch of the content's own, not yet
 * part of the published one, stays there; otherwise a new branch is made. When the commit fails, the branch is left
 * as it was found, and the files lie untouched in the tree.
 */
export async function commitContent(
  git: Git,
  tree: Tree,
  { today, name, message }: { today: Temporal.PlainDate; name: string; message: string },
): Promise<Committed> {
  const own = await ownBranch(git, tree);
  const branch = own ?? branchName(today, name, await takenBranches(git, tree));
  if (own === undefined) {
    const made = await git('switch', '--quiet', '--create', branch);
    if (!made.ok) return { ok: false, failure: made };
  }
  const added = await git('add', '--all', '--', 'content');
  // Only content/, even when somebody has put other files in line for a commit of their own.
  const done = added.ok
    ? await git('commit', '--quiet', `--message=${message}`, '--only', '--', 'content')
    : added;
  if (done.ok) return { ok: true, branch };
  if (own === undefined) await backFrom(git, branch, tree.branch);
  return { ok: false, failure: done };
}

/** The branch the tree is on, when it is one to go on with. */
export async function ownBranch(git: Git, { branch, remote }: Tree): Promise<string | undefined> {
  if (branch?.startsWith(BRANCH_FOLDER) !== true) return undefined;
  if (remote === undefined) return branch;
  const published = `refs/remotes/${remote.name}/${remote.main}`;
  const ahead = await lineOf(git, 'rev-list', '--count', `${published}..HEAD`);
  const wasPushed = await git('rev-parse', '--verify', '--quiet', `refs/remotes/${remote.name}/${branch}`);
  // A branch whose every commit is published was reviewed and joined: what comes next is another proposal.
  return ahead === '0' && wasPushed.ok ? undefined : branch;
}

export async function takenBranches(git: Git, { remote }: Tree): Promise<(branch: string) => boolean> {
  const { out } = await git('for-each-ref', '--format=%(refname)', 'refs/heads', 'refs/remotes');
  const taken = new Set(out.split('\n'));
  return (branch) =>
    taken.has(`refs/heads/${branch}`) ||
    (remote !== undefined && taken.has(`refs/remotes/${remote.name}/${branch}`));
}

async function backFrom(git: Git, branch: string, earlier: string | undefined): Promise<void> {
  const back =
    earlier === undefined
      ? await git('switch', '--quiet', '--detach')
      : await git('switch', '--quiet', earlier);
  if (back.ok) await git('branch', '--quiet', '--delete', branch);
}
