/** The site's description as a Caddyfile. */
import { ERROR_PAGES } from './error-pages.ts';
import { regexOf, type Glob } from './globs.ts';
import { headersOf, notFoundHeaders } from './headers.ts';
import { KIND_ROWS, KINDS } from './kinds.ts';
import { MEDIA_TYPES, OTHER_TYPE } from './media-types.ts';
import type { Redirect } from './redirects.ts';

export interface CaddySite {
  /** Folder of the built site, as the server sees it. */
  root: string;
  /** The site's address: `kohtaanto.example` (https, with a certificate that Caddy gets itself) or `http://:8080`. */
  address: string;
  redirects: readonly Redirect[];
  /** Whether readers come over https, from here or from what stands in front. */
  overHttps?: boolean;
  /** The only address of the machine to listen on, `127.0.0.1`; every one when not given. */
  bind?: string;
  /** Certificate and key, where Caddy is not to get them itself. */
  tls?: { certificate: string; key: string };
}

const quoted = (text: string) => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
/** A regular expression stands between backquotes: nothing in it is escaped. */
const pattern = (glob: Glob) => `\`~${regexOf(glob)}\``;
const block = (head: string, lines: readonly string[]): string[] => [
  `${head} {`,
  ...lines.map((line) => (line === '' ? '' : `\t${line}`)),
  '}',
];

/** The blocks of the site; the whole file when the server has no other. */
export function caddyConfiguration({
  root,
  address,
  redirects,
  overHttps = true,
  bind,
  tls,
}: CaddySite): string {
  const place = { overHttps };
  const onlySome = ['Content-Disposition', 'Access-Control-Allow-Origin', 'CDN-Cache-Control'];
  const site = block(address, [
    ...(bind === undefined ? [] : [`bind ${bind}`]),
    ...(tls ? [`tls ${quoted(tls.certificate)} ${quoted(tls.key)}`] : []),
    `root * ${quoted(root)}`,
    '',
    '# Which kind of address it is, which type its file has, where it has moved; the first row that fits holds.',
    ...block('map {path} {site_kind}', [
      ...KIND_ROWS.flatMap(({ kind, paths }) => paths.map((glob) => `${pattern(glob)} ${kind}`)),
      'default page',
    ]),
    ...block('map {path} {site_type}', [
      // A page, or the address of one without its slash.
      `\`~/[^./]*$\` ${quoted(MEDIA_TYPES.find(({ files }) => files === '/*.html')?.contentType ?? '')}`,
      ...MEDIA_TYPES.map(({ files, contentType }) => `${pattern(files)} ${quoted(contentType)}`),
      `default ${quoted(OTHER_TYPE)}`,
    ]),
    ...block('map {path} {site_moved}', [
      ...redirects.map(({ from, to }) => `${quoted(from)} ${quoted(to)}`),
      'default ""',
    ]),
    ...block('map {query} {site_query}', ['`~(.+)` "?${1}"', 'default ""']),
    '@moved not vars {site_moved} ""',
    'redir @moved {site_moved}{site_query} 301',
    "# The file server's own way to the slash would lose what was asked.",
    ...block('@folder', ['not path */', 'file {path}/index.html']),
    'redir @folder {path}/{site_query} 308',
    '',
    '# There is nothing to send to.',
    '@sending not method GET HEAD',
    'header @sending Allow "GET, HEAD"',
    'respond @sending 405',
    '',
    'header Content-Type {site_type}',
    'header -Server',
    ...KINDS.flatMap((kind) => [
      `@${kind} vars {site_kind} ${kind}`,
      ...block(
        `header @${kind}`,
        Object.entries(headersOf(kind, place)).map(([name, value]) => `${name} ${quoted(value)}`),
      ),
    ]),
    '',
    '# What is written for other hosts is no page of the site.',
    String.raw`@hosts path /_headers /_redirects`,
    'error @hosts 404',
    '',
    '# Files the build has compressed.',
    ...block('file_server', ['precompressed br gzip']),
    '',
    ...block('handle_errors', [
      ...block('header', [
        ...Object.entries(notFoundHeaders(place)).map(([name, value]) => `${name} ${quoted(value)}`),
        ...onlySome.map((name) => `-${name}`),
        '-Server',
      ]),
      ...block('map {http.request.orig_uri.path} {site_error_page}', [
        ...ERROR_PAGES.map(({ under, page }) => `${pattern(under)} ${page}`),
      ]),
      'rewrite * {site_error_page}',
      ...block('file_server', ['precompressed br gzip']),
    ]),
  ]);
  return `${site.join('\n')}\n`;
}
