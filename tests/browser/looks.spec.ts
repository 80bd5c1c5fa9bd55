/**
 * Looks: every component in every state against the picture it had when a person last found it good. The component
 * page is on the example site. After a wanted change: `npm run looks`, look at the pictures that changed, commit them.
 */
import { expect, test, type Page } from '@playwright/test';
import { SAMPLE_MOMENT } from '../examples/sample-moment.ts';
import { waitForFonts } from './fonts.ts';
import { ONCE } from './support.ts';

test.use({ baseURL: process.env['EXAMPLE_URL'] ?? '' });

/** Letters are drawn a little differently by each machine; a moved edge or another colour is far more than this. */
const TOLERANCE = { threshold: 0.3, maxDiffPixelRatio: 0.03, animations: 'disabled' } as const;

async function openComponents(page: Page): Promise<string[]> {
  await page.clock.setFixedTime(new Date(SAMPLE_MOMENT));
  await waitForFonts(page);
  await page.goto('/fi/komponentit/', { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  return page
    .locator('[data-example]')
    .evaluateAll((sections) => sections.map((section) => section.getAttribute('data-example') ?? ''));
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [360, 1280]) {
    test(
      `every component looks as it did, ${colorScheme}, ${String(width)} px`,
      { tag: ONCE },
      async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const names = await openComponents(page);
        expect(names.length).toBeGreaterThan(10);
        for (const name of names) {
          await expect
            .soft(page.locator(`[data-example="${name}"]`))
            .toHaveScreenshot([`${colorScheme}-${String(width)}`, `${name}.png`], TOLERANCE);
        }
      },
    );
  }
}

test(
  'what colour says is still seen where the reader’s own colours rule',
  { tag: ONCE },
  async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    await openComponents(page);
    for (const name of ['controls', 'states', 'timeline', 'models', 'charts', 'tiles'])
      await expect
        .soft(page.locator(`[data-example="${name}"]`))
        .toHaveScreenshot(['forced-colours', `${name}.png`], TOLERANCE);
  },
);
