/** What each file is (IANA media types). Names with two endings come first: `.feed.json` is no plain JSON. */
import { LANGS } from '../i18n/languages.ts';
import { matches, type Glob } from './globs.ts';

interface MediaType {
  files: Glob;
  type: string;
  /** Text is UTF-8 and says so; WOFF2, PNG and the like have no letters. */
  isText: boolean;
}

const text = (files: Glob, type: string): MediaType => ({ files, type, isText: true });
const bytes = (files: Glob, type: string): MediaType => ({ files, type, isText: false });

/** The first row that fits a path holds. */
const ROWS: readonly MediaType[] = [
  text('/*.feed.json', 'application/feed+json'),
  text('/*.schema.json', 'application/schema+json'),
  text('/*.csv-metadata.json', 'application/csvm+json'),
  text('/*.cdx.json', 'application/vnd.cyclonedx+json'),
  // https://html.spec.whatwg.org/multipage/speculative-loading.html: any other type is not read.
  text('/speculation-rules.json', 'application/speculationrules+json'),
  // Below a language stand feeds; above the languages, site maps.
  ...LANGS.map((lang) => text(`/${lang}/*.xml`, 'application/atom+xml')),
  text('/*.html', 'text/html'),
  text('/*.css', 'text/css'),
  text('/*.js', 'text/javascript'),
  text('/*.json', 'application/json'),
  text('/*.jsonld', 'application/ld+json'),
  text('/*.csv', 'text/csv'),
  text('/*.ics', 'text/calendar'),
  text('/*.xml', 'application/xml'),
  text('/*.txt', 'text/plain'),
  text('/*.svg', 'image/svg+xml'),
  text('/*.webmanifest', 'application/manifest+json'),
  bytes('/*.png', 'image/png'),
  bytes('/*.jpg', 'image/jpeg'),
  bytes('/*.webp', 'image/webp'),
  bytes('/*.avif', 'image/avif'),
  bytes('/*.woff2', 'font/woff2'),
];

/** The parts of the search index have endings of their own. */
export const OTHER_TYPE = 'application/octet-stream';

/** Every row as a server is told it: which files, and the value of `Content-Type`. */
export const MEDIA_TYPES: readonly { files: Glob; contentType: string }[] = ROWS.map(
  ({ files, type, isText }) => ({ files, contentType: isText ? `${type}; charset=utf-8` : type }),
);

/** The `Content-Type` of the file at an address; an address that ends in a slash has a page. */
export function contentTypeOf(path: string): string {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  return MEDIA_TYPES.find(({ files }) => matches(files, file))?.contentType ?? OTHER_TYPE;
}
