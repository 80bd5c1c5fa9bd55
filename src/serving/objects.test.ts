import { expect, test } from 'vitest';
import { matches, type Glob } from './globs.ts';
import { headersFor } from './headers.ts';
import { cdnHeaders, storedObjects } from './objects.ts';

const FILES = ['fi/index.html', 'fi/index.html.br', 'data/calls.csv', '_astro/site.Ab12cd34.css', '_headers'];

test('a store keeps each file once, with its type and how long it may be kept', () => {
  expect(storedObjects(FILES)).toEqual([
    {
      key: '_astro/site.Ab12cd34.css',
      contentType: 'text/css; charset=utf-8',
      cacheControl: 'public, max-age=31536000, immutable',
    },
    {
      key: 'data/calls.csv',
      contentType: 'text/csv; charset=utf-8',
      cacheControl: 'no-cache',
      contentDisposition: 'attachment',
    },
    { key: 'fi/index.html', contentType: 'text/html; charset=utf-8', cacheControl: 'no-cache' },
  ]);
});

test.each(['/fi/', '/fi/etsi/', '/fi/haut.ics', '/data/calls.csv', '/_astro/site.Ab12cd34.css'])(
  'store and CDN together send every header of %s',
  (path) => {
    const wanted = headersFor(path, { overHttps: true });
    const rule = cdnHeaders().find(({ paths }) => paths.some((glob) => matches(glob as Glob, path)));
    const kept = ['Content-Type', 'Cache-Control', 'Content-Disposition'];
    const rest = Object.entries(wanted).filter(([name]) => !kept.includes(name));
    expect(rule?.headers).toEqual(Object.fromEntries(rest));
  },
);
