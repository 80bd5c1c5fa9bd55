/** Child processes of the commands: always this Node, never the one that happens to be first on the PATH. */
import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';

/** The tools' own entry files, so that neither a shell nor npm stands between. */
export const TOOLS = {
  astro: 'node_modules/astro/bin/astro.mjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  playwright: 'node_modules/@playwright/test/cli.js',
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  vitest: 'node_modules/vitest/vitest.mjs',
} as const;

type Env = Readonly<Record<string, string>>;

/** Astro reports nothing home and stays in the foreground, also where it takes the terminal for a machine's. */
const QUIET_ASTRO: Env = {
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
};

export interface Finished {
  ok: boolean;
  /** Everything the process wrote, to either stream, in the order it came. */
  output: string;
}

interface CaptureOptions {
  env?: Env;
  onText?: (text: string) => void;
}

/** Runs a script with its output kept back, to be shown only when something is wrong. */
export async function capture(
  script: string,
  args: readonly string[],
  options: CaptureOptions = {},
): Promise<Finished> {
  const child = start(process.execPath, [script, ...args], {
    env: options.env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const pieces: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      pieces.push(text);
      options.onText?.(text);
    });
  }
  const code = await exitCode(child);
  return { ok: code === 0, output: pieces.join('') };
}

/** Runs a script in this terminal and returns its exit code. */
export async function passThrough(script: string, args: readonly string[], env: Env = {}): Promise<number> {
  return show(process.execPath, [script, ...args], env);
}

/** Runs any program in this terminal and returns its exit code; 127 when there is no such program. */
export async function show(program: string, args: readonly string[], env: Env = {}): Promise<number> {
  const child = start(program, args, { env, stdio: 'inherit' });
  // Ctrl+C reaches the child from the terminal: here it only must not end this process first.
  const wait = () => undefined;
  const end = () => child.kill('SIGTERM');
  process.on('SIGINT', wait).on('SIGTERM', end);
  try {
    return await exitCode(child);
  } finally {
    process.off('SIGINT', wait).off('SIGTERM', end);
  }
}

function start(
  program: string,
  args: readonly string[],
  options: { env: Env | undefined } & SpawnOptions,
): ChildProcess {
  return spawn(program, args, { ...options, env: { ...process.env, ...QUIET_ASTRO, ...options.env } });
}

function exitCode(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.on('error', () => {
      resolve(127);
    });
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}
