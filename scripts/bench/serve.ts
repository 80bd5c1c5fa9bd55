/**
 * `npm run bench:serve [-- SECONDS]`: what nginx of this machine carries with the site's own configuration: every page of
 * the built site in turn, compressed, for ten seconds on loopback, by wrk (Debian: apt-get install nginx wrk). Prints errors,
 * requests a second and a CPU second of the server. It measures only: no test depends on the machine.
 */
import { existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { join, sep } from 'node:path';
import { brotliModule, startNginx } from '../lib/servers/nginx.ts';
import { findProgram, serverFolder } from '../lib/servers/program.ts';
import { SITE_FOLDER } from '../lib/site-folder.ts';

/** Clock ticks of a process's times in /proc (USER_HZ, always 100 on Linux). */
const TICKS = 100;
const CONNECTIONS = '32';

const seconds = Number(process.argv[2] ?? 10);
process.exitCode = await main();

async function main(): Promise<number> {
  const wrk = findProgram('wrk');
  if (wrk === undefined || findProgram('nginx') === undefined || !existsSync('/proc/self/stat')) {
    console.error('This needs nginx and wrk on Linux (Debian: apt-get install nginx wrk).');
    return 1;
  }
  if (!existsSync(join(SITE_FOLDER, 'index.html'))) {
    console.error(`There is no built site in ${SITE_FOLDER}. Build it first: npm run build`);
    return 1;
  }
  if (!(seconds > 0)) {
    console.error('npm run bench:serve [-- SECONDS]: the seconds are a number above 0.');
    return 2;
  }
  const pages = globSync('*/**/index.html', { cwd: SITE_FOLDER })
    .toSorted()
    .map(
      (file) =>
        `/${file
          .split(sep)
          .join('/')
          .replace(/index\.html$/, '')}`,
    );
  const folder = serverFolder('wrk');
  const script = join(folder, 'pages.lua');
  writeFileSync(script, luaScript(pages));
  const server = await startNginx({ site: SITE_FOLDER, plain: true });
  try {
    const before = cpuSeconds(server.pid);
    const said = await output(wrk, [
      ...['-t', '1', '-c', CONNECTIONS, '-d', `${String(seconds)}s`, '-s', script],
      `http://127.0.0.1:${String(server.ports.http)}`,
    ]);
    const cpu = cpuSeconds(server.pid) - before;
    const [, requests, bytes, micros, errors] = /^(\d+) (\d+) (\d+) (\d+)$/m.exec(said) ?? [];
    if (requests === undefined) throw new Error(said);
    const count = Number(requests);
    const line = (name: string, value: string) => {
      console.log(`${name.padEnd(28)}${value}`);
    };
    line('pages asked for in turn', String(pages.length));
    line('coding', brotliModule() === undefined ? 'gzip' : 'br');
    line('errors', errors ?? '?');
    line('requests', requests);
    line('requests a second', Math.round(count / (Number(micros) / 1e6)).toLocaleString('en'));
    line('requests a CPU second', Math.round(count / cpu).toLocaleString('en'));
    line('bytes an answer', String(Math.round(Number(bytes) / count)));
    return errors === '0' ? 0 : 1;
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

/** Asks for the pages in turn and ends with one line: requests, bytes, microseconds, errors. */
function luaScript(pages: readonly string[]): string {
  return `local pages = { ${pages.map((page) => JSON.stringify(page)).join(', ')} }
local headers = { Host = "localhost", ["Accept-Encoding"] = "br, gzip" }
local at = 0
request = function()
  at = at % #pages + 1
  return wrk.format("GET", pages[at], headers)
end
done = function(summary)
  local e = summary.errors
  print(string.format("%d %d %d %d", summary.requests, summary.bytes, summary.duration,
    e.connect + e.read + e.write + e.status + e.timeout))
end
`;
}

/** The processor time a process has used, in seconds (proc_pid_stat(5): utime and stime). */
function cpuSeconds(pid: number): number {
  const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

function output(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (said += text));
    }
    child.once('error', reject).once('close', () => {
      resolve(said);
    });
  });
}
