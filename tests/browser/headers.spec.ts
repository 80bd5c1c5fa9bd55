/** What the headers of a page make the browser do: the policy holds, and the next page is fetched in advance. */
import { expect, test } from '@playwright/test';
import { strings } from '../../src/i18n/strings.ts';

test('no page makes markup of text, and no worker comes from elsewhere', async ({ page }) => {
  await page.goto('/fi/');
  const tried = await page.evaluate(() => {
    const names = (attempt: () => void) => {
      try {
        attempt();
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.name : 'thrown';
      }
    };
    return {
      markup: names(() => new DOMParser().parseFromString('<p>x</p>', 'text/html')),
      worker: names(() => new Worker('https://elsewhere.example/worker.js')),
    };
  });
  expect(tried).toEqual({ markup: 'TypeError', worker: 'TypeError' });
});

test('a page is fetched in advance when the pointer rests on its link, a calendar is not', async ({
  page,
  context,
  baseURL,
}) => {
  const session = await context.newCDPSession(page);
  const fetched: string[] = [];
  const read: string[] = [];
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    if (status === 'Ready') fetched.push(prefetchUrl);
  });
  session.on('Preload.ruleSetUpdated', ({ ruleSet }) => read.push(ruleSet.url ?? ''));
  await session.send('Preload.enable');
  await page.goto('/fi/haut/');
  await expect.poll(() => read).toEqual([`${baseURL ?? ''}/speculation-rules.json`]);
  await page.locator('a[href$=".ics"]').first().hover();
  await page
    .getByRole('banner')
    .getByRole('link', { name: strings('fi')('nav.projects'), exact: true })
    .hover();
  await expect.poll(() => fetched).toEqual([`${baseURL ?? ''}/fi/hankkeet/`]);
});
