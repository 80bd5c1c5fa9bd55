/** What a reader's connection carries: each page's styles, scripts and fonts, compressed. */
import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
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

describe('weight of a page', () => {
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
