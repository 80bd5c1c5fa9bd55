import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { offlineWords } from '../words.ts';
import { answerAsset, answerFile, answerPage } from './answers.ts';
import { madeUpCaches } from './made-up-caches.ts';
import { everyPage, find, forgetAll, keep, keepPage } from './store.ts';

const words = offlineWords();
const HTML = { headers: { 'Content-Type': 'text/html; charset=utf-8' } };
const html = (heading: string) => `<main><h1>${heading}</h1></main>`;
const pageOf = (heading: string, status = 200) => new Response(html(heading), { ...HTML, status });

let work: Promise<unknown>[];
const later = (more: Promise<unknown>) => {
  work.push(more);
};
const allDone = async () => {
  for (const one of work) await one;
};
const answer = (arriving: Promise<Response>) => answerPage('/fi/teema/', arriving, words, later);

beforeEach(() => {
  work = [];
  vi.stubGlobal('caches', madeUpCaches());
  // The page of calls is fetched by the worker itself.
  vi.stubGlobal('fetch', () => Promise.resolve(pageOf('haut')));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a page comes from the server while it answers, whatever is kept', async () => {
  await keepPage('/fi/teema/', pageOf('vanha'), 0);
  expect(await (await answer(Promise.resolve(pageOf('uusi')))).text()).toBe(html('uusi'));
});

test('a page that was read is kept, and the calls of its language with it', async () => {
  await answer(Promise.resolve(pageOf('teema')));
  await allDone();
  expect((await everyPage()).map(({ path }) => path).toSorted()).toEqual(['/fi/haut/', '/fi/teema/']);
});

test.each([
  ['without a connection', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['from a server in trouble', () => Promise.resolve(pageOf('virhe', 503))],
])('%s the kept page is shown and says so', async (_, arriving) => {
  await keepPage('/fi/teema/', pageOf('kopio'), 0);
  const shown = await (await answer(arriving())).text();
  expect(shown).toContain('<h1>kopio</h1>');
  expect(shown).toContain('data-saved="1970-01-01T00:00:00.000Z"');
});

test('a server that never answers is waited for eight seconds, no longer; without a kept page it is waited for', async () => {
  await keepPage('/fi/teema/', pageOf('kopio'), 0);
  vi.useFakeTimers();
  const never = new Promise<Response>(() => undefined);
  let shown = '';
  const showing = answer(never).then(async (response) => (shown = await response.text()));
  await vi.advanceTimersByTimeAsync(7999);
  expect(shown).toBe('');
  await vi.advanceTimersByTimeAsync(1);
  await showing;
  expect(shown).toContain('<h1>kopio</h1>');
});

test('a server in trouble says so itself where nothing is kept', async () => {
  expect((await answer(Promise.resolve(pageOf('virhe', 503)))).status).toBe(503);
});

test('a page that is gone from the site goes from the store', async () => {
  await keepPage('/fi/teema/', pageOf('kopio'), 0);
  expect((await answer(Promise.resolve(pageOf('poissa', 404)))).status).toBe(404);
  await allDone();
  expect(await find('page', '/fi/teema/')).toBeUndefined();
});

test('a page of another type, or a redirect, is not kept', async () => {
  await answer(
    Promise.resolve(new Response('BEGIN:VCALENDAR', { headers: { 'Content-Type': 'text/calendar' } })),
  );
  await answer(Promise.resolve(Response.redirect('https://site.example/fi/', 301)));
  await allDone();
  expect(await everyPage()).toEqual([]);
});

test('fifty pages are kept, the newest; one read again counts as new', async () => {
  for (let number = 0; number < 50; number += 1)
    await keepPage(`/fi/${String(number)}/`, pageOf('x'), number);
  await keepPage('/fi/0/', pageOf('x'), 50);
  await keepPage('/fi/uusi/', pageOf('x'), 51);
  const paths = (await everyPage()).map(({ path }) => path);
  expect(paths.length).toBe(50);
  expect(paths).toContain('/fi/0/');
  expect(paths).not.toContain('/fi/1/');
});

test('hashed files that no kept page needs any more go when there are many', async () => {
  const needed = '<link href="/_astro/new.css"><script src="/_astro/new.js"></script><main></main>';
  vi.stubGlobal('fetch', (path: string) =>
    Promise.resolve(new Response(path === '/_astro/new.js' ? 'import"./part.js"' : '')),
  );
  await keepPage('/fi/', new Response(needed, HTML), 0);
  for (let number = 0; number < 150; number += 1)
    await keep('asset', `/_astro/old-${String(number)}.css`, new Response(''));
  const kept = await (await caches.open('kept-assets')).keys();
  expect(kept.length).toBeLessThanOrEqual(150);
  for (const path of ['/_astro/new.css', '/_astro/new.js', '/_astro/part.js']) {
    expect(await find('asset', path), path).toBeDefined();
  }
});

test('a hashed file is asked for once; another file each time, and the kept one stands in for it', async () => {
  const asked = vi.fn(() => Promise.resolve(new Response('x')));
  vi.stubGlobal('fetch', asked);
  const request = new Request('https://site.example/x');
  for (let time = 0; time < 2; time += 1) {
    await answerAsset('/_astro/a.css', request, later);
    await allDone();
  }
  expect(asked).toHaveBeenCalledTimes(1);
  for (let time = 0; time < 2; time += 1) {
    await answerFile('/pagefind/a', request, later);
    await allDone();
  }
  expect(asked).toHaveBeenCalledTimes(3);
  asked.mockRejectedValue(new TypeError('Failed to fetch'));
  expect(await (await answerFile('/pagefind/a', request, later)).text()).toBe('x');
  await expect(answerFile('/pagefind/b', request, later)).rejects.toThrow('Failed to fetch');
});

test('leaving clears all that was kept, and nothing of others', async () => {
  await keepPage('/fi/', pageOf('x'), 0);
  await caches.open('another');
  await forgetAll();
  expect(await caches.keys()).toEqual(['another']);
});
