/** A font that comes late is left out on a reader's screen (`font-display: optional`); in a picture it must be there. */
import type { Page } from '@playwright/test';

/** Makes every page opened from now on wait for its fonts. */
export async function waitForFonts(page: Page): Promise<void> {
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replaceAll('font-display:optional', 'font-display:block');
    await route.fulfill({ response, body });
  });
  // A page refuses a style sheet that is not the one it was built with.
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(/ integrity="[^"]*"/g, '');
    return route.fulfill({ response, body });
  });
}
