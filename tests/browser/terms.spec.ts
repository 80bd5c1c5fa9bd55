/** Words of the glossary in running text: their meaning beside the word, by pointer, keyboard and finger (WCAG 1.4.13). */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { strings } from '../../src/i18n/strings.ts';
import { faultsOn } from './axe.ts';

const THEME = '/fi/teema/';
const OPEN = strings('fi')('glossary.open');
const terms = parse(readFileSync('content/terms.yaml', 'utf8')) as {
  id: string;
  definition: Record<string, string>;
}[];
const meaningOf = (id: string) => terms.find((term) => term.id === id)?.definition['fi'] ?? '';

const FUND = meaningOf('esr-plus');
const wordOf = (page: Page): Locator => page.locator('a.term[href$="#term-esr-plus"]').first();
const meaning = (page: Page): Locator => page.getByText(FUND);

/** Far from any word of the glossary. */
const awayFrom = (page: Page) => page.mouse.move(2, 2);

test('the pointer over a word shows its meaning, which stays while the pointer goes onto it', async ({
  page,
}) => {
  await page.goto(THEME);
  await expect(meaning(page)).toBeHidden();
  await wordOf(page).hover();
  await expect(meaning(page)).toBeVisible();
  await meaning(page).hover();
  await page.waitForTimeout(600);
  await expect(meaning(page)).toBeVisible();
  await awayFrom(page);
  await expect(meaning(page)).toBeHidden();
});

test('the keyboard shows the meaning too; Escape closes it and the focus stays', async ({ page }) => {
  await page.goto(THEME);
  const word = wordOf(page);
  await word.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(word).toBeFocused();
  await expect(meaning(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(meaning(page)).toBeHidden();
  await expect(word).toBeFocused();
});

test('the card is no stop of its own for the keyboard, and closes behind it', async ({ page }) => {
  await page.goto(THEME);
  const before = page.locator('a.term').first();
  await wordOf(page).focus();
  await page.keyboard.press('Shift+Tab');
  await expect(before).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(wordOf(page)).toBeFocused();
  await expect(page.locator('.term-card:popover-open')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(meaning(page)).toBeHidden();
});

test('the keyboard follows the word at once', async ({ page }) => {
  await page.goto(THEME);
  await wordOf(page).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/fi\/sanasto\/#term-esr-plus$/);
});

test('a screen reader hears the meaning as the description of the word', async ({ page }) => {
  await page.goto(THEME);
  await expect(wordOf(page)).toHaveAccessibleDescription(FUND);
});

test('Escape closes what the pointer opened, without moving the pointer', async ({ page }) => {
  await page.goto(THEME);
  await wordOf(page).hover();
  await expect(meaning(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(meaning(page)).toBeHidden();
});

test('one card is open at a time', async ({ page }) => {
  await page.goto(THEME);
  await wordOf(page).hover();
  await page.locator('a.term[href$="#term-koordinaatiohanke"]').first().focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(page.locator('.term-card:popover-open')).toHaveCount(1);
});

for (const width of [320, 1280]) {
  test(`cards stay inside a window ${String(width)} px wide, beside their word`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto(THEME);
    for (const word of await page.locator('a.term').all()) {
      await word.scrollIntoViewIfNeeded();
      await word.hover();
      const card = page.locator('.term-card:popover-open');
      await expect(card).toHaveCount(1);
      const box = await card.boundingBox();
      const line = await word.boundingBox();
      if (!box || !line) throw new Error('The card or its word has no place.');
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      const gap = Math.max(box.y - (line.y + line.height), line.y - (box.y + box.height));
      expect(gap).toBeLessThan(2);
      await awayFrom(page);
      await expect(card).toHaveCount(0);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });
}

test('with a card open the page breaks no rule of accessibility, in either theme', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.goto(THEME);
    await wordOf(page).hover();
    await expect(meaning(page)).toBeVisible();
    expect(await faultsOn(page)).toEqual([]);
  }
});

test.describe('by finger', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('the first tap shows the meaning with a way to the glossary, the second follows', async ({ page }) => {
    await page.goto(THEME);
    await wordOf(page).tap();
    await expect(meaning(page)).toBeVisible();
    await expect(page.getByRole('link', { name: OPEN })).toBeVisible();
    await expect(page).toHaveURL(/\/fi\/teema\/$/);
    await wordOf(page).tap();
    await expect(page).toHaveURL(/\/fi\/sanasto\/#term-esr-plus$/);
  });

  test('a tap elsewhere closes the card', async ({ page }) => {
    await page.goto(THEME);
    await wordOf(page).tap();
    await expect(meaning(page)).toBeVisible();
    await page.touchscreen.tap(2, 400);
    await expect(meaning(page)).toBeHidden();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a word is a link to its entry', async ({ page }) => {
    await page.goto(THEME);
    await wordOf(page).click();
    await expect(page).toHaveURL(/\/fi\/sanasto\/#term-esr-plus$/);
    await expect(page.locator('#term-esr-plus')).toContainText(FUND);
  });
});
