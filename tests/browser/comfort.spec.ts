/** What makes pages pleasant to use: nothing jumps, main controls are large, the first screen answers. */
import { expect, test, type Page } from '@playwright/test';
import { LANGS } from '../../src/i18n/languages.ts';
import { href, pageAlternates } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { KINDS } from './page-kinds.ts';
import { ONCE } from './support.ts';

/** Places of all text on the page, to be compared. */
async function places(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, p, li, td, dd')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x, y, width, height].map(Math.round).join(' ');
    }),
  );
}

test('nothing moves when the fonts arrive late', { tag: ONCE }, async ({ page }) => {
  let fonts = 0;
  await page.route('**/*.woff2', async (route) => {
    fonts += 1;
    await new Promise((resolve) => {
      setTimeout(resolve, 600);
    });
    await route.continue();
  });
  for (const path of [href('fi', 'home'), href('fi', 'calls'), href('sv', 'theme')]) {
    await page.goto(path, { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => new Promise(requestAnimationFrame));
    const before = await places(page);
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    expect(await places(page), path).toEqual(before);
  }
  expect(fonts).toBeGreaterThan(0);
});

test(
  'main controls are large enough for any finger, on a phone and on a desk',
  { tag: ONCE },
  async ({ page }) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const { name, paths } of KINDS) {
        await page.goto(paths.fi);
        const small = await page
          .locator('.button, .site-header a, summary, select, input[type=search], .doors h3 a')
          .evaluateAll((elements) =>
            elements
              .filter((element) => element.checkVisibility())
              .map((element) => ({
                text: element.textContent.trim(),
                height: Math.round(element.getBoundingClientRect().height),
              }))
              .filter(({ height }) => height < 44),
          );
        expect.soft(small, `${name}, ${String(width)} px`).toEqual([]);
      }
    }
  },
);

test(
  'the first screen of a phone says whether a call is open, in each language',
  { tag: ONCE },
  async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    for (const lang of LANGS) {
      await page.goto(pageAlternates('home')[lang]);
      const answer = page
        .getByRole('region', { name: strings(lang)('home.callsNow') })
        .locator('calls-now p');
      await expect(answer).toHaveText(strings(lang)('calls.now.none'));
      await expect(answer).toBeInViewport({ ratio: 1 });
      await page.setViewportSize({ width: 360, height: 740 });
      await expect(page.locator('[data-eu-emblem]').first()).toBeInViewport({ ratio: 1 });
      await page.setViewportSize({ width: 360, height: 640 });
    }
  },
);

/**
 * The stops of the keyboard that lie against the order of reading: above the one before them without being to its
 * right, where a next column would begin. What stays in view while the page scrolls has no place of its own.
 */
async function againstReading(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const stops = [
      ...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex="0"]'),
    ].filter((element) => element.checkVisibility() && !element.closest('.skip-link, .visually-hidden'));
    const places = stops.map((element) => {
      // A link that falls into two lines begins where its first line does.
      const { left, top, bottom } = element.getClientRects()[0] ?? new DOMRect();
      return { name: element.textContent.trim().slice(0, 40), left, top, bottom };
    });
    return places.flatMap(({ name, left, bottom }, index) => {
      const before = places[index - 1];
      return before && bottom <= before.top && left <= before.left ? [`${before.name} → ${name}`] : [];
    });
  });
}

test(
  'the order of the keyboard is the order of reading on a page of every kind',
  { tag: ONCE },
  async ({ page }) => {
    test.setTimeout(180_000);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      for (const { name, paths } of KINDS) {
        await page.goto(paths.fi);
        expect.soft(await againstReading(page), `${name}, ${String(width)} px`).toEqual([]);
      }
    }
    // The measure sees a list of parts that stands right of what comes after it.
    await page.goto(href('fi', 'calls'));
    await page.locator('.with-contents').evaluate((columns) => {
      columns.setAttribute('dir', 'rtl');
    });
    expect(await againstReading(page)).not.toEqual([]);
  },
);
