/**
 * The employer's path: in at most three choices from a need to what to do and whom to call, by keyboard alone and
 * without scripts; the sheet that each service prints on; and the search words an employer would type.
 */
import { readdirSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { urlNames } from '../site/site-items.ts';
import { LANGS, type Lang } from '../../src/i18n/languages.ts';
import { href, itemAlternates } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { ONCE, addressOf, chooseFromMenu, expectOfficialLink, sectionOf } from './support.ts';
import { bare, print } from './paper.ts';

const t = strings('fi');
const WELDERS = 'Hitsaajaa tai muuta ammattilaista ei löydy mistään';

/** Presses Tab until the link has the focus, then Enter. No page of the path has more stops than this. */
async function chooseByKeyboard(page: Page, link: Locator): Promise<void> {
  await expect(link).toBeVisible();
  for (let stop = 0; stop < 120; stop += 1) {
    await page.keyboard.press('Tab');
    if (await link.evaluate((element) => element === document.activeElement)) break;
  }
  await expect(link).toBeFocused();
  await expect(link).toBeInViewport();
  await page.keyboard.press('Enter');
}

/** The three choices of an employer in Satakunta who needs welders, each made by `choose`. */
async function findHelpForWelders(page: Page, choose: (link: Locator) => Promise<void>): Promise<void> {
  const main = page.getByRole('main');
  await choose(
    page
      .getByRole('navigation', { name: t('services.chooser') })
      .getByRole('link', { name: t('needs.find') }),
  );
  await expect(page.getByRole('heading', { level: 1, name: t('needs.find') })).toBeVisible();

  await choose(main.getByRole('link', { name: WELDERS }));
  await expect(page.getByRole('heading', { level: 1, name: WELDERS })).toBeVisible();
  await expect(sectionOf(page, t('employers.first')), 'what to do').toContainText(
    'Soita työllisyysalueen työnantajapalveluihin',
  );
  const services = sectionOf(page, t('employers.help')).getByRole('listitem');
  await expect(services.first()).toContainText('Työllisyysalueen työnantajapalvelut');
  expect(await services.count()).toBeGreaterThan(2);

  await choose(
    sectionOf(page, t('employers.whoToCall')).getByRole('link', { name: 'Satakunta', exact: true }),
  );
  await expect(page.getByRole('heading', { level: 1, name: 'Kenelle soittaa Satakunnassa' })).toBeVisible();
  expect(addressOf(page)).toBe('/fi/tyonantajille/kenelle-soittaa/satakunta/');
  const area = sectionOf(page, t('employers.area'));
  await expectOfficialLink(area.getByRole('link', { name: /Työmarkkinatori/ }));
  await expect(area, 'what is not known is said').toContainText('väärä numero on pahempi kuin ei numeroa');
  await expect(main.getByRole('link', { name: '0295 016 770' })).toHaveAttribute('href', 'tel:+358295016770');
}

for (const viewport of [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
]) {
  test.describe(`on a screen of ${String(viewport.width)} px`, () => {
    test.use({ viewport });

    test('an employer in Satakunta who needs welders finds what to do and whom to call in three choices, by keyboard alone', async ({
      page,
    }) => {
      await page.goto('/fi/tyonantajille/');
      await findHelpForWelders(page, (link) => chooseByKeyboard(page, link));
    });

    test('the same from the front page by the menu', async ({ page }) => {
      await page.goto('/fi/');
      await chooseFromMenu(page, 'fi', t('nav.employers'));
      await findHelpForWelders(page, (link) => link.click());
    });

    test.describe('without scripts', () => {
      test.use({ javaScriptEnabled: false });

      test('the same, by keyboard alone', async ({ page }) => {
        await page.goto('/fi/tyonantajille/');
        await findHelpForWelders(page, (link) => chooseByKeyboard(page, link));
      });
    });
  });
}

test('each choice can be made anew from the steps above the answer', { tag: ONCE }, async ({ page }) => {
  await page.goto('/fi/tyonantajille/tilanne/ammattilaista-ei-loydy/');
  const steps = page.getByRole('navigation', { name: t('employers.choice') });
  await expect(steps.getByRole('listitem')).toHaveCount(3);
  await steps.getByRole('link', { name: WELDERS }).click();
  expect(addressOf(page)).toBe('/fi/tyonantajille/tarve/tyontekija/');
  await steps.getByRole('link', { name: t('needs.find') }).click();
  expect(addressOf(page)).toBe('/fi/tyonantajille/');
  await expect(page.getByRole('heading', { level: 2, name: t('services.chooser') })).toBeInViewport();
});

test(
  'the four steps from need to hire stand in order, each with services to go to',
  { tag: ONCE },
  async ({ page }) => {
    await page.goto('/fi/tyonantajille/');
    const steps = sectionOf(page, 'Tarpeesta palkkaukseen neljässä askeleessa').locator('ol > li');
    await expect(steps.getByRole('heading', { level: 3 })).toHaveText([
      'Kirjaa tarve',
      'Soita, ennen kuin ilmoitat',
      'Etsi tekijä tai kouluta hänet',
      'Hae tuki ensin, palkkaa sitten',
    ]);
    for (const step of await steps.all()) await expect(step.getByRole('link').first()).toBeVisible();
  },
);

test('a situation is found by the words an employer would type', { tag: ONCE }, async ({ page }) => {
  const wanted: [Lang, query: string, situation: string][] = [
    ['fi', 'hitsaaja', '/fi/tyonantajille/tilanne/ammattilaista-ei-loydy/'],
    ['fi', 'irtisanominen', '/fi/tyonantajille/tilanne/joudun-irtisanomaan/'],
    ['sv', 'svetsare', '/sv/for-arbetsgivare/situation/hittar-ingen-yrkesperson/'],
    ['en', 'welder', '/en/employers/situation/skilled-worker-missing/'],
  ];
  for (const [lang, query, situation] of wanted) {
    await page.goto(`${href(lang, 'search')}?q=${query}`);
    const links = page.locator('.search-results > li').getByRole('link');
    await expect(links.first()).toBeVisible();
    const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(found.slice(0, 3), query).toContain(situation);
  }
});

const services = readdirSync('content/services').map((id) =>
  itemAlternates('service', urlNames('services', id)),
);

for (const lang of LANGS) {
  test(
    `each service in "${lang}" prints on one sheet of A4 with all an employer needs at hand`,
    { tag: ONCE },
    async ({ page }) => {
      test.setTimeout(180_000);
      const own = strings(lang);
      for (const { [lang]: path } of services) {
        await test.step(path, async () => {
          await page.goto(path);
          const told = await page.evaluate(() => {
            const textOf = (selector: string) =>
              [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
            return [
              ...textOf('h1'),
              ...textOf('.page-heading .lead'),
              ...textOf('.service-sheet li'),
              ...textOf('.service-sheet dd'),
              ...textOf('[data-eu-emblem] span'),
            ];
          });
          const { sheets, text: printed } = await print(page);
          expect.soft(sheets, path).toBe(1);
          for (const words of told) expect.soft(printed, path).toContain(bare(words));
          for (const heading of [own('services.gives'), own('services.does'), own('services.provider')])
            expect.soft(printed, path).toContain(bare(heading));
          expect.soft(printed, 'the address of the page itself').toContain(bare(path));
          expect
            .soft(printed, 'no lines for the reader of the page')
            .not.toContain(bare(own('trust.mistake')));
          expect.soft(printed, 'no menus').not.toContain(bare(own('footer.official')));
        });
      }
    },
  );
}
