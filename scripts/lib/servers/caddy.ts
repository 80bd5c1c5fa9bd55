/** Caddy of this machine with the site's own configuration. */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { caddyConfiguration } from '../../../src/serving/caddy.ts';
import type { Redirect } from '../../../src/serving/redirects.ts';
import {
  ask,
  findProgram,
  freePorts,
  LOOPBACK,
  ownCertificate,
  serverFolder,
  startServer,
  type RunningServer,
} from './program.ts';

/** Starts Caddy on free ports of loopback, serving a built site. Rejects when it cannot. */
export async function startCaddy({
  site,
  redirects = [],
}: {
  site: string;
  redirects?: readonly Redirect[];
}): Promise<RunningServer> {
  const program = findProgram('caddy');
  if (program === undefined) throw new Error('There is no Caddy on this machine.');
  const folder = serverFolder('caddy');
  const ports = await freePorts();
  const tls = ownCertificate(folder);
  const own = caddyConfiguration({
    root: resolve(site),
    address: 'localhost',
    bind: LOOPBACK,
    redirects,
    ...(tls && { tls }),
  });
  const options = ['admin off', `http_port ${String(ports.http)}`, `https_port ${String(ports.https)}`];
  const file = join(folder, 'Caddyfile');
  writeFileSync(file, `{\n${options.map((line) => `\t${line}\n`).join('')}}\n\n${own}`);
  const env = { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder, HOME: folder };
  const args = ['--adapter', 'caddyfile', '--config', file];
  const checked = ask(program, ['validate', ...args]);
  if (!checked.ok) throw new Error(checked.output);
  return startServer({ program, args: ['run', ...args], env, ports, awaited: ['https', 'http'], folder });
}
