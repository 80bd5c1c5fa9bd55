import { describe, expect, test } from 'vitest';
import { LANGS } from './languages.ts';
import { ITEM_ROUTES, PAGE_IDS, href, itemAlternates, langPaths, pageAlternates } from './routes.ts';

test('a page has its own address in each language', () => {
  expect(pageAlternates('calls')).toEqual({ fi: '/fi/haut/', sv: '/sv/utlysningar/', en: '/en/calls/' });
  expect(href('sv', 'accessibility')).toBe('/sv/om/tillganglighet/');
});

test('the front page is the language alone', () => {
  expect(pageAlternates('home')).toEqual({ fi: '/fi/', sv: '/sv/', en: '/en/' });
});

test('an item stands below the list it belongs to', () => {
  expect(href('fi', 'call', 'muutostilanteet')).toBe('/fi/haut/muutostilanteet/');
  expect(href('en', 'service', 'pay-subsidy')).toBe('/en/employers/pay-subsidy/');
  expect(href('sv', 'helpRegion', 'satakunta')).toBe('/sv/for-arbetsgivare/vem-ringa/satakunta/');
  expect(
    itemAlternates('region', { fi: 'keski-suomi', sv: 'mellersta-finland', en: 'central-finland' }),
  ).toEqual({
    fi: '/fi/alueet/keski-suomi/',
    sv: '/sv/regioner/mellersta-finland/',
    en: '/en/regions/central-finland/',
  });
});

describe.each(LANGS)('the addresses of "%s"', (lang) => {
  const all = PAGE_IDS.map((page) => href(lang, page));

  test('lead to one page each', () => {
    expect(new Set(all).size).toBe(all.length);
  });

  test('hold only what addresses may: small letters a–z, digits and hyphens, with a slash at both ends', () => {
    expect(all.filter((address) => !/^\/([a-z0-9]+(-[a-z0-9]+)*\/)+$/.test(address))).toEqual([]);
  });

  test('leave room for items: no page stands below a list, where an item could have its address', () => {
    const lists = [...new Set(Object.values(ITEM_ROUTES))].map((page) => href(lang, page));
    expect(
      all.filter((address) => lists.some((list) => address !== list && address.startsWith(list))),
    ).toEqual([]);
  });
});

test('what a page gives to the build puts its address together again', () => {
  const paths = langPaths('privacy', 'section', 'page');
  expect(paths.map(({ params }) => `/${params.lang}/${params.section}/${params.page}/`)).toEqual(
    LANGS.map((lang) => href(lang, 'privacy')),
  );
  expect(paths.map(({ props }) => props.lang)).toEqual([...LANGS]);
});
