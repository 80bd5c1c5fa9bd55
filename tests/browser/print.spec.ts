/** What a regional developer takes to a meeting: a model, or a comparison, on one sheet of paper. */
import { expect, test, type Page } from '@playwright/test';
import { LANGS } from '../../src/i18n/languages.ts';
import { href } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { itemPage, KINDS } from './page-kinds.ts';
import { bare, print } from './paper.ts';
import { ONCE, addressOf } from './support.ts';

async function texts(page: Page, selector: string): Promise<string[]> {
  const all = await page.locator(selector).allTextContents();
  return all.map((text) => text.trim()).filter((text) => text !== '');
}

test(
  'a developer compares two models, shares the address and prints the comparison and each model on a sheet',
  { tag: ONCE },
  async ({ page, context }) => {
    const t = strings('fi');
    await page.goto(href('fi', 'models'));
    const cards = page.locator('.model-card').filter({ visible: true });
    for (const index of [0, 4]) await cards.nth(index).getByRole('checkbox').check();

    const another = await context.newPage();
    await another.goto(addressOf(page));
    const table = another.getByRole('region', { name: t('models.compare') }).getByRole('table');
    await expect(table.getByRole('columnheader')).toHaveCount(3);
    const names = (await table.getByRole('columnheader').allTextContents()).slice(1);
    const cells = await table.getByRole('cell').allTextContents();
    const comparison = await print(another);
    expect(comparison.sheets).toBe(1);
    for (const words of [...names, ...cells]) expect(comparison.text).toContain(bare(words));

    for (const name of names) {
      await page.locator('.model-card').getByRole('link', { name, exact: true }).click();
      const told = [
        ...(await texts(page, 'h1, .page-heading .lead, .strip dd, .steps li, .model .prose h2, .aside dd')),
        t('models.evidence.label'),
        await page.locator('[data-eu-emblem] span').last().innerText(),
        ...(await texts(page, '.trust-line time')),
        new URL(page.url()).pathname,
      ];
      const sheet = await print(page);
      expect(sheet.sheets, name).toBe(1);
      for (const words of told) expect(sheet.text, name).toContain(bare(words));
      await page.goBack();
    }
  },
);

test('three models side by side still fit one sheet', { tag: ONCE }, async ({ page }) => {
  await page.goto(`${href('fi', 'models')}?compare=kohtaantofoorumi,seuturekry,opticareer-day`);
  await expect(page.getByRole('columnheader')).toHaveCount(4);
  expect((await print(page)).sheets).toBe(1);
});

for (const lang of LANGS) {
  test(`every model in "${lang}" prints on one sheet`, { tag: ONCE }, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(href(lang, 'models'));
    const paths = await page
      .locator('.model-card h3 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(paths.length).toBeGreaterThan(30);
    for (const path of paths) {
      await page.goto(path);
      expect.soft((await print(page)).sheets, path).toBe(1);
    }
  });
}

test(
  'a call prints its dates, its questions as a checklist and its address',
  { tag: ONCE },
  async ({ page }) => {
    const t = strings('fi');
    await page.goto(itemPage('call').fi);
    const questions = await texts(page, '.questions legend');
    expect(questions.length).toBeGreaterThan(2);
    const dates = await texts(page, '.call-head time');
    const { text } = await print(page);
    const path = new URL(page.url()).pathname;
    for (const words of [...questions, ...dates, path, t('calls.selfCheck.yes')])
      expect(text).toContain(bare(words));
    for (const words of [t('nav.search'), t('footer.official')]) expect(text).not.toContain(bare(words));
  },
);

for (const lang of LANGS) {
  test(
    `a page of each kind in "${lang}" prints its address, its date and where to reach us`,
    { tag: ONCE },
    async ({ page }) => {
      test.setTimeout(180_000);
      const t = strings(lang);
      for (const { name, paths } of KINDS) {
        await page.goto(paths[lang]);
        const [date = ''] = await texts(page, '.trust-line time');
        expect.soft(date, name).not.toBe('');
        const { text } = await print(page);
        for (const words of [paths[lang], date, t('trust.contact'), href(lang, 'contact')]) {
          expect.soft(text, name).toContain(bare(words));
        }
      }
    },
  );
}
