/**
 * Nothing of the reader is stored, and nothing is asked of any other server (site map, rule 8). The browser keeps the
 * pages that were read, for reading them without a connection, and nothing else.
 */
import { expect, test } from '@playwright/test';
import { LANGS } from '../../src/i18n/languages.ts';
import { KINDS, missingPage } from './page-kinds.ts';

test.use({ serviceWorkers: 'allow' });

test('one page of each kind asks one server and keeps nothing but the pages read', async ({
  page,
  context,
  baseURL,
}) => {
  test.setTimeout(480_000);
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== baseURL && !['blob:', 'data:'].includes(url.protocol)) elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));

  // The scripts are the same in each language; the languages take turns.
  const paths = KINDS.map(({ name, paths }, index) => {
    const path = paths[LANGS[index % LANGS.length] ?? 'fi'];
    return name === 'search' ? `${path}?q=EURES` : path;
  });
  for (const path of [...paths, '/#kieli', missingPage('fi')]) {
    await test.step(path, async () => {
      const answer = await page.goto(path);
      expect(answer?.headers()['set-cookie']).toBeUndefined();
      if (path.includes('?q=')) await expect(page.locator('.search-results > li').first()).toBeVisible();
      const kept = await page.evaluate(async () => ({
        cookie: document.cookie,
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: await caches.keys(),
        workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      }));
      const { caches: stores, workers, ...rest } = kept;
      expect(rest, path).toEqual({ cookie: '', local: 0, session: 0, databases: 0 });
      expect(['kept-assets', 'kept-files', 'kept-pages'], path).toEqual(expect.arrayContaining(stores));
      expect([`${baseURL ?? ''}/`], path).toEqual(expect.arrayContaining(workers));
    });
  }
  expect(await context.cookies()).toEqual([]);
  expect(elsewhere).toEqual([]);
  // The browser itself notes that the page that is not there is not there.
  expect(complaints.filter((text) => !text.includes('404 (Not Found)'))).toEqual([]);
});

test('using the site keeps nothing either: a filter, a comparison, a search, a language', async ({
  page,
  context,
}) => {
  await page.goto('/fi/mallit/?region=13');
  await page.locator('.compare-choice input:visible').first().check();
  await page.getByRole('banner').getByRole('link', { name: 'English' }).click();
  await page.goto('/fi/etsi/?q=palkkatuki');
  await expect(page.locator('.search-results > li').first()).toBeVisible();
  const state = await context.storageState({ indexedDB: true });
  expect(state).toEqual({ cookies: [], origins: [] });
});
