/**
 * Reading without a connection: the site has a server of its own here, which is really taken away. What is kept says when it
 * was saved; what the server answers is never a kept copy.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import { makeOfflineWorker } from '../../scripts/lib/offline-worker.ts';
import { serve, type Serving } from '../../scripts/lib/server.ts';
import { SITE_FOLDER } from '../../scripts/lib/site-folder.ts';
import { LANGS, type Lang } from '../../src/i18n/languages.ts';
import { href } from '../../src/i18n/routes.ts';
import { strings } from '../../src/i18n/strings.ts';
import { faultsOn } from './axe.ts';

/** A server that can be taken away and brought back at the same address. */
class Connection {
  #server: Serving | undefined;
  #port = 0;
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async bring(): Promise<string> {
    this.#server = await serve({ port: this.#port, folder: this.#folder });
    this.#port = Number(new URL(this.#server.url).port);
    return this.#server.url;
  }

  async cut(): Promise<void> {
    await this.#server?.close();
    this.#server = undefined;
  }
}

interface Own {
  /** The folder that is served, for a test that publishes something else. */
  folder: string;
  connection: Connection;
  /** The site's address. */
  site: string;
}

const test = base.extend<Own>({
  folder: SITE_FOLDER,
  connection: async ({ folder }, use) => {
    const connection = new Connection(folder);
    await use(connection);
    await connection.cut();
  },
  site: async ({ connection }, use) => {
    await use(await connection.bring());
  },
});

test.use({ serviceWorkers: 'allow' });

const note = (page: Page) => page.locator('main [data-saved]');

/** Waits until the worker has kept what was open and rules the pages that are opened from now on. */
async function untilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

/** The kept copy of a page is stored after the page is shown. */
async function untilStored(page: Page, path: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(async (address) => (await caches.match(address)) !== undefined, path))
    .toBe(true);
}

/** `Tallennettu 25.11.2026 klo 9.05.` as a pattern: the moment is the machine's. */
function savedPattern(lang: Lang): RegExp {
  const text = strings(lang)('offline.saved', { date: 'DATE', clock: 'CLOCK' }).replaceAll(
    '.',
    String.raw`\.`,
  );
  const date = lang === 'en' ? String.raw`\d{1,2} [A-Z][a-z]+ \d{4}` : String.raw`\d{1,2}\.\d{1,2}\.\d{4}`;
  return new RegExp(text.replace('DATE', date).replace('CLOCK', String.raw`\d{1,2}[.:]\d\d`));
}

for (const lang of LANGS) {
  test(`a page once read is read again without a connection, and says when it was saved: ${lang}`, async ({
    page,
    site,
    connection,
  }) => {
    const path = href(lang, 'theme');
    await page.goto(site + path);
    await untilKept(page);
    await expect(note(page)).toHaveCount(0);
    const heading = await page.getByRole('heading', { level: 1 }).textContent();

    await connection.cut();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '');
    await expect(note(page)).toBeVisible();
    await expect(note(page)).toHaveText(savedPattern(lang));
    await expect(note(page)).toContainText(strings(lang)('offline.mayHaveChanged'));
    // Styles and fonts are there too.
    expect(await page.evaluate(() => document.fonts.check('1rem "Atkinson Hyperlegible Next"'))).toBe(true);
    expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
    if (lang === 'fi') expect(await faultsOn(page)).toEqual([]);

    await connection.bring();
    await note(page).getByRole('link').click();
    await expect(note(page)).toHaveCount(0);
  });
}

test('calls are there without having been visited, and each state is marked as one that may have changed', async ({
  page,
  site,
  connection,
}) => {
  await page.goto(`${site}/fi/teema/`);
  await untilKept(page);
  await connection.cut();
  await page
    .getByRole('contentinfo')
    .getByRole('link', { name: strings('fi')('nav.calls'), exact: true })
    .click();
  await expect(page).toHaveURL(/\/fi\/haut\/$/);
  await expect(note(page)).toHaveText(savedPattern('fi'));
  const states = page.locator('call-status');
  expect(await states.count()).toBeGreaterThan(3);
  await expect(states.locator('.state-saved')).toHaveText(
    Array.from({ length: await states.count() }, () => strings('fi')('offline.outdated')),
  );
  await connection.bring();
  await page.reload();
  await expect(states.first().locator('.state-word')).not.toBeEmpty();
  await expect(page.locator('.state-saved')).toHaveCount(0);
});

test('a page that is not kept says so in its language and leads to those that are', async ({
  page,
  site,
  connection,
}) => {
  await page.goto(`${site}/sv/temat/`);
  await untilKept(page);
  await connection.cut();
  const t = strings('sv');
  const answer = await page.goto(`${site}/sv/modeller/`);
  expect(answer?.status()).toBe(503);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('offline.title'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await expect(page.locator('main li')).toHaveText([savedPattern('sv'), savedPattern('sv')]);
  expect(await faultsOn(page)).toEqual([]);
  await page
    .locator('main li a')
    .filter({ hasText: t('nav.theme') })
    .click();
  await expect(note(page)).toBeVisible();
});

test('what was searched before is found again without a connection', async ({ page, site, connection }) => {
  await page.goto(`${site}/fi/teema/`);
  await untilKept(page);
  await page.goto(`${site}/fi/etsi/?q=EURES`);
  const results = page.locator('.search-results > li');
  await expect(results.first()).toBeVisible();
  const found = await results.locator('h2, h3, h4').allTextContents();
  await untilStored(page, '/fi/etsi/');
  await connection.cut();
  await page.reload();
  await expect(note(page)).toBeVisible();
  await expect(results.locator('h2, h3, h4')).toHaveText(found);
});

test('calendars, feeds and data are the browser’s own to fetch: no old ones are given', async ({
  page,
  site,
  connection,
}) => {
  await page.goto(`${site}/fi/teema/`);
  await untilKept(page);
  await page.reload();
  await page.evaluate(async () => (await fetch('/fi/haut.ics')).text());
  await connection.cut();
  const got = await page.evaluate(() =>
    fetch('/fi/haut.ics').then(
      (answer) => answer.status,
      () => 'none',
    ),
  );
  expect(got).toBe('none');
});

test.describe('with another build published', () => {
  const own = mkdtempSync(join(tmpdir(), 'site-offline-'));
  test.use({ folder: own });

  const publish = () => {
    const parts = [
      '_astro',
      'fi/teema',
      'fi/haut',
      'offline-worker.js',
      'favicon.svg',
      'fi/site.webmanifest',
    ];
    for (const part of parts) cpSync(join(SITE_FOLDER, part), join(own, part), { recursive: true });
  };
  test.beforeEach(publish);
  test.afterAll(() => {
    rmSync(own, { recursive: true });
  });

  test('a page that has changed is shown as it is now, at once', async ({ page, site, connection }) => {
    await page.goto(`${site}/fi/teema/`);
    await untilKept(page);
    await connection.cut();
    const file = join(own, 'fi/teema/index.html');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/<h1([^>]*)>.*?<\/h1>/s, '<h1$1>Uusi otsikko</h1>'),
    );
    await connection.bring();
    await page.goto(`${site}/fi/teema/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Uusi otsikko');
    await expect(note(page)).toHaveCount(0);
    await expect
      .poll(() => page.evaluate(async () => (await (await caches.match('/fi/teema/'))?.text()) ?? ''))
      .toContain('Uusi otsikko');
  });

  test('a new version of the worker waits until no page of the old one is open', async ({
    page,
    site,
    connection,
  }) => {
    await page.goto(`${site}/fi/teema/`);
    await untilKept(page);
    await page.reload();
    await connection.cut();
    const file = join(own, 'offline-worker.js');
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n// another version`);
    await connection.bring();
    const state = () =>
      page.evaluate(async () => {
        const registration = await navigator.serviceWorker.getRegistration();
        const { active, waiting } = registration ?? {};
        return { waits: waiting?.state, rules: navigator.serviceWorker.controller === active };
      });
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.getRegistration())?.update();
    });
    await expect.poll(state).toEqual({ waits: 'installed', rules: true });
    await page.close();
    const next = await page.context().newPage();
    await next.goto(`${site}/fi/teema/`);
    const isSettled = () =>
      next.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting === null);
    await expect.poll(isSettled).toBe(true);
  });

  test('the switch takes the worker away with all it has kept, and no page changes while it is read', async ({
    page,
    site,
    connection,
  }) => {
    await page.goto(`${site}/fi/teema/`);
    await untilKept(page);
    await connection.cut();
    await makeOfflineWorker(own, false);
    await connection.bring();
    await page.goto(`${site}/fi/haut/`);
    const left = () =>
      page.evaluate(async () => ({
        caches: (await caches.keys()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
      }));
    await page.evaluate(async () => {
      Object.assign(window, { stillHere: true });
      await (await navigator.serviceWorker.getRegistration())?.update();
    });
    await expect.poll(left).toEqual({ caches: 0, workers: 0 });
    expect(await page.evaluate(() => 'stillHere' in window)).toBe(true);
    await connection.cut();
    await expect(page.goto(`${site}/fi/teema/`)).rejects.toThrow('ERR_');
  });
});
