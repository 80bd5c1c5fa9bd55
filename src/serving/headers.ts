/** The headers of every address of the site: the one description that each server's configuration is made of. */
import { kindOf, type Kind } from './kinds.ts';
import { contentTypeOf } from './media-types.ts';
import { policyOf, SAFETY, TRANSPORT } from './security-headers.ts';
import { SPECULATION_RULES_PATH } from './speculation-rules.ts';

export type Headers = Readonly<Record<string, string>>;

/** Files named after what they hold never change under their name. */
const FOR_EVER = 'public, max-age=31536000, immutable';
/**
 * Pagefind names a file by few digits of a hash and the project edits it afterwards: a week, so that two contents under
 * one name could not meet for long.
 */
const A_WEEK = 'public, max-age=604800';
/** Kept, but asked about each time: a page that is shown is the page as it is published now. */
const REVALIDATE = 'no-cache';
/**
 * For caches in front of the server (RFC 9213); browsers do not read it. A change is everywhere within two minutes, and
 * readers see the last good page for a day while the server is away.
 */
const AT_THE_EDGE = 'public, max-age=60, stale-while-revalidate=60, stale-if-error=86400';

export interface Place {
  /** Whether readers come over https. On one's own machine they do not, and headers that demand it are left out. */
  overHttps: boolean;
}

function cachingOf(kind: Kind): Headers {
  if (kind === 'asset') return { 'Cache-Control': FOR_EVER };
  if (kind === 'index') return { 'Cache-Control': A_WEEK };
  return { 'Cache-Control': REVALIDATE, 'CDN-Cache-Control': AT_THE_EDGE };
}

/** Who may read it: data, feeds, calendars and pictures of shared links are for anyone's page, without credentials. */
function sharingOf(kind: Kind): Headers {
  return kind === 'open' || kind === 'table'
    ? { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' }
    : { 'Cross-Origin-Resource-Policy': 'same-origin' };
}

/** What a kind of address is answered with, its media type apart. */
export function headersOf(kind: Kind, place: Place): Headers {
  return {
    ...cachingOf(kind),
    ...SAFETY,
    ...(place.overHttps && TRANSPORT),
    'Content-Security-Policy': policyOf(kind, place),
    ...sharingOf(kind),
    // A table opens in a spreadsheet, not as a wall of letters in the browser.
    ...(kind === 'table' && { 'Content-Disposition': 'attachment' }),
    // A structured-field list of strings: https://html.spec.whatwg.org/multipage/speculative-loading.html
    ...((kind === 'page' || kind === 'search') && { 'Speculation-Rules': `"${SPECULATION_RULES_PATH}"` }),
  };
}

/** Every header of an address, `/fi/haut/`, when it is answered with its file. */
export function headersFor(path: string, place: Place): Headers {
  return { 'Content-Type': contentTypeOf(path), ...headersOf(kindOf(path), place) };
}

/** Headers of an address where nothing is: those of the page that says so, kept by nobody. */
export function notFoundHeaders(place: Place): Headers {
  const { 'CDN-Cache-Control': _atTheEdge, ...rest } = headersOf('page', place);
  return { 'Content-Type': contentTypeOf('/404.html'), ...rest };
}
