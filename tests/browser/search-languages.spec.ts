/** Search as people of each language use it: the engine of the site, in its worker, on the site's own pages. */
import { expect, test, type Page } from '@playwright/test';
import { LANGS, type Lang } from '../../src/i18n/languages.ts';
import { href } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { withoutWorker } from './made-up-engine.ts';

interface Journey {
  /** What is typed, and a page that is among the first three. */
  finds: readonly (readonly [what: string, query: string, path: string])[];
  typo: { typed: string; meant: string };
  nonsense: string;
  phrase: string;
  narrowed: { query: string; type: 'project' };
}

const JOURNEYS: Record<Lang, Journey> = {
  fi: {
    finds: [
      ['an inflected word', 'palkkatuella', '/fi/tyonantajille/palkkatuki/'],
      ['another inflected word', 'kohtaannosta', '/fi/teema/'],
      ['a part of a compound', 'pulaa', '/fi/tyonantajille/tilanne/onko-ammatista-pulaa/'],
      ['a word of another language', 'pay subsidy', '/fi/tyonantajille/palkkatuki/'],
    ],
    typo: { typed: 'plakkatuki', meant: 'palkkatuki' },
    nonsense: 'blorbiflaksi',
    phrase: '"avoimet haut"',
    narrowed: { query: 'rekrytointi', type: 'project' },
  },
  sv: {
    finds: [
      ['an inflected word', 'lönesubventionen', '/sv/for-arbetsgivare/lonesubvention/'],
      ['a part of a compound', 'subvention', '/sv/for-arbetsgivare/lonesubvention/'],
      ['a word of another language', 'palkkatuki', '/sv/for-arbetsgivare/lonesubvention/'],
    ],
    typo: { typed: 'lönesubvnetion', meant: 'lönesubvention' },
    nonsense: 'blorbiflaxen',
    phrase: '"öppna utlysningar"',
    narrowed: { query: 'rekrytering', type: 'project' },
  },
  en: {
    finds: [
      ['an inflected word', 'subsidies', '/en/employers/pay-subsidy/'],
      ['a part of a compound', 'posting', '/en/employers/job-posting/'],
      ['a word of another language', 'palkkatuki', '/en/employers/pay-subsidy/'],
    ],
    typo: { typed: 'subsdies', meant: 'subsidies' },
    nonsense: 'blorbiflax',
    phrase: '"pay subsidy"',
    narrowed: { query: 'recruitment', type: 'project' },
  },
};

const results = (page: Page) => page.locator('.search-results > li');
const field = (page: Page, lang: Lang) => page.getByRole('combobox', { name: strings(lang)('search.label') });

for (const lang of LANGS) {
  const { finds, typo, nonsense, phrase, narrowed } = JOURNEYS[lang];
  const t = strings(lang);
  const search = (query: string) => `${href(lang, 'search')}?q=${encodeURIComponent(query)}`;

  test.describe(lang, () => {
    for (const [what, query, path] of finds) {
      test(`${what} finds its page: ${query}`, async ({ page }) => {
        await page.goto(search(query));
        await expect(results(page).first()).toBeVisible();
        const links = await results(page)
          .getByRole('link')
          .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
        expect(links.slice(0, 3)).toContain(path);
      });
    }

    test('a mistyped word is repaired, said so, and searched as typed on demand', async ({ page }) => {
      await page.goto(search(typo.typed));
      await expect(page.locator('#results')).toContainText(typo.meant);
      await expect(results(page).first()).toBeVisible();
      const asTyped = page.locator('[data-results] a[data-search]', { hasText: typo.typed }).first();
      await asTyped.click();
      await expect(page.locator('#results')).toHaveText(t('search.results', { count: 0, query: typo.typed }));
    });

    test('a nonsense word finds nothing and helps on', async ({ page }) => {
      await page.goto(search(nonsense));
      await expect(page.locator('#results')).toHaveText(t('search.results', { count: 0, query: nonsense }));
      await expect(results(page)).toHaveCount(0);
      await expect(page.getByRole('region', { name: t('filter.lists') })).toBeVisible();
      await expect(page.locator('[data-results]').getByRole('link').first()).toBeVisible();
    });

    test('a phrase is found as it stands', async ({ page }) => {
      await page.goto(search(phrase));
      await expect(results(page).first()).toBeVisible();
      const inRow = Number.parseInt((await page.locator('#results').textContent()) ?? '', 10);
      await page.goto(search(phrase.replaceAll('"', '')));
      await expect(results(page).first()).toBeVisible();
      const anywhere = Number.parseInt((await page.locator('#results').textContent()) ?? '', 10);
      expect(anywhere).toBeGreaterThan(inRow);
    });

    test('a choice narrows, counts, and is shared by its address', async ({ page, context }) => {
      await page.goto(search(narrowed.query));
      await expect(results(page).first()).toBeVisible();
      const all = (await page.locator('#results').textContent()) ?? '';
      const type = page.getByRole('combobox', { name: t('search.type'), exact: true });
      await type.selectOption(narrowed.type);
      await expect(page).toHaveURL(/type=project/);
      await expect(results(page).first().locator('.label')).toHaveText(t('search.types.project'));
      await expect(page.locator('#results')).not.toHaveText(all);
      const heading = await page.locator('#results').textContent();
      const other = await context.newPage();
      await other.goto(page.url());
      await expect(other.locator('#results')).toHaveText(heading ?? '');
      await other.close();
      await page.goBack();
      await expect(page).not.toHaveURL(/type=/);
    });

    test('by keyboard alone: a word of the site, its results, a page', async ({ page }) => {
      await page.goto(href(lang, 'search'));
      await field(page, lang).focus();
      await expect(async () => {
        await field(page, lang).fill('');
        await page.keyboard.type(typo.meant.slice(0, 5));
        await expect(page.getByRole('option').first()).toBeVisible({ timeout: 2_000 });
      }).toPass();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await expect(page.locator('#results')).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(page.locator('main :focus')).toBeVisible();
    });

    test('without the words of the language plain search answers, and says what it cannot', async ({
      page,
    }) => {
      await page.route('**/pagefind/language.*.json', (route) => route.fulfill({ status: 404 }));
      await page.goto(search(narrowed.query));
      await expect(results(page).first()).toBeVisible();
      await expect(page.getByText(t('search.plain'))).toBeVisible();
    });

    test('without its worker plain search answers', async ({ page }) => {
      await withoutWorker(page);
      await page.goto(search(narrowed.query));
      await expect(results(page).first()).toBeVisible();
    });

    test('without WebAssembly the page says so and gives the lists', async ({ page }) => {
      await page.route('**/pagefind/wasm.*', (route) => route.abort());
      await page.goto(search(narrowed.query));
      await expect(page.locator('.notice', { hasText: t('search.failed') })).toBeVisible({ timeout: 20_000 });
      await expect(page.getByRole('region', { name: t('filter.lists') })).toBeVisible();
    });

    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false });
      test('the page says so and gives the lists', async ({ page }) => {
        await page.goto(search(narrowed.query));
        await expect(page.locator('main noscript .notice')).toHaveText(t('search.noScript'));
        await expect(page.getByRole('region', { name: t('filter.lists') })).toBeVisible();
      });
    });
  });
}
