/** A script that is not the one the site was built with does not run (W3C Subresource Integrity). */
import { expect, test } from '@playwright/test';
import { ONCE } from './support.ts';

/** Puts a line before every script of a name, as whoever has got at the server could. */
const FOREIGN = 'document.documentElement.dataset.foreign = "ran";\n';

for (const [what, script] of [
  ['named by the page', '**/_astro/Page.astro_*.js'],
  ['imported by another script', '**/_astro/moments.*.js'],
] as const) {
  test(`a changed script ${what} is refused, and the page can be read`, { tag: ONCE }, async ({ page }) => {
    const refused: string[] = [];
    page.on('console', (message) => {
      if (/integrity/i.test(message.text())) refused.push(message.text());
    });
    let isAsked = false;
    await page.route(script, async (route) => {
      isAsked = true;
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: FOREIGN + (await answer.text()) });
    });
    await page.goto('/fi/haut/');
    await page.waitForLoadState('networkidle');
    expect(isAsked).toBe(true);
    await expect(page.locator('html')).not.toHaveAttribute('data-foreign');
    expect(refused).not.toEqual([]);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}
