/** Every link leads somewhere, and to the reader's own language. */
import { describe, expect, test } from 'vitest';
import { LANGS } from '~/i18n/languages.ts';
import {
  expectNone,
  faultsOn,
  files,
  findPage,
  having,
  isInside,
  isInsideNamed,
  isOwn,
  langPages,
  named,
  ORIGIN,
  pages,
  tagOf,
  target,
  type BuiltPage,
} from './built-site.ts';
import { alternatesOf } from './page-head.ts';

/** Attributes that name another file or page. */
const POINTERS = ['href', 'src', 'action', 'poster'];

interface Pointer {
  tag: string;
  url: URL;
}

function pointersOf(page: BuiltPage): Pointer[] {
  return page.elements.flatMap((element) =>
    POINTERS.flatMap((name) => {
      const value = element.getAttribute(name);
      return value === undefined ? [] : [{ tag: tagOf(element), url: target(page, value) }];
    }),
  );
}

const own = new Map(pages.map((page) => [page, pointersOf(page).filter(({ url }) => isOwn(url))]));
const ownOf = (page: BuiltPage) => own.get(page) ?? [];
const idsOf = new Map(
  pages.map((page) => [page.path, new Set(having(page, 'id').map((element) => element.getAttribute('id')))]),
);
const exists = (path: string) =>
  path.endsWith('/') ? findPage(path) !== undefined : files.has(path.slice(1));

describe('a link inside the site', () => {
  test('leads to a page or file that exists', () => {
    expectNone(
      faultsOn(pages, (page) =>
        ownOf(page)
          .filter(({ url }) => !exists(decodeURI(url.pathname)))
          .map(({ tag }) => tag),
      ),
    );
  });

  test('gives a page its address with the slash at its end, so that no reader is redirected', () => {
    expectNone(
      faultsOn(pages, (page) =>
        ownOf(page)
          .filter(({ url }) => !/\/$|\.\w+$/.test(url.pathname))
          .map(({ tag }) => tag),
      ),
    );
  });

  test('with an anchor leads to that place on the page', () => {
    expectNone(
      faultsOn(pages, (page) =>
        ownOf(page)
          .filter(({ url }) => url.hash.length > 1)
          .filter(({ url }) => !idsOf.get(url.pathname)?.has(decodeURIComponent(url.hash.slice(1))))
          .map(({ tag }) => tag),
      ),
    );
  });

  test('stays in the language of the page, unless it is there to change it', () => {
    expectNone(
      faultsOn(langPages, (page) =>
        named(page, 'a')
          .filter((link) => {
            const url = target(page, link.getAttribute('href') ?? '');
            const lang = LANGS.find((each) => url.pathname.startsWith(`/${each}/`));
            if (!isOwn(url) || lang === undefined || lang === page.lang) return false;
            const isChoice = page.notFound && link.getAttribute('hreflang') === lang;
            const isOriginal = isInside(link, 'data-translation-outdated') && lang === 'fi';
            return !isChoice && !isOriginal && !isInside(link, 'data-languages');
          })
          .map(tagOf),
      ),
    );
  });

  test('is written without the site’s own address, so that the site can be tried elsewhere', () => {
    expectNone(
      faultsOn(pages, (page) =>
        page.elements
          .filter((element) =>
            POINTERS.some((name) => element.getAttribute(name)?.startsWith(ORIGIN) ?? false),
          )
          .filter((element) => !isInsideNamed(element, 'head'))
          .map(tagOf),
      ),
    );
  });
});

test('a link out of the site is a web, mail, telephone or calendar address: no unresolved page: or call: link', () => {
  const allowed = new Set(['https:', 'http:', 'mailto:', 'tel:', 'webcal:']);
  expectNone(
    faultsOn(pages, (page) =>
      pointersOf(page)
        .filter(({ url }) => !allowed.has(url.protocol))
        .map(({ tag }) => tag),
    ),
  );
});

test('a link has words to be read by', () => {
  expectNone(
    faultsOn(pages, (page) =>
      named(page, 'a')
        .filter((link) => link.textContent.trim() === '' && !link.getAttribute('aria-label'))
        .map(tagOf),
    ),
  );
});

describe('the language switch', () => {
  const switchOf = (page: BuiltPage) => named(page, 'a').filter((link) => isInside(link, 'data-languages'));

  test('leads to the same page in each language', () => {
    expectNone(
      faultsOn(
        langPages.filter((page) => !page.notFound && !page.gone),
        (page) => {
          const alternates = alternatesOf(page);
          const links = new Map(
            switchOf(page).map((link) => [
              link.getAttribute('hreflang'),
              target(page, link.getAttribute('href') ?? '').href,
            ]),
          );
          return LANGS.filter((lang) => links.get(lang) !== alternates[lang]).map(
            (lang) => `${lang} leads to ${links.get(lang) ?? 'nowhere'}`,
          );
        },
      ),
    );
  });

  test('names each language in that language and marks the reader’s own', () => {
    expectNone(
      faultsOn(langPages, (page) =>
        switchOf(page)
          .filter((link) => {
            const lang = link.getAttribute('hreflang');
            const isMarked = link.getAttribute('aria-current') === 'true';
            return link.getAttribute('lang') !== lang || isMarked !== (lang === page.lang);
          })
          .map(tagOf),
      ),
    );
    expect(langPages.filter((page) => switchOf(page).length !== LANGS.length)).toEqual([]);
  });
});
