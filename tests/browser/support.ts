/** What the browser journeys share: small things a person does on any page. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import type { Lang } from '../../src/i18n/languages.ts';
import { strings } from '../../src/i18n/strings.ts';

/** Tag of a test that looks at both widths itself, or at what no width changes: it runs on the wide screen alone. */
export const ONCE = '@once';

export function isPhone(): boolean {
  return test.info().project.name === 'phone';
}

/** Follows a link of the main menu, unfolding the menu first where it is folded. */
export async function chooseFromMenu(page: Page, lang: Lang, name: string): Promise<void> {
  // Before its styles the page shows both menus.
  await page.waitForLoadState();
  const fold = page.getByRole('banner').locator('summary');
  if (await fold.isVisible()) await fold.click();
  await page
    .getByRole('navigation', { name: strings(lang)('nav.main') })
    .getByRole('link', { name, exact: true })
    .click();
}

export async function chooseFromFooter(page: Page, name: string): Promise<void> {
  await page.getByRole('contentinfo').getByRole('link', { name, exact: true }).click();
}

/** The part of a page under a heading of the second level. */
export function sectionOf(page: Page, heading: string): Locator {
  return page
    .locator('main section')
    .filter({ has: page.getByRole('heading', { level: 2, name: heading, exact: true }) })
    .last();
}

/** The value beside a name in a list of facts. */
export function factOf(scope: Page | Locator, name: string): Locator {
  return scope
    .locator('dl > div')
    .filter({ has: scope.locator('dt').getByText(name, { exact: true }) })
    .locator('dd');
}

/** The address of the page without the server: `/fi/haut/?region=13`. */
export function addressOf(page: Page): string {
  const { pathname, search } = new URL(page.url());
  return `${pathname}${search}`;
}

/** A link leads out of the site, over https, and says so. */
export async function expectOfficialLink(link: Locator): Promise<void> {
  await expect(link).toBeVisible();
  const target = new URL((await link.getAttribute('href')) ?? '', 'http://localhost');
  expect(target.protocol).toBe('https:');
  expect(target.hostname).not.toBe('localhost');
  await expect(link).toHaveAccessibleName(/\(.+\)$/);
}

/** Filters start when their script has run: the form is shown then. */
export async function filterForm(page: Page, lang: Lang): Promise<Locator> {
  const form = page.getByRole('search', { name: strings(lang)('filter.title') });
  await expect(form).toBeVisible();
  return form;
}

/**
 * What a screen reader is told without asking, in order: the text of each live region when it changed.
 * Call the first before opening the page and the second when all is done.
 */
export async function listenToAnnouncements(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    new MutationObserver((changes) => {
      const regions = new Set(
        changes.flatMap(({ target }) => {
          const element = target instanceof Element ? target : target.parentElement;
          return element?.closest('[role=status], [role=alert], [aria-live]') ?? [];
        }),
      );
      for (const region of regions) {
        const text = region.textContent.trim();
        if (text !== '') heard.push(text);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

export async function announcements(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}
