/** Words of the glossary in running text. */
import { describe, expect, test } from 'vitest';
import { LANGS } from '~/i18n/languages.ts';
import { href, ROUTES } from '~/i18n/routes.ts';
import { siteData } from '~/site/data.ts';
import { alternatesOf } from './page-head.ts';
import { expectNone, faultsOn, findPage, langPages, ORIGIN, read, type LangPage } from './built-site.ts';

const wordsOf = (page: LangPage) => page.document.querySelectorAll('a.term');
const idsOf = (page: LangPage) =>
  wordsOf(page).map((word) => (word.getAttribute('href') ?? '').replace(/^.*#term-/, ''));
const withWords = langPages.filter((page) => wordsOf(page).length > 0);
const definition = new Map(siteData.terms.map((term) => [term.id, term.definition]));

describe('a word of the glossary in running text', () => {
  test.each(LANGS)('stands in 40 to 80 places in "%s"', (lang) => {
    const places = withWords.filter((page) => page.lang === lang).flatMap(idsOf);
    expect(places.length).toBeGreaterThanOrEqual(40);
    expect(places.length).toBeLessThanOrEqual(80);
  });

  test('is explained once a page, where it comes first', () => {
    expectNone(faultsOn(withWords, (page) => idsOf(page).filter((id, at, all) => all.indexOf(id) !== at)));
  });

  test('is explained in the page’s language and leads to its entry in that language', () => {
    expectNone(
      faultsOn(withWords, (page) =>
        wordsOf(page).flatMap((word, at) => {
          const id = idsOf(page)[at] ?? '';
          const isRight =
            word.getAttribute('href') === `${href(page.lang, 'glossary')}#term-${id}` &&
            word.getAttribute('data-meaning') === definition.get(id)?.[page.lang];
          return isRight ? [] : [id];
        }),
      ),
    );
  });

  test('is explained on the same pages in every language', () => {
    expectNone(
      faultsOn(withWords, (page) =>
        Object.values(alternatesOf(page)).flatMap((address) => {
          const other = findPage(address.replace(ORIGIN, ''));
          if (other?.lang == null) return [];
          const same =
            idsOf({ ...other, lang: other.lang })
              .toSorted()
              .join() === idsOf(page).toSorted().join();
          return same ? [] : [other.path];
        }),
      ),
    );
  });

  test('is never met on the employers’ path', () => {
    expectNone(
      withWords
        .filter(({ path, lang }) => path.startsWith(`/${lang}/${ROUTES.employers[lang]}/`))
        .map(({ path }) => path),
    );
  });

  test('leaves its meaning out of what a page says and search finds', () => {
    const page = findPage(href('fi', 'theme'));
    expect(page?.document.querySelector('main')?.textContent).not.toContain(definition.get('esr-plus')?.fi);
    expect(read('fi/teema/index.html')).toContain(definition.get('esr-plus')?.fi);
  });
});
