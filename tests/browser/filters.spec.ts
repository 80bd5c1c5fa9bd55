/** The list of projects narrows by what an applicant or a citizen asks, and the address holds the choice. */
import { expect, test, type Page } from '@playwright/test';
import { strings } from '../../src/i18n/strings.ts';
import { addressOf, announcements, filterForm, listenToAnnouncements } from './support.ts';

const t = strings('fi');
const LIST = '/fi/hankkeet/';
const cards = (page: Page) => page.locator('.project-card:visible');
const chips = (page: Page) => page.getByRole('list', { name: t('filter.active') }).getByRole('link');
const count = (page: Page) => page.locator('.filter-state').getByRole('status');

type Facet = 'kind' | 'region' | 'sector' | 'challenge' | 'objective' | 'state';

async function narrow(page: Page, facet: Facet, label: string): Promise<void> {
  const form = await filterForm(page, 'fi');
  await form.getByRole('combobox', { name: t(`filter.${facet}`), exact: true }).selectOption({ label });
  await form.getByRole('button', { name: t('filter.show') }).click();
  await expect(page.locator('.chips')).toContainText(label);
}

async function shownPaths(page: Page): Promise<string[]> {
  const links = await cards(page)
    .locator('h3 a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return links.toSorted();
}

// The pages' policy lets nothing make markup of text; the tests do, to read every project's own page.
test.use({ bypassCSP: true });

type Facts = Record<string, string[]>;

/** What every project's own page says beside each name: the answer the list is held against. */
async function factsOfAllProjects(page: Page): Promise<Map<string, Facts>> {
  const all = await page.locator('.project-card h3 a').evaluateAll(async (links) => {
    const pages = links.map(async (link) => {
      const path = link.getAttribute('href') ?? '';
      const text = await (await fetch(path)).text();
      const rows = new DOMParser().parseFromString(text, 'text/html').querySelectorAll('.facts dl > div');
      const facts = Array.from(rows, (row) => [
        row.querySelector('dt')?.textContent.trim() ?? '',
        Array.from(row.querySelectorAll('dd'), (value) => value.textContent.trim()),
      ]);
      return [path, Object.fromEntries(facts) as Facts] as const;
    });
    return Promise.all(pages);
  });
  return new Map(all);
}

test('by region, sector and challenge: exactly the projects whose own page says so', async ({ page }) => {
  await page.goto(LIST);
  const facts = await factsOfAllProjects(page);
  const cases = [
    {
      facet: 'region',
      label: 'Keski-Suomi',
      // What covers the whole country concerns every region.
      fits: (own: Facts) =>
        (own[t('projects.regions')] ?? [])
          .flatMap((text) => text.split(', '))
          .some((place) => place === 'Keski-Suomi' || place === t('wholeCountry')),
    },
    {
      facet: 'sector',
      label: 'Majoitus, ravintolat ja matkailu',
      fits: (own: Facts) => own[t('projects.sectors')]?.includes('Majoitus, ravintolat ja matkailu'),
    },
    {
      facet: 'challenge',
      label: 'Kansainvälinen rekrytointi',
      fits: (own: Facts) => own[t('projects.challenges')]?.includes('Kansainvälinen rekrytointi'),
    },
  ] as const;
  for (const { facet, label, fits } of cases) {
    await test.step(facet, async () => {
      const expected = [...facts].filter(([, own]) => fits(own)).map(([path]) => path);
      expect(expected.length).toBeGreaterThan(0);
      await narrow(page, facet, label);
      expect(await shownPaths(page)).toEqual(expected.toSorted());
      await expect(count(page)).toHaveText(t('filter.shown', { count: expected.length, total: facts.size }));
      await chips(page).click();
      await expect(cards(page)).toHaveCount(facts.size);
    });
  }
});

test('by objective: the coordination project, through the call it was chosen in', async ({ page }) => {
  await page.goto(LIST);
  await narrow(page, 'objective', 'Polkuja töihin (4.1)');
  expect(await shownPaths(page)).toEqual(['/fi/hankkeet/tulevaisuuden-tyomarkkinat/']);
  expect(addressOf(page)).toBe(`${LIST}?objective=4.1`);
});

test('by state: as each card shows it on the reader’s day', async ({ page }) => {
  await page.clock.setFixedTime('2026-11-24T12:00:00+02:00');
  await page.goto(LIST);
  await filterForm(page, 'fi');
  const states = await page.locator('.project-card project-status').allTextContents();
  for (const state of ['ended', 'running', 'unknown'] as const) {
    const label = t(`projects.state.${state}`);
    const expected = states.filter((text) => text.trim() === label).length;
    await (
      await filterForm(page, 'fi')
    )
      .getByRole('combobox', { name: t('filter.state'), exact: true })
      .selectOption({ label });
    await page.getByRole('button', { name: t('filter.show') }).click();
    await expect(cards(page)).toHaveCount(expected);
  }
  expect(new Set(states).size).toBeGreaterThan(1);
});

test('nationwide projects stay under every region', async ({ page }) => {
  await page.goto(LIST);
  await filterForm(page, 'fi');
  const options = page.getByRole('combobox', { name: t('filter.region'), exact: true }).locator('option');
  const regions = await options.evaluateAll((all) =>
    all.map((option) => (option as HTMLOptionElement).value).filter(Boolean),
  );
  expect(regions.length).toBeGreaterThan(10);
  for (const region of [regions[0], regions.at(-1)]) {
    await page.goto(`${LIST}?region=${region ?? ''}`);
    await filterForm(page, 'fi');
    await expect(cards(page).filter({ hasText: 'Tulevaisuuden työmarkkinat' }).first()).toBeVisible();
  }
});

test('a choice does nothing before the button; then the address holds it, and reload, back and forward keep it', async ({
  page,
}) => {
  await page.goto(LIST);
  const form = await filterForm(page, 'fi');
  const all = await cards(page).count();
  await form
    .getByRole('combobox', { name: t('filter.region'), exact: true })
    .selectOption({ label: 'Keski-Suomi' });
  await expect(cards(page)).toHaveCount(all);
  expect(addressOf(page)).toBe(LIST);

  await form.getByRole('button', { name: t('filter.show') }).click();
  await expect(chips(page)).toHaveCount(1);
  expect(addressOf(page)).toBe(`${LIST}?region=13`);
  const one = await shownPaths(page);
  await narrow(page, 'challenge', 'Osaaminen ja koulutus');
  expect(addressOf(page)).toBe(`${LIST}?region=13&challenge=skills`);
  const both = await shownPaths(page);
  expect(both.length).toBeLessThan(one.length);

  await page.reload();
  await filterForm(page, 'fi');
  expect(await shownPaths(page)).toEqual(both);
  await expect(form.getByRole('combobox', { name: t('filter.challenge'), exact: true })).toHaveValue(
    'skills',
  );
  await page.goBack();
  await expect(chips(page)).toHaveCount(1);
  expect(await shownPaths(page)).toEqual(one);
  await page.goBack();
  await expect(cards(page)).toHaveCount(all);
  await page.goForward();
  await page.goForward();
  await expect(chips(page)).toHaveCount(2);
  expect(await shownPaths(page)).toEqual(both);
});

test('chips name what they remove, remove it alone, and the last link removes all', async ({ page }) => {
  await page.goto(`${LIST}?region=13&challenge=skills`);
  await filterForm(page, 'fi');
  await expect(chips(page)).toHaveText([/Keski-Suomi/, /Osaaminen ja koulutus/]);
  await expect(chips(page).first()).toHaveText(`${t('filter.remove', { what: 'Keski-Suomi' })} ×`);
  await chips(page).first().click();
  await expect(chips(page)).toHaveText([/Osaaminen ja koulutus/]);
  expect(addressOf(page)).toBe(`${LIST}?challenge=skills`);
  await expect(page.getByRole('combobox', { name: t('filter.region'), exact: true })).toHaveValue('');
  await page.goBack();
  await page.getByRole('link', { name: t('filter.clear') }).click();
  await expect(chips(page)).toHaveCount(0);
  expect(addressOf(page)).toBe(LIST);
  await expect(page.locator(':focus'), 'the focus is not lost').toHaveCount(1);
});

test('the count is announced once for each choice', async ({ page }) => {
  await listenToAnnouncements(page);
  await page.goto(LIST);
  await narrow(page, 'region', 'Keski-Suomi');
  const sentence = await count(page).innerText();
  expect((await announcements(page)).filter((text) => text === sentence)).toHaveLength(1);
});

test('a choice without any project says so and can be dropped', async ({ page }) => {
  await page.goto(`${LIST}?region=13&state=planned&objective=4.2`);
  await filterForm(page, 'fi');
  await expect(count(page)).toHaveText(t('filter.none'));
  await expect(cards(page)).toHaveCount(0);
  await page.getByRole('link', { name: t('filter.clear') }).click();
  await expect(cards(page).first()).toBeVisible();
});

test('an unknown value in the address is passed over', async ({ page }) => {
  await page.goto(`${LIST}?region=%3Cb%3E&lang=xx`);
  await filterForm(page, 'fi');
  await expect(chips(page)).toHaveCount(0);
  await expect(cards(page)).toHaveCount(await page.locator('.project-card').count());
});
