/** What the build makes ready for the servers: compressed files, and no file that nothing is said about. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { LANGS } from '~/i18n/languages.ts';
import { href } from '~/i18n/routes.ts';
import { contentSecurityPolicy } from '~/site/content-security-policy.ts';
import { headersFor } from '~/serving/headers.ts';
import { kindOf } from '~/serving/kinds.ts';
import { contentTypeOf, OTHER_TYPE } from '~/serving/media-types.ts';
import { addressOf, compressedFiles, expectNone, pages, read, readBytes, served } from '../built-site.ts';

test('every compressed file is smaller than the file it stands for, and holds the same', () => {
  expectNone(
    [...compressedFiles].flatMap((name) => {
      const file = name.replace(/\.(br|gz)$/, '');
      const [packed, whole] = [readBytes(name), readBytes(file)];
      const held = name.endsWith('.br') ? brotliDecompressSync(packed) : gunzipSync(packed);
      return packed.length < whole.length && held.equals(whole) ? [] : [name];
    }),
  );
});

test('every page and every script is there in both codings', () => {
  const text = served.filter((file) => /\.(html|js|css)$/.test(file) && readBytes(file).length > 1000);
  expect(text.length).toBeGreaterThan(800);
  expectNone(
    text.flatMap((file) =>
      ['.br', '.gz'].filter((ending) => !compressedFiles.has(file + ending)).map(() => file),
    ),
  );
});

test('what is compressed in itself is not compressed again', () => {
  expectNone([...compressedFiles].filter((name) => /\.(png|woff2|pf_\w+|pagefind)\.(br|gz)$/.test(name)));
});

test('every file has a media type, and only pages count as pages', () => {
  const hasNone = served.filter(
    (file) => contentTypeOf(`/${file}`) === OTHER_TYPE && !file.startsWith('pagefind/'),
  );
  expectNone(hasNone);
  const isPage = (kind: string) => kind === 'page' || kind === 'search';
  expectNone(served.filter((file) => isPage(kindOf(`/${file}`)) && !file.endsWith('.html')));
});

test('what never changes under its name has its content in its name', () => {
  const forEver = served.filter((file) =>
    headersFor(`/${file}`, { overHttps: true })['Cache-Control']?.includes('immutable'),
  );
  expect(forEver.length).toBeGreaterThan(15);
  expectNone(forEver.filter((file) => !/[.-][\w-]{8}\.(js|css|woff2|png|webp|avif|svg|jpg)$/.test(file)));
});

test('a page’s header allows what its own tag allows, and no more than that and the frame around it', () => {
  const searches = new Set<string>(LANGS.map((lang) => href(lang, 'search')));
  expectNone(
    pages.flatMap(({ path, document }) => {
      const tag = document.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content');
      const header = headersFor(path, { overHttps: true })['Content-Security-Policy'] ?? '';
      const same = header === `${tag ?? ''}; frame-ancestors 'none'; upgrade-insecure-requests`;
      const right = tag === contentSecurityPolicy({ runsSearch: searches.has(path) });
      return same && right ? [] : [path];
    }),
  );
});

test('a browser fetches pages in advance, never a download, a calendar, a feed or data', () => {
  const { prefetch } = JSON.parse(read('speculation-rules.json')) as {
    prefetch: { eagerness: string; where: { and: { not?: { href_matches?: string } }[] } }[];
  };
  expect(prefetch.map(({ eagerness }) => eagerness)).toEqual(['moderate']);
  const excluded = prefetch[0]?.where.and.flatMap((rule) => rule.not?.href_matches ?? []) ?? [];
  const isExcluded = (path: string) =>
    excluded.some((pattern) => new URLPattern({ pathname: pattern }).test({ pathname: path }));
  const isIndex = (file: string) => /(^|\/)index\.html$/.test(file);
  const wrong = served.filter((file) => isExcluded(addressOf(file)) === isIndex(file));
  // Loaded by pages themselves, never linked to.
  expectNone(wrong.filter((file) => !/^(_astro|share|icons)\//.test(file)));
});
