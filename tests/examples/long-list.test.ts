/** A list too long for one page: 50 rows a page without a script, and one small file of all rows for narrowing. */
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { href } from '~/i18n/routes.ts';
import { LANGS } from '~/i18n/languages.ts';
import { listPageHref } from '~/lists/pagination.ts';
import { themeExport } from '~/site/data.ts';
import {
  findPage,
  linksIn,
  mainOf,
  named,
  pageAt,
  read,
  readBytes,
  type BuiltPage,
} from '../site/built-site.ts';
import { addressesOf } from '../site/site-items.ts';

const ROWS_A_PAGE = 50;

describe.each(LANGS)('the list of projects in "%s"', (lang) => {
  const pages: BuiltPage[] = [];
  for (let number = 1; ; number += 1) {
    const page = findPage(listPageHref(lang, 'projects', number));
    if (page === undefined) break;
    pages.push(page);
  }
  const cardsOf = (page: BuiltPage) =>
    named(page, 'article').flatMap((card) => card.querySelector('h3 a')?.getAttribute('href') ?? []);

  test('has every project once on its pages, 50 on each but the last', () => {
    const cards = pages.map(cardsOf);
    expect(cards.length).toBe(Math.ceil(themeExport.projects.length / ROWS_A_PAGE));
    expect(cards.slice(0, -1).every((own) => own.length === ROWS_A_PAGE)).toBe(true);
    expect(cards.flat().toSorted()).toEqual(addressesOf('project', lang).toSorted());
  });

  test('leads from each page to the first, the last and those beside it', () => {
    for (const [index, page] of pages.entries()) {
      const links = linksIn(mainOf(page));
      const beside = [1, index, index + 2, pages.length].filter(
        (number) => number >= 1 && number <= pages.length,
      );
      for (const number of beside) expect(links, page.path).toContain(listPageHref(lang, 'projects', number));
    }
  });

  test('keeps each page below 20 kB compressed', () => {
    const heavy = pages
      .map(({ path }) => ({ path, bytes: brotliCompressSync(read(`${path.slice(1)}index.html`)).length }))
      .filter(({ bytes }) => bytes > 20_000);
    expect(heavy).toEqual([]);
  });

  test('has a file of all rows of at most 50 bytes each, which the page itself does not fetch', () => {
    const file = `${href(lang, 'projects').slice(1, -1)}.rows.json`;
    const bytes = readBytes(file);
    expect((JSON.parse(bytes.toString()) as { rows: number }).rows).toBe(themeExport.projects.length);
    expect(brotliCompressSync(bytes).length / themeExport.projects.length).toBeLessThanOrEqual(50);
    expect(linksIn(pageAt(href(lang, 'projects')).document)).not.toContain(`/${file}`);
  });
});
