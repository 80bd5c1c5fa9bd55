/** The git program, asked and never told to change anything. */
import { spawnSync } from 'node:child_process';
import { gitEnvironment } from '../git-environment.ts';

const LARGEST_ANSWER = 1024 ** 3;

/**
 * What git answers when run in `folder`; `null` when it fails: there is no git, no repository, nothing by that name,
 * or the repository is another user's and git refuses to read it.
 */
export function askGit(folder: string, args: readonly string[], input = ''): Buffer | null {
  const { status, stdout } = spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: folder,
    input,
    maxBuffer: LARGEST_ANSWER,
    env: { ...gitEnvironment(), GIT_OPTIONAL_LOCKS: '0' },
  });
  return status === 0 ? stdout : null;
}

/** The pieces of an answer that are parted by NUL. */
export function pieces(answer: Buffer | null): string[] {
  return (answer?.toString('utf8') ?? '').split('\0').filter((piece) => piece !== '');
}
