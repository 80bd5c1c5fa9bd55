/** What a list shows can be taken along: the rows on the screen, whatever they were narrowed by. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { strings } from '../../src/i18n/strings.ts';

const t = strings('fi');
const FORMS = ['CSV', 'JSON'] as const;
const link = (page: Page, form: (typeof FORMS)[number]) =>
  page.locator('.download-rows').getByRole('link', { name: form });

/** The titles of the projects on the screen, without the places where a long word may be broken. */
async function shownTitles(page: Page): Promise<string[]> {
  const titles = await page.locator('.project-card:visible h3').allTextContents();
  return titles.map((title) => title.trim().replaceAll('\u00AD', '')).toSorted();
}

async function downloaded(page: Page, form: (typeof FORMS)[number]) {
  const [download] = await Promise.all([page.waitForEvent('download'), link(page, form).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

function namesIn(text: string, form: (typeof FORMS)[number]): string[] {
  const rows =
    form === 'CSV'
      ? Papa.parse<{ name: string }>(text, { header: true, delimiter: ';', skipEmptyLines: true }).data
      : (JSON.parse(text) as { records: { name: string }[] }).records;
  return rows.map(({ name }) => name).toSorted();
}

const CHOICES = [
  { title: 'one choice', query: '?region=13', name: 'projects-region-13' },
  { title: 'two choices', query: '?kind=related&region=13', name: 'projects-kind-related-region-13' },
  { title: 'a state, which is of the moment', query: '?state=ended', name: 'projects-state-ended' },
];

for (const { title, query, name } of CHOICES) {
  test(`${title}: the rows shown are those of the file, in both forms`, async ({ page }) => {
    await page.goto(`/fi/hankkeet/${query}`);
    const titles = await shownTitles(page);
    expect(titles.length).toBeGreaterThan(0);
    for (const form of FORMS) {
      const file = await downloaded(page, form);
      expect(file.name).toBe(`${name}.${form.toLowerCase()}`);
      expect(namesIn(file.text, form)).toEqual(titles);
    }
  });
}

test('a file made here opens in a spreadsheet as the ready ones do, and says where its rows are from', async ({
  page,
}) => {
  await page.goto('/fi/hankkeet/?kind=related&region=13');
  const csv = await downloaded(page, 'CSV');
  expect(csv.text).toMatch(/^\uFEFFcode;[^\n]*;source;licence;retrievedAt;[^\n]*\r\n/);
  const json = JSON.parse((await downloaded(page, 'JSON')).text) as Record<string, unknown>;
  expect(json).toMatchObject({ table: 'projects', licenceState: 'not-stated' });
  expect(json['retrievedAt']).toMatch(/^\d{4}-/);
});

test('the calls of both boards are in one file', async ({ page }) => {
  await page.goto('/fi/haut/');
  const file = await downloaded(page, 'CSV');
  const keys = await page
    .locator('[data-key]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-key') ?? ''));
  const { data } = Papa.parse<{ id: string }>(file.text, {
    header: true,
    delimiter: ';',
    skipEmptyLines: true,
  });
  expect(data.map(({ id }) => id).toSorted()).toEqual(keys.toSorted());
});

test('nothing shown, nothing to download; a failed download says what to do', async ({ page }) => {
  await page.goto('/fi/hankkeet/?kind=coordination&state=interrupted');
  await expect(page.locator('.project-card:visible')).toHaveCount(0);
  await expect(page.locator('.download-rows')).toBeHidden();
  await page.route('**/data/projects.csv', (route) => route.abort());
  await page.goto('/fi/hankkeet/?kind=related&region=13');
  await link(page, 'CSV').click();
  await expect(page.locator('.download-rows').getByRole('status')).toHaveText(t('filter.downloadFailed'));
});
