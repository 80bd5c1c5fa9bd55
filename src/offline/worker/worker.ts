/**
 * Keeps what the reader visits, for reading without a connection. A new version waits until no page of the old one is open;
 * nothing on the screen changes by it, since pages come from the server whenever it answers.
 */
import { href } from '../../i18n/routes.ts';
import type { ByLang } from '../../i18n/languages.ts';
import type { OfflineWords } from '../words.ts';
import { langOf, wayOf } from './addresses.ts';
import { answerAsset, answerFile, answerPage, fetchAndKeep } from './answers.ts';
import { scope, type AskedEvent } from './scope.ts';

/** Put here by the build. */
declare const OFFLINE_WORDS: ByLang<OfflineWords>;

/** The pages that were open before the worker was there, and the calls in their languages. */
scope.addEventListener('install', (event) => {
  const keepOpenPages = async () => {
    const open = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
    const paths = open.map(({ url }) => new URL(url).pathname).filter((path) => path.endsWith('/'));
    const wanted = new Set([...paths, ...paths.map((path) => href(langOf(path), 'calls'))]);
    await Promise.allSettled([...wanted].map(fetchAndKeep));
  };
  event.waitUntil(keepOpenPages());
});

scope.addEventListener('activate', (event) => {
  // Where the browser can, it asks the server while the worker still starts.
  const { registration } = scope;
  if ('navigationPreload' in registration) event.waitUntil(registration.navigationPreload.enable());
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  const way = wayOf(request, scope.location.origin);
  if (way === null) return;
  const path = new URL(request.url).pathname;
  const later = (work: Promise<unknown>) => {
    event.waitUntil(work);
  };
  if (way === 'page') event.respondWith(answerPage(path, arriving(event), OFFLINE_WORDS, later));
  else if (way === 'asset') event.respondWith(answerAsset(path, request, later));
  else event.respondWith(answerFile(path, request, later));
});

async function arriving({ request, preloadResponse }: AskedEvent): Promise<Response> {
  return (await preloadResponse) ?? fetch(request);
}
