/** What is hidden is nowhere, what was elsewhere is found: on the example site, which has made-up entries for it. */
import { expect, test } from 'vitest';
import { HIDDEN_WORD } from '../../scripts/lib/examples/example-entries.ts';
import { files, findPage, forwarding, linksIn, mainOf, pageAt, pages, read } from '../site/built-site.ts';

const NEWS = '/fi/ajankohtaista/esimerkki-uutinen-fi/';
const TEXT_FILES = /\.(html|xml|ics|json|csv|txt|js|webmanifest)$|^_redirects$/;

test('drafts, what is not yet due and what is past its time are on no page, feed, calendar, sitemap or table', () => {
  const texts = [...files].filter((file) => TEXT_FILES.test(file));
  expect(texts.filter((file) => read(file).toLowerCase().includes(HIDDEN_WORD))).toEqual([]);
  const names = ['luonnos', 'tuleva', 'mennyt', 'haku'].map((name) => `esimerkki-${name}`);
  expect([...files].filter((file) => names.some((name) => file.includes(name)))).toEqual([]);
  expect(texts.filter((file) => names.some((name) => read(file).includes(`${name}-`)))).toEqual([]);
});

test('what is due at this very moment is shown, and a link to what is hidden is its text', () => {
  const main = mainOf(pageAt(NEWS));
  expect(main.textContent.replaceAll(/\s+/g, ' ')).toContain(
    'Keksitty: luonnos, tuleva, mennyt, haku ja ajankohtaista.',
  );
  expect(linksIn(main).filter((link) => link.includes('esimerkki'))).toEqual([]);
  expect(linksIn(main)).toContain('/fi/ajankohtaista/');
});

test('the public is told when something changes next, and not what', () => {
  expect(JSON.parse(read('next-change.json'))).toEqual({
    builtAt: '2026-11-24T10:00:00Z',
    nextChange: '2026-11-24T10:01:00Z',
    what: [
      { what: 'publish', entry: null },
      { what: 'publish', entry: null },
    ],
  });
});

test('former addresses lead to the page in their own language; one whose page is hidden to its list', () => {
  const led = Object.fromEntries(
    forwarding.map(({ path, document }) => [
      path,
      document.querySelector('meta[http-equiv=refresh]')?.getAttribute('content'),
    ]),
  );
  expect(led).toMatchObject({
    '/fi/ajankohtaista/esimerkki-entinen-fi/': `0; url=${NEWS}`,
    '/en/news/esimerkki-entinen-en/': '0; url=/en/news/esimerkki-uutinen-en/',
    '/sv/aktuellt/exempel-gammal/': '0; url=/sv/aktuellt/',
  });
  expect(read('_redirects')).toContain(`/fi/ajankohtaista/esimerkki-entinen-fi/ ${NEWS} 301\n`);
  expect(pages.filter(({ path }) => path.includes('entinen'))).toEqual([]);
  expect(findPage('/sv/aktuellt/')).toBeDefined();
});

test('a content that git does not know tells no day of update and no outdated translation', () => {
  const claims = pages.filter(({ html }) => html.includes('data-translation-outdated'));
  expect(claims).toEqual([]);
  expect(pageAt(NEWS).document.querySelectorAll('.trust-line time')).toHaveLength(1);
});
