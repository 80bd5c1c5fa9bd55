/** A list too long for one page, on the example site: narrowed by a file that is fetched when it is first needed. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { strings } from '../../src/i18n/strings.ts';
import { faultsOn } from './axe.ts';
import { filterForm } from './support.ts';

const baseURL = process.env['EXAMPLE_URL'];
if (!baseURL) throw new Error('The example site is not built: npm run examples');
test.use({ baseURL });

const t = strings('fi');
const LIST = '/fi/hankkeet/';
const ROWS = '**/fi/hankkeet.rows.json';
const ROWS_DRAWN = 50;
const drawn = (page: Page) => page.locator('[data-drawn] .project-card');
const count = (page: Page) => page.locator('.filter-state').getByRole('status');

interface Row {
  code: string;
  kind: string;
  regions: string;
  nationwide: string;
}

/** The rows of the open data: the answer that the list is held against. */
async function tableOf(page: Page): Promise<Row[]> {
  const text = await (await page.request.get('/data/projects.csv')).text();
  return Papa.parse<Row>(text, { header: true, delimiter: ';', skipEmptyLines: true }).data;
}

async function choose(page: Page, facet: 'kind' | 'region', value: string): Promise<void> {
  const form = await filterForm(page, 'fi');
  await form.getByRole('combobox', { name: t(`filter.${facet}`), exact: true }).selectOption(value);
  await form.getByRole('button', { name: t('filter.show') }).click();
}

test('its rows are fetched when the list is first narrowed, and not again', async ({ page }) => {
  let fetched = 0;
  page.on('request', (request) => {
    if (request.url().endsWith('.rows.json')) fetched += 1;
  });
  await page.goto(LIST);
  await expect(page.locator('.project-card:visible')).toHaveCount(ROWS_DRAWN);
  expect(fetched).toBe(0);
  await choose(page, 'kind', 'sub-project');
  await expect(drawn(page)).toHaveCount(ROWS_DRAWN);
  await choose(page, 'region', '13');
  expect(fetched).toBe(1);
});

test('what is shown is what the open data says, page by page, and can be taken along', async ({ page }) => {
  await page.goto(`${LIST}?kind=sub-project`);
  const expected = (await tableOf(page)).filter(({ kind }) => kind === 'sub-project');
  await expect(count(page)).toContainText(String(expected.length));
  const shown: string[] = [];
  const next = page.getByRole('button', { name: t('filter.next') });
  for (;;) {
    const addresses = await drawn(page)
      .locator('h3 a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(addresses.length).toBeLessThanOrEqual(ROWS_DRAWN);
    shown.push(...addresses);
    if (!(await next.isVisible())) break;
    await next.click();
    await expect(drawn(page).first().locator('a')).toBeFocused();
  }
  const slugs = expected.map(({ code }) => `${LIST}${code.replace(/^editor:/, '').toLowerCase()}/`);
  expect(shown.toSorted()).toEqual(slugs.toSorted());

  await choose(page, 'region', '13');
  const here = expected.filter(
    ({ regions, nationwide }) => nationwide === 'true' || regions.split('|').includes('13'),
  );
  await expect(drawn(page)).toHaveCount(here.length);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('.download-rows').getByRole('link', { name: 'CSV' }).click(),
  ]);
  const { data } = Papa.parse<Row>(readFileSync(await download.path(), 'utf8'), {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  });
  expect(data.map(({ code }) => code).toSorted()).toEqual(here.map(({ code }) => code).toSorted());
});

test('a drawn card says what the built one says', async ({ page }) => {
  await page.goto(LIST);
  const cards = page.locator('[data-built] .project-card');
  const textOf = async (path: string) => {
    const card = page.locator('.project-card:visible').filter({ has: page.locator(`a[href="${path}"]`) });
    const lines = await card.locator('.card-labels, h3, .inline-facts').allInnerTexts();
    return lines.map((line) => line.replaceAll('\u00AD', ''));
  };
  const paths = await cards
    .locator('h3 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const built = new Map<string, string[]>();
  for (const path of paths.slice(0, 10)) built.set(path, await textOf(path));
  await choose(page, 'kind', 'sub-project');
  await expect(page.locator('[data-built]')).toBeHidden();
  let compared = 0;
  for (const [path, lines] of built) {
    const now = await textOf(path);
    if (now.length === 0) continue;
    expect(now, path).toEqual(lines);
    compared += 1;
  }
  expect(compared).toBeGreaterThan(5);
  expect(await faultsOn(page)).toEqual([]);
});

test('the choice is in the address, and going back brings the whole list back', async ({ page }) => {
  await page.goto(LIST);
  await choose(page, 'kind', 'sub-project');
  await expect(page).toHaveURL(/\?kind=sub-project$/);
  await page.goBack();
  await expect(page.locator('[data-drawn]')).toBeHidden();
  await expect(page.locator('[data-built] .project-card').first()).toBeVisible();
});

test('rows that do not arrive are told, and the next try fetches them again', async ({ page }) => {
  await page.route(ROWS, (route) => route.abort());
  await page.goto(LIST);
  await choose(page, 'kind', 'sub-project');
  await expect(count(page)).toHaveText(t('filter.failed'));
  await page.unroute(ROWS);
  await choose(page, 'region', '13');
  await expect(drawn(page).first()).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('page numbers lead to the other rows', async ({ page }) => {
    await page.goto(LIST);
    await page
      .getByRole('navigation', { name: t('filter.pages') })
      .getByRole('link')
      .last()
      .click();
    await expect(page).toHaveURL(/\/fi\/hankkeet\/sivu\/\d+\/$/);
    expect(await page.locator('.project-card').count()).toBeGreaterThan(0);
  });
});
