/** Search: the right page first, counted once, by keyboard and by address, and of use when it cannot work. */
import { expect, test, type Page } from '@playwright/test';
import { LANGS, type Lang } from '../../src/i18n/languages.ts';
import { href } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { addressOf, announcements, listenToAnnouncements } from './support.ts';

const t = strings('fi');

const field = (page: Page, lang: Lang = 'fi') =>
  page.getByRole('combobox', { name: strings(lang)('search.label') });
const kinds = (page: Page) => page.getByRole('combobox', { name: t('search.type'), exact: true });

async function ask(page: Page, lang: Lang, query: string): Promise<void> {
  const own = strings(lang);
  await field(page, lang).fill(query);
  await page.getByRole('button', { name: own('search.submit') }).click();
  await expect(page.locator('#results')).toContainText(query);
}

const results = (page: Page) => page.locator('.search-results > li');

const RIGHT_PAGE_FIRST: Record<Lang, [query: string, first: string][]> = {
  fi: [
    ['hankehaku', href('fi', 'calls')],
    ['palkkatuki', '/fi/tyonantajille/palkkatuki/'],
    ['Keski-Suomi', '/fi/alueet/keski-suomi/'],
    ['4.1.6', href('fi', 'theme')],
  ],
  sv: [['utlysning', href('sv', 'calls')]],
  en: [['pay subsidy', '/en/employers/pay-subsidy/']],
};

test('a reader of each language gets the right page first', async ({ page }) => {
  for (const lang of LANGS) {
    await page.goto(href(lang, 'search'));
    for (const [query, first] of RIGHT_PAGE_FIRST[lang]) {
      await test.step(query, async () => {
        await ask(page, lang, query);
        await expect.soft(results(page).first().getByRole('link'), query).toHaveAttribute('href', first);
      });
    }
  }
});

test('from any page: the search link, a word, Enter, the first result', async ({ page }) => {
  await page.goto('/fi/tulokset/');
  await page
    .getByRole('banner')
    .getByRole('link', { name: t('nav.search') })
    .click();
  await field(page).fill('palkkatuki');
  await page.keyboard.press('Enter');
  const link = results(page).first().getByRole('link');
  await expect(link).toBeVisible();
  expect(addressOf(page)).toBe('/fi/etsi/?q=palkkatuki');
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('each query is counted once for those who listen, and the focus goes to the results', async ({
  page,
}) => {
  await listenToAnnouncements(page);
  await page.goto(href('fi', 'search'));
  for (const query of ['rekrytointi', 'palkkatuki']) {
    await ask(page, 'fi', query);
    await expect(page.getByRole('heading', { level: 2, name: query })).toBeFocused();
    const heard = (await announcements(page)).filter((text) => text.includes(`”${query}”`));
    expect(heard).toHaveLength(1);
    const [, count] = /^(\d+) /.exec(heard[0] ?? '') ?? [];
    expect(Number(count)).toBeGreaterThan(0);
    expect(heard[0]).toBe(t('search.results', { count: Number(count), query }));
  }
  await expect(page.locator('[data-status] > p')).toHaveCount(1);
});

test('results are a list of headings, ten at a time; more move the focus to the first new one', async ({
  page,
}) => {
  await page.goto(`${href('fi', 'search')}?q=työ`);
  await expect(results(page)).toHaveCount(10);
  await expect(page.locator('.search-results')).toHaveRole('list');
  await expect(results(page).getByRole('heading', { level: 3 })).toHaveCount(10);
  await page.getByRole('button', { name: t('search.more') }).click();
  await expect(results(page)).toHaveCount(20);
  await expect(results(page).nth(10).getByRole('link')).toBeFocused();
});

test('an address with a query shows its results; back and forward keep them', async ({ page }) => {
  await page.goto(`${href('fi', 'search')}?q=palkkatuki`);
  await expect(field(page)).toHaveValue('palkkatuki');
  await expect(results(page).first()).toBeVisible();
  await ask(page, 'fi', 'muutosturva');
  expect(addressOf(page)).toBe('/fi/etsi/?q=muutosturva');
  await page.goBack();
  await expect(field(page)).toHaveValue('palkkatuki');
  await expect(page.locator('#results')).toContainText('palkkatuki');
  await page.goForward();
  await expect(page.locator('#results')).toContainText('muutosturva');
});

test('the kind narrows the results and is kept in the address', async ({ page }) => {
  await page.goto(`${href('fi', 'search')}?q=rekrytointi`);
  await expect(results(page).first()).toBeVisible();
  await kinds(page).selectOption('service');
  await expect(page).toHaveURL(/\?q=rekrytointi&type=service$/);
  await expect
    .poll(async () => new Set(await results(page).locator('.label').allTextContents()))
    .toEqual(new Set([t('search.types.service')]));
  await page.reload();
  await expect(kinds(page)).toHaveValue('service');
  await expect(results(page).first().locator('.label')).toHaveText(t('search.types.service'));
});

test('nothing found says what was searched and what to try', async ({ page }) => {
  await listenToAnnouncements(page);
  await page.goto(href('fi', 'search'));
  await ask(page, 'fi', 'qzxwvkjq');
  await expect(page.locator('#results')).toHaveText(t('search.results', { count: 0, query: 'qzxwvkjq' }));
  await expect(page.getByText(t('search.noneHelp'))).toBeVisible();
  await expect(results(page)).toHaveCount(0);
  await expect(page.getByRole('region', { name: t('filter.lists') })).toBeVisible();
  expect(await announcements(page)).toContain(t('search.results', { count: 0, query: 'qzxwvkjq' }));
});

test('a hostile query is shown as the text it is', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const hostile = '<img src=x onerror=alert(1)>';
  await page.goto(`${href('fi', 'search')}?q=${encodeURIComponent(hostile)}`);
  await expect(page.locator('#results')).toContainText(hostile);
  await expect(field(page)).toHaveValue(hostile);
  await expect(page.locator('main img')).toHaveCount(0);
  expect(dialogs).toEqual([]);
});

test('a query of signs that mean something to programs is shown as typed', async ({ page }) => {
  await page.goto(href('fi', 'search'));
  for (const query of ['$&', '#§ %q']) {
    await field(page).fill(query);
    await page.keyboard.press('Enter');
    await expect.soft(page.locator('#results')).toContainText(`”${query}”`);
  }
});

test('of two queries in quick succession the later one is answered', async ({ page }) => {
  await listenToAnnouncements(page);
  await page.goto(`${href('fi', 'search')}?q=palkkatuki`);
  await expect(results(page).first()).toBeVisible();
  const links = results(page).getByRole('link');
  const alone = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#q');
    for (const query of ['rekrytointi', 'työ', 'palkkatuki']) {
      if (field) field.value = query;
      field?.form?.requestSubmit();
    }
  });
  await expect
    .poll(async () => (await announcements(page)).filter((text) => text.includes('”palkkatuki”')).length)
    .toBe(2);
  await expect(page.locator('#results')).toContainText('”palkkatuki”');
  const shown = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(shown).toEqual(alone);
});

test('without its files search says so, leaves the lists, and works again when they are back', async ({
  page,
}) => {
  await listenToAnnouncements(page);
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(`${href('fi', 'search')}?q=palkkatuki`);
  await expect(page.locator('.notice', { hasText: t('search.failed') })).toBeVisible();
  expect(await announcements(page)).toContain(t('search.failed'));
  await expect(page.locator('#results')).toBeHidden();
  await expect(
    page.getByRole('region', { name: t('filter.lists') }).getByRole('link', { name: 'Keski-Suomi' }),
  ).toBeVisible();
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: t('search.submit') }).click();
  await expect(results(page).first()).toBeVisible();
});

test('nothing of the search engine is fetched before the field is used', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) fetched.push(request.url());
  });
  await page.goto('/fi/', { waitUntil: 'networkidle' });
  await page.goto(href('fi', 'search'), { waitUntil: 'networkidle' });
  expect(fetched).toEqual([]);
  const engine = page.waitForRequest('**/pagefind/pagefind.js?fi');
  await field(page).focus();
  await engine;
});
