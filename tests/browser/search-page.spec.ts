/** The search page with any engine: what it makes of answers, by address, by keyboard, aloud and without a pointer. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { LANGS } from '../../src/i18n/languages.ts';
import { href } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { faultsOn } from './axe.ts';
import { useMadeUpEngine } from './made-up-engine.ts';
import { addressOf, announcements, listenToAnnouncements } from './support.ts';

const t = strings('fi');
const SEARCH = href('fi', 'search');

const field = (page: Page) => page.getByRole('combobox', { name: t('search.label') });
const results = (page: Page) => page.locator('.search-results > li');
const heading = (page: Page) => page.locator('#results');
const choice = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const options = (page: Page) =>
  page.getByRole('listbox', { name: t('search.suggestions.label') }).getByRole('option');

test.beforeEach(async ({ page }) => {
  await listenToAnnouncements(page);
  await useMadeUpEngine(page);
});

async function open(page: Page, query: string): Promise<void> {
  await page.goto(`${SEARCH}?${query}`);
  await expect(heading(page)).toBeVisible();
}

/** The option the field points out to a screen reader; it is the one that looks chosen. */
async function activeOption(page: Page): Promise<string | null> {
  const id = await field(page).getAttribute('aria-activedescendant');
  const selected = page.locator('[role=option][aria-selected=true]');
  if (id === null) {
    await expect(selected).toHaveCount(0);
    return null;
  }
  await expect(selected).toHaveAttribute('id', id);
  return selected.textContent();
}

async function type(page: Page, text: string): Promise<void> {
  await field(page).focus();
  await field(page).pressSequentially(text);
}

test.describe('choices', () => {
  test('each tells how many results it leaves, and only those that leave some are there', async ({
    page,
  }) => {
    await open(page, 'q=tuki');
    const texts = (select: Locator) => select.locator('option').allTextContents();
    expect((await texts(choice(page, t('search.type')))).map((text) => text.trim())).toEqual([
      t('filter.any'),
      `${t('search.types.page')} (6)`,
      `${t('search.types.call')} (6)`,
      `${t('search.types.project')} (6)`,
      `${t('search.types.news')} (6)`,
    ]);
    expect(await texts(choice(page, t('search.year')))).toEqual([t('filter.any'), '2026 (12)', '2025 (12)']);
    await expect(choice(page, t('filter.state')).locator('optgroup')).toHaveCount(1);
    await expect(choice(page, t('filter.sector'))).toBeHidden();
  });

  test('a choice is asked at once, keeps the focus, is told once, and can be shared and gone back from', async ({
    page,
    context,
  }) => {
    await open(page, 'q=tuki');
    await choice(page, t('search.type')).focus();
    await choice(page, t('search.type')).selectOption('project');
    await expect(heading(page)).toHaveText(t('search.results', { count: 6, query: 'tuki' }));
    await expect(choice(page, t('search.type'))).toBeFocused();
    await choice(page, t('filter.region')).selectOption('13');
    await expect(heading(page)).toHaveText(t('search.results', { count: 2, query: 'tuki' }));
    expect(addressOf(page)).toBe(`${SEARCH}?q=tuki&type=project&region=13`);
    const told = await announcements(page);
    expect(told.filter((text) => text === t('search.results', { count: 2, query: 'tuki' }))).toHaveLength(1);

    const other = await context.newPage();
    await useMadeUpEngine(other);
    await other.goto(page.url());
    await expect(results(other)).toHaveCount(2);
    await expect(choice(other, t('filter.region'))).toHaveValue('13');
    await other.close();

    await page.goBack();
    await expect(results(page)).toHaveCount(6);
    await expect(choice(page, t('filter.region'))).toHaveValue('');
    await page.goForward();
    await expect(results(page)).toHaveCount(2);
  });

  test('what is chosen can be taken away one by one', async ({ page }) => {
    await open(page, 'q=tuki&type=project&year=2026');
    const chips = page.getByRole('list', { name: t('filter.active') }).getByRole('link');
    await expect(chips).toHaveCount(2);
    await chips.filter({ hasText: '2026' }).click();
    await expect(heading(page)).toHaveText(t('search.results', { count: 6, query: 'tuki' }));
    expect(addressOf(page)).toBe(`${SEARCH}?q=tuki&type=project`);
    await expect(heading(page)).toBeFocused();
    await chips.click();
    await expect(chips).toHaveCount(0);
  });

  test('a choice nobody offers narrows nothing', async ({ page }) => {
    await open(page, 'q=tuki&type=recipe&region=99');
    await expect(heading(page)).toHaveText(t('search.results', { count: 24, query: 'tuki' }));
  });

  test('the order is chosen too, and an order by date has no open calls first', async ({ page }) => {
    await open(page, 'q=tuki');
    await expect(results(page).first().getByRole('link')).toHaveText('Sivu 6');
    await choice(page, t('search.order')).selectOption({ label: t('search.byDate') });
    await expect(results(page).first().getByRole('link')).toHaveText('Sivu 23');
    expect(addressOf(page)).toBe(`${SEARCH}?q=tuki&order=date`);
    await expect(page.getByRole('heading', { name: t('search.openCalls') })).toHaveCount(0);
  });

  test('on a phone they fold away behind a button that tells how many are on', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open(page, 'q=tuki&type=project');
    const fold = page.getByRole('button', { name: `${t('search.adjust')} (1)` });
    await expect(fold).toHaveAttribute('aria-expanded', 'false');
    await expect(choice(page, t('search.type'))).toBeHidden();
    await fold.press('Enter');
    await expect(fold).toHaveAttribute('aria-expanded', 'true');
    await choice(page, t('search.type')).selectOption('news');
    await expect(heading(page)).toHaveText(t('search.results', { count: 6, query: 'tuki' }));
    await expect(choice(page, t('search.type'))).toBeVisible();
  });
});

test.describe('what was found', () => {
  test('an open call stands first under its own heading, with its state', async ({ page }) => {
    await open(page, 'q=tuki');
    const groups = page.locator('[data-results]').getByRole('heading', { level: 3 });
    await expect(groups).toHaveText([t('search.openCalls'), t('search.rest')]);
    await expect(results(page).first()).toContainText(t('calls.state.open'));
    await expect(results(page)).toHaveCount(10);
    await expect(results(page).getByRole('heading', { level: 4 })).toHaveCount(10);
  });

  test('what holds only some of the words has a heading of its own, however many are shown', async ({
    page,
  }) => {
    await open(page, 'q=osa sanoista&type=page');
    await expect(page.getByRole('heading', { level: 3, name: t('search.part') })).toHaveCount(0);
    await open(page, 'q=osa sanoista&order=date');
    await expect(page.getByRole('heading', { name: t('search.part') })).toHaveCount(0);
    await page.getByRole('button', { name: t('search.more') }).click();
    await expect(page.getByRole('heading', { level: 3, name: t('search.part') })).toHaveCount(1);
    await expect(results(page)).toHaveCount(20);
    await expect(page.locator('.search-results').first().locator('> li')).toHaveCount(12);
    await expect(page.locator('.search-results').last().locator('> li')).toHaveCount(8);
  });

  test('more results go on from where they were, even if suggestions were asked for between', async ({
    page,
  }) => {
    await open(page, 'q=tuki&order=date');
    await type(page, ' muutama');
    await expect(options(page)).toHaveCount(3);
    await field(page).press('Escape');
    await page.getByRole('button', { name: t('search.more') }).click();
    await expect(results(page).nth(10).getByRole('link')).toHaveText('Sivu 13');
    await expect(results(page).nth(10).getByRole('link')).toBeFocused();
    await page.getByRole('button', { name: t('search.more') }).click();
    await expect(results(page)).toHaveCount(24);
    await expect(page.getByRole('button', { name: t('search.more') })).toBeHidden();
  });

  test('a repaired word is told, aloud too, and the words as typed are one link away', async ({ page }) => {
    await page.goto(SEARCH);
    await type(page, 'plakkatuki');
    await field(page).press('Enter');
    await expect(heading(page)).toContainText('”palkkatuki”');
    const told = t('search.repaired', { query: 'palkkatuki' });
    await expect(page.locator('[data-notes]')).toContainText(told);
    await expect(page.locator('[data-notes]')).toContainText(t('search.synonym', { word: 'tuki' }));
    expect((await announcements(page)).filter((text) => text.includes(told))).toHaveLength(1);
    await expect(field(page)).toHaveValue('plakkatuki');
    await page.getByRole('link', { name: t('search.instead', { query: 'plakkatuki' }) }).click();
    await expect(heading(page)).toContainText('”plakkatuki”');
    expect(addressOf(page)).toBe(`${SEARCH}?q=plakkatuki&typed=1`);
    await expect(heading(page)).toBeFocused();
    await page.goBack();
    await expect(heading(page)).toContainText('”palkkatuki”');
    // A new question is repaired again.
    await page.goForward();
    await page.getByRole('button', { name: t('search.submit') }).click();
    expect(addressOf(page)).toBe(`${SEARCH}?q=plakkatuki`);
  });

  test('an excerpt is text with its words marked', async ({ page }) => {
    await open(page, 'q=tuki');
    await expect(results(page).first().locator('mark')).toHaveText('<b>osuma</b>');
    await expect(results(page).locator('b')).toHaveCount(0);
  });

  test('an engine that breaks says so, and the next question is asked anew', async ({ page }) => {
    await page.goto(`${SEARCH}?q=rikki`);
    await expect(page.locator('.notice', { hasText: t('search.failed') })).toBeVisible();
    await field(page).fill('tuki');
    await field(page).press('Enter');
    await expect(results(page)).toHaveCount(10);
    await expect(page.locator('.notice', { hasText: t('search.failed') })).toBeHidden();
  });

  test('an empty field takes the results away', async ({ page }) => {
    await open(page, 'q=tuki');
    await field(page).fill('');
    await field(page).press('Enter');
    await expect(heading(page)).toBeHidden();
    expect(addressOf(page)).toBe(SEARCH);
    await page.goBack();
    await expect(results(page)).toHaveCount(10);
  });
});

test.describe('nothing found', () => {
  test('near words search, the choices can be taken away, and there is somebody to ask', async ({ page }) => {
    await open(page, 'q=tyhjä&type=project');
    await expect(heading(page)).toHaveText(t('search.results', { count: 0, query: 'tyhjä' }));
    const help = page.locator('[data-nothing]');
    await expect(help.getByRole('link', { name: t('search.contact') })).toHaveAttribute(
      'href',
      href('fi', 'contact'),
    );
    await help.getByRole('link', { name: t('search.drop') }).click();
    await expect(help.getByRole('link', { name: t('search.drop') })).toBeHidden();
    expect(addressOf(page)).toBe(`${SEARCH}?q=${encodeURIComponent('tyhjä')}`);
    await expect(help.getByRole('link', { name: '<i>tuki</i>' })).toBeVisible();
    await help.getByRole('link', { name: 'palkkatuki' }).click();
    await expect(heading(page)).toHaveText(t('search.results', { count: 24, query: 'palkkatuki' }));
    await expect(field(page)).toHaveValue('palkkatuki');
    await expect(help).toBeHidden();
  });

  test('what other languages have is told with its number, and leads there', async ({ page }) => {
    await open(page, 'q=tyhjä');
    const swedish = page.getByRole('link', { name: t('search.elsewhere.sv', { count: 3 }) });
    await expect(swedish).toHaveAttribute('hreflang', 'sv');
    await expect(page.getByRole('link', { name: t('search.elsewhere.en', { count: 1 }) })).toBeVisible();
    await swedish.click();
    await expect(page).toHaveURL((url) => url.pathname === href('sv', 'search'));
    await expect(page.locator('#results')).toContainText('tyhjä');
  });
});

test.describe('suggestions', () => {
  test('words come while typing and pages after a pause, in two named groups', async ({ page }) => {
    await page.goto(SEARCH);
    await type(page, 'pal');
    await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(options(page)).toHaveCount(6);
    const list = page.getByRole('listbox');
    await expect(
      list.getByRole('group', { name: t('search.suggestions.words') }).getByRole('option'),
    ).toHaveText(['palkkatuki', 'palkka', '<i>palk</i>']);
    await expect(
      list.getByRole('group', { name: t('search.suggestions.pages') }).getByRole('option'),
    ).toHaveCount(3);
    await expect(field(page)).toHaveAttribute('aria-controls', (await list.getAttribute('id')) ?? '');
    expect(await faultsOn(page)).toEqual([]);
  });

  test('arrows go round them, the text stays as typed, Escape closes and then clears', async ({ page }) => {
    await page.goto(SEARCH);
    await type(page, 'haku pal');
    await expect(options(page)).toHaveCount(6);
    expect(await activeOption(page)).toBeNull();
    await field(page).press('ArrowDown');
    expect(await activeOption(page)).toBe('palkkatuki');
    await field(page).press('ArrowUp');
    expect(await activeOption(page)).toContain('Sivu 2');
    await field(page).press('ArrowDown');
    expect(await activeOption(page)).toBe('palkkatuki');
    await expect(field(page)).toHaveValue('haku pal');
    await field(page).press('Home');
    expect(await activeOption(page)).toBeNull();
    await field(page).press('ArrowDown');
    await field(page).press('Escape');
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(field(page)).toHaveValue('haku pal');
    await field(page).press('ArrowDown');
    await expect.poll(() => activeOption(page)).toBe('palkkatuki');
    await field(page).press('Escape');
    await field(page).press('Escape');
    await expect(field(page)).toHaveValue('');
    await expect(field(page)).toBeFocused();
  });

  test('a chosen word takes the last word’s place and is searched', async ({ page }) => {
    await page.goto(SEARCH);
    await type(page, 'haku pal');
    await expect(options(page)).toHaveCount(6);
    await field(page).press('ArrowDown');
    await field(page).press('Enter');
    await expect(heading(page)).toContainText('”haku palkkatuki”');
    await expect(field(page)).toHaveValue('haku palkkatuki');
    await expect(page.getByRole('listbox')).toBeHidden();
  });

  test('with none chosen, Enter searches what was typed, and Tab goes on to the button', async ({ page }) => {
    await page.goto(SEARCH);
    await type(page, 'pal');
    await expect(options(page)).toHaveCount(6);
    await field(page).press('Enter');
    await expect(heading(page)).toContainText('”pal”');
    await expect(page.getByRole('listbox')).toBeHidden();
    await type(page, 'k');
    await expect(options(page)).toHaveCount(6);
    await field(page).press('ArrowDown');
    await field(page).press('Tab');
    await expect(page.getByRole('button', { name: t('search.submit') })).toBeFocused();
    await expect(page.getByRole('listbox')).toBeHidden();
    await expect(field(page)).toHaveValue('palk');
  });

  test('a page opens by keyboard and by pointer', async ({ page }) => {
    for (const choose of [
      async () => {
        await field(page).press('ArrowUp');
        await field(page).press('Enter');
      },
      () => options(page).last().click(),
    ]) {
      await page.goto(SEARCH);
      await type(page, 'tuki');
      await expect(options(page)).toHaveCount(3);
      await choose();
      await expect(page).toHaveURL(/\/fi\/#2$/);
    }
  });

  test('what comes late for an older text is passed over', async ({ page }) => {
    await page.goto(SEARCH);
    await type(page, 'hidas');
    await page.waitForTimeout(350);
    await field(page).fill('muuta');
    await expect(options(page)).toHaveCount(3);
    await page.waitForTimeout(1000);
    await expect(options(page)).toHaveCount(3);
    await expect(page.getByRole('group', { name: t('search.suggestions.words') })).toHaveCount(0);
  });

  test('their number is told when the reader pauses, not at every key', async ({ page }) => {
    await page.goto(SEARCH);
    await type(page, 'pal');
    const told = t('search.suggestions.count', { count: 6 });
    const heard = async () => (await announcements(page)).filter((text) => text.includes('ehdotus'));
    await expect.poll(heard).toEqual([told]);
    await type(page, 'kk');
    await page.waitForTimeout(500);
    expect(await heard()).toEqual([told]);
    await type(page, 'a');
    await expect.poll(heard).toEqual([told, t('search.suggestions.count', { count: 5 })]);
  });

  test('they lie below the field, inside the screen, and are large enough to touch', async ({ page }) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      await page.goto(SEARCH);
      await type(page, 'pal');
      await expect(options(page)).toHaveCount(6);
      const below = await field(page).boundingBox();
      const list = await page.getByRole('listbox').boundingBox();
      expect(list?.y).toBeGreaterThanOrEqual((below?.y ?? 0) + (below?.height ?? 0));
      expect(list?.x).toBeGreaterThanOrEqual(0);
      expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(width);
      for (const box of await options(page).all()) {
        expect((await box.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });
});

test('every state of the page is free of what axe finds, in both themes and in each language', async ({
  page,
}) => {
  test.setTimeout(180_000);
  for (const lang of LANGS) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const query of [
        'q=tuki&type=project',
        'q=plakkatuki',
        `q=${encodeURIComponent('tyhjä')}&type=call`,
      ]) {
        await page.goto(`${href(lang, 'search')}?${query}`);
        await expect(heading(page)).toBeVisible();
        expect.soft(await faultsOn(page), `${lang} ${colorScheme} ${query}`).toEqual([]);
      }
    }
  }
});
