/** What a reader's connection carries: each page's styles, scripts and fonts, compressed. */
import { posix } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { HTMLElement } from 'node-html-parser';
import { LANGS } from '../../src/i18n/languages.ts';
import { href, type PageId } from '../../src/i18n/routes.ts';
import { files, pages, read, readBytes } from './built-site.ts';

const KB = 1000;
const compressed = (file: string) => gzipSync(read(file), { level: 9 }).length;

/** A script with all it imports at once. What it fetches later, on the reader's wish, is not counted. */
function withImports(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, target = ''] of read(file).matchAll(/(?:import|from)\s*["'](\.[^"']+)["']/g))
    withImports(posix.join(posix.dirname(file), target), found);
  return found;
}

/** Brotli as a build can afford it for every page; the best it can do only where that is needed to tell. */
function htmlBytes(html: string, limit: number): number {
  const quick = brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
  return quick <= limit ? quick : brotliCompressSync(html).length;
}

/** Lists show many things at once. */
const LISTS = new Set(
  ['calls', 'projects', 'models', 'news', 'events', 'glossary'].flatMap((id) =>
    LANGS.map((lang) => href(lang, id as PageId)),
  ),
);
/** The page of the theme names the source of every sentence it says. */
const OF_SOURCES = new Set(LANGS.map((lang) => href(lang, 'theme')));

const fileOf = (path: string) => path.slice(1) + (path.endsWith('/') ? 'index.html' : '');

/** The files a browser asks for at the first view of a page: itself, styles, fonts, scripts, icon, manifest. */
function firstView(file: string, document: HTMLElement): string[] {
  const linked = document
    .querySelectorAll('link[rel=stylesheet], link[rel=preload], link[rel=icon], link[rel=manifest]')
    .map((link) => link.getAttribute('href') ?? '');
  const scripts = document.querySelectorAll('script[src]').map((script) => script.getAttribute('src') ?? '');
  const all = scripts.reduce((found, src) => withImports(src.slice(1), found), new Set<string>());
  return [...new Set([file, ...linked.map((path) => path.slice(1)), ...all])];
}

describe('weight of a page', () => {
  it('has HTML of at most 14 kB, a list of 20 kB', () => {
    const heavy = pages.flatMap(({ path }) => {
      const limit = LISTS.has(path) ? 20 * KB : OF_SOURCES.has(path) ? 16 * KB : 14 * KB;
      const bytes = htmlBytes(read(fileOf(path)), limit);
      return bytes > limit ? [{ path, bytes }] : [];
    });
    expect(heavy).toEqual([]);
  });

  it('comes with at most 100 kB at the first view, fonts among them', () => {
    const heavy = pages.flatMap(({ path, document }) => {
      const needed = firstView(fileOf(path), document);
      const bytes = needed.reduce(
        (sum, each) => sum + (/\.(?:woff2|png)$/.test(each) ? readBytes(each).length : compressed(each)),
        0,
      );
      return bytes > 100 * KB ? [{ path, bytes }] : [];
    });
    expect(heavy).toEqual([]);
  });

  it('has styles of at most 14 kB', () => {
    const weights = pages.map(({ document }) =>
      document
        .querySelectorAll('link[rel=stylesheet]')
        .map((link) => compressed((link.getAttribute('href') ?? '').slice(1)))
        .reduce((sum, size) => sum + size, 0),
    );
    expect(Math.max(...weights)).toBeLessThanOrEqual(14 * KB);
    expect(Math.min(...weights)).toBeGreaterThan(0);
  });

  it('has scripts of at most 6 kB', () => {
    const heavy = pages.flatMap(({ path, document }) => {
      const scripts = document
        .querySelectorAll('script[src]')
        .map((script) => script.getAttribute('src') ?? '');
      const all = scripts.reduce((found, src) => withImports(src.slice(1), found), new Set<string>());
      const weight = [...all].reduce((sum, file) => sum + compressed(file), 0);
      return weight > 6 * KB ? [{ path, weight }] : [];
    });
    expect(heavy).toEqual([]);
  });

  it('has fonts of at most 50 kB, each asked for before the styles are read', () => {
    const latin = [...files].filter((file) => /-latin\.[^/]+\.woff2$/.test(file));
    const weight = latin.reduce((sum, file) => sum + readBytes(file).length, 0);
    expect(weight).toBeGreaterThan(10 * KB);
    expect(weight).toBeLessThanOrEqual(50 * KB);
    for (const { path, document, lang } of pages) {
      if (lang === null) continue;
      const preloaded = document.querySelectorAll('link[rel=preload][as=font]');
      expect(preloaded.map((link) => (link.getAttribute('href') ?? '').slice(1)).toSorted(), path).toEqual(
        latin.toSorted(),
      );
    }
  });
});
