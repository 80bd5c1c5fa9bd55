/** What the worker does with a request, and what a page needs beside itself. */
import { isLang, type Lang } from '../../i18n/languages.ts';

/** How a request is answered: see answers.ts. */
export type Way = 'page' | 'asset' | 'file';

/** What of a request decides it. */
export interface Asked {
  method: string;
  mode: string;
  url: string;
  destination: string;
}

/** Beside pages and hashed files: what the search and the filters load, icons and the manifest. */
const FILES = /^\/(?:pagefind|icons)\/|^\/favicon\.svg$|\.webmanifest$/;

/**
 * The way a request is answered, or `null` for the browser's own: other sites, downloads, calendars, feeds, and whatever is
 * sent.
 */
export function wayOf({ method, mode, url, destination }: Asked, origin: string): Way | null {
  const { origin: asked, pathname } = new URL(url);
  if (method !== 'GET' || asked !== origin) return null;
  if (mode === 'navigate') return pathname.endsWith('/') ? 'page' : null;
  if (pathname.startsWith('/_astro/')) return 'asset';
  // A script's own request has no destination.
  const isScriptsData = destination === '' && pathname.endsWith('.json');
  return FILES.test(pathname) || isScriptsData ? 'file' : null;
}

/** The language of an address; above the languages Finnish. */
export function langOf(path: string): Lang {
  const [, first] = path.split('/');
  return isLang(first) ? first : 'fi';
}

/** The hashed files a page names: styles, fonts, scripts. */
export function assetsIn(html: string): string[] {
  const named = Array.from(html.matchAll(/(?:href|src)="(\/_astro\/[^"]+)"/g), ([, path = '']) => path);
  return [...new Set(named)];
}

/** The scripts that a script at `path` loads at once; what it loads on the reader's wish is not among them. */
export function importsIn(script: string, path: string): string[] {
  const named = script.matchAll(/(?:\bimport|\bfrom)\s*["'](\.[^"']+)["']/g);
  return Array.from(named, ([, to = '']) => new URL(to, `https://x${path}`).pathname);
}
