/** Git as the publishing commands use it: argument lists without a shell, English messages, never a question. */
import { execFile } from 'node:child_process';

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

/** Variables by which a hook would lead git to another repository than the folder's own. */
const LEADING_ELSEWHERE = new Set(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX']);

function gitEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !LEADING_ELSEWHERE.has(name));
  // English messages, so that the reason of a failure can be told from them.
  return { ...Object.fromEntries(own), LC_ALL: 'C', LANGUAGE: 'C', GIT_TERMINAL_PROMPT: '0' };
}

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
