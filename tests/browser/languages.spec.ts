/** Three languages with equal standing: the right one first, the same page in each, and help where there is no page. */
import { expect, test } from '@playwright/test';
import { LANGS, LANGUAGE_NAMES } from '../../src/i18n/languages.ts';
import { href, pageAlternates } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { KINDS, itemPage, missingPage } from './page-kinds.ts';
import { addressOf, filterForm } from './support.ts';

const doors = '.language-doors [data-language]';

for (const [locale, address] of [
  ['sv-FI', '/sv/'],
  ['en-US', '/en/'],
  ['fi-FI', '/fi/'],
] as const) {
  test.describe(`a browser that prefers ${locale}`, () => {
    test.use({ locale });

    test(`is led from the address of the site to ${address}, and can go back to the choice`, async ({
      page,
    }) => {
      await page.goto('/');
      await page.waitForURL(`**${address}`);
      await page
        .getByRole('contentinfo')
        .getByRole('link', { name: strings(address.slice(1, 3) as 'fi')('footer.chooseLanguage') })
        .click();
      await expect(page).toHaveURL(/\/#kieli$/);
      for (const door of await page.locator(doors).all()) await expect(door).toBeVisible();
      await page.goto('/#kieli', { waitUntil: 'networkidle' });
      expect(new URL(page.url()).pathname, 'the choice stays open').toBe('/');
    });
  });
}

test.describe('a browser that prefers none of them', () => {
  test.use({ locale: 'de-DE' });

  test('gets the choice of three, each in its own language', async ({ page }) => {
    await page.goto('/', { waitUntil: 'networkidle' });
    expect(new URL(page.url()).pathname).toBe('/');
    for (const lang of LANGS) {
      const door = page.locator(`section[lang="${lang}"]`).getByRole('link');
      await expect(door).toBeVisible();
      await expect(door).toHaveAttribute('href', href(lang, 'home'));
      await expect(door).toHaveAttribute('hreflang', lang);
    }
    await page.locator('section[lang="en"]').getByRole('link').click();
    await expect(page).toHaveURL(/\/en\/$/);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the address of the site offers the three languages', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator(doors)).toHaveCount(3);
    await page.locator('section[lang="sv"]').getByRole('link').click();
    await expect(page).toHaveURL(/\/sv\/$/);
  });
});

test.describe('read as documents', () => {
  // The pages' policy lets nothing make markup of text; this test does, to read many pages at once.
  test.use({ bypassCSP: true });

  test('the language switch leads to the same page, for a page of every kind', async ({ page }) => {
    await page.goto('/fi/404.html');
    const switches = await page.evaluate(
      async (paths) => {
        const pages = paths.map(async (path) => {
          const document = new DOMParser().parseFromString(await (await fetch(path)).text(), 'text/html');
          const links = [...document.querySelectorAll('header [data-languages] a')];
          const attributes = ['href', 'lang', 'hreflang', 'aria-current'];
          return {
            lang: document.documentElement.lang,
            links: links.map((link) => attributes.map((each) => link.getAttribute(each))),
          };
        });
        return Promise.all(pages);
      },
      KINDS.flatMap(({ paths }) => LANGS.map((lang) => paths[lang])),
    );
    const expected = KINDS.flatMap(({ paths }) =>
      LANGS.map((lang) => ({
        lang,
        links: LANGS.map((other) => [paths[other], other, other, other === lang ? 'true' : null]),
      })),
    );
    expect(switches).toEqual(expected);
  });
});

test('a reader changes the language on a page of each depth and stays where they were', async ({ page }) => {
  for (const paths of [pageAlternates('home'), pageAlternates('privacy'), itemPage('service')]) {
    await page.goto(paths.fi);
    for (const lang of ['sv', 'en', 'fi'] as const) {
      await page.getByRole('banner').getByRole('link', { name: LANGUAGE_NAMES[lang], exact: true }).click();
      await expect(page).toHaveURL((url) => url.pathname === paths[lang]);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
    }
  }
});

test('the language switch keeps a filter and a search', async ({ page }) => {
  await page.goto('/fi/hankkeet/?region=13&state=ended');
  await filterForm(page, 'fi');
  const shown = await page.locator('.project-card:visible').count();
  await page.getByRole('banner').getByRole('link', { name: 'Svenska' }).click();
  await expect(page).toHaveURL(/\/sv\/projekt\/\?region=13&state=ended$/);
  const form = await filterForm(page, 'sv');
  await expect(form.getByRole('combobox', { name: strings('sv')('filter.region'), exact: true })).toHaveValue(
    '13',
  );
  await expect(page.locator('.project-card:visible')).toHaveCount(shown);

  await page.goto('/fi/etsi/?q=EURES');
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/search\/\?q=EURES$/);
  await expect(page.locator('.search-results > li').first()).toBeVisible();
});

test('the language switch keeps a filter that was chosen on the page, and one that was taken away', async ({
  page,
}) => {
  await page.goto('/fi/mallit/');
  const form = await filterForm(page, 'fi');
  await form.getByRole('combobox', { name: strings('fi')('filter.region'), exact: true }).selectOption('13');
  await form.getByRole('button').click();
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/models\/\?region=13$/);
  await page
    .getByRole('list', { name: strings('en')('filter.active') })
    .getByRole('link')
    .click();
  await page.getByRole('banner').getByRole('link', { name: 'Suomi' }).click();
  await expect(page).toHaveURL((url) => `${url.pathname}${url.search}` === '/fi/mallit/');
});

test('an unknown address is answered in the language it is under, with a way on', async ({ page }) => {
  for (const lang of LANGS) {
    const own = strings(lang);
    const answer = await page.goto(missingPage(lang));
    expect(answer?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const [door, id] of [
      ['home.doorApply', 'calls'],
      ['home.doorRecruit', 'employers'],
      ['home.doorResults', 'results'],
    ] as const) {
      await expect(page.locator('main').getByRole('link', { name: own(door) })).toHaveAttribute(
        'href',
        href(lang, id),
      );
    }
    for (const other of LANGS.filter((each) => each !== lang)) {
      await expect(
        page.locator('main').getByRole('link', { name: LANGUAGE_NAMES[other], exact: true }),
      ).toHaveAttribute('lang', other);
    }
    await page.getByRole('searchbox', { name: own('search.label') }).fill('EURES');
    await page.getByRole('button', { name: own('search.submit') }).click();
    await expect(page.locator('.search-results > li').first()).toBeVisible();
    expect(addressOf(page)).toBe(`${href(lang, 'search')}?q=EURES`);
  }
});

test('an unknown address above the languages is answered in all three', async ({ page }) => {
  const answer = await page.goto('/olematon');
  expect(answer?.status()).toBe(404);
  for (const lang of LANGS) {
    await expect(page.locator(`section[lang="${lang}"]`)).toContainText(strings(lang)('notFound.where'));
  }
  expect(new URL(page.url()).pathname, 'the reader is not led away from the message').toBe('/olematon');
});
