/**
 * The state of a call is worked out at the reader's moment from the source's dates. The clock of the browser is set;
 * the pages and the calls are the real ones. A source that gives only days means whole Finnish days.
 */
import { expect, test, type Page } from '@playwright/test';
import { strings } from '../../src/i18n/strings.ts';

const t = strings('fi');
const closingIn = (count: number) => t('time.daysLeft', { count });

/** Winter time, summer time, and a call whose last day lies beyond the autumn's clock change. */
const CALLS = [
  {
    path: '/fi/haut/muutostilanteissa-olevat-toimialat-2023/',
    dates: ['torstai 2.11.2023', 'perjantai 29.12.2023'],
    moments: [
      ['2023-11-01T23:59:59+02:00', 'upcoming', t('time.opensIn', { count: 1 })],
      ['2023-11-02T00:00:00+02:00', 'open', closingIn(57)],
      ['2023-12-15T23:59:59+02:00', 'open', closingIn(14)],
      ['2023-12-16T00:00:00+02:00', 'closing', closingIn(13)],
      ['2023-12-28T23:59:59+02:00', 'closing', closingIn(1)],
      ['2023-12-29T00:00:00+02:00', 'closing', t('time.lastDay')],
      ['2023-12-29T23:59:59+02:00', 'closing', t('time.lastDay')],
      ['2023-12-30T00:00:00+02:00', 'closed', null],
    ],
  },
  {
    path: '/fi/haut/koordinaatiohanke-2022/',
    dates: ['maanantai 16.5.2022', 'perjantai 30.9.2022'],
    moments: [
      ['2022-05-15T23:59:59+03:00', 'upcoming', t('time.opensIn', { count: 1 })],
      ['2022-05-16T00:00:00+03:00', 'open', closingIn(137)],
      ['2022-09-30T23:59:59+03:00', 'closing', t('time.lastDay')],
      ['2022-10-01T00:00:00+03:00', 'closed', null],
    ],
  },
  {
    path: '/fi/haut/te-toimistojen-kohtaanto-2022/',
    dates: ['maanantai 19.9.2022', 'maanantai 31.10.2022'],
    moments: [
      ['2022-09-01T12:00:00+03:00', 'upcoming', t('time.opensIn', { count: 18 })],
      ['2022-10-29T23:30:00+03:00', 'closing', closingIn(2)],
      ['2022-10-30T23:30:00+02:00', 'closing', closingIn(1)],
      ['2022-10-31T23:59:59+02:00', 'closing', t('time.lastDay')],
      ['2022-11-01T00:00:00+02:00', 'closed', null],
    ],
  },
] as const;

async function openAt(page: Page, path: string, moment: string): Promise<void> {
  await page.clock.setFixedTime(moment);
  await page.goto(path);
}

/** The same page, looked at again later: cheaper than opening it anew, and what readers do. */
async function lookAgainAt(page: Page, moment: string): Promise<void> {
  await page.clock.setFixedTime(moment);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

for (const timezoneId of ['Europe/Helsinki', 'America/New_York', 'Pacific/Auckland']) {
  test.describe(`a reader in ${timezoneId}`, () => {
    test.use({ timezoneId });

    // Elsewhere one call is enough: what could go wrong there is the zone.
    const calls = timezoneId === 'Europe/Helsinki' ? CALLS : CALLS.slice(0, 1);
    test('reads the state of a call by Finnish days', async ({ page }) => {
      for (const { path, dates, moments } of calls) {
        await openAt(page, path, moments[0][0]);
        const status = page.locator('call-status');
        for (const [moment, state, days] of moments) {
          await test.step(`${path} at ${moment}`, async () => {
            await lookAgainAt(page, moment);
            await expect(status).toHaveAttribute('data-state', state);
            await expect(status.locator('.state-word')).toHaveText(t(`calls.state.${state}`));
            const left = status.locator('.state-days');
            if (days === null) await expect(left).toHaveCount(0);
            else await expect(left).toHaveText(days);
          });
        }
        await expect(page.locator('.call-period time')).toHaveText([...dates]);
      }
    });

    test('sees a page that stays open flip at the Finnish moment', async ({ page }) => {
      await page.clock.install({ time: '2023-12-29T23:58:00+02:00' });
      await page.goto(CALLS[0].path);
      const status = page.locator('call-status');
      await expect(status).toHaveText(new RegExp(t('time.lastDay')));
      await page.clock.pauseAt('2023-12-29T23:59:59+02:00');
      await expect(status).toHaveAttribute('data-state', 'closing');
      await page.clock.runFor(1500);
      await expect(status).toHaveAttribute('data-state', 'closed');
      await expect(status).toHaveText(t('calls.state.closed'));
    });
  });
}

test('a page that stays open opens, counts the days and starts to close by itself', async ({ page }) => {
  await page.clock.install({ time: '2023-11-01T23:50:00+02:00' });
  await page.goto(CALLS[0].path);
  const status = page.locator('call-status');
  await expect(status).toHaveAttribute('data-state', 'upcoming');
  await page.clock.fastForward('15:00');
  await expect(status).toHaveAttribute('data-state', 'open');
  await expect(status).toContainText(closingIn(57));
  await page.clock.fastForward('24:00:00');
  await expect(status).toContainText(closingIn(56));
  await page.clock.pauseAt('2023-12-16T00:00:01+02:00');
  await expect(status).toHaveAttribute('data-state', 'closing');
  await expect(status).toContainText(closingIn(13));
});

test('a page that was asleep is right again when it is looked at', async ({ page }) => {
  await openAt(page, CALLS[0].path, '2023-12-20T12:00:00+02:00');
  const status = page.locator('call-status');
  await expect(status).toHaveAttribute('data-state', 'closing');
  await lookAgainAt(page, '2024-01-02T09:00:00+02:00');
  await expect(status).toHaveAttribute('data-state', 'closed');
});

test('the words of each language follow the number of days', async ({ page }) => {
  for (const [lang, path] of [
    ['sv', '/sv/utlysningar/branscher-i-omstallning-2023/'],
    ['en', '/en/calls/sectors-in-change-2023/'],
  ] as const) {
    const own = strings(lang);
    await openAt(page, path, '2023-12-27T12:00:00+02:00');
    await expect(page.locator('call-status')).toContainText(own('time.daysLeft', { count: 2 }));
    await openAt(page, path, '2023-12-28T12:00:00+02:00');
    await expect(page.locator('call-status')).toContainText(own('time.daysLeft', { count: 1 }));
    await expect(page.locator('call-status')).toContainText(own('calls.state.closing'));
  }
});

/** The theme's calls in a group of the board, as the reader sees them. */
function group(page: Page, name: 'open' | 'upcoming' | 'planned' | 'closed') {
  const section = page.locator('call-board').first().locator(`[data-group="${name}"]`);
  return {
    section,
    heading: section.getByRole('heading', { level: 3 }),
    names: section.getByRole('heading', { level: 4 }),
  };
}

test('the board of calls groups, counts and sorts them, closing soonest first', async ({ page }) => {
  await openAt(page, '/fi/haut/', '2022-09-25T12:00:00+03:00');
  const open = group(page, 'open');
  await expect(open.heading).toHaveText(`${t('calls.group.open')} (2)`);
  await expect(open.names).toHaveText([/kohtaanto -teeman .* haku/, /TE-toimistojen kohtaanto/]);
  const upcoming = group(page, 'upcoming');
  await expect(upcoming.heading).toHaveText(`${t('calls.group.upcoming')} (2)`);
  await expect(upcoming.names).toHaveText([/tehostaminen -hankkeen/, /olevat toimialat/]);
  await expect(group(page, 'planned').section).toBeHidden();
  await expect(group(page, 'closed').section).toBeHidden();
  await expect(page.locator('.status-now')).toHaveText(t('calls.now.open', { count: 2 }));

  await openAt(page, '/fi/haut/', '2026-11-24T12:00:00+02:00');
  await expect(group(page, 'open').section).toBeHidden();
  await expect(group(page, 'closed').heading).toHaveText(`${t('calls.group.closed')} (4)`);
  await expect(group(page, 'closed').names).toHaveText([
    /olevat toimialat/,
    /tehostaminen -hankkeen/,
    /TE-toimistojen/,
    /kohtaanto -teeman/,
  ]);
});

test('the board and its sentence flip while the page stays open', async ({ page }) => {
  await page.clock.install({ time: '2022-09-30T23:50:00+03:00' });
  await page.goto('/fi/haut/');
  await expect(group(page, 'open').names).toHaveCount(2);
  await page.clock.fastForward('15:00');
  await expect(group(page, 'open').names).toHaveText([/TE-toimistojen kohtaanto/]);
  await expect(group(page, 'closed').heading).toHaveText(`${t('calls.group.closed')} (1)`);
  await expect(page.locator('.status-now')).toHaveText(t('calls.now.open', { count: 1 }));
});

test('the sentence on the front page changes with the calls, in each language', async ({ page }) => {
  for (const lang of ['fi', 'sv', 'en'] as const) {
    const own = strings(lang);
    await openAt(page, `/${lang}/`, '2022-05-15T12:00:00+03:00');
    await expect(page.locator('calls-now')).toHaveText(own('calls.now.none'));
    for (const [moment, sentence] of [
      ['2022-09-18T23:59:59+03:00', own('calls.now.open', { count: 1 })],
      ['2022-09-19T00:00:00+03:00', own('calls.now.open', { count: 2 })],
      ['2022-12-01T12:00:00+02:00', own('calls.now.none')],
    ] as const) {
      await lookAgainAt(page, moment);
      await expect(page.locator('calls-now')).toHaveText(sentence);
    }
  }
});
