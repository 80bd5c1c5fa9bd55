/**
 * `npm run hosting -- --host NAME [--root FOLDER] [--to FOLDER] [--certificate FILE --key FILE] [--no-brotli]`: writes the
 * configuration of each server for the site as it was last built (docs/hosting.md).
 */
import { existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { caddyConfiguration } from '../src/serving/caddy.ts';
import { cdnHeaders, storedObjects } from '../src/serving/objects.ts';
import { nginxConfiguration } from '../src/serving/nginx.ts';
import { readRedirects } from '../src/serving/redirects.ts';
import { SITE_FOLDER } from './lib/site-folder.ts';

const HELP = `npm run hosting -- --host NAME [options]
  --host NAME          the site's host name, kohtaanto.example
  --root FOLDER        where the built site stands on the server; otherwise where it stands here
  --to FOLDER          where the configurations are written; otherwise hosting
  --certificate FILE, --key FILE
                       for nginx to serve https; without them it serves plain http on port 8080 of loopback,
                       behind something that ends TLS
  --no-brotli          for an nginx without the module brotli_static`;

process.exitCode = main();

function main(): number {
  let values;
  try {
    ({ values } = parseArgs({
      options: {
        host: { type: 'string' },
        root: { type: 'string', default: resolve(SITE_FOLDER) },
        to: { type: 'string', default: 'hosting' },
        certificate: { type: 'string' },
        key: { type: 'string' },
        'no-brotli': { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    return 2;
  }
  const { host, root, to, certificate, key } = values;
  if (values.help || host === undefined || (certificate === undefined) !== (key === undefined)) {
    console.log(HELP);
    return values.help ? 0 : 2;
  }
  const rules = join(SITE_FOLDER, '_redirects');
  if (!existsSync(rules)) {
    console.error(`There is no built site in ${SITE_FOLDER}. Build it first: npm run build`);
    return 1;
  }
  const redirects = readRedirects(readFileSync(rules, 'utf8'));
  const tls = certificate !== undefined && key !== undefined ? { certificate, key } : undefined;
  const nginx = nginxConfiguration({
    root,
    host,
    listen: tls ? '443' : '127.0.0.1:8080',
    ...(tls && { tls: { ...tls, listenPlain: '80' } }),
    brotli: !values['no-brotli'],
    redirects,
  });
  const files = globSync(['**/*', '.well-known/*'], { cwd: SITE_FOLDER })
    .filter((file) => statSync(join(SITE_FOLDER, file)).isFile())
    .map((file) => file.split(sep).join('/'));
  const written = {
    'nginx.conf': nginx,
    Caddyfile: caddyConfiguration({ root, address: host, redirects }),
    'objects.json': `${JSON.stringify(storedObjects(files), null, 1)}\n`,
    'cdn-headers.json': `${JSON.stringify(cdnHeaders(), null, 1)}\n`,
  };
  mkdirSync(to, { recursive: true });
  for (const [name, text] of Object.entries(written)) {
    writeFileSync(join(to, name), text);
    console.log(join(to, name));
  }
  return 0;
}
