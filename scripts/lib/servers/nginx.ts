/** nginx of this machine with the site's own configuration. */
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { nginxConfiguration } from '../../../src/serving/nginx.ts';
import type { Redirect } from '../../../src/serving/redirects.ts';
import {
  ask,
  findProgram,
  freePorts,
  LOOPBACK,
  ownCertificate,
  serverFolder,
  startServer,
  type Ports,
  type RunningServer,
} from './program.ts';

/** Where Debian and Fedora put modules that can be loaded. */
const MODULES = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules'];

/** The module that sends files compressed by Brotli beforehand, or `undefined`: a package of its own in Debian. */
export function brotliModule(): string | undefined {
  return MODULES.map((folder) => join(folder, 'ngx_http_brotli_static_module.so')).find((file) =>
    existsSync(file),
  );
}

const PRIVATE_FOLDERS = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

export interface Started {
  /** The built site. */
  site: string;
  redirects?: readonly Redirect[];
  /** Plain http alone, as behind something that ends TLS. */
  plain?: boolean;
}

/** Writes the configuration into a folder of its own and gives its file. */
function writeConfiguration(
  folder: string,
  ports: Ports,
  { site, redirects = [], plain = false }: Started,
): string {
  const brotli = brotliModule();
  const tls = plain ? undefined : ownCertificate(folder);
  const own = nginxConfiguration({
    root: resolve(site),
    host: 'localhost',
    listen: `${LOOPBACK}:${String(plain ? ports.http : ports.https)}`,
    ...(tls && { tls: { ...tls, listenPlain: `${LOOPBACK}:${String(ports.http)}` } }),
    brotli: brotli !== undefined,
    redirects,
  });
  const file = join(folder, 'nginx.conf');
  const around = [
    ...(brotli === undefined ? [] : [`load_module "${brotli}";`]),
    // One process, so that its time is the server's and ending it ends all.
    'daemon off;',
    'master_process off;',
    `pid "${join(folder, 'nginx.pid')}";`,
    'error_log stderr crit;',
    'events { worker_connections 1024; }',
    'http {',
    'access_log off;',
    'sendfile on;',
    'tcp_nopush on;',
    'keepalive_requests 1000000;',
    ...PRIVATE_FOLDERS.map((name) => `${name}_temp_path "${join(folder, name)}";`),
    own,
    '}',
  ];
  writeFileSync(file, `${around.join('\n')}\n`);
  return file;
}

/** Starts nginx on free ports of loopback. Rejects when it cannot. */
export async function startNginx(started: Started): Promise<RunningServer> {
  const program = findProgram('nginx');
  if (program === undefined) throw new Error('There is no nginx on this machine.');
  const folder = serverFolder('nginx');
  const ports = await freePorts();
  const file = writeConfiguration(folder, ports, started);
  const checked = ask(program, ['-t', '-p', folder, '-c', file]);
  if (!checked.ok) throw new Error(checked.output);
  return startServer({
    program,
    args: ['-p', folder, '-c', file],
    ports,
    awaited: started.plain === true ? ['http'] : ['https', 'http'],
    folder,
  });
}
