/** The page of all components: on the example site, in nobody's way. */
import { expect, test } from 'vitest';
import { LANGS } from '../../src/i18n/languages.ts';
import { files, read } from '../site/built-site.ts';

const page = (lang: string) => read(`${lang}/komponentit/index.html`);
const sitemap = [...files].filter((file) => /^sitemap-\d+\.xml$/.test(file)).map(read);

test.each(LANGS)('the page of components in "%s" is kept out of search, here and elsewhere', (lang) => {
  expect(page(lang)).toContain('<meta name="robots" content="noindex"');
  expect(page(lang)).not.toContain('data-pagefind-body');
});

test('the sitemap has the other pages and not that one', () => {
  expect(sitemap).toHaveLength(1);
  expect(sitemap[0]).toContain('/fi/tulokset/');
  expect(sitemap[0]).not.toContain('komponentit');
});
