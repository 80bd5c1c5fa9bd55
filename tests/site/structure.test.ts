/** What search engines, screen readers and browsers take a page to be. */
import { describe, expect, test } from 'vitest';
import type { HTMLElement } from 'node-html-parser';
import { LANGS } from '~/i18n/languages.ts';
import {
  expectNone,
  faultsOn,
  findPage,
  having,
  indexed,
  isInside,
  isInsideClass,
  langPages,
  named,
  ORIGIN,
  pages,
  tagOf,
  textOf,
  type BuiltPage,
} from './built-site.ts';
import { alternatesOf } from './page-head.ts';

const titleOf = (page: BuiltPage) => textOf(named(page, 'title')[0]);
const metaOf = (page: BuiltPage, name: string) =>
  named(page, 'meta')
    .find((meta) => meta.getAttribute('name') === name)
    ?.getAttribute('content')
    ?.trim();
const canonicalsOf = (page: BuiltPage) =>
  named(page, 'link')
    .filter((link) => link.getAttribute('rel') === 'canonical')
    .map((link) => link.getAttribute('href') ?? '');
const idsOf = (page: BuiltPage) => having(page, 'id').map((element) => element.getAttribute('id') ?? '');

/** Each value that is there more than once. */
function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

describe('the head of a page', () => {
  test('declares the language of its address', () => {
    expectNone(
      faultsOn(pages, (page) => {
        const declared = named(page, 'html')[0]?.getAttribute('lang');
        return declared === (page.lang ?? 'fi') ? [] : [declared ?? 'none'];
      }),
    );
  });

  test('has a title and a description', () => {
    expectNone(
      faultsOn(pages, (page) => [
        ...(titleOf(page) === '' ? ['no title'] : []),
        ...(metaOf(page, 'description') ? [] : ['no description']),
      ]),
    );
  });

  test.each(LANGS)('has a title no other page has in "%s"', (lang) => {
    const own = langPages.filter((page) => page.lang === lang && !page.notFound);
    const twice = new Set(repeated(own.map(titleOf)));
    expectNone(faultsOn(own, (page) => [titleOf(page)].filter((title) => twice.has(title))));
  });

  test('names the page’s own address as the one to remember', () => {
    expectNone(
      faultsOn(indexed, (page) => {
        const canonicals = canonicalsOf(page);
        const isRight = canonicals.length === 1 && canonicals[0] === ORIGIN + page.path;
        return isRight ? [] : [canonicals.join(', ') || 'none'];
      }),
    );
  });

  test('keeps a missing page, and one of what is gone, out of search engines, and nothing else', () => {
    expectNone(
      faultsOn(pages, (page) => {
        const isKeptOut = metaOf(page, 'robots')?.includes('noindex') ?? false;
        const mustBe = page.notFound || page.gone;
        const mentioned = mustBe ? [...canonicalsOf(page), ...Object.values(alternatesOf(page))] : [];
        return [...(isKeptOut === mustBe ? [] : ['robots']), ...mentioned.map((name) => `names ${name}`)];
      }),
    );
  });

  test('names the page in Finnish, Swedish, English and a default, and those pages name it back', () => {
    expectNone(
      faultsOn(indexed, (page) => {
        const alternates = alternatesOf(page);
        const names = Object.keys(alternates).toSorted().join();
        if (names !== 'en,fi,sv,x-default') return [`names ${names || 'none'}`];
        const self = page.lang ?? 'x-default';
        const misplaced =
          alternates[self] === ORIGIN + page.path ? [] : [`${self} is ${alternates[self] ?? ''}`];
        const unanswered = Object.entries(alternates).filter(([, address]) => {
          const other = findPage(address.replace(ORIGIN, ''));
          return other === undefined || JSON.stringify(alternatesOf(other)) !== JSON.stringify(alternates);
        });
        return [
          ...misplaced,
          ...unanswered.map(([lang, address]) => `${lang} ${address} does not name it back`),
        ];
      }),
    );
  });
});

const LEVEL = /^h([1-6])$/;
const levelOf = (heading: HTMLElement) => Number(LEVEL.exec(heading.rawTagName)?.[1]);
const headingsOf = (page: BuiltPage) => page.elements.filter(({ rawTagName }) => LEVEL.test(rawTagName));

describe('the body of a page', () => {
  test('has one main heading, and has it first', () => {
    expectNone(
      faultsOn(pages, (page) => {
        const levels = headingsOf(page).map(levelOf);
        const isRight = levels[0] === 1 && levels.filter((level) => level === 1).length === 1;
        return isRight ? [] : [`headings ${levels.join(' ')}`];
      }),
    );
  });

  test('skips no heading level, with scripts or without', () => {
    const skips = (headings: readonly HTMLElement[]) =>
      headings.filter((heading, index) => {
        const before = headings[index - 1];
        return before !== undefined && levelOf(heading) > levelOf(before) + 1;
      });
    expectNone(
      faultsOn(pages, (page) => {
        const headings = headingsOf(page);
        const [first] = skips(headings.filter((heading) => !isInside(heading, 'hidden')));
        const [firstWithAll] = skips(headings);
        return [
          ...(first ? [`without scripts: ${first.rawTagName} ${textOf(first)}`] : []),
          ...(firstWithAll ? [`${firstWithAll.rawTagName} ${textOf(firstWithAll)}`] : []),
        ];
      }),
    );
  });

  test('has no heading without words', () => {
    expectNone(
      faultsOn(pages, (page) =>
        headingsOf(page)
          .filter((heading) => textOf(heading) === '' && !isInside(heading, 'hidden'))
          .map(tagOf),
      ),
    );
  });

  test('gives each id once', () => {
    expectNone(faultsOn(pages, (page) => repeated(idsOf(page))));
  });

  test('refers to labels and descriptions that are on it', () => {
    const names = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'];
    expectNone(
      faultsOn(pages, (page) => {
        const ids = new Set(idsOf(page));
        return names.flatMap((name) =>
          having(page, name)
            .filter((element) => (element.getAttribute(name) ?? '').split(/\s+/).some((id) => !ids.has(id)))
            .map(tagOf),
        );
      }),
    );
  });

  test('has one main part, and its landmarks of a kind have different names', () => {
    expectNone(
      faultsOn(pages, (page) => {
        const mains = named(page, 'main').length;
        // The menu is there twice, folded and wide; a screen never shows both.
        const navs = named(page, 'nav').filter((nav) => !isInsideClass(nav, 'menu-fold'));
        const unnamed = navs.filter(
          (nav) => !nav.getAttribute('aria-label') && !nav.getAttribute('aria-labelledby'),
        );
        return [
          ...(mains === 1 ? [] : [`${String(mains)} main parts`]),
          ...unnamed.map(tagOf),
          ...repeated(navs.flatMap((nav) => nav.getAttribute('aria-label') ?? [])).map(
            (name) => `twice: ${name}`,
          ),
        ];
      }),
    );
  });

  test('describes every picture in words or hides it from those who do not see it', () => {
    const isNamed = (picture: HTMLElement) =>
      picture.getAttribute('role') === 'img' &&
      Boolean(picture.getAttribute('aria-label') ?? picture.getAttribute('aria-labelledby'));
    const isDecoration = (picture: HTMLElement) => picture.getAttribute('aria-hidden') === 'true';
    expectNone(
      faultsOn(pages, (page) => [
        ...named(page, 'img')
          .filter((picture) => !picture.hasAttribute('alt') && !isDecoration(picture))
          .map(tagOf),
        ...named(page, 'svg')
          .filter((picture) => !isNamed(picture) && !isDecoration(picture))
          .map(tagOf),
      ]),
    );
  });

  test('has tables with a caption, headed columns and rows, and no empty cell', () => {
    expectNone(
      faultsOn(pages, (page) =>
        named(page, 'table').flatMap((table) => {
          const caption = textOf(table.querySelector('caption'));
          const unscoped = table.querySelectorAll('th').filter((cell) => !cell.getAttribute('scope'));
          const empty = table.querySelectorAll('th, td').filter((cell) => textOf(cell) === '');
          return [
            ...(caption === '' ? ['a table without caption'] : []),
            ...unscoped.map(() => `${caption}: a heading cell without scope`),
            ...empty.map(() => `${caption}: an empty cell`),
          ];
        }),
      ),
    );
  });
});

test('there is a page to look at', () => {
  expect(langPages.length).toBeGreaterThan(300);
});
