/** The working tree, when it is in a state that a writer's commands can go on from. */
import { strings } from '../../i18n/strings.ts';
import type { Git } from './git.ts';
import { readTree, type Tree } from './tree.ts';
import type { World } from './world.ts';

/** The tree, when there is git, a repository and nothing half done in it; otherwise says why not. */
export async function usableTree(
  git: Git,
  { folder, lang, say }: Pick<World, 'folder' | 'lang' | 'say'>,
): Promise<Tree | undefined> {
  const t = strings(lang);
  if (!(await git('--version')).found) {
    say(t('send.noGit'));
    return undefined;
  }
  const tree = await readTree(git, folder);
  if (tree === undefined) {
    say(t('send.noRepository'));
    return undefined;
  }
  if (tree.halfDone !== undefined) {
    say(t('send.halfDone', { what: tree.halfDone }));
    return undefined;
  }
  return tree;
}

/**
 * What is published now tells which branch to go on with and whether two texts can be joined. Without a network
 * the last known state has to do; the push then says what is wrong.
 */
export async function fetchPublished(git: Git, { remote }: Tree): Promise<void> {
  if (remote !== undefined) await git('fetch', '--quiet', remote.name, remote.main);
}
