/** Whether the published branch has meanwhile changed the same files, found without touching the tree. */
import type { Git } from './git.ts';
import type { Remote } from './tree.ts';

async function changedBetween(git: Git, from: string, to: string): Promise<Set<string>> {
  const { out } = await git('diff', '--name-only', '-z', '--no-renames', from, to);
  return new Set(out.split('\0').filter((file) => file !== ''));
}

/**
 * Files, from the repository's top folder, whose two texts git cannot join by itself. The remote's branch has to be
 * fetched first; a branch without a common past with it gives none.
 */
export async function conflictsWith(git: Git, { name, main }: Remote): Promise<string[]> {
  const published = `refs/remotes/${name}/${main}`;
  const merged = await git(
    'merge-tree',
    '--write-tree',
    '--name-only',
    '-z',
    '--no-messages',
    'HEAD',
    published,
  );
  if (merged.ok) return [];
  // The first part is the tree's number, the others are the files.
  const [tree = '', ...files] = merged.out.split('\0');
  if (/^[0-9a-f]{40,64}$/.test(tree)) return [...new Set(files.filter((file) => file !== ''))];
  return changedOnBothSides(git, published);
}

/** Git before 2.38 cannot try a merge: files that both have changed are the nearest it can tell. */
async function changedOnBothSides(git: Git, published: string): Promise<string[]> {
  const base = await git('merge-base', 'HEAD', published);
  const start = base.out.trim();
  if (!base.ok || start === '') return [];
  const theirs = await changedBetween(git, start, published);
  return [...(await changedBetween(git, start, 'HEAD'))].filter((file) => theirs.has(file));
}
