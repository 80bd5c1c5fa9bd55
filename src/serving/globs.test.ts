import { expect, test } from 'vitest';
import { matches, regexOf } from './globs.ts';

test('a star stands for any characters, slashes too; everything else for itself', () => {
  expect(matches('/data/*', '/data/regions/uusimaa.json')).toBe(true);
  expect(matches('/*.feed.json', '/fi/haut.feed.json')).toBe(true);
  expect(matches('/*.feed.json', '/fi/haut.feedxjson')).toBe(false);
  expect(matches('/fi/etsi/', '/fi/etsi/ohje/')).toBe(false);
  expect(regexOf('/sitemap-*.xml')).toBe(String.raw`^/sitemap-.*\.xml$`);
});
