/** The branch that editing happens on: never the published one. */
import { strings } from '../../i18n/strings.ts';
import { ownBranch, takenBranches } from './commit.ts';
import type { Git } from './git.ts';
import { branchName } from './names.ts';
import { inGitsWords } from './push-failure.ts';
import type { Tree } from './tree.ts';
import { fetchPublished, usableTree } from './usable-tree.ts';
import type { World } from './world.ts';

/** What a branch is called before anybody knows what will be edited. */
const NAME = 'muokkaus';

/**
 * Stands the tree on a branch of the content's own, from the newest published version where nothing unsent lies in
 * the way. Gives the branch; `undefined` when it could not be done, which has then been said. No file is lost either way.
 */
export async function beginEditing(
  git: Git,
  world: Pick<World, 'folder' | 'lang' | 'say' | 'today'>,
): Promise<string | undefined> {
  const tree = await usableTree(git, world);
  if (tree === undefined) return undefined;
  await fetchPublished(git, tree);
  const own = await ownBranch(git, tree);
  if (own !== undefined) return own;
  const branch = branchName(world.today, NAME, await takenBranches(git, tree));
  const from = await newestVersion(git, tree);
  const made = await git('switch', '--quiet', '--no-track', '--create', branch, ...from);
  if (made.ok) return branch;
  world.say(strings(world.lang)('editor.noBranch', { words: inGitsWords(made.error) }));
  return undefined;
}

/** The published version, when the tree is clean and holds nothing that is not in it; otherwise where the tree stands. */
async function newestVersion(git: Git, { remote }: Tree): Promise<string[]> {
  if (remote === undefined) return [];
  const published = `refs/remotes/${remote.name}/${remote.main}`;
  const status = await git('status', '--porcelain=v1');
  const isBehind = await git('merge-base', '--is-ancestor', 'HEAD', published);
  return status.ok && status.out === '' && isBehind.ok ? [published] : [];
}
