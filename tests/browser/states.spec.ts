/** Pages in use: what is opened, answered, filtered and compared has nothing that axe finds, in any colours. */
import { expect, test, type Page } from '@playwright/test';
import { href, pageAlternates } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { faultsOn } from './axe.ts';
import { KINDS, itemPage } from './page-kinds.ts';
import { ONCE, filterForm } from './support.ts';

const t = strings('fi');

async function openMenu(page: Page): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(href('fi', 'home'));
  await page.getByRole('banner').getByText(t('nav.menu')).click();
  await expect(page.getByRole('navigation', { name: t('nav.main') })).toBeVisible();
}

async function narrowToNothing(page: Page): Promise<void> {
  await page.goto(`${href('fi', 'models')}?challenge=youth&state=study`);
  await filterForm(page, 'fi');
  await expect(page.locator('.filter-state')).toContainText(t('filter.none'));
}

async function compareModels(page: Page): Promise<void> {
  await page.goto(`${href('fi', 'models')}?compare=kohtaantofoorumi,seuturekry`);
  await expect(page.getByRole('columnheader')).toHaveCount(3);
}

async function answerQuestions(page: Page): Promise<void> {
  await page.goto(itemPage('call').fi);
  await page
    .getByRole('radio', { name: t('calls.selfCheck.no') })
    .first()
    .check();
  await expect(page.locator('.self-check').getByRole('status')).toBeVisible();
}

async function openYears(page: Page): Promise<void> {
  await page.goto(href('fi', 'calls'));
  const closed = page.locator('.year:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
  await expect(page.locator('.year[open]').first()).toBeVisible();
}

async function findNothing(page: Page): Promise<void> {
  await page.goto(`${pageAlternates('search').fi}?q=qzxwvkjq`);
  await expect(page.locator('#results')).toBeVisible();
}

const STATES = { openMenu, narrowToNothing, compareModels, answerQuestions, openYears, findNothing };

for (const [look, media] of Object.entries({
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  'forced colours': { forcedColors: 'active' },
  'more contrast': { contrast: 'more' },
} as const)) {
  test(`pages in use have nothing that axe finds, ${look}`, { tag: ONCE }, async ({ page }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ ...media, reducedMotion: 'reduce' });
    for (const [name, use] of Object.entries(STATES)) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await use(page);
      expect.soft(await faultsOn(page), name).toEqual([]);
    }
  });
}

test('a page of every kind has nothing that axe finds in forced colours', { tag: ONCE }, async ({ page }) => {
  test.setTimeout(180_000);
  await page.emulateMedia({ forcedColors: 'active' });
  for (const { name, paths } of KINDS) {
    await page.goto(paths.fi);
    const rules = ['color-contrast', 'target-size', 'link-in-text-block'];
    expect.soft(await faultsOn(page, rules), name).toEqual([]);
  }
});

test('an applicant tests an idea by keyboard: the answers are summed up as they are given', async ({
  page,
}) => {
  await page.goto(itemPage('call').fi);
  const check = page.locator('.self-check');
  const result = check.getByRole('status');
  const questions = check.getByRole('group');
  const count = await questions.count();
  expect(count).toBeGreaterThan(2);
  await expect(result).toBeHidden();

  for (const question of await questions.all()) {
    await question.getByRole('radio', { name: t('calls.selfCheck.yes') }).focus();
    await page.keyboard.press('Space');
  }
  await expect(result).toContainText(t('calls.selfCheck.progress', { done: count, total: count }));
  await expect(result).toContainText(t('calls.selfCheck.fits'));

  await page.keyboard.press('ArrowDown');
  await expect(result).toContainText(t('calls.selfCheck.doubts'));
  const last = await questions.last().locator('legend').innerText();
  await expect(result.getByRole('listitem')).toHaveText([last]);
});

test('without scripts the questions stand as a checklist', { tag: ONCE }, async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(itemPage('call').sv);
  const questions = page.locator('.self-check').getByRole('group');
  expect(await questions.count()).toBeGreaterThan(2);
  await expect(questions.first().getByRole('radio')).toHaveCount(2);
  await context.close();
});

test.describe('the year on a line', () => {
  /** Where the line of today stands in the picture of a year, 0–1; `null` where there is none. */
  const todayIn = async (page: Page, year: number) => {
    const line = page.locator(`.year[data-year="${String(year)}"] [data-today]`).first();
    if ((await line.getAttribute('visibility')) === 'hidden') return null;
    return Number.parseFloat((await line.getAttribute('x1')) ?? '') / 100;
  };

  test('marks the reader’s Finnish day, in the reader’s year', { tag: ONCE }, async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-07-02T12:00:00+03:00'));
    await page.goto(href('fi', 'calls'));
    expect(await todayIn(page, 2026)).toBeCloseTo(0.5, 1);
    await expect(page.getByText(`${t('calls.timeline.today')} 2.7.`)).toBeVisible();

    await page.clock.setFixedTime(new Date('2025-06-01T12:00:00+03:00'));
    await page.reload();
    expect(await todayIn(page, 2026)).toBeNull();
    expect(await todayIn(page, 2025)).toBeCloseTo(0.41, 1);
    await expect(page.locator('.year[data-year="2025"]')).toHaveAttribute('open', '');
  });

  test(
    'is a table: every call of a year with its period in words, without scripts',
    { tag: ONCE },
    async ({ browser, baseURL }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
      const page = await context.newPage();
      await page.goto(href('fi', 'calls'));
      const year = page.locator('.year[data-year="2023"]');
      await year.locator('summary').click();
      const row = year.getByRole('row', { name: /Muutostilanteissa olevat toimialat/ });
      await expect(row.getByRole('rowheader').getByRole('link')).toBeVisible();
      await expect(row.getByRole('cell')).toHaveText(/2\.11\.2023 – 29\.12\.2023/);
      await context.close();
    },
  );
});
