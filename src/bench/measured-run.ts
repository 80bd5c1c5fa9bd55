/**
 * What a command costs with everything it starts: wall time, CPU time, memory. Read from /proc twenty times a second, since a
 * search engine's process that is ended and not waited for is in no one's own account. Linux only.
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

export interface Cost {
  exitCode: number;
  /** Wall time, seconds. */
  seconds: number;
  /** User and system time of all processes, seconds. */
  cpu: number;
  /** The most memory that all processes held together at one moment, MB. */
  peakMb: number;
  /** The most memory that one of them held, MB. */
  largestMb: number;
  /** CPU seconds by what runs: the name of the script, or of the program. */
  cpuOf: Record<string, number>;
  output: string;
}

/** Clock ticks a second in /proc/<pid>/stat: 100 on every Linux that Node runs on (proc(5), sysconf _SC_CLK_TCK). */
const TICKS = 100;
const PAGE = 4096;
const EVERY_MS = 50;

interface Sample {
  name: string;
  cpu: number;
  bytes: number;
}

/** `node --flag scripts/build.ts …` → `build.ts`; any other program by its own name. */
function nameOf([program = '', ...args]: readonly string[]): string {
  const script = /\bnode$/.test(program) ? args.find((arg) => !arg.startsWith('-')) : undefined;
  return basename(script ?? program);
}

/** The processes of a group now. */
function processesOf(group: number): Map<string, Sample> {
  const found = new Map<string, Sample>();
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      // After the name in brackets, which may hold anything: state, parent, group … (proc(5)).
      const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
        .replace(/^.*\) /s, '')
        .split(' ');
      if (Number(fields[2]) !== group) continue;
      found.set(pid, {
        name: nameOf(readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')),
        cpu: (Number(fields[11]) + Number(fields[12])) / TICKS,
        bytes: Number(fields[21]) * PAGE,
      });
    } catch {
      // It ended between the two readings.
    }
  }
  return found;
}

function byName(samples: readonly Sample[]): Record<string, number> {
  const groups = Map.groupBy(samples, ({ name }) => name);
  return Object.fromEntries(
    [...groups].map(([name, group]) => [name, group.reduce((sum, { cpu }) => sum + cpu, 0)]),
  );
}

export interface RunOptions {
  env?: Readonly<Record<string, string>>;
  cwd?: string;
}

/** Runs a program to its end and gives its cost; what it writes is kept, not shown. */
export async function measuredRun(
  program: string,
  args: readonly string[],
  { env = {}, cwd }: RunOptions = {},
): Promise<Cost> {
  const begun = performance.now();
  // A group of its own, so that all it starts can be told from the rest.
  const child = spawn(program, args, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
    ...(cwd !== undefined && { cwd }),
  });
  const pieces: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => pieces.push(text));
  }
  const cpu = new Map<string, Sample>();
  let peak = 0;
  let largest = 0;
  const look = () => {
    const now = processesOf(child.pid ?? -1);
    for (const [pid, sample] of now) {
      // A process that has ended and is not yet taken note of has no command line any more.
      const name = sample.name === '' ? (cpu.get(pid)?.name ?? '') : sample.name;
      cpu.set(pid, { ...sample, name });
    }
    const held = [...now.values()].map(({ bytes }) => bytes);
    peak = Math.max(
      peak,
      held.reduce((sum, bytes) => sum + bytes, 0),
    );
    largest = Math.max(largest, ...held);
  };
  const timer = setInterval(look, EVERY_MS);
  const exitCode = await new Promise<number>((resolve) => {
    child.on('error', () => {
      resolve(127);
    });
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
  clearInterval(timer);
  return {
    exitCode,
    seconds: (performance.now() - begun) / 1000,
    cpu: [...cpu.values()].reduce((sum, each) => sum + each.cpu, 0),
    cpuOf: byName([...cpu.values()]),
    peakMb: peak / 1e6,
    largestMb: largest / 1e6,
    output: pieces.join(''),
  };
}
