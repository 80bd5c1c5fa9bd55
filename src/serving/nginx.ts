/** The site's description as a configuration of nginx, for a file of its own inside `http { … }` (conf.d/). */
import { ERROR_PAGES } from './error-pages.ts';
import { regexOf, type Glob } from './globs.ts';
import { headersOf, type Place } from './headers.ts';
import { KIND_ROWS, KINDS } from './kinds.ts';
import { MEDIA_TYPES, OTHER_TYPE } from './media-types.ts';
import type { Redirect } from './redirects.ts';

export interface NginxSite {
  /** Folder of the built site, as the server sees it. */
  root: string;
  /** What the site is called: `kohtaanto.example`. */
  host: string;
  /** What to listen to, beside which nothing is opened: `443`, `127.0.0.1:8080`. */
  listen: string;
  /** Certificate and key of the host; without them the site is served over plain http, behind what ends TLS. */
  tls?: { certificate: string; key: string; /** Plain http, led on to https. */ listenPlain: string };
  /** Whether the server has the module that sends files compressed by Brotli beforehand (ngx_brotli's static part). */
  brotli: boolean;
  redirects: readonly Redirect[];
  overHttps?: boolean;
}

const quoted = (text: string) => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
const block = (head: string, lines: readonly string[]) =>
  [`${head} {`, ...lines.map((line) => (line === '' ? '' : `  ${line}`)), '}'].join('\n').split('\n');
const map = (from: string, to: string, rows: readonly (readonly [key: string, value: string])[]) =>
  block(
    `map ${from} ${to}`,
    rows.map(([key, value]) => `${key} ${quoted(value)};`),
  );
const pattern = (glob: Glob) => quoted(`~${regexOf(glob)}`);

/** An address of one ending, `/*.css`, is told by the ending; the others by a pattern of their own. */
const endingOf = (files: Glob) => /^\/\*\.([a-z0-9]+)$/.exec(files)?.[1];

/**
 * Headers come by maps, since a block with one header of its own would lose all of the block around it. A missing
 * page's headers are those of a page; its kind is taken from the address that was asked for, before nginx looks for
 * `index.html` in a folder.
 */
function maps(place: Place, redirects: readonly Redirect[]): string[][] {
  const names = new Set(KINDS.flatMap((kind) => Object.keys(headersOf(kind, place))));
  return [
    map('$uri', '$site_path_kind', [
      ...KIND_ROWS.flatMap(({ kind, paths }) => paths.map((glob) => [pattern(glob), kind] as const)),
      ['default', 'page'],
    ]),
    map('$status', '$site_kind', [
      ['"~^[45]"', 'missing'],
      ['default', '$site_asked_kind'],
    ]),
    ...[...names].map((name) =>
      map('$site_kind', variable(name), [
        ...KINDS.map((kind) => [kind, headersOf(kind, place)[name] ?? ''] as const),
        ['missing', name === 'CDN-Cache-Control' ? '' : (headersOf('page', place)[name] ?? '')],
      ]),
    ),
    map(
      '$uri',
      '$site_error_page',
      ERROR_PAGES.map(({ under, page }) => [pattern(under), page] as const),
    ),
    map(
      '$uri',
      '$site_moved',
      redirects.map(({ from, to }) => [quoted(from), to] as const),
    ),
  ];
}

const variable = (name: string) => `$site_${name.toLowerCase().replaceAll('-', '_')}`;

/** The blocks that say what is served and how; `http { … }` around them is the machine's own. */
export function nginxConfiguration(site: NginxSite): string {
  const { root, host, listen, tls, brotli, redirects, overHttps = true } = site;
  const place = { overHttps };
  const names = new Set(KINDS.flatMap((kind) => Object.keys(headersOf(kind, place))));
  const simple = MEDIA_TYPES.filter(({ files }) => endingOf(files) !== undefined);
  const special = MEDIA_TYPES.filter(({ files }) => endingOf(files) === undefined);

  const server = block('server', [
    `listen ${listen}${tls ? ' ssl http2' : ''};`,
    `server_name ${host};`,
    `root ${quoted(root)};`,
    'index index.html;',
    'server_tokens off;',
    '# A folder without its slash is led to it on whatever name and port the reader came by.',
    'absolute_redirect off;',
    'etag on;',
    ...(tls
      ? [`ssl_certificate ${quoted(tls.certificate)};`, `ssl_certificate_key ${quoted(tls.key)};`]
      : []),
    '',
    '# Files the build has compressed.',
    'gzip_static on;',
    'gzip_vary on;',
    ...(brotli ? ['brotli_static on;'] : []),
    '',
    'set $site_asked_kind $site_path_kind;',
    ...block('if ($site_moved)', ['return 301 $site_moved$is_args$args;']),
    'error_page 404 $site_error_page;',
    '',
    ...[...names].map((name) => `add_header ${name} ${variable(name)} always;`),
    '',
    ...block(
      'types',
      simple.map(({ files, contentType }) => `${quoted(contentType)} ${endingOf(files) ?? ''};`),
    ),
    `default_type ${OTHER_TYPE};`,
    ...special.flatMap(({ files, contentType }) =>
      block(`location ~ ${quoted(regexOf(files))}`, ['types {}', `default_type ${quoted(contentType)};`]),
    ),
    '# What is written for other hosts is no page of the site.',
    ...block(String.raw`location ~ "^/_(headers|redirects)$"`, ['return 404;']),
  ]);
  const plain = tls
    ? [
        block('server', [
          `listen ${tls.listenPlain};`,
          `server_name ${host};`,
          'return 301 https://$host$request_uri;',
        ]),
      ]
    : [];
  // Addresses are longer, and may one day be more, than nginx's tables are made for.
  const tables = ['map_hash_bucket_size 512;', 'map_hash_max_size 65536;'];
  return [tables, ...maps(place, redirects), ...plain, server]
    .map((lines) => `${lines.join('\n')}\n`)
    .join('\n');
}
