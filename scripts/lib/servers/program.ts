/** Web servers of this machine, started on loopback for a test or a measurement and ended again. */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

export const LOOPBACK = '127.0.0.1';

/** In milliseconds: a busy machine is slow to start a program, and one that never answers must not hang a test. */
const LONGEST_START = 60_000;

export interface RunningServer {
  /** The ports it answers on. */
  ports: Ports;
  /** The process that answers, for measuring it. */
  pid: number;
  stop: () => Promise<void>;
}

export interface Ports {
  https: number;
  /** Plain http. */
  http: number;
}

/** Where a program of this machine is, or `undefined`. Servers may stand where only the administrator looks. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

/** A sentence for each server whose tests are left out because a program is not on this machine. */
export function missingServers(): string[] {
  return ['nginx', 'caddy'].flatMap((name) => {
    const missing = [name, 'openssl'].filter((program) => findProgram(program) === undefined);
    return missing.length === 0
      ? []
      : [`  Tests behind ${name} are skipped: ${missing.join(' and ')} not found (Debian: apt-get install).`];
  });
}

/** Two ports that nobody listens on. */
export async function freePorts(): Promise<Ports> {
  const servers = [createServer(), createServer()];
  const ports = await Promise.all(
    servers.map(
      (server) =>
        new Promise<number>((resolve, reject) => {
          server.once('error', reject).listen(0, LOOPBACK, () => {
            resolve((server.address() as AddressInfo).port);
          });
        }),
    ),
  );
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  const [https = 0, http = 0] = ports;
  return { https, http };
}

export interface Certificate {
  certificate: string;
  key: string;
}

/** A certificate for `localhost` that nobody but the test trusts, written into `folder`; `undefined` without openssl. */
export function ownCertificate(folder: string): Certificate | undefined {
  const openssl = findProgram('openssl');
  if (openssl === undefined) return undefined;
  const files = { certificate: join(folder, 'certificate.pem'), key: join(folder, 'key.pem') };
  const request = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-days',
    '2',
  ];
  const name = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const { status } = spawnSync(
    openssl,
    [...request, ...name, '-keyout', files.key, '-out', files.certificate],
    {
      stdio: 'ignore',
    },
  );
  return status === 0 ? files : undefined;
}

/** A folder for a server's own files; it goes when the server is stopped. */
export function serverFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `site-${name}-`));
}

interface Start {
  program: string;
  args: readonly string[];
  env?: Readonly<Record<string, string>>;
  ports: Ports;
  /** Which of the ports must answer before the server counts as started. */
  awaited: readonly (keyof Ports)[];
  folder: string;
}

/** Starts a server and waits until it answers. Rejects with all it wrote when it ends before that. */
export async function startServer({
  program,
  args,
  env,
  ports,
  awaited,
  folder,
}: Start): Promise<RunningServer> {
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  }
  const ended = endOf(child);
  const until = Date.now() + LONGEST_START;
  for (const port of awaited.map((name) => ports[name])) {
    while (!(await answers(port))) {
      if (child.exitCode !== null || child.pid === undefined || Date.now() > until) {
        child.kill();
        rmSync(folder, { recursive: true, force: true });
        throw new Error(`${program} did not start:\n${said}`);
      }
      await pause(50);
    }
  }
  return {
    ports,
    pid: child.pid ?? 0,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function endOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('error', () => {
      resolve();
    });
    child.once('exit', () => {
      resolve();
    });
  });
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, LOOPBACK);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
}

/** Runs a program to its end and gives what it wrote and whether it was content. */
export function ask(program: string, args: readonly string[]): { ok: boolean; output: string } {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return { ok: status === 0, output: `${stdout}${stderr}` };
}
