/**
 * The kinds of addresses the site has. Everything a server does beside giving the file (headers, caching, who may use
 * it) follows from the kind; each server's configuration is made of this table.
 */
import { LANGS } from '../i18n/languages.ts';
import { href } from '../i18n/routes.ts';
import { WORKER_PATH } from '../offline/switch.ts';
import { matches, type Glob } from './globs.ts';

export const KINDS = ['asset', 'index', 'engine', 'table', 'open', 'search', 'page'] as const;
export type Kind = (typeof KINDS)[number];

interface Row {
  kind: Kind;
  paths: readonly Glob[];
}

/** Below each language: calendars, feeds, data of lists, the manifest. */
const OPEN_ENDINGS = ['ics', 'xml', 'json', 'webmanifest'] as const;

/** No two of these share a file. */
const OPEN: readonly Glob[] = [
  '/data/*',
  '/share/*',
  '/icons/*',
  ...LANGS.flatMap((lang) => OPEN_ENDINGS.map((ending) => `/${lang}/*.${ending}` as const)),
  '/sitemap-*.xml',
  '/favicon.svg',
  '/robots.txt',
  '/next-change.json',
  '/.well-known/*',
  '/licences.txt',
  '/sbom.cdx.json',
  '/checksums.json',
  '/speculation-rules.json',
];

/** The first row that fits a path holds; what fits none is a page. */
export const KIND_ROWS: readonly Row[] = [
  // Named by the build after what they hold: another content, another name.
  { kind: 'asset', paths: ['/_astro/*'] },
  // Named by Pagefind after the words of the page, in seven or so hexadecimal digits.
  {
    kind: 'index',
    paths: ['/pagefind/fragment/*', '/pagefind/index/*', '/pagefind/filter/*', '/pagefind/*.pf_meta'],
  },
  // The same names in every build.
  { kind: 'engine', paths: ['/pagefind/*', WORKER_PATH] },
  { kind: 'table', paths: ['/data/*.csv'] },
  // For others to read: data, calendars, feeds, pictures of shared links.
  { kind: 'open', paths: OPEN },
  { kind: 'search', paths: LANGS.map((lang) => href(lang, 'search') as Glob) },
];

/** The kind of an address: `/fi/haut/` → `page`, `/fi/haut.ics` → `open`. */
export function kindOf(path: string): Kind {
  return KIND_ROWS.find(({ paths }) => paths.some((glob) => matches(glob, path)))?.kind ?? 'page';
}
