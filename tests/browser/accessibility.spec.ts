/**
 * Accessibility of one page of each kind: rules a machine can check (WCAG 2.2 A and AA and good practice), narrow
 * screens, keyboard, forced colours.
 */
import { expect, test, type Page } from '@playwright/test';
import { LANGS, byLang, type Lang } from '../../src/i18n/languages.ts';
import { pageAlternates } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { RULES_OF_LOOKS, faultsOn } from './axe.ts';
import { KINDS, itemPage, missingPage, type Kind } from './page-kinds.ts';
import { ONCE, addressOf, filterForm, isPhone } from './support.ts';

/** Every kind of page, some of them as they look in use. */
const IN_USE = {
  search: '?q=EURES',
  models: '?region=13&compare=kohtaantofoorumi,seuturekry',
};
const STATES: readonly Kind[] = [
  ...KINDS.map(({ name, paths }) => ({
    name,
    paths: byLang((lang) => `${paths[lang]}${(IN_USE as Partial<Record<string, string>>)[name] ?? ''}`),
  })),
  { name: 'search without results', paths: byLang((lang) => `${pageAlternates('search')[lang]}?q=qzxwvkjq`) },
  { name: 'not found', paths: byLang(missingPage) },
];

/** What the scripts add is there. */
async function settled(page: Page, name: string): Promise<void> {
  if (name.startsWith('search')) await expect(page.locator('#results')).toBeVisible();
  else if (await page.locator('filter-list').count())
    await expect(page.locator('filter-list form')).toBeVisible();
}

/** How far the page scrolls sideways, and what reaches out of it. Tables scroll in a frame of their own. */
async function tooWide(page: Page): Promise<{ by: number; what: string[] }> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const outside = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { width: own, right } = element.getBoundingClientRect();
      return (
        own > 0 && right > width + 1 && !element.closest('.table-frame, .visually-hidden, .skip-link, svg')
      );
    });
    const names = outside.map(({ tagName, className }) => `${tagName.toLowerCase()}.${className}`);
    return { by: document.documentElement.scrollWidth - width, what: names.slice(0, 8) };
  });
}

const LOOKS = [
  { screen: { width: 1280, height: 800 }, colorScheme: 'light', rules: undefined },
  // 320 px is what 400 % leaves of a screen of 1280 px (WCAG 1.4.10).
  { screen: { width: 320, height: 640 }, colorScheme: 'dark', rules: RULES_OF_LOOKS },
] as const;

/** Every kind of page is opened once and looked at twice: this takes most of the time of all tests. */
for (const lang of LANGS) {
  test(
    `one page of each kind in "${lang}": nothing that axe finds, light and dark, and no scrolling sideways`,
    { tag: ONCE },
    async ({ page }) => {
      test.setTimeout(480_000);
      for (const [index, { name, paths }] of STATES.entries()) {
        await test.step(name, async () => {
          // Every other page the other way round: a page less to lay out anew.
          for (const [turn, look] of (index % 2 === 0 ? LOOKS : LOOKS.toReversed()).entries()) {
            await page.setViewportSize(look.screen);
            await page.emulateMedia({ colorScheme: look.colorScheme, reducedMotion: 'reduce' });
            if (turn === 0) {
              await page.goto(paths[lang]);
              await settled(page, name);
            }
            const fold = page.getByRole('banner').locator('summary');
            // The folded menu is another structure; the front page with it open stands for all.
            const menu = name === 'home' && (await fold.isVisible());
            if (menu) await fold.click();
            const at = `${name}: ${paths[lang]}, ${look.colorScheme}, ${String(look.screen.width)} px`;
            expect.soft(await faultsOn(page, menu ? undefined : look.rules), at).toEqual([]);
            expect.soft(await tooWide(page), at).toEqual({ by: 0, what: [] });
          }
        });
      }
    },
  );
}

test('the choice of languages has nothing that axe finds', { tag: ONCE }, async ({ page }) => {
  for (const path of ['/#kieli', '/olematon']) {
    await page.goto(path);
    for (const { screen, colorScheme } of LOOKS) {
      await page.setViewportSize(screen);
      await page.emulateMedia({ colorScheme });
      expect.soft(await faultsOn(page), `${path}, ${colorScheme}`).toEqual([]);
      expect.soft(await tooWide(page), path).toEqual({ by: 0, what: [] });
    }
  }
});

test('text spaced out as a reader may set it is not cut', async ({ page }) => {
  for (const path of ['/fi/', '/sv/utlysningar/', '/fi/mallit/', '/fi/alueet/']) {
    await page.goto(path);
    // WCAG 1.4.12. The page's policy refuses a style element, so the sheet is made by script.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets.push(sheet);
    });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('body *')]
        .filter((element) => {
          const { overflowX, overflowY } = getComputedStyle(element);
          const hides =
            overflowX === 'hidden' || overflowX === 'clip' || overflowY === 'hidden' || overflowY === 'clip';
          return (
            hides &&
            !element.closest('.visually-hidden, svg') &&
            (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1)
          );
        })
        .map(({ tagName, className }) => `${tagName.toLowerCase()}.${className}`),
    );
    expect.soft(cut, path).toEqual([]);
    expect
      .soft(
        await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        ),
        path,
      )
      .toBe(0);
  }
});

/** What shows that an element has the focus. */
async function focusMark(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) return null;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const middle = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    return {
      name: `${element.tagName.toLowerCase()} ${element.textContent.trim().slice(0, 40)}`,
      outline: style.outlineStyle === 'none' ? 0 : Number.parseFloat(style.outlineWidth),
      halo: style.boxShadow !== 'none',
      inView: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
      covered: middle !== null && !element.contains(middle) && !middle.contains(element),
    };
  });
}

test('the skip link comes first, shows itself and leads to the content', async ({ page }) => {
  for (const lang of LANGS) {
    await page.goto(`/${lang}/`);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: strings(lang)('nav.skip') });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.locator('main :focus')).toHaveCount(1);
  }
});

test('focus is seen at every stop of a page, in light and in dark', async ({ page }) => {
  for (const [path, colorScheme] of [
    ['/fi/', 'light'],
    ['/fi/mallit/', 'dark'],
    ['/fi/etsi/', 'light'],
    ['/fi/tulokset/', 'dark'],
  ] as const) {
    // Smooth scrolling would be asked before it has arrived.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(path);
    await settled(page, '');
    for (let stop = 0; stop < 30; stop += 1) {
      await page.keyboard.press('Tab');
      const mark = await focusMark(page);
      expect(mark?.outline, `${path}: ${mark?.name ?? ''}`).toBeGreaterThanOrEqual(2);
      expect.soft(mark, path).toMatchObject({ halo: true, inView: true, covered: false });
    }
  }
});

test('the menu works by keyboard alone', async ({ page }) => {
  const t = strings('fi');
  await page.goto('/fi/');
  const menu = page.getByRole('navigation', { name: t('nav.main') });
  if (isPhone()) {
    const fold = page.getByRole('banner').locator('summary');
    await expect(menu).toBeHidden();
    while (!(await fold.evaluate((element) => element === document.activeElement)))
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(menu).toBeVisible();
  }
  const link = menu.getByRole('link', { name: t('nav.regions'), exact: true });
  for (
    let stop = 0;
    stop < 20 && !(await link.evaluate((element) => element === document.activeElement));
    stop += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await expect(link).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/fi\/alueet\/$/);
  await expect(page.locator('header [aria-current]').filter({ hasText: t('nav.regions') })).toHaveCount(2);
});

test('a list is narrowed by keyboard alone, and a removed chip leaves the focus in the filter', async ({
  page,
}) => {
  const t = strings('fi');
  await page.goto('/fi/hankkeet/');
  const form = await filterForm(page, 'fi');
  const region = form.getByRole('combobox', { name: t('filter.region'), exact: true });
  await region.focus();
  await page.keyboard.type('Keski-S');
  await expect(region).toHaveValue('13');
  const button = form.getByRole('button', { name: t('filter.show') });
  for (
    let stop = 0;
    stop < 10 && !(await button.evaluate((element) => element === document.activeElement));
    stop += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  expect(addressOf(page)).toBe('/fi/hankkeet/?region=13');
  await page.keyboard.press('Tab');
  await expect(page.locator('.chips a')).toBeFocused();
  await page.keyboard.press('Enter');
  expect(addressOf(page)).toBe('/fi/hankkeet/');
  await expect(form.locator(':focus')).toHaveCount(1);
});

test('a wide table is a named place that the keyboard can scroll', async ({ page }) => {
  await page.goto('/fi/tulokset/');
  for (const frame of await page.locator('.table-frame').all()) {
    await expect(frame).toHaveAttribute('tabindex', '0');
    await expect(frame).toHaveAttribute('role', 'group');
    await expect(frame).toHaveAccessibleName(/.+/);
    const cells = await frame.locator('th, td').allTextContents();
    expect(
      cells.filter((text) => text.trim() === ''),
      'no empty cell',
    ).toEqual([]);
  }
});

test(
  'in forced colours tiles, states, buttons and focus keep their shape',
  { tag: ONCE },
  async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('/fi/alueet/');
    const tile = page.locator('.region-tiles a').first();
    await expect(tile).toHaveCSS('border-top-style', 'solid');
    await tile.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect((await focusMark(page))?.outline).toBeGreaterThanOrEqual(2);
    await page.goto('/fi/haut/');
    await expect(page.locator('call-board .state-word').first()).toBeVisible();
    await expect(page.locator('call-board .card').first()).toHaveCSS('border-top-style', 'solid');
    await page.goto('/fi/etsi/');
    const button = page.getByRole('main').getByRole('button').first();
    await expect(button, 'a button without its fill has an edge').toHaveCSS('border-top-style', 'solid');
  },
);

test('nothing moves for a reader who asked for stillness', { tag: ONCE }, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/fi/');
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .map((element) => ({ element, style: getComputedStyle(element) }))
      .filter(
        ({ style }) =>
          Math.max(...style.transitionDuration.split(',').map((text) => Number.parseFloat(text))) > 0.01 ||
          Math.max(...style.animationDuration.split(',').map((text) => Number.parseFloat(text))) > 0.01 ||
          style.scrollBehavior === 'smooth',
      )
      .map(({ element }) => element.tagName),
  );
  expect(moving).toEqual([]);
});

test('what is in another language is marked as such', { tag: ONCE }, async ({ page }) => {
  for (const lang of ['fi', 'sv', 'en'] satisfies Lang[]) {
    await page.goto(itemPage('model')[lang]);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    for (const other of LANGS) {
      await expect(page.locator(`[data-languages] a[hreflang="${other}"]`)).toHaveAttribute('lang', other);
    }
    for (const link of await page.locator('.sources a[hreflang]').all()) {
      const target = await link.getAttribute('hreflang');
      if (target !== lang) await expect(link.locator('span[lang]')).toHaveAttribute('lang', target ?? '');
    }
  }
});
