/**
 * The site's description as a `_headers` file, read by Netlify and by Cloudflare Pages
 * (https://docs.netlify.com/routing/headers/, https://developers.cloudflare.com/pages/configuration/headers/).
 *
 * Where two rules give one file the same header, Cloudflare joins the values by a comma and Netlify takes the later one.
 * So a header stands either in the rule for everything or in rules that share no file. On Netlify, which does not look
 * at the slash at the end, the rules of pages take in files too: they come before those of files.
 */
import type { Glob } from './globs.ts';
import { headersOf, type Headers } from './headers.ts';
import { KIND_ROWS, type Kind } from './kinds.ts';
import { MEDIA_TYPES } from './media-types.ts';

/** Documented by Cloudflare: rules in a file, characters in a line. Netlify documents no limit. */
export const HEADERS_FILE_LIMITS = { rules: 100, lineLength: 2000 } as const;

/** How many parts the address of the deepest page has: `/fi/tyonantajille/tilanne/…/`. */
const DEEPEST = 4;

interface Rule {
  path: string;
  headers: Headers;
}

const PLACE = { overHttps: true } as const;
const SHARING = ['Cross-Origin-Resource-Policy', 'Access-Control-Allow-Origin'] as const;

/** Headers that differ between kinds. Caching is the hosts' own: all is asked about each time, a new build is everywhere at once. */
const VARYING: readonly string[] = [
  ...SHARING,
  'Cache-Control',
  'CDN-Cache-Control',
  'Content-Disposition',
  'Speculation-Rules',
];

function of(kind: Kind, names: readonly string[]): Headers {
  return Object.fromEntries(Object.entries(headersOf(kind, PLACE)).filter(([name]) => names.includes(name)));
}

/** The policy is that of the search page: each page's own meta tag narrows it to what the page needs. */
function everywhere(): Rule {
  const same = Object.entries(headersOf('search', PLACE)).filter(([name]) => !VARYING.includes(name));
  return { path: '/*', headers: Object.fromEntries(same) };
}

/** A page's address by its depth, `/:a/:b/`: the slash at the end tells it from every file. */
function pages(): Rule[] {
  const headers = of('page', ['Cross-Origin-Resource-Policy', 'Speculation-Rules']);
  const names = Array.from({ length: DEEPEST }, (_, place) => `:p${String(place + 1)}`);
  const paths = ['/', ...names.map((_, last) => `/${names.slice(0, last + 1).join('/')}/`)];
  return paths.map((path) => ({ path, headers }));
}

const pathsOf = (kind: Kind): readonly Glob[] =>
  KIND_ROWS.filter((row) => row.kind === kind).flatMap(({ paths }) => paths);

function files(): Rule[] {
  const rules = (kind: Kind, names: readonly string[]) =>
    pathsOf(kind).map((path) => ({ path, headers: of(kind, names) }));
  return [
    ...rules('asset', [...SHARING, 'Cache-Control']),
    // The folder of the search holds these too, and those of data the tables.
    ...rules('index', ['Cache-Control']),
    ...rules('engine', SHARING),
    ...rules('open', SHARING),
    ...rules('table', ['Content-Disposition']),
  ];
}

/** Endings that every host knows by itself. */
const KNOWN: readonly Glob[] = ['/*.html', '/*.css', '/*.js', '/*.json', '/*.xml', '/*.txt', '/*.svg'];

function types(): Rule[] {
  return MEDIA_TYPES.filter(
    ({ files, contentType }) => contentType.includes('charset') && !KNOWN.includes(files),
  ).map(({ files, contentType }) => ({ path: files, headers: { 'Content-Type': contentType } }));
}

/** The text of the file: each rule's path, and below it its headers. */
export function headersFile(): string {
  return [everywhere(), ...pages(), ...files(), ...types()]
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .map((rule) => `${rule}\n`)
    .join('\n');
}
