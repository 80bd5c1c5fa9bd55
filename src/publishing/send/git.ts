/** Git as the publishing commands use it: argument lists without a shell, English messages, never a question. */
import { execFile } from 'node:child_process';
import { gitEnvironment } from '../git-environment.ts';

/** A silent server must not hold the person for ever. */
const LONGEST_WAIT_MS = 120_000;
/** Room for the list of every file of the content. */
const LONGEST_OUTPUT_BYTES = 64 * 1024 * 1024;

export interface GitResult {
  ok: boolean;
  /** What git printed, as it stands. */
  out: string;
  /** What git said of its failure, without the last line break. */
  error: string;
  /** Whether it was ended because nothing came of it in two minutes. */
  timedOut: boolean;
  /** Whether the program git was there at all. */
  found: boolean;
}

export type Git = (...args: readonly string[]) => Promise<GitResult>;

/** Git in a folder. A failing command resolves with `ok: false`; it never rejects. */
export function gitIn(folder: string): Git {
  return (...args) =>
    new Promise((resolve) => {
      execFile(
        'git',
        args,
        {
          cwd: folder,
          env: gitEnvironment(),
          encoding: 'utf8',
          timeout: LONGEST_WAIT_MS,
          maxBuffer: LONGEST_OUTPUT_BYTES,
        },
        (error, out, errorText) => {
          resolve({
            ok: error === null,
            out,
            error: errorText.trimEnd(),
            timedOut: error?.killed === true,
            found: error?.code !== 'ENOENT',
          });
        },
      );
    });
}

/** The first line of what a command printed; empty when it failed. */
export async function lineOf(git: Git, ...args: readonly string[]): Promise<string> {
  const { ok, out } = await git(...args);
  return ok ? (out.split('\n')[0] ?? '') : '';
}
