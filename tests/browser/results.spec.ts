/** The results and the regions as they are with 200 projects: on the example site, which `npm run examples` builds. */
import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { LANGS } from '../../src/i18n/languages.ts';
import { pageAlternates } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { faultsOn } from './axe.ts';
import { itemPage } from './page-kinds.ts';
import { addressOf, chooseFromMenu, factOf, ONCE, sectionOf } from './support.ts';

const baseURL = process.env['EXAMPLE_URL'];
if (!baseURL) throw new Error('The example site is not built: npm run examples');
test.use({ baseURL });

const t = strings('fi');
/** The digits of a sum. */
const digits = (text: string) => text.replaceAll(/\D/g, '');

test('a citizen finds how much money goes to a region and downloads its rows', async ({ page }) => {
  await page.goto('/fi/');
  await page.getByRole('link', { name: t('home.doorResults') }).click();
  const chart = page.locator('#money-by-region');
  await expect(chart.getByRole('heading'), 'the finding is the title').toContainText('Uusimaa');
  const picture = chart.getByRole('img', { name: /Uusimaa/ });
  await expect(picture).toHaveAccessibleDescription(/Vaakapylväskaavio.*maakunnittain.*taulukossa/);
  await chart.getByText(t('results.charts.table')).click();
  const row = chart.getByRole('row', { name: /^Keski-Suomi/ });
  const money = digits(await row.getByRole('cell').first().innerText());
  expect(Number(money)).toBeGreaterThan(10_000);
  await row.getByRole('link', { name: 'Keski-Suomi' }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Keski-Suomi' })).toBeVisible();
  await expect(factOf(page, t('regions.centre'))).toContainText('elinvoimakeskus');
  const part = sectionOf(page, 'Raha Keski-Suomessa');
  const shown = Number(money) < 1_000_000 ? money : '';
  await expect(factOf(page, t('projects.plannedEuState')).first()).toContainText(/€/);
  expect(digits(await factOf(page, t('projects.plannedEuState')).first().innerText())).toContain(shown);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    part.getByRole('link', { name: t('regions.download') }).click(),
  ]);
  const { data } = Papa.parse<{ regions: string; nationwide: string }>(
    readFileSync(await download.path(), 'utf8'),
    { header: true, delimiter: ';', skipEmptyLines: true },
  );
  expect(data.length).toBeGreaterThan(10);
  // What covers the whole country concerns every region.
  const elsewhere = data.filter(
    ({ regions, nationwide }) => nationwide !== 'true' && !regions.split('|').includes('13'),
  );
  expect(elsewhere).toEqual([]);
});

test('the tiles show projects or money, chosen without a script', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('/fi/');
  await chooseFromMenu(page, 'fi', t('nav.regions'));
  const tile = page.locator('.region-tiles').getByRole('link', { name: /^Lappi/ });
  await expect(tile).toHaveAccessibleName(/: \d+ hanketta \d+ malli/);
  await expect(tile).toHaveCount(1);
  await page.getByRole('radio', { name: t('regions.view.money') }).check();
  await expect(tile).toHaveAccessibleName(/€$/);
  await expect(tile).toHaveCount(1);
  await tile.click();
  expect(addressOf(page)).toBe('/fi/alueet/lappi/');
  await context.close();
});

/** Letters of a drawing that reach out of it, and words of a tile that do not fit it. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const outside = [...document.querySelectorAll<SVGTextElement>('.chart-drawing text')].filter((text) => {
      const frame = text.ownerSVGElement?.getBoundingClientRect();
      const own = text.getBoundingClientRect();
      return frame === undefined || own.left < frame.left - 1 || own.right > frame.right + 1;
    });
    const tight = [...document.querySelectorAll<HTMLElement>('.tile')].filter(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1,
    );
    return [...outside, ...tight].map(({ textContent }) => textContent.trim());
  });
}

/** Words of tiles that are parted elsewhere than at a hyphen. */
async function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const linesOf = (node: Node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => top)).size;
    };
    return [...document.querySelectorAll<HTMLElement>('.tile-name > span')]
      .filter((word) => linesOf(word) > word.textContent.split(/[\u00ad-]/).length)
      .map(({ textContent }) => textContent);
  });
}

for (const [look, settings] of [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
] as const) {
  test(
    `results and regions in ${look} have nothing that axe finds, on a wide screen and on one of 320 px`,
    { tag: ONCE },
    async ({ page }) => {
      test.setTimeout(240_000);
      await page.emulateMedia({ ...settings, reducedMotion: 'reduce' });
      for (const paths of [pageAlternates('results'), pageAlternates('regions'), itemPage('region')]) {
        for (const lang of look === 'light' ? LANGS : (['sv'] as const)) {
          for (const width of [1280, 320]) {
            await page.setViewportSize({ width, height: 800 });
            await page.goto(paths[lang]);
            const at = `${paths[lang]}, ${String(width)} px`;
            expect.soft(await faultsOn(page), at).toEqual([]);
            const wide = await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            );
            expect.soft(wide, at).toBe(0);
            expect.soft(await cutOff(page), at).toEqual([]);
            expect.soft(await brokenWords(page), at).toEqual([]);
          }
        }
      }
    },
  );
}

test('in forced colours and in print bars keep their edges', { tag: ONCE }, async ({ page }) => {
  await page.goto('/fi/tulokset/');
  const planned = page.locator('#planned-and-realised .chart-drawing .chart-planned').first();
  const realised = page.locator('#planned-and-realised .chart-drawing .chart-realised').first();
  const fillOf = async (bar: typeof planned) => bar.evaluate((element) => getComputedStyle(element).fill);
  for (const media of [{ forcedColors: 'active' }, { forcedColors: 'none', media: 'print' }] as const) {
    await page.emulateMedia(media);
    expect(await planned.evaluate((element) => getComputedStyle(element).stroke)).not.toBe('none');
    expect(await fillOf(planned), 'planned and realised differ').not.toBe(await fillOf(realised));
  }
});
